//! Facts about lowering, one file a subject.

mod dump;

mod broken;
mod derives;
mod expansion;
mod macros;
mod scopes;
mod spans;

use super::{CfgEnv, lower_file};
use crate::hir::FileHir;
use crate::source::FileId;

/// Lowers a text as file 0 for a host without features.
fn lower(text: &str) -> FileHir {
    lower_file(FileId(0), text, &CfgEnv::host())
}

/// Lowers statements as the body of a function and prints it.
fn body(params: &str, stmts: &str) -> String {
    let hir = lower(&format!("fn f({params}) {{ {stmts} }}"));
    assert!(hir.problems.is_empty(), "{:?}", hir.problems);
    dump::body_of(&hir, "f")
}
