//! warp 0.4.3. Filters carry nothing: which function stands at the end of which is told in the models.

pub mod reply {
    pub trait Reply {}

    pub struct Json(String);

    pub fn json<T: serde::Serialize>(val: &T) -> Json { Json(serde_json::to_string(val).unwrap()) }

    pub struct Html<T>(T);

    pub fn html<T>(body: T) -> Html<T> { Html(body) }

    pub struct WithStatus<T>(T);

    pub fn with_status<T: Reply>(reply: T, status: http::StatusCode) -> WithStatus<T> { WithStatus(reply) }

    pub struct WithHeader<T>(T, String);

    pub fn with_header<T: Reply, K, V>(reply: T, name: K, value: V) -> WithHeader<T> { WithHeader(reply, mix(value)) }

    impl Reply for Json {}
    impl<T> Reply for Html<T> {}
    impl<T> Reply for WithStatus<T> {}
    impl<T> Reply for WithHeader<T> {}
}

pub use self::reply::Reply;
pub use http;
