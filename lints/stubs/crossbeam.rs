//! crossbeam 0.8: what it re-exports

pub use crossbeam_channel as channel;
pub use crossbeam_channel::select;
