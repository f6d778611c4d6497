//! What paths mean, on small programs.
//!
//! A question is `module: namespace path` (the module empty for the crate's root), an answer the kind and path of the
//! definition, with `+n` for segments that were left over.

mod definitions;
mod imports;
mod paths;

use super::*;
use crate::hir::{FileHir, Path, Segment};
use crate::syntax::{CfgEnv, lower_file};

const STD: &str = "
    pub mod option { pub enum Option<T> { None, Some(T) } impl<T> Option<T> { pub fn unwrap(self) -> T {} } }
    pub mod result { pub enum Result<T, E> { Ok(T), Err(E) } }
    pub mod vec { pub struct Vec<T> { elem: T } }
    pub mod string { pub struct String { elem: u8 } pub trait ToString { fn to_string(&self) -> String; } }
    pub mod fmt { pub trait Debug {} pub struct Formatter {} pub type Result = crate::result::Result<(), ()>; }
    pub mod str { pub fn from_utf8(v: &[u8]) -> Result<&str, ()> {} impl str { pub fn trim(&self) -> &str {} } }
    pub mod clone { pub trait Clone { fn clone(&self) -> Self; } }
    pub mod prelude { pub mod v1 { pub use crate::num::Int as _; pub use crate::num::mix; } pub mod rust_2024 { pub use super::v1::*; } }
    pub mod num { pub trait Int {} pub fn mix() {} }
    pub mod error { pub trait Error {} }
    pub mod io { pub use self::traits::Read; mod traits { pub trait Read { fn read(&mut self); } } }
";

/// A program of crates, `std` first. The crate `clinic` knows `reqwest`, `tracing`, `anyhow`, `log` and `time` by name,
/// and `http` for the library `hyper`.
fn program(crates: &[(&str, u16, &str)]) -> Program {
    let crates: Vec<_> = std::iter::once(("std", 2021, STD)).chain(crates.iter().copied()).collect();
    let mut files = Vec::new();
    let mut trees = Vec::new();
    for (at, (name, edition, text)) in crates.iter().enumerate() {
        let file = FileId(at as u32);
        files.push(Some(lower(file, text)));
        let is_stub = *name == "std" || *name == "stubbed";
        let foreign = ["reqwest", "tracing", "anyhow", "log", "time", "stubbed"];
        let mut externs: Vec<_> = foreign.map(|name| (Name::new(name), Name::new(name), None)).into();
        externs.push((Name::new("http"), Name::new("hyper"), None));
        let others = crates.iter().enumerate().filter(|(other, _)| *other != at && *other > 0);
        externs.extend(others.map(|(other, krate)| (Name::new(krate.0), Name::new(krate.0), Some(other))));
        trees.push(CrateTree {
            name: Name::new(name),
            input: (!is_stub).then_some(at),
            origin: if is_stub { Origin::Stub } else { Origin::Workspace },
            edition: *edition,
            root: file,
            externs: if *name == "bare" { Vec::new() } else { externs },
            externs_known: *name != "bare",
        });
    }
    number(&trees, files).0
}

fn lower(file: FileId, text: &str) -> FileHir {
    let hir = lower_file(file, text, &CfgEnv::default());
    assert!(hir.problems.is_empty(), "the test's text does not parse: {:?}", hir.problems);
    hir
}

fn path(text: &str) -> Path {
    let span = Span::new(FileId(0), 0, 0);
    let (global, text) = match text.strip_prefix("::") {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let segment = |name: &str| Segment { name: Name::new(name), args: Vec::new(), span };
    Path { global, qself: None, segments: text.split("::").map(segment).collect(), span }
}

fn answer(program: &Program, krate: &str, question: &str) -> String {
    let (module, question) = question.split_once(':').expect("a question names its module");
    let (namespace, text) = question.trim().split_once(' ').expect("a question names its namespace");
    let namespace = match namespace {
        "type" => Namespace::Type,
        "value" => Namespace::Value,
        "macro" => Namespace::Macro,
        other => panic!("no namespace is called {other}"),
    };
    let module_path =
        if module.is_empty() { krate.to_owned() } else { format!("{krate}::{module}").replace('.', "::") };
    let module = program.modules.iter().position(|module| module.path == module_path.as_str());
    let module = ModId(module.unwrap_or_else(|| panic!("no module {module_path}")) as u32);
    let path = path(text);
    let Some(found) = resolve(program, module, namespace, &path) else { return "nothing".to_owned() };
    let kind = match found.def {
        Def::Mod(_) => "mod",
        Def::Fn(_) => "fn",
        Def::Adt(_) => "adt",
        Def::Variant(..) => "variant",
        Def::Trait(_) => "trait",
        Def::Alias(_) => "alias",
        Def::Const(_) => "const",
        Def::Prim(_) => "prim",
        Def::Macro(_) => "macro",
        Def::Extern(_) => "extern",
        Def::Param(_) | Def::SelfImpl(_) | Def::SelfTrait(_) => "other",
    };
    let name = match found.def {
        Def::Alias(id) => program[id].name,
        def => program.def_path(def).expect("has a path"),
    };
    let rest = match path.segments.len() - found.n_segments {
        0 => String::new(),
        n => format!(" +{n}"),
    };
    format!("{kind} {name}{rest}")
}

/// Asks the crate `clinic` with this text; each line is `question -> answer`.
fn check(text: &str, questions: &[&str]) {
    check_in(&program(&[("clinic", 2021, text)]), "clinic", questions);
}

fn check_in(program: &Program, krate: &str, questions: &[&str]) {
    for line in questions {
        let (question, expected) = line.split_once(" -> ").expect("a line has an answer");
        assert_eq!(answer(program, krate, question), expected, "{question}");
    }
}
