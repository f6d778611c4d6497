//! A folder with a `mod.rs`.
pub mod inner;
