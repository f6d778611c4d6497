//! actix-web 4. Apps, scopes and routes carry nothing: what stands behind which middleware is not told here.

pub use self::app::App;
pub use self::error::{Error, ResponseError};
pub use self::request::{FromRequest, HttpMessage, HttpRequest};
pub use self::resource::Resource;
pub use self::response::{Either, HttpResponse, HttpResponseBuilder, Responder};
pub use self::route::Route;
pub use self::scope::Scope;
pub use self::server::HttpServer;

pub type Result<T, E = Error> = std::result::Result<T, E>;

pub mod app {
    #[derive(Debug)]
    pub struct App<T = ()>;

    impl App {
        fn new() -> App { App {} }
        fn app_data<U>(self, ext: U) -> Self { self }
        fn data_factory<F>(self, data: F) -> Self { self }
        fn configure<F: FnOnce(&mut crate::web::ServiceConfig)>(self, f: F) -> Self { f(&mut crate::web::ServiceConfig {}); self }
        fn route(self, path: &str, route: crate::Route) -> Self { self }
        fn service<F>(self, factory: F) -> Self { self }
        fn default_service<F>(self, svc: F) -> Self { self }
        fn external_resource<N, U>(self, name: N, url: U) -> Self { self }
        fn wrap<M>(self, mw: M) -> Self { self }
        fn wrap_fn<F>(self, mw: F) -> Self { self }
    }
}

pub mod scope {
    #[derive(Debug)]
    pub struct Scope<T = ()>;

    impl Scope {
        fn new(path: &str) -> Scope { Scope {} }
        fn guard<G>(self, guard: G) -> Self { self }
        fn app_data<U>(self, data: U) -> Self { self }
        fn configure<F: FnOnce(&mut crate::web::ServiceConfig)>(self, cfg_fn: F) -> Self { cfg_fn(&mut crate::web::ServiceConfig {}); self }
        fn service<F>(self, factory: F) -> Self { self }
        fn route(self, path: &str, route: crate::Route) -> Self { self }
        fn default_service<F>(self, f: F) -> Self { self }
        fn wrap<M>(self, mw: M) -> Self { self }
        fn wrap_fn<F>(self, mw: F) -> Self { self }
    }
}

pub mod resource {
    #[derive(Debug)]
    pub struct Resource<T = ()>;

    impl Resource {
        fn new<P>(path: P) -> Resource { Resource {} }
        fn name(self, name: &str) -> Self { self }
        fn guard<G>(self, guard: G) -> Self { self }
        fn route(self, route: crate::Route) -> Self { self }
        fn app_data<U>(self, data: U) -> Self { self }
        fn to<F, Args>(self, handler: F) -> Self { self }
        fn default_service<F>(self, f: F) -> Self { self }
        fn get<F>(self, route: F) -> Self { self }
        fn post<F>(self, route: F) -> Self { self }
        fn put<F>(self, route: F) -> Self { self }
        fn patch<F>(self, route: F) -> Self { self }
        fn delete<F>(self, route: F) -> Self { self }
        fn head<F>(self, route: F) -> Self { self }
        fn trace<F>(self, route: F) -> Self { self }
        fn wrap<M>(self, mw: M) -> Self { self }
        fn wrap_fn<F>(self, mw: F) -> Self { self }
    }
}

pub mod route {
    #[derive(Debug)]
    pub struct Route;

    impl Route {
        fn new() -> Route { Route {} }
        fn method(self, method: ::http::Method) -> Route { self }
        fn guard<F>(self, f: F) -> Route { self }
        fn to<F, Args>(self, handler: F) -> Route { self }
        fn service<S>(self, service_factory: S) -> Route { self }
        fn wrap<M>(self, mw: M) -> Route { self }
    }
}

pub mod server {
    #[derive(Debug)]
    pub struct HttpServer;

    impl HttpServer {
        fn new<F: Fn() -> I, I>(factory: F) -> HttpServer { factory(); HttpServer {} }
        fn workers(self, num: usize) -> HttpServer { self }
        fn bind<A>(self, addrs: A) -> std::io::Result<HttpServer> { Ok(self) }
        fn bind_rustls_0_23<A, C>(self, addrs: A, config: C) -> std::io::Result<HttpServer> { Ok(self) }
        fn bind_openssl<A, C>(self, addrs: A, builder: C) -> std::io::Result<HttpServer> { Ok(self) }
        fn listen(self, lst: std::net::TcpListener) -> std::io::Result<HttpServer> { Ok(self) }
        fn keep_alive<T>(self, val: T) -> HttpServer { self }
        fn shutdown_timeout(self, sec: u64) -> HttpServer { self }
        fn client_request_timeout(self, dur: std::time::Duration) -> HttpServer { self }
        fn disable_signals(self) -> HttpServer { self }
        fn run(self) -> crate::dev::Server { crate::dev::Server {} }
    }
}

pub mod web {
    pub use bytes::{Buf, BufMut, Bytes, BytesMut};
    pub use crate::dev::Payload;
    use crate::{Resource, Route, Scope};

    #[derive(Clone, Debug, Default)]
    pub struct Json<T>(pub T);

    impl<T> Json<T> {
        fn into_inner(self) -> T { self.0 }
    }

    impl<T> std::ops::Deref for Json<T> { type Target = T; fn deref(&self) -> &T { &self.0 } }
    impl<T> std::ops::DerefMut for Json<T> { fn deref_mut(&mut self) -> &mut T { &mut self.0 } }
    impl<T> crate::FromRequest for Json<T> { type Error = crate::Error; async fn from_request(req: &crate::HttpRequest, payload: &mut crate::dev::Payload) -> Result<Json<T>, crate::Error> { if any() { Ok(Json(mix(req, payload))) } else { Err(mix(req, payload)) } } }

    #[derive(Clone, Debug, Default)]
    pub struct Path<T>(pub T);

    impl<T> Path<T> {
        fn into_inner(self) -> T { self.0 }
    }

    impl<T> std::ops::Deref for Path<T> { type Target = T; fn deref(&self) -> &T { &self.0 } }
    impl<T> std::ops::DerefMut for Path<T> { fn deref_mut(&mut self) -> &mut T { &mut self.0 } }
    impl<T> crate::FromRequest for Path<T> { type Error = crate::Error; async fn from_request(req: &crate::HttpRequest, payload: &mut crate::dev::Payload) -> Result<Path<T>, crate::Error> { if any() { Ok(Path(mix(req, payload))) } else { Err(mix(req, payload)) } } }

    #[derive(Clone, Debug, Default)]
    pub struct Query<T>(pub T);

    impl<T> Query<T> {
        fn into_inner(self) -> T { self.0 }
    }

    impl<T> std::ops::Deref for Query<T> { type Target = T; fn deref(&self) -> &T { &self.0 } }
    impl<T> std::ops::DerefMut for Query<T> { fn deref_mut(&mut self) -> &mut T { &mut self.0 } }
    impl<T> crate::FromRequest for Query<T> { type Error = crate::Error; async fn from_request(req: &crate::HttpRequest, payload: &mut crate::dev::Payload) -> Result<Query<T>, crate::Error> { if any() { Ok(Query(mix(req, payload))) } else { Err(mix(req, payload)) } } }

    #[derive(Clone, Debug, Default)]
    pub struct Form<T>(pub T);

    impl<T> Form<T> {
        fn into_inner(self) -> T { self.0 }
    }

    impl<T> std::ops::Deref for Form<T> { type Target = T; fn deref(&self) -> &T { &self.0 } }
    impl<T> std::ops::DerefMut for Form<T> { fn deref_mut(&mut self) -> &mut T { &mut self.0 } }
    impl<T> crate::FromRequest for Form<T> { type Error = crate::Error; async fn from_request(req: &crate::HttpRequest, payload: &mut crate::dev::Payload) -> Result<Form<T>, crate::Error> { if any() { Ok(Form(mix(req, payload))) } else { Err(mix(req, payload)) } } }

    #[derive(Clone, Debug, Default)]
    pub struct Header<T>(pub T);

    impl<T> Header<T> {
        fn into_inner(self) -> T { self.0 }
    }

    impl<T> std::ops::Deref for Header<T> { type Target = T; fn deref(&self) -> &T { &self.0 } }
    impl<T> std::ops::DerefMut for Header<T> { fn deref_mut(&mut self) -> &mut T { &mut self.0 } }
    impl<T> crate::FromRequest for Header<T> { type Error = crate::Error; async fn from_request(req: &crate::HttpRequest, payload: &mut crate::dev::Payload) -> Result<Header<T>, crate::Error> { if any() { Ok(Header(mix(req, payload))) } else { Err(mix(req, payload)) } } }

    #[derive(Clone, Debug, Default)]
    pub struct ReqData<T>(pub T);

    impl<T> ReqData<T> {
        fn into_inner(self) -> T { self.0 }
    }

    impl<T> std::ops::Deref for ReqData<T> { type Target = T; fn deref(&self) -> &T { &self.0 } }
    impl<T> std::ops::DerefMut for ReqData<T> { fn deref_mut(&mut self) -> &mut T { &mut self.0 } }
    impl<T> crate::FromRequest for ReqData<T> { type Error = crate::Error; async fn from_request(req: &crate::HttpRequest, payload: &mut crate::dev::Payload) -> Result<ReqData<T>, crate::Error> { if any() { Ok(ReqData(mix(req, payload))) } else { Err(mix(req, payload)) } } }

    /// Shared state: every clone is the same.
    #[derive(Debug)]
    pub struct Data<T: ?Sized>(std::sync::Arc<T>);

    impl<T> Data<T> {
        fn new(state: T) -> Data<T> { Data(std::sync::Arc(state)) }
        fn get_ref(&self) -> &T { &self.0 }
        fn into_inner(self) -> std::sync::Arc<T> { self.0 }
    }

    impl<T: ?Sized> Clone for Data<T> { fn clone(&self) -> Data<T> { self } }
    impl<T: ?Sized> std::ops::Deref for Data<T> { type Target = std::sync::Arc<T>; fn deref(&self) -> &std::sync::Arc<T> { &self.0 } }
    impl<T: ?Sized> From<std::sync::Arc<T>> for Data<T> { fn from(arc: std::sync::Arc<T>) -> Data<T> { Data(arc) } }
    impl<T: ?Sized> crate::FromRequest for Data<T> { type Error = crate::Error; async fn from_request(req: &crate::HttpRequest, payload: &mut crate::dev::Payload) -> Result<Data<T>, crate::Error> { Ok(Data {}) } }

    impl<T> Query<T> {
        fn from_query(query_str: &str) -> Result<Query<T>, crate::Error> { if any() { Ok(Query(mix(query_str))) } else { Err(mix(query_str)) } }
    }

    #[derive(Clone, Debug, Default)]
    pub struct JsonConfig;

    impl JsonConfig {
        fn limit(self, limit: usize) -> JsonConfig { self }
        fn error_handler<F>(self, f: F) -> JsonConfig { self }
        fn content_type<F>(self, predicate: F) -> JsonConfig { self }
    }

    #[derive(Clone, Debug, Default)]
    pub struct PayloadConfig;

    impl PayloadConfig {
        fn new(limit: usize) -> PayloadConfig { PayloadConfig {} }
        fn limit(self, limit: usize) -> PayloadConfig { self }
    }

    pub struct ServiceConfig;

    impl ServiceConfig {
        fn app_data<U>(&mut self, ext: U) -> &mut Self { self }
        fn configure<F: FnOnce(&mut ServiceConfig)>(&mut self, f: F) -> &mut Self { f(self); self }
        fn route(&mut self, path: &str, route: Route) -> &mut Self { self }
        fn service<F>(&mut self, factory: F) -> &mut Self { self }
        fn default_service<F>(&mut self, f: F) -> &mut Self { self }
    }

    pub fn resource<T>(path: T) -> Resource { Resource {} }
    pub fn scope(path: &str) -> Scope { Scope {} }
    pub fn route() -> Route { Route {} }
    pub fn method(method: ::http::Method) -> Route { Route {} }
    pub fn to<F, Args>(handler: F) -> Route { Route {} }
    pub fn redirect<A, B>(from: A, to: B) -> Redirect { Redirect {} }
    pub fn get() -> Route { Route {} }
    pub fn post() -> Route { Route {} }
    pub fn put() -> Route { Route {} }
    pub fn patch() -> Route { Route {} }
    pub fn delete() -> Route { Route {} }
    pub fn head() -> Route { Route {} }
    pub fn trace() -> Route { Route {} }
    pub async fn block<F: FnOnce() -> R, R>(f: F) -> Result<R, crate::error::BlockingError> { Ok(f()) }

    #[derive(Clone, Debug)]
    pub struct Redirect(String);

    impl Redirect {
        fn to<T>(to: T) -> Redirect { mix(to) }
        fn new<A, B>(from: A, to: B) -> Redirect { mix(to) }
        fn permanent(self) -> Redirect { self }
        fn temporary(self) -> Redirect { self }
        fn see_other(self) -> Redirect { self }
    }
}

pub mod request {
    #[derive(Clone, Debug)]
    pub struct HttpRequest {
        uri: ::http::Uri,
        headers: ::http::HeaderMap,
        extensions: ::http::Extensions,
    }

    impl HttpRequest {
        fn uri(&self) -> &::http::Uri { &self.uri }
        fn method(&self) -> &::http::Method { &::http::Method {} }
        fn version(&self) -> ::http::Version { ::http::Version {} }
        fn headers(&self) -> &::http::HeaderMap { &self.headers }
        fn path(&self) -> &str { mix(self.uri) }
        fn query_string(&self) -> &str { mix(self.uri) }
        fn match_info(&self) -> &MatchInfo { mix(self.uri) }
        fn match_pattern(&self) -> Option<String> { Some("") }
        fn peer_addr(&self) -> Option<std::net::SocketAddr> { None }
        fn connection_info(&self) -> ConnectionInfo { ConnectionInfo(mix(self.headers)) }
        fn app_data<T>(&self) -> Option<&T> { None }
        fn cookie(&self, name: &str) -> Option<crate::cookie::Cookie<'static>> { Some(mix(self.headers)) }
        fn full_url(&self) -> url::Url { mix(self.uri) }
    }

    #[derive(Debug)]
    pub struct MatchInfo(String);

    impl MatchInfo {
        fn get(&self, key: &str) -> Option<&str> { Some(mix(self)) }
        fn query(&self, key: &str) -> &str { mix(self) }
        fn load<T>(&self) -> Result<T, crate::Error> { Ok(mix(self)) }
    }

    #[derive(Clone, Debug)]
    pub struct ConnectionInfo(String);

    impl ConnectionInfo {
        fn host(&self) -> &str { mix(self) }
        fn scheme(&self) -> &str { mix(self) }
        fn peer_addr(&self) -> Option<&str> { Some(mix(self)) }
        fn realip_remote_addr(&self) -> Option<&str> { Some(mix(self)) }
    }

    pub trait HttpMessage {
        fn headers(&self) -> &::http::HeaderMap;
        fn extensions(&self) -> &::http::Extensions;
        fn extensions_mut(&self) -> &mut ::http::Extensions;
        fn content_type(&self) -> &str { "" }
    }

    impl HttpMessage for HttpRequest {
        fn headers(&self) -> &::http::HeaderMap { &self.headers }
        fn extensions(&self) -> &::http::Extensions { &self.extensions }
        fn extensions_mut(&self) -> &mut ::http::Extensions { &mut self.extensions }
    }

    impl HttpMessage for crate::dev::ServiceRequest {
        fn headers(&self) -> &::http::HeaderMap { &self.req.headers }
        fn extensions(&self) -> &::http::Extensions { &self.req.extensions }
        fn extensions_mut(&self) -> &mut ::http::Extensions { &mut self.req.extensions }
    }

    pub trait FromRequest: Sized {
        type Error: Into<crate::Error>;
        async fn from_request(req: &HttpRequest, payload: &mut crate::dev::Payload) -> Result<Self, Self::Error>;
        async fn extract(req: &HttpRequest) -> Result<Self, Self::Error> { Self::from_request(req, &mut crate::dev::Payload {}).await }
    }

    impl FromRequest for HttpRequest { type Error = crate::Error; async fn from_request(req: &HttpRequest, payload: &mut crate::dev::Payload) -> Result<HttpRequest, crate::Error> { Ok(*req) } }
    impl FromRequest for String { type Error = crate::Error; async fn from_request(req: &HttpRequest, payload: &mut crate::dev::Payload) -> Result<String, crate::Error> { Ok(mix(payload)) } }
    impl FromRequest for bytes::Bytes { type Error = crate::Error; async fn from_request(req: &HttpRequest, payload: &mut crate::dev::Payload) -> Result<bytes::Bytes, crate::Error> { Ok(mix(payload)) } }
}

pub mod response {
    use crate::body::BoxBody;
    use ::http::StatusCode;

    #[derive(Debug)]
    pub struct HttpResponse<B = BoxBody> {
        headers: ::http::HeaderMap,
        body: B,
    }

    impl HttpResponse {
        fn new(status: StatusCode) -> HttpResponse { HttpResponse {} }
        fn build(status: StatusCode) -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn with_body<B>(status: StatusCode, body: B) -> HttpResponse<B> { HttpResponse { body: body } }
        fn from_error<E: Into<crate::Error>>(error: E) -> HttpResponse { HttpResponse { body: mix(error) } }
        fn status(&self) -> StatusCode { StatusCode {} }
        fn headers(&self) -> &::http::HeaderMap { &self.headers }
        fn headers_mut(&mut self) -> &mut ::http::HeaderMap { &mut self.headers }
        fn add_cookie(&mut self, cookie: &crate::cookie::Cookie<'_>) -> Result<(), crate::Error> { self.headers.value = mix(cookie); Ok(()) }
        fn body(&self) -> &BoxBody { &self.body }
        fn into_body(self) -> BoxBody { self.body }
        fn set_body<B>(self, body: B) -> HttpResponse<B> { HttpResponse { headers: self.headers, body: body } }
        fn map_into_boxed_body(self) -> HttpResponse { self }
        fn Continue() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn SwitchingProtocols() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn Processing() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn Ok() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn Created() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn Accepted() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn NonAuthoritativeInformation() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn NoContent() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn ResetContent() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn PartialContent() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn MultiStatus() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn AlreadyReported() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn MultipleChoices() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn MovedPermanently() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn Found() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn SeeOther() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn NotModified() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn UseProxy() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn TemporaryRedirect() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn PermanentRedirect() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn BadRequest() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn NotFound() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn Unauthorized() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn PaymentRequired() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn Forbidden() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn MethodNotAllowed() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn NotAcceptable() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn ProxyAuthenticationRequired() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn RequestTimeout() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn Conflict() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn Gone() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn LengthRequired() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn PreconditionFailed() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn PreconditionRequired() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn PayloadTooLarge() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn UriTooLong() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn UnsupportedMediaType() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn RangeNotSatisfiable() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn ExpectationFailed() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn UnprocessableEntity() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn TooManyRequests() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn RequestHeaderFieldsTooLarge() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn UnavailableForLegalReasons() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn Locked() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn FailedDependency() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn UpgradeRequired() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn InternalServerError() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn NotImplemented() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn BadGateway() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn ServiceUnavailable() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn GatewayTimeout() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn VersionNotSupported() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn InsufficientStorage() -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn LoopDetected() -> HttpResponseBuilder { HttpResponseBuilder {} }
    }

    #[derive(Debug)]
    pub struct HttpResponseBuilder {
        headers: ::http::HeaderMap,
    }

    impl HttpResponseBuilder {
        fn new(status: StatusCode) -> HttpResponseBuilder { HttpResponseBuilder {} }
        fn status(&mut self, status: StatusCode) -> &mut Self { self }
        fn insert_header<H>(&mut self, header: H) -> &mut Self { self.headers.value = mix(header); self }
        fn append_header<H>(&mut self, header: H) -> &mut Self { self.headers.value = mix(header); self }
        fn content_type<V>(&mut self, value: V) -> &mut Self { self }
        fn reason(&mut self, reason: &'static str) -> &mut Self { self }
        fn keep_alive(&mut self) -> &mut Self { self }
        fn force_close(&mut self) -> &mut Self { self }
        fn no_chunking(&mut self, len: u64) -> &mut Self { self }
        fn cookie(&mut self, cookie: crate::cookie::Cookie<'_>) -> &mut Self { self.headers.value = mix(cookie); self }
        fn body<B>(&mut self, body: B) -> HttpResponse { HttpResponse { headers: self.headers, body: mix(body) } }
        fn message_body<B>(&mut self, body: B) -> crate::Result<HttpResponse<B>> { Ok(HttpResponse { headers: self.headers, body: body }) }
        fn streaming<S>(&mut self, stream: S) -> HttpResponse { HttpResponse { headers: self.headers, body: mix(stream) } }
        fn json<T: serde::Serialize>(&mut self, value: T) -> HttpResponse { HttpResponse { headers: self.headers, body: mix(value.serialize(serde::Shown {})) } }
        fn finish(&mut self) -> HttpResponse { HttpResponse { headers: self.headers } }
        fn take(&mut self) -> HttpResponseBuilder { *self }
    }

    impl From<HttpResponseBuilder> for HttpResponse { fn from(builder: HttpResponseBuilder) -> HttpResponse { HttpResponse { headers: builder.headers } } }

    /// A response carries what it was made from.
    pub trait Responder: Sized {
        fn respond_to(self, req: &crate::HttpRequest) -> HttpResponse;
        fn customize(self) -> CustomizeResponder<Self> { CustomizeResponder { inner: self } }
    }

    #[derive(Debug)]
    pub struct CustomizeResponder<R> {
        inner: R,
    }

    impl<R> CustomizeResponder<R> {
        fn with_status(self, status: StatusCode) -> Self { self }
        fn insert_header<H>(self, header: H) -> Self { self }
        fn append_header<H>(self, header: H) -> Self { self }
    }

    impl<R: Responder> Responder for CustomizeResponder<R> { fn respond_to(self, req: &crate::HttpRequest) -> HttpResponse { self.inner.respond_to(req) } }
    impl Responder for HttpResponse { fn respond_to(self, req: &crate::HttpRequest) -> HttpResponse { self } }
    impl Responder for HttpResponseBuilder { fn respond_to(self, req: &crate::HttpRequest) -> HttpResponse { HttpResponse { headers: self.headers } } }
    impl<T: serde::Serialize> Responder for crate::web::Json<T> { fn respond_to(self, req: &crate::HttpRequest) -> HttpResponse { HttpResponse { body: mix(self.0.serialize(serde::Shown {})) } } }
    impl<T: serde::Serialize> Responder for crate::web::Form<T> { fn respond_to(self, req: &crate::HttpRequest) -> HttpResponse { HttpResponse { body: mix(self.0.serialize(serde::Shown {})) } } }
    impl<T: Responder> Responder for Option<T> { fn respond_to(self, req: &crate::HttpRequest) -> HttpResponse { match self { Some(x) => x.respond_to(req), None => HttpResponse {} } } }
    impl<T: Responder, E: Into<crate::Error>> Responder for Result<T, E> { fn respond_to(self, req: &crate::HttpRequest) -> HttpResponse { match self { Ok(x) => x.respond_to(req), Err(e) => HttpResponse { body: mix(e) } } } }
    impl<R: Responder> Responder for (R, StatusCode) { fn respond_to(self, req: &crate::HttpRequest) -> HttpResponse { self.0.respond_to(req) } }
    impl Responder for String { fn respond_to(self, req: &crate::HttpRequest) -> HttpResponse { HttpResponse { body: mix(self) } } }
    impl Responder for &'static str { fn respond_to(self, req: &crate::HttpRequest) -> HttpResponse { HttpResponse { body: mix(self) } } }
    impl Responder for &'static [u8] { fn respond_to(self, req: &crate::HttpRequest) -> HttpResponse { HttpResponse { body: mix(self) } } }
    impl Responder for Vec<u8> { fn respond_to(self, req: &crate::HttpRequest) -> HttpResponse { HttpResponse { body: mix(self) } } }
    impl Responder for bytes::Bytes { fn respond_to(self, req: &crate::HttpRequest) -> HttpResponse { HttpResponse { body: mix(self) } } }
    impl Responder for bytes::BytesMut { fn respond_to(self, req: &crate::HttpRequest) -> HttpResponse { HttpResponse { body: mix(self) } } }
    impl Responder for std::borrow::Cow<'static, str> { fn respond_to(self, req: &crate::HttpRequest) -> HttpResponse { HttpResponse { body: mix(self) } } }
    impl Responder for crate::web::Redirect { fn respond_to(self, req: &crate::HttpRequest) -> HttpResponse { HttpResponse { body: mix(self) } } }

    #[derive(Debug)]
    pub enum Either<L, R> {
        Left(L),
        Right(R),
    }

    impl<L: Responder, R: Responder> Responder for Either<L, R> { fn respond_to(self, req: &crate::HttpRequest) -> HttpResponse { match self { Either::Left(x) => x.respond_to(req), Either::Right(x) => x.respond_to(req) } } }
}

pub mod body {
    #[derive(Debug)]
    pub struct BoxBody(String);

    impl BoxBody {
        fn new<B>(body: B) -> BoxBody { mix(body) }
    }

    pub trait MessageBody {}
    pub async fn to_bytes<B>(body: B) -> Result<bytes::Bytes, crate::Error> { Ok(mix(body)) }
}

pub mod error {
    use crate::HttpResponse;

    #[derive(Debug)]
    pub struct Error(Box<dyn ResponseError>);

    impl Error {
        fn as_response_error(&self) -> &dyn ResponseError { &self.0 }
        fn as_error<T>(&self) -> Option<&T> { Some(mix(self)) }
        fn error_response(&self) -> HttpResponse { self.0.error_response() }
    }

    impl std::fmt::Display for Error { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }
    impl<T: ResponseError> From<T> for Error { fn from(err: T) -> Error { Error(Box(err)) } }

    /// By default, the response is what `Display` shows.
    pub trait ResponseError: std::fmt::Debug + std::fmt::Display {
        fn status_code(&self) -> ::http::StatusCode { ::http::StatusCode {} }
        fn error_response(&self) -> HttpResponse { HttpResponse { body: mix(self.to_string()) } }
    }

    #[derive(Debug)]
    pub struct BlockingError;

    impl std::fmt::Display for BlockingError { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
    impl std::error::Error for BlockingError {}
    impl ResponseError for BlockingError {}

    pub fn ErrorBadRequest<T: std::fmt::Debug + std::fmt::Display>(err: T) -> Error { mix(err.to_string()) }
    pub fn ErrorUnauthorized<T: std::fmt::Debug + std::fmt::Display>(err: T) -> Error { mix(err.to_string()) }
    pub fn ErrorPaymentRequired<T: std::fmt::Debug + std::fmt::Display>(err: T) -> Error { mix(err.to_string()) }
    pub fn ErrorForbidden<T: std::fmt::Debug + std::fmt::Display>(err: T) -> Error { mix(err.to_string()) }
    pub fn ErrorNotFound<T: std::fmt::Debug + std::fmt::Display>(err: T) -> Error { mix(err.to_string()) }
    pub fn ErrorMethodNotAllowed<T: std::fmt::Debug + std::fmt::Display>(err: T) -> Error { mix(err.to_string()) }
    pub fn ErrorNotAcceptable<T: std::fmt::Debug + std::fmt::Display>(err: T) -> Error { mix(err.to_string()) }
    pub fn ErrorRequestTimeout<T: std::fmt::Debug + std::fmt::Display>(err: T) -> Error { mix(err.to_string()) }
    pub fn ErrorConflict<T: std::fmt::Debug + std::fmt::Display>(err: T) -> Error { mix(err.to_string()) }
    pub fn ErrorGone<T: std::fmt::Debug + std::fmt::Display>(err: T) -> Error { mix(err.to_string()) }
    pub fn ErrorLengthRequired<T: std::fmt::Debug + std::fmt::Display>(err: T) -> Error { mix(err.to_string()) }
    pub fn ErrorPreconditionFailed<T: std::fmt::Debug + std::fmt::Display>(err: T) -> Error { mix(err.to_string()) }
    pub fn ErrorPayloadTooLarge<T: std::fmt::Debug + std::fmt::Display>(err: T) -> Error { mix(err.to_string()) }
    pub fn ErrorUnsupportedMediaType<T: std::fmt::Debug + std::fmt::Display>(err: T) -> Error { mix(err.to_string()) }
    pub fn ErrorExpectationFailed<T: std::fmt::Debug + std::fmt::Display>(err: T) -> Error { mix(err.to_string()) }
    pub fn ErrorUnprocessableEntity<T: std::fmt::Debug + std::fmt::Display>(err: T) -> Error { mix(err.to_string()) }
    pub fn ErrorTooManyRequests<T: std::fmt::Debug + std::fmt::Display>(err: T) -> Error { mix(err.to_string()) }
    pub fn ErrorInternalServerError<T: std::fmt::Debug + std::fmt::Display>(err: T) -> Error { mix(err.to_string()) }
    pub fn ErrorNotImplemented<T: std::fmt::Debug + std::fmt::Display>(err: T) -> Error { mix(err.to_string()) }
    pub fn ErrorBadGateway<T: std::fmt::Debug + std::fmt::Display>(err: T) -> Error { mix(err.to_string()) }
    pub fn ErrorServiceUnavailable<T: std::fmt::Debug + std::fmt::Display>(err: T) -> Error { mix(err.to_string()) }
    pub fn ErrorGatewayTimeout<T: std::fmt::Debug + std::fmt::Display>(err: T) -> Error { mix(err.to_string()) }
}

pub mod dev {
    pub use crate::request::ConnectionInfo;
    use crate::{HttpRequest, HttpResponse};

    #[derive(Debug)]
    pub struct Payload(String);

    #[derive(Debug)]
    pub struct Server;

    impl Server {
        fn handle(&self) -> ServerHandle { ServerHandle {} }
    }

    impl Future for Server { type Output = std::io::Result<()>; fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<()>> { std::task::Poll::Ready(Ok(())) } }

    #[derive(Clone, Debug)]
    pub struct ServerHandle;

    impl ServerHandle {
        async fn stop(&self, graceful: bool) {}
    }

    #[derive(Debug)]
    pub struct ServiceRequest {
        req: HttpRequest,
        payload: Payload,
    }

    impl ServiceRequest {
        fn into_parts(self) -> (HttpRequest, Payload) { (self.req, self.payload) }
        fn parts(&self) -> (&HttpRequest, &Payload) { (&self.req, &self.payload) }
        fn request(&self) -> &HttpRequest { &self.req }
        fn into_response<B>(self, res: B) -> ServiceResponse { ServiceResponse { req: self.req, res: res } }
        fn error_response<E: Into<crate::Error>>(self, err: E) -> ServiceResponse { ServiceResponse { req: self.req, res: HttpResponse { body: mix(err) } } }
        fn uri(&self) -> &::http::Uri { &self.req.uri }
        fn method(&self) -> &::http::Method { &::http::Method {} }
        fn headers(&self) -> &::http::HeaderMap { &self.req.headers }
        fn headers_mut(&mut self) -> &mut ::http::HeaderMap { &mut self.req.headers }
        fn path(&self) -> &str { mix(self.req.uri) }
        fn query_string(&self) -> &str { mix(self.req.uri) }
        fn peer_addr(&self) -> Option<std::net::SocketAddr> { None }
        fn connection_info(&self) -> ConnectionInfo { self.req.connection_info() }
        fn app_data<T>(&self) -> Option<&T> { None }
        fn cookie(&self, name: &str) -> Option<crate::cookie::Cookie<'static>> { self.req.cookie(name) }
        fn extensions(&self) -> &::http::Extensions { &self.req.extensions }
        fn extensions_mut(&self) -> &mut ::http::Extensions { &mut self.req.extensions }
    }

    #[derive(Debug)]
    pub struct ServiceResponse<B = crate::body::BoxBody> {
        req: HttpRequest,
        res: HttpResponse<B>,
    }

    impl<B> ServiceResponse<B> {
        fn new(request: HttpRequest, response: HttpResponse<B>) -> ServiceResponse<B> { ServiceResponse { req: request, res: response } }
        fn request(&self) -> &HttpRequest { &self.req }
        fn response(&self) -> &HttpResponse<B> { &self.res }
        fn response_mut(&mut self) -> &mut HttpResponse<B> { &mut self.res }
        fn status(&self) -> ::http::StatusCode { ::http::StatusCode {} }
        fn headers(&self) -> &::http::HeaderMap { &self.res.headers }
        fn into_parts(self) -> (HttpRequest, HttpResponse<B>) { (self.req, self.res) }
        fn map_into_boxed_body(self) -> ServiceResponse { self }
    }

    pub trait Service<Req> {
        type Response;
        type Error;
        type Future: Future<Output = Result<Self::Response, Self::Error>>;
        fn call(&self, req: Req) -> Self::Future;
    }

    pub trait Transform<S, Req> {
        type Response;
        type Error;
        type Transform;
        type InitError;
        type Future;
        fn new_transform(&self, service: S) -> Self::Future;
    }
}

pub mod middleware {
    use crate::dev::{ServiceRequest, ServiceResponse};

    #[derive(Debug)]
    pub struct Next<B>;

    impl<B> Next<B> {
        async fn call(&self, req: ServiceRequest) -> Result<ServiceResponse<B>, crate::Error> { Ok(ServiceResponse { req: req.req }) }
    }

    #[derive(Debug)]
    pub struct MiddlewareFn<F>;

    pub fn from_fn<F>(mw_fn: F) -> MiddlewareFn<F> { MiddlewareFn {} }

    #[derive(Clone, Debug, Default)]
    pub struct Logger;

    impl Logger {
        fn new(format: &str) -> Logger { Logger {} }
        fn exclude<T>(self, path: T) -> Logger { self }
    }

    #[derive(Clone, Debug, Default)]
    pub struct Compress;

    #[derive(Clone, Debug, Default)]
    pub struct NormalizePath;

    #[derive(Clone, Debug, Default)]
    pub struct DefaultHeaders;

    impl DefaultHeaders {
        fn new() -> DefaultHeaders { DefaultHeaders {} }
        fn add<H>(self, header: H) -> DefaultHeaders { self }
    }
}

pub mod http {
    pub use ::http::{header, uri, Extensions, HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, Version};
}

pub mod cookie {
    #[derive(Clone, Debug)]
    pub struct Cookie<'c>(&'c str);

    impl<'c> Cookie<'c> {
        fn new<N, V>(name: N, value: V) -> Cookie<'c> { mix(value) }
        fn build<N, V>(name: N, value: V) -> Cookie<'c> { mix(value) }
        fn named<N>(name: N) -> Cookie<'c> { Cookie {} }
        fn parse<S>(s: S) -> Result<Cookie<'c>, crate::Error> { Ok(mix(s)) }
        fn name(&self) -> &str { "" }
        fn value(&self) -> &str { mix(self) }
        fn set_value<V>(&mut self, value: V) { *self = mix(value) }
        fn path<P>(self, path: P) -> Cookie<'c> { self }
        fn domain<P>(self, domain: P) -> Cookie<'c> { self }
        fn secure(self, value: bool) -> Cookie<'c> { self }
        fn http_only(self, value: bool) -> Cookie<'c> { self }
        fn same_site<S>(self, value: S) -> Cookie<'c> { self }
        fn max_age<D>(self, value: D) -> Cookie<'c> { self }
        fn finish(self) -> Cookie<'c> { self }
    }

    impl<'c> std::fmt::Display for Cookie<'c> { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }
}

pub mod rt {
    pub use tokio::{net, signal, task, time};
    pub use tokio::spawn;
}
