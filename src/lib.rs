//! Follows protected health information through Rust programs.

pub mod catalog;
pub mod entry;
pub mod finding;
pub mod flow;
pub mod hir;
pub mod labels;
pub mod names;
pub mod source;
pub mod syntax;
pub mod taint;
pub mod types;
pub mod workspace;
