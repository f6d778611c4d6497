//! What is numbered, and what it is called.

use super::*;
use crate::hir::{ItemKind, ModContent};

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
    assert_eq!(prelude, ["std::string::ToString", "std::clone::Clone", "std::num::Int"]);
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
        externs_known: false,
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
        externs_known: true,
    };
    let (program, _) = number(&[tree], Vec::new());
    assert_eq!(answer(&program, "gone", ": type x::Y"), "extern x::Y");
    assert_eq!(answer(&program, "gone", ": type crate::Y"), "extern gone::Y");
}
