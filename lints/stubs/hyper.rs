//! hyper 1.12: what http has, under its own name.

pub use http::{HeaderMap, Method, Request, Response, StatusCode, Uri, Version, header, request, response};

pub mod body {
    pub use bytes::Bytes;

    pub struct Incoming;
}
