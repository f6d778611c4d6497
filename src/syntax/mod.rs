//! From text to [`crate::hir`]. The only room that knows syn, quote and proc-macro2.

mod cfg;

pub use cfg::CfgEnv;
