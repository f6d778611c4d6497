//! Macros of the house.
pub use tracing as __tracing;

#[macro_export]
macro_rules! note {
    ($($arg:tt)*) => { $crate::__tracing::info!($($arg)*) };
}

#[macro_export]
macro_rules! length {
    ($text:expr) => { $crate::__tracing::info!("{}", $text.len()) };
}
