//! Follows protected health information through Rust programs.

pub mod hir;
pub mod names;
pub mod source;
pub mod syntax;
pub mod types;
pub mod workspace;
