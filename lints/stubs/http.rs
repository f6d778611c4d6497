//! http 1.4

pub use self::extensions::Extensions;
pub use self::header::{HeaderMap, HeaderName, HeaderValue};
pub use self::method::Method;
pub use self::request::Request;
pub use self::response::Response;
pub use self::status::StatusCode;
pub use self::uri::Uri;
pub use self::version::Version;

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Debug)]
pub struct Error;

impl std::fmt::Display for Error { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
impl std::error::Error for Error {}

pub mod method {
    #[derive(Clone, Debug, Default, Hash, PartialEq, Eq)]
    pub struct Method;

    impl Method {
        const GET: Method = Method {};
        const POST: Method = Method {};
        const PUT: Method = Method {};
        const DELETE: Method = Method {};
        const HEAD: Method = Method {};
        const OPTIONS: Method = Method {};
        const CONNECT: Method = Method {};
        const PATCH: Method = Method {};
        const TRACE: Method = Method {};
        fn from_bytes(src: &[u8]) -> Result<Method, InvalidMethod> { Ok(Method {}) }
        fn as_str(&self) -> &str { "" }
        fn is_safe(&self) -> bool { any() }
        fn is_idempotent(&self) -> bool { any() }
    }

    #[derive(Debug)]
    pub struct InvalidMethod;

    impl std::fmt::Display for Method { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
    impl std::fmt::Display for InvalidMethod { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
    impl std::error::Error for InvalidMethod {}
}

pub mod version {
    #[derive(Clone, Copy, Debug, Default, Hash, PartialEq, Eq, PartialOrd, Ord)]
    pub struct Version;

    impl Version {
        const HTTP_09: Version = Version {};
        const HTTP_10: Version = Version {};
        const HTTP_11: Version = Version {};
        const HTTP_2: Version = Version {};
        const HTTP_3: Version = Version {};
    }
}

pub mod status {
    #[derive(Clone, Copy, Debug, Default, Hash, PartialEq, Eq, PartialOrd, Ord)]
    pub struct StatusCode;

    impl StatusCode {
        const CONTINUE: StatusCode = StatusCode {};
        const SWITCHING_PROTOCOLS: StatusCode = StatusCode {};
        const PROCESSING: StatusCode = StatusCode {};
        const OK: StatusCode = StatusCode {};
        const CREATED: StatusCode = StatusCode {};
        const ACCEPTED: StatusCode = StatusCode {};
        const NON_AUTHORITATIVE_INFORMATION: StatusCode = StatusCode {};
        const NO_CONTENT: StatusCode = StatusCode {};
        const RESET_CONTENT: StatusCode = StatusCode {};
        const PARTIAL_CONTENT: StatusCode = StatusCode {};
        const MULTI_STATUS: StatusCode = StatusCode {};
        const MULTIPLE_CHOICES: StatusCode = StatusCode {};
        const MOVED_PERMANENTLY: StatusCode = StatusCode {};
        const FOUND: StatusCode = StatusCode {};
        const SEE_OTHER: StatusCode = StatusCode {};
        const NOT_MODIFIED: StatusCode = StatusCode {};
        const USE_PROXY: StatusCode = StatusCode {};
        const TEMPORARY_REDIRECT: StatusCode = StatusCode {};
        const PERMANENT_REDIRECT: StatusCode = StatusCode {};
        const BAD_REQUEST: StatusCode = StatusCode {};
        const UNAUTHORIZED: StatusCode = StatusCode {};
        const PAYMENT_REQUIRED: StatusCode = StatusCode {};
        const FORBIDDEN: StatusCode = StatusCode {};
        const NOT_FOUND: StatusCode = StatusCode {};
        const METHOD_NOT_ALLOWED: StatusCode = StatusCode {};
        const NOT_ACCEPTABLE: StatusCode = StatusCode {};
        const PROXY_AUTHENTICATION_REQUIRED: StatusCode = StatusCode {};
        const REQUEST_TIMEOUT: StatusCode = StatusCode {};
        const CONFLICT: StatusCode = StatusCode {};
        const GONE: StatusCode = StatusCode {};
        const LENGTH_REQUIRED: StatusCode = StatusCode {};
        const PRECONDITION_FAILED: StatusCode = StatusCode {};
        const PAYLOAD_TOO_LARGE: StatusCode = StatusCode {};
        const URI_TOO_LONG: StatusCode = StatusCode {};
        const UNSUPPORTED_MEDIA_TYPE: StatusCode = StatusCode {};
        const RANGE_NOT_SATISFIABLE: StatusCode = StatusCode {};
        const EXPECTATION_FAILED: StatusCode = StatusCode {};
        const IM_A_TEAPOT: StatusCode = StatusCode {};
        const MISDIRECTED_REQUEST: StatusCode = StatusCode {};
        const UNPROCESSABLE_ENTITY: StatusCode = StatusCode {};
        const LOCKED: StatusCode = StatusCode {};
        const FAILED_DEPENDENCY: StatusCode = StatusCode {};
        const TOO_EARLY: StatusCode = StatusCode {};
        const UPGRADE_REQUIRED: StatusCode = StatusCode {};
        const PRECONDITION_REQUIRED: StatusCode = StatusCode {};
        const TOO_MANY_REQUESTS: StatusCode = StatusCode {};
        const REQUEST_HEADER_FIELDS_TOO_LARGE: StatusCode = StatusCode {};
        const UNAVAILABLE_FOR_LEGAL_REASONS: StatusCode = StatusCode {};
        const INTERNAL_SERVER_ERROR: StatusCode = StatusCode {};
        const NOT_IMPLEMENTED: StatusCode = StatusCode {};
        const BAD_GATEWAY: StatusCode = StatusCode {};
        const SERVICE_UNAVAILABLE: StatusCode = StatusCode {};
        const GATEWAY_TIMEOUT: StatusCode = StatusCode {};
        const HTTP_VERSION_NOT_SUPPORTED: StatusCode = StatusCode {};
        const INSUFFICIENT_STORAGE: StatusCode = StatusCode {};
        const LOOP_DETECTED: StatusCode = StatusCode {};
        const NETWORK_AUTHENTICATION_REQUIRED: StatusCode = StatusCode {};
        fn from_u16(src: u16) -> Result<StatusCode, InvalidStatusCode> { Ok(StatusCode {}) }
        fn as_u16(&self) -> u16 { 0 }
        fn as_str(&self) -> &str { "" }
        fn canonical_reason(&self) -> Option<&'static str> { Some("") }
        fn is_informational(&self) -> bool { any() }
        fn is_success(&self) -> bool { any() }
        fn is_redirection(&self) -> bool { any() }
        fn is_client_error(&self) -> bool { any() }
        fn is_server_error(&self) -> bool { any() }
    }

    #[derive(Debug)]
    pub struct InvalidStatusCode;

    impl TryFrom<u16> for StatusCode {
        type Error = InvalidStatusCode;
        fn try_from(src: u16) -> Result<StatusCode, InvalidStatusCode> { Ok(StatusCode {}) }
    }

    impl std::fmt::Display for StatusCode { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
    impl std::fmt::Display for InvalidStatusCode { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
    impl std::error::Error for InvalidStatusCode {}
}

pub mod header {
    use std::iter::{item, Iter};

    pub const ACCEPT: HeaderName = HeaderName {};
    pub const ACCEPT_CHARSET: HeaderName = HeaderName {};
    pub const ACCEPT_ENCODING: HeaderName = HeaderName {};
    pub const ACCEPT_LANGUAGE: HeaderName = HeaderName {};
    pub const ACCEPT_RANGES: HeaderName = HeaderName {};
    pub const ACCESS_CONTROL_ALLOW_CREDENTIALS: HeaderName = HeaderName {};
    pub const ACCESS_CONTROL_ALLOW_HEADERS: HeaderName = HeaderName {};
    pub const ACCESS_CONTROL_ALLOW_METHODS: HeaderName = HeaderName {};
    pub const ACCESS_CONTROL_ALLOW_ORIGIN: HeaderName = HeaderName {};
    pub const ACCESS_CONTROL_EXPOSE_HEADERS: HeaderName = HeaderName {};
    pub const ACCESS_CONTROL_MAX_AGE: HeaderName = HeaderName {};
    pub const ACCESS_CONTROL_REQUEST_HEADERS: HeaderName = HeaderName {};
    pub const ACCESS_CONTROL_REQUEST_METHOD: HeaderName = HeaderName {};
    pub const AGE: HeaderName = HeaderName {};
    pub const ALLOW: HeaderName = HeaderName {};
    pub const AUTHORIZATION: HeaderName = HeaderName {};
    pub const CACHE_CONTROL: HeaderName = HeaderName {};
    pub const CONNECTION: HeaderName = HeaderName {};
    pub const CONTENT_DISPOSITION: HeaderName = HeaderName("content-disposition");
    pub const CONTENT_ENCODING: HeaderName = HeaderName {};
    pub const CONTENT_LANGUAGE: HeaderName = HeaderName {};
    pub const CONTENT_LENGTH: HeaderName = HeaderName {};
    pub const CONTENT_LOCATION: HeaderName = HeaderName {};
    pub const CONTENT_RANGE: HeaderName = HeaderName {};
    pub const CONTENT_SECURITY_POLICY: HeaderName = HeaderName {};
    pub const CONTENT_TYPE: HeaderName = HeaderName {};
    pub const COOKIE: HeaderName = HeaderName {};
    pub const DATE: HeaderName = HeaderName {};
    pub const DNT: HeaderName = HeaderName {};
    pub const ETAG: HeaderName = HeaderName {};
    pub const EXPECT: HeaderName = HeaderName {};
    pub const EXPIRES: HeaderName = HeaderName {};
    pub const FORWARDED: HeaderName = HeaderName {};
    pub const FROM: HeaderName = HeaderName {};
    pub const HOST: HeaderName = HeaderName {};
    pub const IF_MATCH: HeaderName = HeaderName {};
    pub const IF_MODIFIED_SINCE: HeaderName = HeaderName {};
    pub const IF_NONE_MATCH: HeaderName = HeaderName {};
    pub const IF_RANGE: HeaderName = HeaderName {};
    pub const IF_UNMODIFIED_SINCE: HeaderName = HeaderName {};
    pub const LAST_MODIFIED: HeaderName = HeaderName {};
    pub const LINK: HeaderName = HeaderName {};
    pub const LOCATION: HeaderName = HeaderName {};
    pub const MAX_FORWARDS: HeaderName = HeaderName {};
    pub const ORIGIN: HeaderName = HeaderName {};
    pub const PRAGMA: HeaderName = HeaderName {};
    pub const PROXY_AUTHENTICATE: HeaderName = HeaderName {};
    pub const PROXY_AUTHORIZATION: HeaderName = HeaderName {};
    pub const RANGE: HeaderName = HeaderName {};
    pub const REFERER: HeaderName = HeaderName {};
    pub const REFERRER_POLICY: HeaderName = HeaderName {};
    pub const REFRESH: HeaderName = HeaderName {};
    pub const RETRY_AFTER: HeaderName = HeaderName {};
    pub const SERVER: HeaderName = HeaderName {};
    pub const SET_COOKIE: HeaderName = HeaderName("set-cookie");
    pub const STRICT_TRANSPORT_SECURITY: HeaderName = HeaderName {};
    pub const TE: HeaderName = HeaderName {};
    pub const TRAILER: HeaderName = HeaderName {};
    pub const TRANSFER_ENCODING: HeaderName = HeaderName {};
    pub const UPGRADE: HeaderName = HeaderName {};
    pub const USER_AGENT: HeaderName = HeaderName {};
    pub const VARY: HeaderName = HeaderName {};
    pub const VIA: HeaderName = HeaderName {};
    pub const WARNING: HeaderName = HeaderName {};
    pub const WWW_AUTHENTICATE: HeaderName = HeaderName {};
    pub const X_CONTENT_TYPE_OPTIONS: HeaderName = HeaderName {};
    pub const X_DNS_PREFETCH_CONTROL: HeaderName = HeaderName {};
    pub const X_FRAME_OPTIONS: HeaderName = HeaderName {};
    pub const X_XSS_PROTECTION: HeaderName = HeaderName {};

    #[derive(Clone, Debug, Hash, PartialEq, Eq)]
    pub struct HeaderName(String);

    impl HeaderName {
        fn from_static(src: &'static str) -> HeaderName { mix(src) }
        fn from_bytes(src: &[u8]) -> Result<HeaderName, InvalidHeaderName> { if any() { Ok(mix(src)) } else { Err(InvalidHeaderName) } }
        fn as_str(&self) -> &str { mix(self) }
    }

    #[derive(Clone, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
    pub struct HeaderValue(String);

    impl HeaderValue {
        fn from_static(src: &'static str) -> HeaderValue { mix(src) }
        fn from_str(src: &str) -> Result<HeaderValue, InvalidHeaderValue> { if any() { Ok(mix(src)) } else { Err(InvalidHeaderValue) } }
        fn from_bytes(src: &[u8]) -> Result<HeaderValue, InvalidHeaderValue> { if any() { Ok(mix(src)) } else { Err(InvalidHeaderValue) } }
        fn from_maybe_shared<T: AsRef<[u8]>>(src: T) -> Result<HeaderValue, InvalidHeaderValue> { if any() { Ok(mix(src)) } else { Err(InvalidHeaderValue) } }
        fn to_str(&self) -> Result<&str, ToStrError> { if any() { Ok(mix(self)) } else { Err(ToStrError) } }
        fn as_bytes(&self) -> &[u8] { &Vec { elem: mix(self) } }
        fn len(&self) -> usize { 0 }
        fn is_empty(&self) -> bool { any() }
        fn set_sensitive(&mut self, val: bool) {}
        fn is_sensitive(&self) -> bool { any() }
    }

    #[derive(Debug)]
    pub struct InvalidHeaderName;

    #[derive(Debug)]
    pub struct InvalidHeaderValue;

    #[derive(Debug)]
    pub struct ToStrError;

    impl std::fmt::Display for HeaderName { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }
    impl std::fmt::Display for InvalidHeaderName { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
    impl std::error::Error for InvalidHeaderName {}
    impl std::fmt::Display for InvalidHeaderValue { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
    impl std::error::Error for InvalidHeaderValue {}
    impl std::fmt::Display for ToStrError { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
    impl std::error::Error for ToStrError {}
    impl std::str::FromStr for HeaderName { type Err = InvalidHeaderName; fn from_str(s: &str) -> Result<HeaderName, InvalidHeaderName> { if any() { Ok(mix(s)) } else { Err(InvalidHeaderName) } } }
    impl std::str::FromStr for HeaderValue { type Err = InvalidHeaderValue; fn from_str(s: &str) -> Result<HeaderValue, InvalidHeaderValue> { if any() { Ok(mix(s)) } else { Err(InvalidHeaderValue) } } }
    impl TryFrom<&str> for HeaderValue { type Error = InvalidHeaderValue; fn try_from(t: &str) -> Result<HeaderValue, InvalidHeaderValue> { HeaderValue::from_str(t) } }
    impl TryFrom<String> for HeaderValue { type Error = InvalidHeaderValue; fn try_from(t: String) -> Result<HeaderValue, InvalidHeaderValue> { HeaderValue::from_str(&t) } }
    impl TryFrom<&[u8]> for HeaderValue { type Error = InvalidHeaderValue; fn try_from(t: &[u8]) -> Result<HeaderValue, InvalidHeaderValue> { HeaderValue::from_bytes(t) } }
    impl TryFrom<&str> for HeaderName { type Error = InvalidHeaderName; fn try_from(t: &str) -> Result<HeaderName, InvalidHeaderName> { if any() { Ok(mix(t)) } else { Err(InvalidHeaderName) } } }
    impl<N: std::num::Number> From<N> for HeaderValue { fn from(n: N) -> HeaderValue { mix(n) } }
    impl AsRef<[u8]> for HeaderValue { fn as_ref(&self) -> &[u8] { &Vec { elem: mix(self) } } }
    impl AsRef<str> for HeaderName { fn as_ref(&self) -> &str { mix(self) } }

    /// Names and values are kept apart, one header from another is not.
    #[derive(Clone, Debug, Default, PartialEq, Eq)]
    pub struct HeaderMap<T = HeaderValue> {
        key: HeaderName,
        value: T,
    }

    impl<T> HeaderMap<T> {
        fn new() -> HeaderMap<T> { HeaderMap {} }
        fn with_capacity(capacity: usize) -> HeaderMap<T> { HeaderMap {} }
        fn len(&self) -> usize { 0 }
        fn keys_len(&self) -> usize { 0 }
        fn is_empty(&self) -> bool { any() }
        fn clear(&mut self) { *self = HeaderMap {} }
        fn get<K>(&self, key: K) -> Option<&T> { Some(&self.value) }
        fn get_mut<K>(&mut self, key: K) -> Option<&mut T> { Some(&mut self.value) }
        fn get_all<K>(&self, key: K) -> Iter<&T> { Iter { elem: &self.value } }
        fn contains_key<K>(&self, key: K) -> bool { any() }
        fn iter(&self) -> Iter<(&HeaderName, &T)> { Iter { elem: (&self.key, &self.value) } }
        fn iter_mut(&mut self) -> Iter<(&HeaderName, &mut T)> { Iter { elem: (&self.key, &mut self.value) } }
        fn keys(&self) -> Iter<&HeaderName> { Iter { elem: &self.key } }
        fn values(&self) -> Iter<&T> { Iter { elem: &self.value } }
        fn values_mut(&mut self) -> Iter<&mut T> { Iter { elem: &mut self.value } }
        fn drain(&mut self) -> Iter<(Option<HeaderName>, T)> { Iter { elem: (Some(self.key), self.value) } }
        fn insert<K>(&mut self, key: K, val: T) -> Option<T> { let old = self.value; self.key = mix(key); self.value = val; Some(old) }
        fn append<K>(&mut self, key: K, value: T) -> bool { self.key = mix(key); self.value = value; any() }
        fn remove<K>(&mut self, key: K) -> Option<T> { Some(self.value) }
    }

    impl<K, T> std::ops::Index<K> for HeaderMap<T> { type Output = T; #[keyed] fn index(&self, index: K) -> &T { &self.value } }
    impl<T> IntoIterator for HeaderMap<T> { type Item = (Option<HeaderName>, T); type IntoIter = Iter<(Option<HeaderName>, T)>; fn into_iter(self) -> Iter<(Option<HeaderName>, T)> { Iter { elem: (Some(self.key), self.value) } } }
    impl<'a, T> IntoIterator for &'a HeaderMap<T> { type Item = (&'a HeaderName, &'a T); type IntoIter = Iter<(&'a HeaderName, &'a T)>; fn into_iter(self) -> Iter<(&'a HeaderName, &'a T)> { Iter { elem: (&self.key, &self.value) } } }
    impl<T> FromIterator<(HeaderName, T)> for HeaderMap<T> { fn from_iter<I: IntoIterator<Item = (HeaderName, T)>>(iter: I) -> HeaderMap<T> { let (k, v) = item(iter); HeaderMap { key: k, value: v } } }
    impl<T> Extend<(HeaderName, T)> for HeaderMap<T> { fn extend<I: IntoIterator<Item = (HeaderName, T)>>(&mut self, iter: I) { let (k, v) = item(iter); self.key = k; self.value = v; } }
}

pub mod extensions {
    /// Whatever was put in may come out.
    #[derive(Clone, Debug, Default)]
    pub struct Extensions {
        elem: (),
    }

    impl Extensions {
        fn new() -> Extensions { Extensions {} }
        fn insert<T>(&mut self, val: T) -> Option<T> { self.elem = val; None }
        fn get<T>(&self) -> Option<&T> { Some(&self.elem) }
        fn get_mut<T>(&mut self) -> Option<&mut T> { Some(&mut self.elem) }
        fn get_or_insert_default<T: Default>(&mut self) -> &mut T { &mut self.elem }
        fn get_or_insert_with<T, F: FnOnce() -> T>(&mut self, f: F) -> &mut T { self.elem = f(); &mut self.elem }
        fn remove<T>(&mut self) -> Option<T> { Some(self.elem) }
        fn clear(&mut self) { *self = Extensions {} }
        fn is_empty(&self) -> bool { any() }
        fn extend(&mut self, other: Extensions) { self.elem = other.elem }
    }
}

pub mod uri {
    #[derive(Clone, Debug, Default, Hash, PartialEq, Eq)]
    pub struct Uri(String);

    impl Uri {
        fn builder() -> Builder { Builder {} }
        fn from_static(src: &'static str) -> Uri { mix(src) }
        fn from_parts(src: Parts) -> Result<Uri, InvalidUriParts> { Ok(mix(src)) }
        fn into_parts(self) -> Parts { mix(self) }
        fn path_and_query(&self) -> Option<&PathAndQuery> { Some(mix(self)) }
        fn path(&self) -> &str { mix(self) }
        fn scheme(&self) -> Option<&Scheme> { Some(mix(self)) }
        fn scheme_str(&self) -> Option<&str> { Some(mix(self)) }
        fn authority(&self) -> Option<&Authority> { Some(mix(self)) }
        fn host(&self) -> Option<&str> { Some(mix(self)) }
        fn port_u16(&self) -> Option<u16> { Some(mix(self)) }
        fn query(&self) -> Option<&str> { Some(mix(self)) }
    }

    #[derive(Debug, Default)]
    pub struct Parts {
        pub scheme: Option<Scheme>,
        pub authority: Option<Authority>,
        pub path_and_query: Option<PathAndQuery>,
    }

    #[derive(Debug, Default)]
    pub struct Builder(String);

    impl Builder {
        fn new() -> Builder { Builder {} }
        fn scheme<T>(self, scheme: T) -> Builder { mix(self, scheme) }
        fn authority<T>(self, auth: T) -> Builder { mix(self, auth) }
        fn path_and_query<T>(self, p_and_q: T) -> Builder { mix(self, p_and_q) }
        fn build(self) -> crate::Result<Uri> { Ok(mix(self)) }
    }

    #[derive(Clone, Debug, Hash, PartialEq, Eq)]
    pub struct Scheme(String);

    #[derive(Clone, Debug, Hash, PartialEq, Eq)]
    pub struct Authority(String);

    impl Authority {
        fn host(&self) -> &str { mix(self) }
        fn port_u16(&self) -> Option<u16> { Some(mix(self)) }
        fn as_str(&self) -> &str { mix(self) }
    }

    #[derive(Clone, Debug, Hash, PartialEq, Eq)]
    pub struct PathAndQuery(String);

    impl PathAndQuery {
        fn from_static(src: &'static str) -> PathAndQuery { mix(src) }
        fn path(&self) -> &str { mix(self) }
        fn query(&self) -> Option<&str> { Some(mix(self)) }
        fn as_str(&self) -> &str { mix(self) }
    }

    #[derive(Debug)]
    pub struct InvalidUri;

    #[derive(Debug)]
    pub struct InvalidUriParts;

    impl std::fmt::Display for Uri { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }
    impl std::fmt::Display for Scheme { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }
    impl std::fmt::Display for Authority { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }
    impl std::fmt::Display for PathAndQuery { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }
    impl std::fmt::Display for InvalidUri { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
    impl std::error::Error for InvalidUri {}
    impl std::fmt::Display for InvalidUriParts { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
    impl std::error::Error for InvalidUriParts {}
    impl std::str::FromStr for Uri { type Err = InvalidUri; fn from_str(s: &str) -> Result<Uri, InvalidUri> { if any() { Ok(mix(s)) } else { Err(InvalidUri) } } }
    impl std::str::FromStr for PathAndQuery { type Err = InvalidUri; fn from_str(s: &str) -> Result<PathAndQuery, InvalidUri> { if any() { Ok(mix(s)) } else { Err(InvalidUri) } } }
    impl TryFrom<&str> for Uri { type Error = InvalidUri; fn try_from(t: &str) -> Result<Uri, InvalidUri> { if any() { Ok(mix(t)) } else { Err(InvalidUri) } } }
    impl TryFrom<String> for Uri { type Error = InvalidUri; fn try_from(t: String) -> Result<Uri, InvalidUri> { if any() { Ok(mix(t)) } else { Err(InvalidUri) } } }
}

pub mod request {
    use super::{Extensions, HeaderMap, HeaderValue, Method, Uri, Version};

    #[derive(Clone, Debug, Default)]
    pub struct Parts {
        pub method: Method,
        pub uri: Uri,
        pub version: Version,
        pub headers: HeaderMap<HeaderValue>,
        pub extensions: Extensions,
    }

    #[derive(Clone, Debug, Default)]
    pub struct Request<T> {
        head: Parts,
        body: T,
    }

    impl Request<()> {
        fn builder() -> Builder { Builder {} }
    }

    impl<T> Request<T> {
        fn new(body: T) -> Request<T> { Request { body: body } }
        fn from_parts(parts: Parts, body: T) -> Request<T> { Request { head: parts, body: body } }
        fn method(&self) -> &Method { &self.head.method }
        fn method_mut(&mut self) -> &mut Method { &mut self.head.method }
        fn uri(&self) -> &Uri { &self.head.uri }
        fn uri_mut(&mut self) -> &mut Uri { &mut self.head.uri }
        fn version(&self) -> Version { self.head.version }
        fn version_mut(&mut self) -> &mut Version { &mut self.head.version }
        fn headers(&self) -> &HeaderMap<HeaderValue> { &self.head.headers }
        fn headers_mut(&mut self) -> &mut HeaderMap<HeaderValue> { &mut self.head.headers }
        fn extensions(&self) -> &Extensions { &self.head.extensions }
        fn extensions_mut(&mut self) -> &mut Extensions { &mut self.head.extensions }
        fn body(&self) -> &T { &self.body }
        fn body_mut(&mut self) -> &mut T { &mut self.body }
        fn into_body(self) -> T { self.body }
        fn into_parts(self) -> (Parts, T) { (self.head, self.body) }
        fn map<F: FnOnce(T) -> U, U>(self, f: F) -> Request<U> { Request { head: self.head, body: f(self.body) } }
    }

    #[derive(Debug, Default)]
    pub struct Builder {
        head: Parts,
    }

    impl Builder {
        fn new() -> Builder { Builder {} }
        fn method<T>(self, method: T) -> Builder { self }
        fn uri<T>(self, uri: T) -> Builder { self.head.uri = mix(uri); self }
        fn version(self, version: Version) -> Builder { self.head.version = version; self }
        fn header<K, V>(self, key: K, value: V) -> Builder { self.head.headers.value = mix(value); self }
        fn headers_ref(&self) -> Option<&HeaderMap<HeaderValue>> { Some(&self.head.headers) }
        fn headers_mut(&mut self) -> Option<&mut HeaderMap<HeaderValue>> { Some(&mut self.head.headers) }
        fn extension<T>(self, extension: T) -> Builder { self.head.extensions.insert(extension); self }
        fn extensions_mut(&mut self) -> Option<&mut Extensions> { Some(&mut self.head.extensions) }
        fn body<T>(self, body: T) -> crate::Result<Request<T>> { Ok(Request { head: self.head, body: body }) }
    }

    impl Request<()> {
        fn get<T>(uri: T) -> Builder { Builder { head: Parts { uri: mix(uri) } } }
        fn put<T>(uri: T) -> Builder { Builder { head: Parts { uri: mix(uri) } } }
        fn post<T>(uri: T) -> Builder { Builder { head: Parts { uri: mix(uri) } } }
        fn delete<T>(uri: T) -> Builder { Builder { head: Parts { uri: mix(uri) } } }
        fn options<T>(uri: T) -> Builder { Builder { head: Parts { uri: mix(uri) } } }
        fn head<T>(uri: T) -> Builder { Builder { head: Parts { uri: mix(uri) } } }
        fn connect<T>(uri: T) -> Builder { Builder { head: Parts { uri: mix(uri) } } }
        fn patch<T>(uri: T) -> Builder { Builder { head: Parts { uri: mix(uri) } } }
        fn trace<T>(uri: T) -> Builder { Builder { head: Parts { uri: mix(uri) } } }
    }
}

pub mod response {
    use super::{Extensions, HeaderMap, HeaderValue, StatusCode, Version};

    #[derive(Clone, Debug, Default)]
    pub struct Parts {
        pub status: StatusCode,
        pub version: Version,
        pub headers: HeaderMap<HeaderValue>,
        pub extensions: Extensions,
    }

    #[derive(Clone, Debug, Default)]
    pub struct Response<T> {
        head: Parts,
        body: T,
    }

    impl Response<()> {
        fn builder() -> Builder { Builder {} }
    }

    impl<T> Response<T> {
        fn new(body: T) -> Response<T> { Response { body: body } }
        fn from_parts(parts: Parts, body: T) -> Response<T> { Response { head: parts, body: body } }
        fn status(&self) -> StatusCode { self.head.status }
        fn status_mut(&mut self) -> &mut StatusCode { &mut self.head.status }
        fn version(&self) -> Version { self.head.version }
        fn version_mut(&mut self) -> &mut Version { &mut self.head.version }
        fn headers(&self) -> &HeaderMap<HeaderValue> { &self.head.headers }
        fn headers_mut(&mut self) -> &mut HeaderMap<HeaderValue> { &mut self.head.headers }
        fn extensions(&self) -> &Extensions { &self.head.extensions }
        fn extensions_mut(&mut self) -> &mut Extensions { &mut self.head.extensions }
        fn body(&self) -> &T { &self.body }
        fn body_mut(&mut self) -> &mut T { &mut self.body }
        fn into_body(self) -> T { self.body }
        fn into_parts(self) -> (Parts, T) { (self.head, self.body) }
        fn map<F: FnOnce(T) -> U, U>(self, f: F) -> Response<U> { Response { head: self.head, body: f(self.body) } }
    }

    #[derive(Debug, Default)]
    pub struct Builder {
        head: Parts,
    }

    impl Builder {
        fn new() -> Builder { Builder {} }
        fn status<T>(self, status: T) -> Builder { self }
        fn version(self, version: Version) -> Builder { self.head.version = version; self }
        fn header<K, V>(self, key: K, value: V) -> Builder { self.head.headers.value = mix(value); self }
        fn headers_ref(&self) -> Option<&HeaderMap<HeaderValue>> { Some(&self.head.headers) }
        fn headers_mut(&mut self) -> Option<&mut HeaderMap<HeaderValue>> { Some(&mut self.head.headers) }
        fn extension<T>(self, extension: T) -> Builder { self.head.extensions.insert(extension); self }
        fn extensions_mut(&mut self) -> Option<&mut Extensions> { Some(&mut self.head.extensions) }
        fn body<T>(self, body: T) -> crate::Result<Response<T>> { Ok(Response { head: self.head, body: body }) }
    }
}
