//! lambda_http 1.3: what http has, and bodies.

pub use http::{self, Request as HttpRequest, Response, StatusCode};
pub use self::body::Body;

pub type Request = http::Request<Body>;
pub type Error = Box<dyn std::error::Error + Send + Sync>;

mod body {
    #[derive(Debug)]
    pub enum Body {
        Empty,
        Text(String),
        Binary(Vec<u8>),
    }

    impl From<String> for Body { fn from(value: String) -> Body { Body::Text(value) } }
    impl From<&'static str> for Body { fn from(value: &'static str) -> Body { mix(value) } }
    impl From<Vec<u8>> for Body { fn from(value: Vec<u8>) -> Body { Body::Binary(value) } }
    impl From<()> for Body { fn from(value: ()) -> Body { Body::Empty } }
}
