//! Follows protected health information through Rust programs.

pub mod hir;
pub mod source;
pub mod syntax;
pub mod workspace;
