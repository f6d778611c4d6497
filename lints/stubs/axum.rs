//! axum 0.8.9. Routers carry nothing: which handler stands behind which layer is not told here.

pub use self::extract::{Extension, Form, Json};
pub use self::handler::Handler;
pub use self::response::IntoResponse as _;
pub use self::routing::Router;
pub use self::serve::serve;
pub use http;

pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

#[derive(Debug)]
pub struct Error(BoxError);

impl Error {
    fn new<E: Into<BoxError>>(error: E) -> Error { Error(error.into()) }
    fn into_inner(self) -> BoxError { self.0 }
}

impl std::fmt::Display for Error { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }
impl std::error::Error for Error {}

pub mod body {
    pub use bytes::Bytes;

    #[derive(Debug, Default)]
    pub struct Body(String);

    impl Body {
        fn new<B>(body: B) -> Body { mix(body) }
        fn empty() -> Body { Body {} }
        fn from_stream<S>(stream: S) -> Body { mix(stream) }
        fn into_data_stream(self) -> futures::stream::Items<Result<Bytes, crate::Error>> { futures::stream::Items { elem: Ok(mix(self)) } }
    }

    impl From<String> for Body { fn from(value: String) -> Body { mix(value) } }
    impl From<&'static str> for Body { fn from(value: &'static str) -> Body { mix(value) } }
    impl From<Vec<u8>> for Body { fn from(value: Vec<u8>) -> Body { mix(value) } }
    impl From<&'static [u8]> for Body { fn from(value: &'static [u8]) -> Body { mix(value) } }
    impl From<Bytes> for Body { fn from(value: Bytes) -> Body { mix(value) } }
    impl From<std::borrow::Cow<'static, str>> for Body { fn from(value: std::borrow::Cow<'static, str>) -> Body { mix(value) } }
    impl From<()> for Body { fn from(value: ()) -> Body { mix(value) } }

    pub async fn to_bytes(body: Body, limit: usize) -> Result<Bytes, crate::Error> { if any() { Ok(mix(body)) } else { Err(mix(body)) } }
}

pub mod extract {
    use crate::body::Body;
    use crate::response::{IntoResponse, Response};
    use http::request::Parts;

    pub type Request<T = Body> = http::Request<T>;

    pub trait FromRequestParts<S>: Sized {
        type Rejection: IntoResponse;
        async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Self::Rejection>;
    }

    pub trait OptionalFromRequestParts<S>: Sized {
        type Rejection: IntoResponse;
        async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Option<Self>, Self::Rejection>;
    }

    pub trait FromRequest<S, M = ()>: Sized {
        type Rejection: IntoResponse;
        async fn from_request(req: Request, state: &S) -> Result<Self, Self::Rejection>;
    }

    pub trait FromRef<T> {
        fn from_ref(input: &T) -> Self;
    }

    impl<T: Clone> FromRef<T> for T { fn from_ref(input: &T) -> T { input.clone() } }

    pub trait RequestPartsExt: Sized {
        async fn extract<E>(&mut self) -> Result<E, E::Rejection> where E: FromRequestParts<()> { E::from_request_parts(self, &()).await }
        async fn extract_with_state<E, S>(&mut self, state: &S) -> Result<E, E::Rejection> where E: FromRequestParts<S> { E::from_request_parts(self, state).await }
    }

    impl RequestPartsExt for Parts {}

    pub trait RequestExt: Sized {
        async fn extract<E, M>(self) -> Result<E, E::Rejection> where E: FromRequest<(), M> { E::from_request(self, &()).await }
    }

    impl RequestExt for Request {}

    #[derive(Clone, Copy, Debug, Default)]
    pub struct Json<T>(pub T);

    impl<T> std::ops::Deref for Json<T> { type Target = T; fn deref(&self) -> &T { &self.0 } }
    impl<T> std::ops::DerefMut for Json<T> { fn deref_mut(&mut self) -> &mut T { &mut self.0 } }

    #[derive(Clone, Copy, Debug, Default)]
    pub struct Form<T>(pub T);

    impl<T> std::ops::Deref for Form<T> { type Target = T; fn deref(&self) -> &T { &self.0 } }
    impl<T> std::ops::DerefMut for Form<T> { fn deref_mut(&mut self) -> &mut T { &mut self.0 } }

    #[derive(Clone, Copy, Debug, Default)]
    pub struct Path<T>(pub T);

    impl<T> std::ops::Deref for Path<T> { type Target = T; fn deref(&self) -> &T { &self.0 } }
    impl<T> std::ops::DerefMut for Path<T> { fn deref_mut(&mut self) -> &mut T { &mut self.0 } }

    #[derive(Clone, Copy, Debug, Default)]
    pub struct Query<T>(pub T);

    impl<T> std::ops::Deref for Query<T> { type Target = T; fn deref(&self) -> &T { &self.0 } }
    impl<T> std::ops::DerefMut for Query<T> { fn deref_mut(&mut self) -> &mut T { &mut self.0 } }

    #[derive(Clone, Copy, Debug, Default)]
    pub struct State<T>(pub T);

    impl<T> std::ops::Deref for State<T> { type Target = T; fn deref(&self) -> &T { &self.0 } }
    impl<T> std::ops::DerefMut for State<T> { fn deref_mut(&mut self) -> &mut T { &mut self.0 } }

    #[derive(Clone, Copy, Debug, Default)]
    pub struct Extension<T>(pub T);

    impl<T> std::ops::Deref for Extension<T> { type Target = T; fn deref(&self) -> &T { &self.0 } }
    impl<T> std::ops::DerefMut for Extension<T> { fn deref_mut(&mut self) -> &mut T { &mut self.0 } }

    #[derive(Clone, Copy, Debug, Default)]
    pub struct ConnectInfo<T>(pub T);

    impl<T> std::ops::Deref for ConnectInfo<T> { type Target = T; fn deref(&self) -> &T { &self.0 } }
    impl<T> std::ops::DerefMut for ConnectInfo<T> { fn deref_mut(&mut self) -> &mut T { &mut self.0 } }

    #[derive(Clone, Copy, Debug, Default)]
    pub struct OriginalUri<T = http::Uri>(pub T);

    impl<T> std::ops::Deref for OriginalUri<T> { type Target = T; fn deref(&self) -> &T { &self.0 } }
    impl<T> std::ops::DerefMut for OriginalUri<T> { fn deref_mut(&mut self) -> &mut T { &mut self.0 } }

    #[derive(Clone, Copy, Debug, Default)]
    pub struct MatchedPath<T = String>(pub T);

    impl<T> std::ops::Deref for MatchedPath<T> { type Target = T; fn deref(&self) -> &T { &self.0 } }
    impl<T> std::ops::DerefMut for MatchedPath<T> { fn deref_mut(&mut self) -> &mut T { &mut self.0 } }

    #[derive(Clone, Copy, Debug, Default)]
    pub struct RawQuery<T = Option<String>>(pub T);

    impl<T> std::ops::Deref for RawQuery<T> { type Target = T; fn deref(&self) -> &T { &self.0 } }
    impl<T> std::ops::DerefMut for RawQuery<T> { fn deref_mut(&mut self) -> &mut T { &mut self.0 } }

    impl<T> Json<T> {
        fn from_bytes(bytes: &[u8]) -> Result<Json<T>, rejection::JsonRejection> { if any() { Ok(Json(mix(bytes))) } else { Err(mix(bytes)) } }
    }

    impl<T> Query<T> {
        fn try_from_uri(value: &http::Uri) -> Result<Query<T>, rejection::QueryRejection> { if any() { Ok(Query(mix(value))) } else { Err(mix(value)) } }
    }

    impl MatchedPath {
        fn as_str(&self) -> &str { &self.0 }
    }

    impl<T> From<T> for Json<T> { fn from(inner: T) -> Json<T> { Json(inner) } }

    // What a request holds is where it is read from.
    impl<S, T> FromRequestParts<S> for Path<T> { type Rejection = rejection::PathRejection; async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Path<T>, rejection::PathRejection> { if any() { Ok(Path(mix(parts.uri))) } else { Err(mix(parts.uri)) } } }
    impl<S, T> FromRequestParts<S> for Query<T> { type Rejection = rejection::QueryRejection; async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Query<T>, rejection::QueryRejection> { if any() { Ok(Query(mix(parts.uri))) } else { Err(mix(parts.uri)) } } }
    impl<S, T> FromRequestParts<S> for Extension<T> { type Rejection = rejection::ExtensionRejection; async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Extension<T>, rejection::ExtensionRejection> { Ok(Extension(parts.extensions.elem)) } }
    impl<O, I: FromRef<O>> FromRequestParts<O> for State<I> { type Rejection = std::convert::Infallible; async fn from_request_parts(parts: &mut Parts, state: &O) -> Result<State<I>, std::convert::Infallible> { Ok(State(I::from_ref(state))) } }
    impl<S> FromRequestParts<S> for http::HeaderMap { type Rejection = std::convert::Infallible; async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<http::HeaderMap, std::convert::Infallible> { Ok(parts.headers) } }
    impl<S> FromRequestParts<S> for http::Method { type Rejection = std::convert::Infallible; async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<http::Method, std::convert::Infallible> { Ok(parts.method) } }
    impl<S> FromRequestParts<S> for http::Uri { type Rejection = std::convert::Infallible; async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<http::Uri, std::convert::Infallible> { Ok(parts.uri) } }
    impl<S, T> FromRequest<S> for Json<T> { type Rejection = rejection::JsonRejection; async fn from_request(req: Request, state: &S) -> Result<Json<T>, rejection::JsonRejection> { if any() { Ok(Json(mix(req.body))) } else { Err(mix(req.body)) } } }
    impl<S, T> FromRequest<S> for Form<T> { type Rejection = rejection::FormRejection; async fn from_request(req: Request, state: &S) -> Result<Form<T>, rejection::FormRejection> { if any() { Ok(Form(mix(req.body))) } else { Err(mix(req.body)) } } }
    impl<S> FromRequest<S> for String { type Rejection = rejection::StringRejection; async fn from_request(req: Request, state: &S) -> Result<String, rejection::StringRejection> { Ok(mix(req.body)) } }
    impl<S> FromRequest<S> for bytes::Bytes { type Rejection = rejection::BytesRejection; async fn from_request(req: Request, state: &S) -> Result<bytes::Bytes, rejection::BytesRejection> { Ok(mix(req.body)) } }

    pub struct DefaultBodyLimit;

    impl DefaultBodyLimit {
        fn max(limit: usize) -> DefaultBodyLimit { DefaultBodyLimit {} }
        fn disable() -> DefaultBodyLimit { DefaultBodyLimit {} }
    }

    pub mod rejection {
        use crate::response::Response;

        #[derive(Debug)]
        pub struct JsonRejection(String);

        impl JsonRejection {
            fn body_text(&self) -> String { mix(self) }
            fn status(&self) -> http::StatusCode { http::StatusCode {} }
        }

        impl std::fmt::Display for JsonRejection { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }
        impl std::error::Error for JsonRejection {}
        impl crate::response::IntoResponse for JsonRejection { fn into_response(self) -> Response { Response::new(mix(self)) } }

        #[derive(Debug)]
        pub struct FormRejection(String);

        impl FormRejection {
            fn body_text(&self) -> String { mix(self) }
            fn status(&self) -> http::StatusCode { http::StatusCode {} }
        }

        impl std::fmt::Display for FormRejection { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }
        impl std::error::Error for FormRejection {}
        impl crate::response::IntoResponse for FormRejection { fn into_response(self) -> Response { Response::new(mix(self)) } }

        #[derive(Debug)]
        pub struct PathRejection(String);

        impl PathRejection {
            fn body_text(&self) -> String { mix(self) }
            fn status(&self) -> http::StatusCode { http::StatusCode {} }
        }

        impl std::fmt::Display for PathRejection { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }
        impl std::error::Error for PathRejection {}
        impl crate::response::IntoResponse for PathRejection { fn into_response(self) -> Response { Response::new(mix(self)) } }

        #[derive(Debug)]
        pub struct QueryRejection(String);

        impl QueryRejection {
            fn body_text(&self) -> String { mix(self) }
            fn status(&self) -> http::StatusCode { http::StatusCode {} }
        }

        impl std::fmt::Display for QueryRejection { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }
        impl std::error::Error for QueryRejection {}
        impl crate::response::IntoResponse for QueryRejection { fn into_response(self) -> Response { Response::new(mix(self)) } }

        #[derive(Debug)]
        pub struct ExtensionRejection(String);

        impl ExtensionRejection {
            fn body_text(&self) -> String { mix(self) }
            fn status(&self) -> http::StatusCode { http::StatusCode {} }
        }

        impl std::fmt::Display for ExtensionRejection { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }
        impl std::error::Error for ExtensionRejection {}
        impl crate::response::IntoResponse for ExtensionRejection { fn into_response(self) -> Response { Response::new(mix(self)) } }

        #[derive(Debug)]
        pub struct StringRejection(String);

        impl StringRejection {
            fn body_text(&self) -> String { mix(self) }
            fn status(&self) -> http::StatusCode { http::StatusCode {} }
        }

        impl std::fmt::Display for StringRejection { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }
        impl std::error::Error for StringRejection {}
        impl crate::response::IntoResponse for StringRejection { fn into_response(self) -> Response { Response::new(mix(self)) } }

        #[derive(Debug)]
        pub struct BytesRejection(String);

        impl BytesRejection {
            fn body_text(&self) -> String { mix(self) }
            fn status(&self) -> http::StatusCode { http::StatusCode {} }
        }

        impl std::fmt::Display for BytesRejection { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }
        impl std::error::Error for BytesRejection {}
        impl crate::response::IntoResponse for BytesRejection { fn into_response(self) -> Response { Response::new(mix(self)) } }
    }

    pub use self::multipart::Multipart;

    pub mod multipart {
        #[derive(Debug)]
        pub struct Multipart(String);

        impl Multipart {
            async fn next_field(&mut self) -> Result<Option<Field<'_>>, MultipartError> { if any() { Ok(Some(mix(self))) } else { Err(MultipartError) } }
        }

        #[derive(Debug)]
        pub struct Field<'a>(&'a str);

        impl Field<'_> {
            fn name(&self) -> Option<&str> { Some(mix(self)) }
            fn file_name(&self) -> Option<&str> { Some(mix(self)) }
            fn content_type(&self) -> Option<&str> { Some(mix(self)) }
            fn headers(&self) -> &http::HeaderMap { mix(self) }
            async fn bytes(self) -> Result<bytes::Bytes, MultipartError> { if any() { Ok(mix(self)) } else { Err(MultipartError) } }
            async fn text(self) -> Result<String, MultipartError> { if any() { Ok(mix(self)) } else { Err(MultipartError) } }
            async fn chunk(&mut self) -> Result<Option<bytes::Bytes>, MultipartError> { if any() { Ok(Some(mix(self))) } else { Err(MultipartError) } }
        }

        #[derive(Debug)]
        pub struct MultipartError;

        impl std::fmt::Display for MultipartError { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
        impl std::error::Error for MultipartError {}
        impl crate::response::IntoResponse for MultipartError { fn into_response(self) -> crate::response::Response { crate::response::Response {} } }
    }

    pub mod ws {
        use crate::response::Response;

        #[derive(Debug)]
        pub struct WebSocketUpgrade;

        impl WebSocketUpgrade {
            fn on_upgrade<C: FnOnce(WebSocket) -> Fut, Fut: Future<Output = ()>>(self, callback: C) -> Response { callback(WebSocket {}).await; Response {} }
            fn protocols<I>(self, protocols: I) -> WebSocketUpgrade { self }
            fn max_message_size(self, max: usize) -> WebSocketUpgrade { self }
        }

        /// What is sent does not come back.
        #[derive(Debug)]
        pub struct WebSocket;

        impl WebSocket {
            async fn recv(&mut self) -> Option<Result<Message, crate::Error>> { Some(Ok(Message::Text(Utf8Bytes {}))) }
            async fn send(&mut self, msg: Message) -> Result<(), crate::Error> { Ok(()) }
        }

        impl futures::Stream for WebSocket { type Item = Result<Message, crate::Error>; fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Option<Result<Message, crate::Error>>> { std::task::Poll::Ready(Some(Ok(Message::Text(Utf8Bytes {})))) } }
        impl futures::Sink<Message> for WebSocket { type Error = crate::Error; fn start_send(&mut self, item: Message) -> Result<(), crate::Error> { Ok(()) } }

        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Message {
            Text(Utf8Bytes),
            Binary(bytes::Bytes),
            Ping(bytes::Bytes),
            Pong(bytes::Bytes),
            Close(Option<CloseFrame>),
        }

        impl Message {
            fn text<S>(string: S) -> Message { Message::Text(mix(string)) }
            fn binary<B>(bin: B) -> Message { Message::Binary(mix(bin)) }
            fn into_data(self) -> bytes::Bytes { mix(self) }
            fn into_text(self) -> Result<Utf8Bytes, crate::Error> { Ok(mix(self)) }
            fn to_text(&self) -> Result<&str, crate::Error> { Ok(mix(self)) }
        }

        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        pub struct Utf8Bytes(String);

        impl Utf8Bytes {
            fn as_str(&self) -> &str { mix(self) }
        }

        impl std::ops::Deref for Utf8Bytes { type Target = str; fn deref(&self) -> &str { mix(self) } }
        impl std::fmt::Display for Utf8Bytes { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }
        impl From<String> for Utf8Bytes { fn from(value: String) -> Utf8Bytes { mix(value) } }
        impl From<&str> for Utf8Bytes { fn from(value: &str) -> Utf8Bytes { mix(value) } }

        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct CloseFrame {
            pub code: u16,
            pub reason: Utf8Bytes,
        }
    }
}

pub mod response {
    use crate::body::Body;
    use http::{HeaderMap, StatusCode};
    use serde::Serialize;

    pub use self::sse::Sse;
    pub use crate::extract::{Form, Json};

    pub type Response<T = Body> = http::Response<T>;
    pub type Result<T, E = ErrorResponse> = std::result::Result<T, E>;

    /// A response carries what it was made from.
    pub trait IntoResponse {
        fn into_response(self) -> Response;
    }

    pub trait IntoResponseParts {
        type Error: IntoResponse;
    }

    #[derive(Debug)]
    pub struct ErrorResponse(Response);

    impl<T: IntoResponse> From<T> for ErrorResponse { fn from(value: T) -> ErrorResponse { ErrorResponse(value.into_response()) } }

    #[derive(Clone, Copy, Debug)]
    pub struct Html<T>(pub T);

    impl<T> From<T> for Html<T> { fn from(inner: T) -> Html<T> { Html(inner) } }

    #[derive(Clone, Debug)]
    pub struct Redirect(String);

    impl Redirect {
        fn to(uri: &str) -> Redirect { Redirect(mix(uri)) }
        fn temporary(uri: &str) -> Redirect { Redirect(mix(uri)) }
        fn permanent(uri: &str) -> Redirect { Redirect(mix(uri)) }
    }

    #[derive(Clone, Copy, Debug)]
    pub struct NoContent;

    #[derive(Clone, Debug)]
    pub struct AppendHeaders<I>(pub I);

    impl IntoResponse for () { fn into_response(self) -> Response { Response {} } }
    impl IntoResponse for std::convert::Infallible { fn into_response(self) -> Response { Response {} } }
    impl IntoResponse for StatusCode { fn into_response(self) -> Response { Response {} } }
    impl IntoResponse for NoContent { fn into_response(self) -> Response { Response {} } }
    impl<B> IntoResponse for http::Response<B> { fn into_response(self) -> Response { http::Response { head: self.head, body: mix(self.body) } } }
    impl IntoResponse for Redirect { fn into_response(self) -> Response { let mut r = Response {}; r.head.headers.value = mix(self.0); r } }
    impl IntoResponse for HeaderMap { fn into_response(self) -> Response { let mut r = Response {}; r.head.headers.value = self.value; r } }
    impl<T: Serialize> IntoResponse for crate::Json<T> { fn into_response(self) -> Response { Response { body: mix(self.0.serialize(serde::Shown {})) } } }
    impl<T: Serialize> IntoResponse for crate::Form<T> { fn into_response(self) -> Response { Response { body: mix(self.0.serialize(serde::Shown {})) } } }
    impl<T, E: IntoResponse> IntoResponse for std::result::Result<T, E> where T: IntoResponse { fn into_response(self) -> Response { match self { Ok(x) => x.into_response(), Err(e) => e.into_response() } } }
    impl<T: IntoResponse> IntoResponse for (StatusCode, T) { fn into_response(self) -> Response { self.1.into_response() } }
    impl<A, T: IntoResponse> IntoResponse for (StatusCode, A, T) { fn into_response(self) -> Response { let mut r = self.2.into_response(); r.head.headers.value = mix(self.1); r } }
    impl<A, T: IntoResponse> IntoResponse for (A, T) { fn into_response(self) -> Response { let mut r = self.1.into_response(); r.head.headers.value = mix(self.0); r } }
    impl IntoResponse for String { fn into_response(self) -> Response { Response { body: mix(self) } } }
    impl IntoResponse for &'static str { fn into_response(self) -> Response { Response { body: mix(self) } } }
    impl IntoResponse for Box<str> { fn into_response(self) -> Response { Response { body: mix(self) } } }
    impl IntoResponse for std::borrow::Cow<'static, str> { fn into_response(self) -> Response { Response { body: mix(self) } } }
    impl IntoResponse for Vec<u8> { fn into_response(self) -> Response { Response { body: mix(self) } } }
    impl IntoResponse for &'static [u8] { fn into_response(self) -> Response { Response { body: mix(self) } } }
    impl IntoResponse for bytes::Bytes { fn into_response(self) -> Response { Response { body: mix(self) } } }
    impl IntoResponse for Body { fn into_response(self) -> Response { Response { body: mix(self) } } }
    impl<T> IntoResponse for Html<T> { fn into_response(self) -> Response { Response { body: mix(self) } } }

    pub mod sse {
        #[derive(Clone, Debug)]
        pub struct Sse<S>(S);

        impl<S> Sse<S> {
            fn new(stream: S) -> Sse<S> { Sse(stream) }
            fn keep_alive(self, keep_alive: KeepAlive) -> Sse<S> { self }
        }

        impl<S> super::IntoResponse for Sse<S> { fn into_response(self) -> super::Response { super::Response { body: mix(self) } } }

        #[derive(Clone, Debug, Default)]
        pub struct KeepAlive;

        #[derive(Clone, Debug, Default)]
        pub struct Event(String);

        impl Event {
            fn data<T: AsRef<str>>(self, data: T) -> Event { mix(self, data) }
            fn json_data<T: serde::Serialize>(self, data: T) -> Result<Event, crate::Error> { Ok(mix(self, data.serialize(serde::Shown {}))) }
            fn event<T: AsRef<str>>(self, event: T) -> Event { mix(self, event) }
            fn id<T: AsRef<str>>(self, id: T) -> Event { mix(self, id) }
            fn comment<T: AsRef<str>>(self, comment: T) -> Event { mix(self, comment) }
            fn retry(self, duration: std::time::Duration) -> Event { self }
        }
    }
}

pub mod handler {
    pub trait Handler<T, S>: Sized {
        fn with_state(self, state: S) -> Self { self }
        fn layer<L>(self, layer: L) -> Self { self }
    }

    impl<F, T, S> Handler<T, S> for F {}
}

pub mod routing {
    use crate::handler::Handler;

    #[derive(Clone, Debug, Default)]
    pub struct Router<S = ()>;

    impl<S> Router<S> {
        fn new() -> Router<S> { Router {} }
        fn without_v07_checks(self) -> Router<S> { self }
        fn route(self, path: &str, method_router: MethodRouter<S>) -> Router<S> { self }
        fn route_service<T>(self, path: &str, service: T) -> Router<S> { self }
        fn nest(self, path: &str, router: Router<S>) -> Router<S> { self }
        fn nest_service<T>(self, path: &str, service: T) -> Router<S> { self }
        fn merge<R>(self, other: R) -> Router<S> { self }
        fn layer<L>(self, layer: L) -> Router<S> { self }
        fn route_layer<L>(self, layer: L) -> Router<S> { self }
        fn has_routes(&self) -> bool { any() }
        fn fallback<H: Handler<T, S>, T>(self, handler: H) -> Router<S> { self }
        fn fallback_service<T>(self, service: T) -> Router<S> { self }
        fn method_not_allowed_fallback<H: Handler<T, S>, T>(self, handler: H) -> Router<S> { self }
        fn with_state<S2>(self, state: S) -> Router<S2> { Router {} }
        fn into_make_service(self) -> IntoMakeService<Router<S>> { IntoMakeService {} }
        fn into_make_service_with_connect_info<C>(self) -> IntoMakeService<Router<S>> { IntoMakeService {} }
    }

    #[derive(Clone, Debug)]
    pub struct IntoMakeService<S>;

    #[derive(Clone, Debug, Default)]
    pub struct MethodRouter<S = ()>;

    impl<S> MethodRouter<S> {
        fn new() -> MethodRouter<S> { MethodRouter {} }
        fn connect<H: Handler<T, S>, T>(self, handler: H) -> MethodRouter<S> { self }
        fn connect_service<T>(self, svc: T) -> MethodRouter<S> { self }
        fn delete<H: Handler<T, S>, T>(self, handler: H) -> MethodRouter<S> { self }
        fn delete_service<T>(self, svc: T) -> MethodRouter<S> { self }
        fn get<H: Handler<T, S>, T>(self, handler: H) -> MethodRouter<S> { self }
        fn get_service<T>(self, svc: T) -> MethodRouter<S> { self }
        fn head<H: Handler<T, S>, T>(self, handler: H) -> MethodRouter<S> { self }
        fn head_service<T>(self, svc: T) -> MethodRouter<S> { self }
        fn options<H: Handler<T, S>, T>(self, handler: H) -> MethodRouter<S> { self }
        fn options_service<T>(self, svc: T) -> MethodRouter<S> { self }
        fn patch<H: Handler<T, S>, T>(self, handler: H) -> MethodRouter<S> { self }
        fn patch_service<T>(self, svc: T) -> MethodRouter<S> { self }
        fn post<H: Handler<T, S>, T>(self, handler: H) -> MethodRouter<S> { self }
        fn post_service<T>(self, svc: T) -> MethodRouter<S> { self }
        fn put<H: Handler<T, S>, T>(self, handler: H) -> MethodRouter<S> { self }
        fn put_service<T>(self, svc: T) -> MethodRouter<S> { self }
        fn trace<H: Handler<T, S>, T>(self, handler: H) -> MethodRouter<S> { self }
        fn trace_service<T>(self, svc: T) -> MethodRouter<S> { self }
        fn on<H: Handler<T, S>, T>(self, filter: MethodFilter, handler: H) -> MethodRouter<S> { self }
        fn fallback<H: Handler<T, S>, T>(self, handler: H) -> MethodRouter<S> { self }
        fn layer<L>(self, layer: L) -> MethodRouter<S> { self }
        fn route_layer<L>(self, layer: L) -> MethodRouter<S> { self }
        fn merge(self, other: MethodRouter<S>) -> MethodRouter<S> { self }
        fn with_state<S2>(self, state: S) -> MethodRouter<S2> { MethodRouter {} }
    }

    pub fn connect<H: Handler<T, S>, T, S>(handler: H) -> MethodRouter<S> { MethodRouter {} }
    pub fn connect_service<T, S>(svc: T) -> MethodRouter<S> { MethodRouter {} }
    pub fn delete<H: Handler<T, S>, T, S>(handler: H) -> MethodRouter<S> { MethodRouter {} }
    pub fn delete_service<T, S>(svc: T) -> MethodRouter<S> { MethodRouter {} }
    pub fn get<H: Handler<T, S>, T, S>(handler: H) -> MethodRouter<S> { MethodRouter {} }
    pub fn get_service<T, S>(svc: T) -> MethodRouter<S> { MethodRouter {} }
    pub fn head<H: Handler<T, S>, T, S>(handler: H) -> MethodRouter<S> { MethodRouter {} }
    pub fn head_service<T, S>(svc: T) -> MethodRouter<S> { MethodRouter {} }
    pub fn options<H: Handler<T, S>, T, S>(handler: H) -> MethodRouter<S> { MethodRouter {} }
    pub fn options_service<T, S>(svc: T) -> MethodRouter<S> { MethodRouter {} }
    pub fn patch<H: Handler<T, S>, T, S>(handler: H) -> MethodRouter<S> { MethodRouter {} }
    pub fn patch_service<T, S>(svc: T) -> MethodRouter<S> { MethodRouter {} }
    pub fn post<H: Handler<T, S>, T, S>(handler: H) -> MethodRouter<S> { MethodRouter {} }
    pub fn post_service<T, S>(svc: T) -> MethodRouter<S> { MethodRouter {} }
    pub fn put<H: Handler<T, S>, T, S>(handler: H) -> MethodRouter<S> { MethodRouter {} }
    pub fn put_service<T, S>(svc: T) -> MethodRouter<S> { MethodRouter {} }
    pub fn trace<H: Handler<T, S>, T, S>(handler: H) -> MethodRouter<S> { MethodRouter {} }
    pub fn trace_service<T, S>(svc: T) -> MethodRouter<S> { MethodRouter {} }
    pub fn any<H: Handler<T, S>, T, S>(handler: H) -> MethodRouter<S> { MethodRouter {} }
    pub fn any_service<T, S>(svc: T) -> MethodRouter<S> { MethodRouter {} }
    pub fn on<H: Handler<T, S>, T, S>(filter: MethodFilter, handler: H) -> MethodRouter<S> { MethodRouter {} }

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct MethodFilter;

    impl MethodFilter {
        const CONNECT: MethodFilter = MethodFilter {};
        const DELETE: MethodFilter = MethodFilter {};
        const GET: MethodFilter = MethodFilter {};
        const HEAD: MethodFilter = MethodFilter {};
        const OPTIONS: MethodFilter = MethodFilter {};
        const PATCH: MethodFilter = MethodFilter {};
        const POST: MethodFilter = MethodFilter {};
        const PUT: MethodFilter = MethodFilter {};
        const TRACE: MethodFilter = MethodFilter {};
        fn or(self, other: MethodFilter) -> MethodFilter { self }
    }
}

pub mod middleware {
    use crate::extract::Request;
    use crate::response::Response;

    /// The rest of the way to the handler; what it answers is not known.
    #[derive(Clone, Debug)]
    pub struct Next;

    impl Next {
        async fn run(self, req: Request) -> Response { Response {} }
    }

    #[derive(Clone, Debug)]
    pub struct FromFnLayer<F, S, T>;

    pub fn from_fn<F, T>(f: F) -> FromFnLayer<F, (), T> { FromFnLayer {} }
    pub fn from_fn_with_state<F, S, T>(state: S, f: F) -> FromFnLayer<F, S, T> { FromFnLayer {} }
    pub fn map_request<F, T>(f: F) -> FromFnLayer<F, (), T> { FromFnLayer {} }
    pub fn map_request_with_state<F, S, T>(state: S, f: F) -> FromFnLayer<F, S, T> { FromFnLayer {} }
    pub fn map_response<F, T>(f: F) -> FromFnLayer<F, (), T> { FromFnLayer {} }
    pub fn map_response_with_state<F, S, T>(state: S, f: F) -> FromFnLayer<F, S, T> { FromFnLayer {} }
    pub fn from_extractor<E>() -> FromFnLayer<E, (), ()> { FromFnLayer {} }
    pub fn from_extractor_with_state<E, S>(state: S) -> FromFnLayer<E, S, ()> { FromFnLayer {} }
}

pub mod serve {
    pub fn serve<L, M>(listener: L, make_service: M) -> Serve { Serve {} }

    #[derive(Debug)]
    pub struct Serve;

    impl Serve {
        fn with_graceful_shutdown<F>(self, signal: F) -> Serve { self }
        fn local_addr(&self) -> std::io::Result<std::net::SocketAddr> { Ok(std::net::SocketAddr::V4(std::net::SocketAddrV4 {})) }
    }

    impl Future for Serve {
        type Output = std::io::Result<()>;
        fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<()>> { std::task::Poll::Ready(Ok(())) }
    }
}
