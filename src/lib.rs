//! Follows protected health information (PHI) through Rust programs and reports every way out.
//!
//! # The way of the data
//!
//! Text goes in at one end, findings come out at the other; each room knows those before it and none after it.
//!
//! 1. [`workspace`] finds packages, targets, features and files. It is the only room that reads the disk.
//! 2. [`syntax`] turns one file's text into [`hir`], our own tree with byte ranges ([`source`]); it is the only room that
//!    knows `syn`. It reads macros by their grammar and expands `macro_rules`.
//! 3. [`names`] numbers all definitions of all crates and says what a path means.
//! 4. [`types`] infers the types of a body: enough to know a receiver, its impls and the method called. What std and other
//!    foreign crates offer is read from `lints/stubs`, Rust declarations with bodies that say how data moves.
//! 5. [`flow`] turns a body into a graph of steps over places.
//! 6. [`labels`] joins marks, configuration and vocabulary: which types, fields and functions are PHI, sources, sanitizers.
//! 7. [`taint`] follows PHI through all graphs, callees first, by summaries, and finds the sinks that it reaches.
//! 8. [`entry`] finds what the outside can call and what checks the caller there; [`checks`] holds the few lints without flow.
//! 9. [`finding`] applies levels, suppressions and the baseline; [`report`] writes the result, one file a format.
//!
//! Beside them stands [`catalog`]: the lints' pages, the models of foreign crates, the vocabulary and the user's
//! `phi-lint.toml`, all data. [`run`] puts the rooms together, [`cli`] reads the command line.
//!
//! # What is deliberately absent
//!
//! No compiler, no build, no network. No room but [`syntax`] sees a token, none but [`report`] a terminal. The engine names no
//! lint and no crate: adding a flow lint or teaching it a new crate is a page or a TOML file, no Rust.

pub mod analyse;
pub mod catalog;
pub mod checks;
pub mod cli;
pub mod entry;
pub mod finding;
pub mod flow;
pub mod hir;
pub mod labels;
pub mod names;
pub mod program;
pub mod report;
pub mod run;
pub mod source;
pub mod stubs;
pub mod syntax;
pub mod taint;
pub mod types;
pub mod workspace;
