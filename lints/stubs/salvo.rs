//! salvo 1.1.0. What is written into a response is told in the models; routers carry nothing.

pub use self::http::{Request, Response};
pub use self::routing::{FlowCtrl, Router};
pub use self::service::Service;
pub use self::depot::Depot;

mod service {
    pub struct Service;
}

mod depot {
    /// What was put in is found again by its type or key.
    pub struct Depot { elem: () }

    impl Depot {
        fn inject<V>(&mut self, value: V) -> &mut Depot { self }
        fn obtain<T>(&self) -> Result<&T, String> { Ok(&self.elem) }
        fn obtain_mut<T>(&mut self) -> Result<&mut T, String> { Ok(&mut self.elem) }
        fn insert<K, V>(&mut self, key: K, value: V) -> &mut Depot { self }
        fn get<V>(&self, key: &str) -> Result<&V, String> { Ok(&self.elem) }
        fn get_mut<V>(&mut self, key: &str) -> Result<&mut V, String> { Ok(&mut self.elem) }
    }
}

pub mod routing {
    pub struct FlowCtrl;
    pub struct Router;
}

pub mod http {
    pub use http::StatusCode;

    pub struct Request { body: String }

    impl Request {
        fn param<T>(&self, key: &str) -> Option<T> { Some(mix(self.body)) }
        fn query<T>(&self, key: &str) -> Option<T> { Some(mix(self.body)) }
        fn header<T>(&self, key: &str) -> Option<T> { Some(mix(self.body)) }
        async fn form<T>(&mut self, key: &str) -> Option<T> { Some(mix(self.body)) }
        async fn parse_json<T>(&mut self) -> Result<T, String> { Ok(mix(self.body)) }
        async fn parse_form<T>(&mut self) -> Result<T, String> { Ok(mix(self.body)) }
        async fn parse_body<T>(&mut self) -> Result<T, String> { Ok(mix(self.body)) }
        async fn extract<T>(&mut self) -> Result<T, String> { Ok(mix(self.body)) }
        fn uri(&self) -> &http::Uri { mix(self.body) }
    }

    pub struct Response;

    impl Response {
        fn status_code(&mut self, code: StatusCode) -> &mut Response { self }
        fn body<B>(&mut self, body: B) -> &mut Response { self }
    }
}

pub mod writing {
    #[derive(Clone, Debug)]
    pub struct Json<T>(pub T);

    #[derive(Clone, Debug)]
    pub enum Text<T> {
        Plain(T),
        Json(T),
        Xml(T),
        Html(T),
        Js(T),
        Css(T),
        Csv(T),
    }
}

pub mod prelude {
    pub use super::depot::Depot;
    pub use super::http::{Request, Response, StatusCode};
    pub use super::routing::{FlowCtrl, Router};
    pub use super::service::Service;
    pub use super::writing::{Json, Text};
}
