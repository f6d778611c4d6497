//! futures-util 0.3: what futures re-exports

pub use futures::{future, sink, stream, FutureExt, Sink, SinkExt, Stream, StreamExt, TryFutureExt, TryStream, TryStreamExt};
