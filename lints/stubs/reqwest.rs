//! reqwest 0.13.5

pub use http::{header, Method, StatusCode, Version};
pub use url::Url;

use http::HeaderMap;
use serde::de::DeserializeOwned;
use serde::Serialize;
use std::time::Duration;

pub type Result<T> = std::result::Result<T, Error>;

/// Shows the URL asked for.
#[derive(Debug)]
pub struct Error(String);

impl Error {
    fn url(&self) -> Option<&Url> { Some(mix(self)) }
    fn with_url(self, url: Url) -> Error { mix(self, url) }
    fn without_url(self) -> Error { Error {} }
    fn status(&self) -> Option<StatusCode> { Some(StatusCode {}) }
    fn is_builder(&self) -> bool { any() }
    fn is_redirect(&self) -> bool { any() }
    fn is_status(&self) -> bool { any() }
    fn is_timeout(&self) -> bool { any() }
    fn is_request(&self) -> bool { any() }
    fn is_connect(&self) -> bool { any() }
    fn is_body(&self) -> bool { any() }
    fn is_decode(&self) -> bool { any() }
}

impl std::fmt::Display for Error { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }
impl std::error::Error for Error {}

pub trait IntoUrl {}
impl IntoUrl for Url {}
impl IntoUrl for &str {}
impl IntoUrl for &String {}
impl IntoUrl for String {}

#[derive(Clone, Debug, Default)]
pub struct Client;

impl Client {
    fn new() -> Client { Client {} }
    fn builder() -> ClientBuilder { ClientBuilder {} }
    fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder { RequestBuilder { request: Request { url: mix(url) } } }
    fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder { RequestBuilder { request: Request { url: mix(url) } } }
    fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder { RequestBuilder { request: Request { url: mix(url) } } }
    fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder { RequestBuilder { request: Request { url: mix(url) } } }
    fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder { RequestBuilder { request: Request { url: mix(url) } } }
    fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder { RequestBuilder { request: Request { url: mix(url) } } }
    fn request<U: IntoUrl>(&self, method: Method, url: U) -> RequestBuilder { RequestBuilder { request: Request { url: mix(url) } } }
    async fn execute(&self, request: Request) -> Result<Response> { if any() { Ok(Response {}) } else { Err(Error(mix(request.url))) } }
}

/// What a server answers is not known. The URL of an error or a response is not followed.
fn answer() -> Result<Response> { if any() { Ok(Response {}) } else { Err(Error {}) } }

#[derive(Debug, Default)]
pub struct ClientBuilder;

impl ClientBuilder {
    fn new() -> ClientBuilder { ClientBuilder {} }
    fn build(self) -> Result<Client> { Ok(Client {}) }
    fn resolve(self, domain: &str, addr: std::net::SocketAddr) -> ClientBuilder { self }
    fn user_agent<V>(self, value: V) -> ClientBuilder { self }
    fn default_headers<V>(self, value: V) -> ClientBuilder { self }
    fn cookie_store<V>(self, value: V) -> ClientBuilder { self }
    fn cookie_provider<V>(self, value: V) -> ClientBuilder { self }
    fn gzip<V>(self, value: V) -> ClientBuilder { self }
    fn brotli<V>(self, value: V) -> ClientBuilder { self }
    fn zstd<V>(self, value: V) -> ClientBuilder { self }
    fn deflate<V>(self, value: V) -> ClientBuilder { self }
    fn redirect<V>(self, value: V) -> ClientBuilder { self }
    fn referer<V>(self, value: V) -> ClientBuilder { self }
    fn retry<V>(self, value: V) -> ClientBuilder { self }
    fn proxy<V>(self, value: V) -> ClientBuilder { self }
    fn timeout<V>(self, value: V) -> ClientBuilder { self }
    fn read_timeout<V>(self, value: V) -> ClientBuilder { self }
    fn connect_timeout<V>(self, value: V) -> ClientBuilder { self }
    fn connection_verbose<V>(self, value: V) -> ClientBuilder { self }
    fn pool_idle_timeout<V>(self, value: V) -> ClientBuilder { self }
    fn pool_max_idle_per_host<V>(self, value: V) -> ClientBuilder { self }
    fn local_address<V>(self, value: V) -> ClientBuilder { self }
    fn interface<V>(self, value: V) -> ClientBuilder { self }
    fn tcp_nodelay<V>(self, value: V) -> ClientBuilder { self }
    fn tcp_keepalive<V>(self, value: V) -> ClientBuilder { self }
    fn http2_initial_stream_window_size<V>(self, value: V) -> ClientBuilder { self }
    fn http2_adaptive_window<V>(self, value: V) -> ClientBuilder { self }
    fn http2_max_frame_size<V>(self, value: V) -> ClientBuilder { self }
    fn http2_keep_alive_interval<V>(self, value: V) -> ClientBuilder { self }
    fn http2_keep_alive_timeout<V>(self, value: V) -> ClientBuilder { self }
    fn http2_keep_alive_while_idle<V>(self, value: V) -> ClientBuilder { self }
    fn tls_certs_merge<V>(self, value: V) -> ClientBuilder { self }
    fn tls_certs_only<V>(self, value: V) -> ClientBuilder { self }
    fn add_root_certificate<V>(self, value: V) -> ClientBuilder { self }
    fn add_crl<V>(self, value: V) -> ClientBuilder { self }
    fn identity<V>(self, value: V) -> ClientBuilder { self }
    fn tls_danger_accept_invalid_hostnames<V>(self, value: V) -> ClientBuilder { self }
    fn danger_accept_invalid_hostnames<V>(self, value: V) -> ClientBuilder { self }
    fn tls_danger_accept_invalid_certs<V>(self, value: V) -> ClientBuilder { self }
    fn danger_accept_invalid_certs<V>(self, value: V) -> ClientBuilder { self }
    fn tls_built_in_root_certs<V>(self, value: V) -> ClientBuilder { self }
    fn tls_sni<V>(self, value: V) -> ClientBuilder { self }
    fn tls_version_min<V>(self, value: V) -> ClientBuilder { self }
    fn min_tls_version<V>(self, value: V) -> ClientBuilder { self }
    fn tls_version_max<V>(self, value: V) -> ClientBuilder { self }
    fn max_tls_version<V>(self, value: V) -> ClientBuilder { self }
    fn tls_backend_preconfigured<V>(self, value: V) -> ClientBuilder { self }
    fn use_preconfigured_tls<V>(self, value: V) -> ClientBuilder { self }
    fn tls_info<V>(self, value: V) -> ClientBuilder { self }
    fn https_only<V>(self, value: V) -> ClientBuilder { self }
    fn hickory_dns<V>(self, value: V) -> ClientBuilder { self }
    fn dns_resolver<V>(self, value: V) -> ClientBuilder { self }
    fn no_gzip(self) -> ClientBuilder { self }
    fn no_brotli(self) -> ClientBuilder { self }
    fn no_zstd(self) -> ClientBuilder { self }
    fn no_deflate(self) -> ClientBuilder { self }
    fn no_proxy(self) -> ClientBuilder { self }
    fn http1_only(self) -> ClientBuilder { self }
    fn http1_title_case_headers(self) -> ClientBuilder { self }
    fn http2_prior_knowledge(self) -> ClientBuilder { self }
    fn http3_prior_knowledge(self) -> ClientBuilder { self }
    fn tls_backend_native(self) -> ClientBuilder { self }
    fn tls_backend_rustls(self) -> ClientBuilder { self }
    fn use_native_tls(self) -> ClientBuilder { self }
    fn use_rustls_tls(self) -> ClientBuilder { self }
    fn no_hickory_dns(self) -> ClientBuilder { self }
}

#[derive(Debug)]
pub struct Request {
    url: Url,
    headers: HeaderMap,
    body: Option<Body>,
}

impl Request {
    fn new(method: Method, url: Url) -> Request { Request { url: url } }
    fn method(&self) -> &Method { &Method {} }
    fn url(&self) -> &Url { &self.url }
    fn url_mut(&mut self) -> &mut Url { &mut self.url }
    fn headers(&self) -> &HeaderMap { &self.headers }
    fn headers_mut(&mut self) -> &mut HeaderMap { &mut self.headers }
    fn body(&self) -> Option<&Body> { self.body.as_ref() }
    fn body_mut(&mut self) -> &mut Option<Body> { &mut self.body }
    fn try_clone(&self) -> Option<Request> { Some(*self) }
}

#[derive(Debug)]
pub struct RequestBuilder {
    request: Request,
}

impl RequestBuilder {
    fn from_parts(client: Client, request: Request) -> RequestBuilder { RequestBuilder { request: request } }
    fn header<K, V>(self, key: K, value: V) -> RequestBuilder { self.request.headers.value = mix(value); self }
    fn headers(self, headers: HeaderMap) -> RequestBuilder { self.request.headers.value = headers.value; self }
    fn basic_auth<U: std::fmt::Display, P: std::fmt::Display>(self, username: U, password: Option<P>) -> RequestBuilder { self.request.headers.value = mix(username, password); self }
    fn bearer_auth<T: std::fmt::Display>(self, token: T) -> RequestBuilder { self.request.headers.value = mix(token); self }
    fn body<T: Into<Body>>(self, body: T) -> RequestBuilder { self.request.body = Some(mix(body)); self }
    fn timeout(self, timeout: Duration) -> RequestBuilder { self }
    fn multipart(self, multipart: multipart::Form) -> RequestBuilder { self.request.body = Some(mix(multipart)); self }
    fn query<T: Serialize + ?Sized>(self, query: &T) -> RequestBuilder { self.request.url = mix(&self.request.url, query.serialize(serde::Shown {})); self }
    fn version(self, version: Version) -> RequestBuilder { self }
    fn form<T: Serialize + ?Sized>(self, form: &T) -> RequestBuilder { self.request.body = Some(mix(form.serialize(serde::Shown {}))); self }
    fn json<T: Serialize + ?Sized>(self, json: &T) -> RequestBuilder { self.request.body = Some(mix(json.serialize(serde::Shown {}))); self }
    fn build(self) -> Result<Request> { Ok(self.request) }
    async fn send(self) -> Result<Response> { if any() { Ok(Response {}) } else { Err(Error(mix(self.request.url))) } }
    fn try_clone(&self) -> Option<RequestBuilder> { Some(*self) }
}

#[derive(Debug)]
pub struct Response {
    url: Url,
    headers: HeaderMap,
    body: String,
}

impl Response {
    fn status(&self) -> StatusCode { StatusCode {} }
    fn version(&self) -> Version { Version {} }
    fn headers(&self) -> &HeaderMap { &self.headers }
    fn headers_mut(&mut self) -> &mut HeaderMap { &mut self.headers }
    fn content_length(&self) -> Option<u64> { Some(0) }
    fn url(&self) -> &Url { &self.url }
    fn remote_addr(&self) -> Option<std::net::SocketAddr> { None }
    fn extensions(&self) -> &http::Extensions { &http::Extensions {} }
    async fn text(self) -> Result<String> { Ok(self.body) }
    async fn text_with_charset(self, default_encoding: &str) -> Result<String> { Ok(self.body) }
    async fn json<T: DeserializeOwned>(self) -> Result<T> { if any() { Ok(mix(self.body)) } else { Err(mix(self.body)) } }
    async fn bytes(self) -> Result<bytes::Bytes> { Ok(mix(self.body)) }
    async fn chunk(&mut self) -> Result<Option<bytes::Bytes>> { Ok(Some(mix(self.body))) }
    fn bytes_stream(self) -> futures::stream::Items<Result<bytes::Bytes>> { futures::stream::Items { elem: Ok(mix(self.body)) } }
    fn error_for_status(self) -> Result<Response> { if any() { Ok(self) } else { Err(Error {}) } }
    fn error_for_status_ref(&self) -> Result<&Response> { if any() { Ok(self) } else { Err(Error {}) } }
}

#[derive(Debug, Default)]
pub struct Body(String);

impl Body {
    fn as_bytes(&self) -> Option<&[u8]> { Some(mix(self)) }
    fn wrap_stream<S>(stream: S) -> Body { mix(stream) }
}

impl From<String> for Body { fn from(value: String) -> Body { mix(value) } }
impl From<&'static str> for Body { fn from(value: &'static str) -> Body { mix(value) } }
impl From<Vec<u8>> for Body { fn from(value: Vec<u8>) -> Body { mix(value) } }
impl From<&'static [u8]> for Body { fn from(value: &'static [u8]) -> Body { mix(value) } }
impl From<bytes::Bytes> for Body { fn from(value: bytes::Bytes) -> Body { mix(value) } }

pub async fn get<T: IntoUrl>(url: T) -> Result<Response> { if any() { Ok(Response {}) } else { Err(Error(mix(url))) } }

pub mod multipart {
    use super::Body;

    #[derive(Debug, Default)]
    pub struct Form(String);

    impl Form {
        fn new() -> Form { Form {} }
        fn text<T, U>(self, name: T, value: U) -> Form { mix(self, value) }
        fn part<T>(self, name: T, part: Part) -> Form { mix(self, part) }
    }

    #[derive(Debug)]
    pub struct Part(String);

    impl Part {
        fn text<T>(value: T) -> Part { mix(value) }
        fn bytes<T>(value: T) -> Part { mix(value) }
        fn stream<T>(value: T) -> Part { mix(value) }
        fn mime_str(self, mime: &str) -> crate::Result<Part> { Ok(self) }
        fn file_name<T>(self, filename: T) -> Part { mix(self, filename) }
        fn headers(self, headers: http::HeaderMap) -> Part { mix(self, headers) }
    }
}

#[derive(Clone, Debug)]
pub struct Proxy;

impl Proxy {
    fn http<U: IntoUrl>(proxy_url: U) -> Result<Proxy> { Ok(Proxy {}) }
    fn https<U: IntoUrl>(proxy_url: U) -> Result<Proxy> { Ok(Proxy {}) }
    fn all<U: IntoUrl>(proxy_url: U) -> Result<Proxy> { Ok(Proxy {}) }
    fn basic_auth(self, username: &str, password: &str) -> Proxy { self }
}

#[derive(Clone, Debug)]
pub struct Certificate;

impl Certificate {
    fn from_pem(pem: &[u8]) -> Result<Certificate> { Ok(Certificate {}) }
    fn from_der(der: &[u8]) -> Result<Certificate> { Ok(Certificate {}) }
}

#[derive(Clone)]
pub struct Identity;

impl Identity {
    fn from_pem(buf: &[u8]) -> Result<Identity> { Ok(Identity {}) }
    fn from_pkcs12_der(der: &[u8], password: &str) -> Result<Identity> { Ok(Identity {}) }
}

pub mod redirect {
    #[derive(Debug)]
    pub struct Policy;

    impl Policy {
        fn limited(max: usize) -> Policy { Policy {} }
        fn none() -> Policy { Policy {} }
    }
}

pub mod tls {
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Version;

    impl Version {
        const TLS_1_0: Version = Version {};
        const TLS_1_1: Version = Version {};
        const TLS_1_2: Version = Version {};
        const TLS_1_3: Version = Version {};
    }
}

pub mod blocking {
    use super::{Error, IntoUrl, Method, Result, StatusCode, Url, Version};
    use http::HeaderMap;
    use serde::de::DeserializeOwned;
    use serde::Serialize;
    use std::time::Duration;

    #[derive(Clone, Debug, Default)]
    pub struct Client;

    impl Client {
        fn new() -> Client { Client {} }
        fn builder() -> ClientBuilder { ClientBuilder {} }
        fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder { RequestBuilder { request: Request { url: mix(url) } } }
        fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder { RequestBuilder { request: Request { url: mix(url) } } }
        fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder { RequestBuilder { request: Request { url: mix(url) } } }
        fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder { RequestBuilder { request: Request { url: mix(url) } } }
        fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder { RequestBuilder { request: Request { url: mix(url) } } }
        fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder { RequestBuilder { request: Request { url: mix(url) } } }
        fn request<U: IntoUrl>(&self, method: Method, url: U) -> RequestBuilder { RequestBuilder { request: Request { url: mix(url) } } }
        fn execute(&self, request: Request) -> Result<Response> { if any() { Ok(Response {}) } else { Err(Error(mix(request.url))) } }
    }

    /// What a server answers is not known. The URL of an error or a response is not followed.
    fn answer() -> Result<Response> { if any() { Ok(Response {}) } else { Err(Error {}) } }

    #[derive(Debug, Default)]
    pub struct ClientBuilder;

    impl ClientBuilder {
        fn new() -> ClientBuilder { ClientBuilder {} }
        fn build(self) -> Result<Client> { Ok(Client {}) }
        fn resolve(self, domain: &str, addr: std::net::SocketAddr) -> ClientBuilder { self }
        fn user_agent<V>(self, value: V) -> ClientBuilder { self }
        fn default_headers<V>(self, value: V) -> ClientBuilder { self }
        fn cookie_store<V>(self, value: V) -> ClientBuilder { self }
        fn cookie_provider<V>(self, value: V) -> ClientBuilder { self }
        fn gzip<V>(self, value: V) -> ClientBuilder { self }
        fn brotli<V>(self, value: V) -> ClientBuilder { self }
        fn zstd<V>(self, value: V) -> ClientBuilder { self }
        fn deflate<V>(self, value: V) -> ClientBuilder { self }
        fn redirect<V>(self, value: V) -> ClientBuilder { self }
        fn referer<V>(self, value: V) -> ClientBuilder { self }
        fn retry<V>(self, value: V) -> ClientBuilder { self }
        fn proxy<V>(self, value: V) -> ClientBuilder { self }
        fn timeout<V>(self, value: V) -> ClientBuilder { self }
        fn read_timeout<V>(self, value: V) -> ClientBuilder { self }
        fn connect_timeout<V>(self, value: V) -> ClientBuilder { self }
        fn connection_verbose<V>(self, value: V) -> ClientBuilder { self }
        fn pool_idle_timeout<V>(self, value: V) -> ClientBuilder { self }
        fn pool_max_idle_per_host<V>(self, value: V) -> ClientBuilder { self }
        fn local_address<V>(self, value: V) -> ClientBuilder { self }
        fn interface<V>(self, value: V) -> ClientBuilder { self }
        fn tcp_nodelay<V>(self, value: V) -> ClientBuilder { self }
        fn tcp_keepalive<V>(self, value: V) -> ClientBuilder { self }
        fn http2_initial_stream_window_size<V>(self, value: V) -> ClientBuilder { self }
        fn http2_adaptive_window<V>(self, value: V) -> ClientBuilder { self }
        fn http2_max_frame_size<V>(self, value: V) -> ClientBuilder { self }
        fn http2_keep_alive_interval<V>(self, value: V) -> ClientBuilder { self }
        fn http2_keep_alive_timeout<V>(self, value: V) -> ClientBuilder { self }
        fn http2_keep_alive_while_idle<V>(self, value: V) -> ClientBuilder { self }
        fn tls_certs_merge<V>(self, value: V) -> ClientBuilder { self }
        fn tls_certs_only<V>(self, value: V) -> ClientBuilder { self }
        fn add_root_certificate<V>(self, value: V) -> ClientBuilder { self }
        fn add_crl<V>(self, value: V) -> ClientBuilder { self }
        fn identity<V>(self, value: V) -> ClientBuilder { self }
        fn tls_danger_accept_invalid_hostnames<V>(self, value: V) -> ClientBuilder { self }
        fn danger_accept_invalid_hostnames<V>(self, value: V) -> ClientBuilder { self }
        fn tls_danger_accept_invalid_certs<V>(self, value: V) -> ClientBuilder { self }
        fn danger_accept_invalid_certs<V>(self, value: V) -> ClientBuilder { self }
        fn tls_built_in_root_certs<V>(self, value: V) -> ClientBuilder { self }
        fn tls_sni<V>(self, value: V) -> ClientBuilder { self }
        fn tls_version_min<V>(self, value: V) -> ClientBuilder { self }
        fn min_tls_version<V>(self, value: V) -> ClientBuilder { self }
        fn tls_version_max<V>(self, value: V) -> ClientBuilder { self }
        fn max_tls_version<V>(self, value: V) -> ClientBuilder { self }
        fn tls_backend_preconfigured<V>(self, value: V) -> ClientBuilder { self }
        fn use_preconfigured_tls<V>(self, value: V) -> ClientBuilder { self }
        fn tls_info<V>(self, value: V) -> ClientBuilder { self }
        fn https_only<V>(self, value: V) -> ClientBuilder { self }
        fn hickory_dns<V>(self, value: V) -> ClientBuilder { self }
        fn dns_resolver<V>(self, value: V) -> ClientBuilder { self }
        fn no_gzip(self) -> ClientBuilder { self }
        fn no_brotli(self) -> ClientBuilder { self }
        fn no_zstd(self) -> ClientBuilder { self }
        fn no_deflate(self) -> ClientBuilder { self }
        fn no_proxy(self) -> ClientBuilder { self }
        fn http1_only(self) -> ClientBuilder { self }
        fn http1_title_case_headers(self) -> ClientBuilder { self }
        fn http2_prior_knowledge(self) -> ClientBuilder { self }
        fn http3_prior_knowledge(self) -> ClientBuilder { self }
        fn tls_backend_native(self) -> ClientBuilder { self }
        fn tls_backend_rustls(self) -> ClientBuilder { self }
        fn use_native_tls(self) -> ClientBuilder { self }
        fn use_rustls_tls(self) -> ClientBuilder { self }
        fn no_hickory_dns(self) -> ClientBuilder { self }
    }

    #[derive(Debug)]
    pub struct Request {
        url: Url,
        headers: HeaderMap,
        body: Option<Body>,
    }

    impl Request {
        fn new(method: Method, url: Url) -> Request { Request { url: url } }
        fn method(&self) -> &Method { &Method {} }
        fn url(&self) -> &Url { &self.url }
        fn url_mut(&mut self) -> &mut Url { &mut self.url }
        fn headers(&self) -> &HeaderMap { &self.headers }
        fn headers_mut(&mut self) -> &mut HeaderMap { &mut self.headers }
        fn body(&self) -> Option<&Body> { self.body.as_ref() }
        fn body_mut(&mut self) -> &mut Option<Body> { &mut self.body }
        fn try_clone(&self) -> Option<Request> { Some(*self) }
    }

    #[derive(Debug)]
    pub struct RequestBuilder {
        request: Request,
    }

    impl RequestBuilder {
        fn from_parts(client: Client, request: Request) -> RequestBuilder { RequestBuilder { request: request } }
        fn header<K, V>(self, key: K, value: V) -> RequestBuilder { self.request.headers.value = mix(value); self }
        fn headers(self, headers: HeaderMap) -> RequestBuilder { self.request.headers.value = headers.value; self }
        fn basic_auth<U: std::fmt::Display, P: std::fmt::Display>(self, username: U, password: Option<P>) -> RequestBuilder { self.request.headers.value = mix(username, password); self }
        fn bearer_auth<T: std::fmt::Display>(self, token: T) -> RequestBuilder { self.request.headers.value = mix(token); self }
        fn body<T: Into<Body>>(self, body: T) -> RequestBuilder { self.request.body = Some(mix(body)); self }
        fn timeout(self, timeout: Duration) -> RequestBuilder { self }
        fn multipart(self, multipart: multipart::Form) -> RequestBuilder { self.request.body = Some(mix(multipart)); self }
        fn query<T: Serialize + ?Sized>(self, query: &T) -> RequestBuilder { self.request.url = mix(&self.request.url, query.serialize(serde::Shown {})); self }
        fn version(self, version: Version) -> RequestBuilder { self }
        fn form<T: Serialize + ?Sized>(self, form: &T) -> RequestBuilder { self.request.body = Some(mix(form.serialize(serde::Shown {}))); self }
        fn json<T: Serialize + ?Sized>(self, json: &T) -> RequestBuilder { self.request.body = Some(mix(json.serialize(serde::Shown {}))); self }
        fn build(self) -> Result<Request> { Ok(self.request) }
        fn send(self) -> Result<Response> { if any() { Ok(Response {}) } else { Err(Error(mix(self.request.url))) } }
        fn try_clone(&self) -> Option<RequestBuilder> { Some(*self) }
    }

    #[derive(Debug)]
    pub struct Response {
        url: Url,
        headers: HeaderMap,
        body: String,
    }

    impl Response {
        fn status(&self) -> StatusCode { StatusCode {} }
        fn version(&self) -> Version { Version {} }
        fn headers(&self) -> &HeaderMap { &self.headers }
        fn headers_mut(&mut self) -> &mut HeaderMap { &mut self.headers }
        fn content_length(&self) -> Option<u64> { Some(0) }
        fn url(&self) -> &Url { &self.url }
        fn remote_addr(&self) -> Option<std::net::SocketAddr> { None }
        fn extensions(&self) -> &http::Extensions { &http::Extensions {} }
        fn text(self) -> Result<String> { Ok(self.body) }
        fn text_with_charset(self, default_encoding: &str) -> Result<String> { Ok(self.body) }
        fn json<T: DeserializeOwned>(self) -> Result<T> { if any() { Ok(mix(self.body)) } else { Err(mix(self.body)) } }
        fn bytes(self) -> Result<bytes::Bytes> { Ok(mix(self.body)) }
        fn copy_to<W: std::io::Write + ?Sized>(&mut self, w: &mut W) -> Result<u64> { w.write_all(mix(self.body)); Ok(0) }
        fn error_for_status(self) -> Result<Response> { if any() { Ok(self) } else { Err(Error {}) } }
        fn error_for_status_ref(&self) -> Result<&Response> { if any() { Ok(self) } else { Err(Error {}) } }
    }

    #[derive(Debug, Default)]
    pub struct Body(String);

    impl Body {
        fn as_bytes(&self) -> Option<&[u8]> { Some(mix(self)) }
        fn new<R: std::io::Read>(reader: R) -> Body { mix(reader) }
    }

    impl From<String> for Body { fn from(value: String) -> Body { mix(value) } }
    impl From<&'static str> for Body { fn from(value: &'static str) -> Body { mix(value) } }
    impl From<Vec<u8>> for Body { fn from(value: Vec<u8>) -> Body { mix(value) } }
    impl From<&'static [u8]> for Body { fn from(value: &'static [u8]) -> Body { mix(value) } }
    impl From<bytes::Bytes> for Body { fn from(value: bytes::Bytes) -> Body { mix(value) } }

    pub fn get<T: IntoUrl>(url: T) -> Result<Response> { if any() { Ok(Response {}) } else { Err(Error(mix(url))) } }

    pub mod multipart {
        use super::Body;

        #[derive(Debug, Default)]
        pub struct Form(String);

        impl Form {
            fn new() -> Form { Form {} }
            fn text<T, U>(self, name: T, value: U) -> Form { mix(self, value) }
            fn part<T>(self, name: T, part: Part) -> Form { mix(self, part) }
        }

        #[derive(Debug)]
        pub struct Part(String);

        impl Part {
            fn text<T>(value: T) -> Part { mix(value) }
            fn bytes<T>(value: T) -> Part { mix(value) }
            fn stream<T>(value: T) -> Part { mix(value) }
            fn mime_str(self, mime: &str) -> crate::Result<Part> { Ok(self) }
            fn file_name<T>(self, filename: T) -> Part { mix(self, filename) }
            fn headers(self, headers: http::HeaderMap) -> Part { mix(self, headers) }
        }
    }
}
