//! tokio-stream 0.1, by means of futures

pub use futures::stream::{empty, iter, once, pending, Stream, StreamExt};
