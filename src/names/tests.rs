//! What paths mean, on small programs.
//!
//! A question is `module: namespace path` (the module empty for the crate's root), an answer the kind and path of the
//! definition, with `+n` for segments that were left over.

use super::*;
use crate::hir::{FileHir, ItemKind, ModContent, Path, Segment};
use crate::syntax::{CfgEnv, lower_file};

const STD: &str = "
    pub mod option { pub enum Option<T> { None, Some(T) } impl<T> Option<T> { pub fn unwrap(self) -> T; } }
    pub mod result { pub enum Result<T, E> { Ok(T), Err(E) } }
    pub mod vec { pub struct Vec<T> { elem: T } }
    pub mod string { pub struct String { elem: u8 } pub trait ToString { fn to_string(&self) -> String; } }
    pub mod fmt { pub trait Debug {} pub struct Formatter {} pub type Result = crate::result::Result<(), ()>; }
    pub mod str { pub fn from_utf8(v: &[u8]) -> Result<&str, ()>; impl str { pub fn trim(&self) -> &str; } }
    pub mod clone { pub trait Clone { fn clone(&self) -> Self; } }
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

#[test]
fn anchors_lead_from_the_root_here_and_up() {
    check(
        "pub mod a { pub fn f() {} pub mod b { pub fn g() {} } }",
        &[
            "a.b: value crate::a::f -> fn clinic::a::f",
            "a.b: value self::g -> fn clinic::a::b::g",
            "a.b: value super::f -> fn clinic::a::f",
            "a.b: value super::super::a::f -> fn clinic::a::f",
            "a.b: value self::super::f -> fn clinic::a::f",
            "a: type super::super::x -> nothing",
            "a: value $crate::a::f -> fn clinic::a::f",
            "a: type self -> mod clinic::a",
            "a: value f -> fn clinic::a::f",
            "a.b: value f -> nothing",
            "a: type Self::X -> nothing",
            "a: value crate::a::missing -> mod clinic::a +1",
        ],
    );
}

#[test]
fn the_three_namespaces_are_apart() {
    check(
        "mod x { pub struct thing { a: u8 } pub fn thing() {} pub struct Unit; pub struct Pair(u8, u8);
           pub struct Named { a: u8 } macro_rules! thing { ($x:lifetime) => {} } }
         use x::*;",
        &[
            ": type thing -> adt clinic::x::thing",
            ": value thing -> fn clinic::x::thing",
            "x: macro thing -> macro clinic::x::thing",
            ": value Unit -> adt clinic::x::Unit",
            ": value Pair -> adt clinic::x::Pair",
            ": value Named -> nothing",
            ": type Named -> adt clinic::x::Named",
        ],
    );
}

#[test]
fn variants_and_associated_items() {
    check(
        "pub enum Kind { Ssn, Mrn(u8), Other { x: u8 } } impl Kind { fn new() -> Kind { Kind::Ssn } }
         mod m { use super::Kind::*; use super::Kind::Mrn as M; use super::Kind; }
         type K = Kind; pub trait T { fn t(); }",
        &[
            ": value Kind::Ssn -> variant clinic::Kind::Ssn",
            ": type Kind::Other -> variant clinic::Kind::Other",
            ": value Kind::new -> adt clinic::Kind +1",
            ": value crate::Kind::Mrn -> variant clinic::Kind::Mrn",
            "m: value Ssn -> variant clinic::Kind::Ssn",
            "m: type Other -> variant clinic::Kind::Other",
            "m: value M -> variant clinic::Kind::Mrn",
            ": value K::Ssn -> alias K +1",
            ": value T::t -> trait clinic::T +1",
            ": value u8::from -> prim u8 +1",
        ],
    );
}

#[test]
fn use_trees() {
    check(
        "pub mod a { pub mod b { pub fn f() {} pub fn b() {} pub struct S; } }
         mod m { use crate::a::{self, b::{self as bee, f as eff, S}}; }
         mod n { use {super::a::b::f, super::a::b::S as T}; } mod o { use super::a::b::{self}; }",
        &[
            "m: type a -> mod clinic::a",
            "m: type bee -> mod clinic::a::b",
            "m: value eff -> fn clinic::a::b::f",
            "m: value f -> nothing",
            "m: type S -> adt clinic::a::b::S",
            "m: value S -> adt clinic::a::b::S",
            "m: value bee::f -> fn clinic::a::b::f",
            "n: value f -> fn clinic::a::b::f",
            "n: type T -> adt clinic::a::b::S",
            "o: value b -> nothing",
            "o: type b -> mod clinic::a::b",
        ],
    );
}

#[test]
fn reexports_chains_and_cycles() {
    check(
        "pub use one::two::Patient;
         mod one { pub use self::two::deep::Patient as P; pub mod two { pub use super::P as Patient; pub mod deep { pub struct Patient; } } }
         mod x { pub use crate::y::A; pub use crate::y::*; } mod y { pub use crate::x::A; pub use crate::x::*; pub fn f() {} }
         mod lonely { use lonely2::nothing::*; use self::none as none; }",
        &[
            ": type Patient -> adt clinic::one::two::deep::Patient",
            ": value crate::Patient -> adt clinic::one::two::deep::Patient",
            "x: value f -> fn clinic::y::f",
            "x: type A -> nothing",
            "lonely: value none -> extern lonely2::nothing::none",
        ],
    );
}

#[test]
fn globs_bring_what_is_visible_and_give_way() {
    check(
        "mod a { pub fn both() {} pub fn pubs() {} pub(crate) fn crates() {} fn private() {} pub fn chain() {} use crate::b::hidden; }
         mod b { pub fn both() {} pub fn hidden() {} pub use crate::a::*; }
         mod c { use crate::a::*; pub fn both() {} } mod d { use crate::b::*; } mod e { use crate::a::*; use crate::b::both; }
         mod twice { use crate::a::*; use crate::c::*; }",
        &[
            "c: value both -> fn clinic::c::both",
            "c: value pubs -> fn clinic::a::pubs",
            "c: value crates -> fn clinic::a::crates",
            "c: value private -> nothing",
            "c: value hidden -> nothing",
            "d: value chain -> fn clinic::a::chain",
            "d: value crates -> fn clinic::a::crates",
            "d: value both -> fn clinic::b::both",
            "e: value both -> fn clinic::b::both",
            "twice: value both -> fn clinic::a::both",
        ],
    );
}

#[test]
fn tests_see_all_of_the_module_around() {
    let program = program(&[(
        "clinic",
        2021,
        "use reqwest::Client; fn private() {} struct P;
         #[cfg(test)] mod tests { use super::*; #[test] fn t() { private(); } }",
    )]);
    check_in(
        &program,
        "clinic",
        &[
            "tests: value private -> fn clinic::private",
            "tests: type P -> adt clinic::P",
            "tests: type Client -> extern reqwest::Client",
        ],
    );
    let module = |path: &str| program.modules.iter().find(|module| module.path == path).unwrap();
    assert!(module("clinic::tests").in_test && !module("clinic").in_test);
    assert!(program.fns.iter().find(|func| func.name == "t").unwrap().in_test);
}

#[test]
fn foreign_items_are_absolute_paths() {
    check(
        "pub mod http_client { pub use reqwest::Client; pub use http::Body as B; pub use reqwest::r#async as web; }
         use http_client::Client; use anyhow::anyhow; use time; use tracing as t; use crate::http_client::web::get;
         mod m { pub use super::http_client::*; }",
        &[
            ": type Client -> extern reqwest::Client",
            ": value Client::new -> extern reqwest::Client::new",
            ": type crate::http_client::Client -> extern reqwest::Client",
            "m: type B -> extern hyper::Body",
            ": type http::Body -> extern hyper::Body",
            ": type ::http::Body -> extern hyper::Body",
            ": value get -> extern reqwest::async::get",
            ": macro anyhow -> extern anyhow::anyhow",
            ": type anyhow::Result -> extern anyhow::Result",
            ": macro anyhow::bail -> extern anyhow::bail",
            ": value time::now -> extern time::now",
            ": macro t::info -> extern tracing::info",
            ": value unknown_crate::f -> extern unknown_crate::f",
            ": value Unknown::f -> nothing",
        ],
    );
}

#[test]
fn a_module_hides_a_crate_and_an_import_too() {
    check(
        "pub mod log { pub fn info() {} } mod m { use reqwest::time; } mod n { use super::log::info; }",
        &[
            ": value log::info -> fn clinic::log::info",
            ": value ::log::info -> extern log::info",
            "m: value time::sleep -> extern reqwest::time::sleep",
            "m: value log::info -> extern log::info",
            "n: value info -> fn clinic::log::info",
        ],
    );
}

#[test]
fn weak_foreign_names_give_way_to_known_ones_in_their_namespace() {
    check(
        "mod m { use log::info; fn info() {} } mod n { use reqwest::Error; use std::error::Error; }",
        &[
            "m: value info -> fn clinic::m::info",
            "m: macro info -> extern log::info",
            "n: type Error -> trait std::error::Error",
            "n: macro Error -> extern reqwest::Error",
        ],
    );
}

#[test]
fn foreign_globs_are_the_last_resort() {
    check(
        "use tracing::*; mod m { use reqwest::prelude::*; use super::own::*; } pub mod own { pub fn known() {} pub use time::ext::*; }
         mod q { use super::own::Span; use super::own::known; } mod both { use std::io::*; use log::*; }",
        &[
            ": macro info -> extern tracing::info",
            ": type Level -> extern tracing::Level",
            ": type Option -> adt std::option::Option",
            ": macro println -> extern std::println",
            "m: value known -> fn clinic::own::known",
            "m: value Client::new -> extern reqwest::prelude::Client::new",
            "q: type Span -> extern time::ext::Span",
            "q: value known -> fn clinic::own::known",
            ": type own::Date -> extern time::ext::Date",
            "both: type Read -> trait std::io::traits::Read",
            "both: macro info -> extern log::info",
        ],
    );
}

#[test]
fn the_prelude_and_std() {
    check(
        "mod own { pub struct Option; pub type Result<T> = core::result::Result<T, ()>; pub struct u8; macro_rules! vec { ($x:lifetime) => {} } }
         mod s { use std::str; use std::f64; }",
        &[
            ": value Some -> variant std::option::Option::Some",
            ": value None -> variant std::option::Option::None",
            ": value Ok -> variant std::result::Result::Ok",
            ": value Option::Some -> variant std::option::Option::Some",
            ": type Vec -> adt std::vec::Vec",
            ": type Box -> extern std::boxed::Box",
            ": value Box::new -> extern std::boxed::Box::new",
            ": value drop -> extern std::mem::drop",
            ": type core::option::Option -> adt std::option::Option",
            ": type alloc::vec::Vec -> adt std::vec::Vec",
            ": type std::collections::HashMap -> extern std::collections::HashMap",
            ": value String::from -> adt std::string::String +1",
            ": type str -> prim str",
            ": macro format -> extern std::format",
            ": macro core::write -> extern std::write",
            "own: type Option -> adt clinic::own::Option",
            "own: type Result -> alias Result",
            "own: type u8 -> adt clinic::own::u8",
            "own: macro vec -> macro clinic::own::vec",
            "s: type str -> prim str",
            "s: value str::from_utf8 -> fn std::str::from_utf8",
            "s: type f64 -> prim f64",
            "s: value f64::consts::PI -> extern std::f64::consts::PI",
        ],
    );
}

#[test]
fn bodies_are_scopes_of_their_own() {
    check(
        "fn helper() {} fn other() {}
         fn outer() { fn helper() { fn inner() {} } use crate::Kind::*; enum Local { A } const C: u8 = 1; }
         pub enum Kind { A, B } const X: u8 = { fn in_const() {} 1 }; struct S; impl S { fn m() { struct Deep; } }",
        &[
            "outer: value helper -> fn clinic::outer::helper",
            "outer: value other -> fn clinic::other",
            "outer: value A -> variant clinic::Kind::A",
            "outer: value Local::A -> variant clinic::outer::Local::A",
            "outer: value self::helper -> fn clinic::helper",
            "outer: value C -> const clinic::outer::C",
            "outer.helper: value inner -> fn clinic::outer::helper::inner",
            "outer.helper: value B -> variant clinic::Kind::B",
            ": value inner -> nothing",
            "X: value in_const -> fn clinic::X::in_const",
            "S.m: value Deep -> adt clinic::S::m::Deep",
        ],
    );
    let program = program(&[("clinic", 2021, "fn f() { fn g() {} g() } fn h() {}")]);
    let f = program.fns.iter().find(|func| func.name == "f").unwrap();
    let h = program.fns.iter().find(|func| func.name == "h").unwrap();
    assert!(program[f.body_module].is_block && f.body_module != f.module);
    assert_eq!(h.body_module, h.module);
}

#[test]
fn edition_2015_starts_imports_at_the_root() {
    let text = "extern crate reqwest as web; pub mod a { pub fn f() {} pub mod b { use a::f; use web::Client; use std::fmt::Debug; use self::c::g; pub mod c { pub fn g() {} } } }";
    let program = program(&[("clinic", 2015, text)]);
    check_in(
        &program,
        "clinic",
        &[
            "a.b: value f -> fn clinic::a::f",
            "a.b: value ::a::f -> fn clinic::a::f",
            "a.b: type ::web::Client -> extern reqwest::Client",
            "a.b: type Client -> extern reqwest::Client",
            "a.b: type Debug -> trait std::fmt::Debug",
            "a.b: value g -> fn clinic::a::b::c::g",
            "a.b: value ::std::mem::swap -> extern std::mem::swap",
        ],
    );
}

#[test]
fn extern_crates_and_macros() {
    check(
        "#[macro_use] extern crate log; extern crate reqwest as web; extern crate self as me; #[macro_use] mod macros { macro_rules! inside { ($x:lifetime) => {} } }
         mod m { use web::Client; pub mod deep {} fn f() {} #[macro_export] macro_rules! exported { ($x:lifetime) => {} } macro_rules! shared { ($x:lifetime) => {} } pub(crate) use shared; }
         mod n { use crate::m::*; use tracing::warn; }",
        &[
            "m: macro info -> extern log::info",
            "m: macro println -> extern std::println",
            "m: type Client -> extern reqwest::Client",
            "m.deep: type web::Client -> extern reqwest::Client",
            "m: macro inside -> macro clinic::macros::inside",
            "m.deep: macro shared -> macro clinic::m::shared",
            "n: macro crate::exported -> macro clinic::exported",
            "n: macro shared -> macro clinic::m::shared",
            "n: macro warn -> extern tracing::warn",
            "n: macro tracing::info -> extern tracing::info",
            "n: value me::m::f -> fn clinic::m::f",
        ],
    );
    let program =
        program(&[("clinic", 2021, "#[macro_use] extern crate time; #[macro_use] extern crate log;")]);
    let root = program.crates[1].root;
    let paths = |name| macro_candidates(&program, root, Name::new(name));
    assert_eq!(paths("info"), ["time::info", "log::info"].map(Name::new));
    assert_eq!(paths("println"), [Name::new("std::println")]);
}

#[test]
fn crates_see_each_other() {
    let program = program(&[
        ("app", 2021, "use clinic::Patient; use clinic::prelude::*; extern crate clinic as c; fn f() {}"),
        (
            "clinic",
            2021,
            "pub struct Patient; fn hidden() {} #[macro_export] macro_rules! m { ($x:lifetime) => {} } pub mod prelude { pub use crate::Patient as P; pub use reqwest::*; }",
        ),
        ("stubbed", 2021, "pub struct Known; pub mod sub { pub fn f() {} }"),
        ("bare", 2021, "use tracing::{self, info}; use tokio::*; use axum::Router; mod a { pub fn f() {} }"),
    ]);
    check_in(
        &program,
        "app",
        &[
            ": type Patient -> adt clinic::Patient",
            ": type P -> adt clinic::Patient",
            ": type c::Patient -> adt clinic::Patient",
            ": macro clinic::m -> macro clinic::m",
            ": type Client -> extern reqwest::Client",
            ": type $crate:clinic::Patient -> adt clinic::Patient",
            ": type stubbed::Known -> adt stubbed::Known",
            ": type stubbed::Unknown -> extern stubbed::Unknown",
            ": value stubbed::sub::g -> extern stubbed::sub::g",
        ],
    );
    check_in(
        &program,
        "bare",
        &[
            ": macro info -> extern tracing::info",
            ": macro tracing::warn -> extern tracing::warn",
            ": macro log::warn -> extern log::warn",
            ": type Router -> extern axum::Router",
            ": value spawn -> extern tokio::spawn",
            ": value a::f -> fn bare::a::f",
        ],
    );
}

#[test]
fn functions_are_named_after_the_self_type() {
    let program = program(&[(
        "clinic",
        2021,
        "pub mod model { pub struct Patient<T>(T); impl<T> Patient<T> { pub fn name(&self) {} const N: u8 = 0; } }
         type P = model::Patient<u8>; impl P { fn via_alias() {} } use std::fmt;
         impl fmt::Debug for P { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { todo!() } }
         pub trait Describe { fn describe(&self) {} } impl<T: Clone> Describe for T { fn describe(&self) {} }
         impl Describe for reqwest::Client { fn describe(&self) {} } impl Describe for str { fn describe(&self) {} }
         impl Describe for &P { fn describe(&self) {} } impl dyn Describe { fn dynamic() {} } impl Describe for [u8] { fn describe(&self) {} }
         impl Describe for (u8, u8) { fn describe(&self) {} } impl reqwest::Tr for P { fn tr() {} }",
    )]);
    let paths: Vec<&str> = program
        .fns
        .iter()
        .filter(|func| program.origin(func.module) == Origin::Workspace)
        .map(|func| func.path.as_str())
        .collect();
    assert_eq!(
        paths,
        [
            "clinic::model::Patient::name",
            "clinic::model::Patient::via_alias",
            "clinic::model::Patient::fmt",
            "clinic::Describe::describe",
            "clinic::Describe::describe",
            "reqwest::Client::describe",
            "str::describe",
            "clinic::model::Patient::describe",
            "clinic::Describe::dynamic",
            "slice::describe",
            "tuple::describe",
            "clinic::model::Patient::tr",
        ]
    );
    assert!(program.consts.iter().any(|entry| entry.path == "clinic::model::Patient::N"));
    let patient = program.index.adt_by_path[&Name::new("clinic::model::Patient")];
    let describe = program.index.trait_by_path[&Name::new("clinic::Describe")];
    assert_eq!(program.index.impls_of[&TypeHead::Adt(patient)].len(), 4);
    assert_eq!(program.index.impls_of[&TypeHead::Dyn(describe)].len(), 1);
    assert_eq!(program.index.impls_of_trait[&describe].len(), 6);
    assert_eq!(program.index.blanket_impls.len(), 1);
    let declared = program.index.fn_by_path[&Name::new("clinic::Describe::describe")];
    assert_eq!(program[declared].parent, FnParent::Trait(describe));
    let foreign = program.impls.iter().find_map(|entry| match &entry.trait_ {
        Some((Def::Extern(path), _)) => Some(*path),
        _ => None,
    });
    assert_eq!(foreign, Some(Name::new("reqwest::Tr")));
}

#[test]
fn traits_in_scope() {
    let program = program(&[(
        "clinic",
        2021,
        "mod t { pub trait A {} pub trait B {} pub trait C {} pub trait D {} }
         mod m { use super::t::A as _; pub use super::t::B as _; use super::t::C; fn f() { trait Own {} } }
         mod n { use super::m::*; } mod o {} use t::D;",
    )]);
    let traits = |path: &str| {
        let module = program.modules.iter().find(|module| module.path == path).unwrap();
        let is_own = |name: &&str| name.len() == 1 || *name == "Own";
        module.traits.iter().map(|id| program[*id].name.as_str()).filter(is_own).collect::<Vec<_>>()
    };
    assert_eq!(traits("clinic::m"), ["A", "B", "C"]);
    assert_eq!(traits("clinic::m::f"), ["A", "B", "C", "Own"]);
    assert_eq!(traits("clinic::n"), ["B"]);
    assert_eq!(traits("clinic"), ["D"]);
    let o = program.modules.iter().find(|module| module.path == "clinic::o").unwrap();
    let prelude: Vec<&str> = o.traits.iter().map(|id| program[*id].path.as_str()).collect();
    assert_eq!(prelude, ["std::string::ToString", "std::clone::Clone"]);
}

#[test]
fn a_file_of_two_crates_is_numbered_in_each() {
    let point_to = |hir: &mut FileHir, file: FileId| {
        for item in &mut hir.items {
            if let ItemKind::Mod(module) = &mut item.kind {
                module.content = ModContent::File(Some(file));
            }
        }
    };
    let texts = ["mod x; mod y;", "mod x;", "pub fn f() { fn g() {} } mod again;"];
    let mut files: Vec<FileHir> =
        texts.iter().enumerate().map(|(at, text)| lower(FileId(at as u32), text)).collect();
    files.iter_mut().for_each(|hir| point_to(hir, FileId(2)));
    let tree = |name: &str, root| CrateTree {
        name: Name::new(name),
        input: Some(0),
        origin: Origin::Workspace,
        edition: 2021,
        root: FileId(root),
        externs: Vec::new(),
    };
    let (program, files) = number(&[tree("lib", 0), tree("app", 1)], files.into_iter().map(Some).collect());
    let paths: Vec<&str> = program.fns.iter().map(|func| func.path.as_str()).collect();
    assert_eq!(
        paths,
        ["lib::x::f", "lib::x::f::g", "lib::y::f", "lib::y::f::g", "app::x::f", "app::x::f::g"]
    );
    assert!(files.iter().flatten().all(|hir| hir.items.is_empty()));
}

#[test]
fn nothing_is_asked_of_missing_files_and_crates() {
    let tree = CrateTree {
        name: Name::new("gone"),
        input: None,
        origin: Origin::Dependency,
        edition: 2021,
        root: FileId(7),
        externs: vec![(Name::new("x"), Name::new("x"), Some(9))],
    };
    let (program, _) = number(&[tree], Vec::new());
    assert_eq!(answer(&program, "gone", ": type x::Y"), "extern x::Y");
    assert_eq!(answer(&program, "gone", ": type crate::Y"), "extern gone::Y");
}
