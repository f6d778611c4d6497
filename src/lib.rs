//! Follows protected health information through Rust programs.
