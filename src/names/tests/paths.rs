//! Where a path leads once all imports are resolved.

use super::*;

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
            ": value mix -> fn std::num::mix",
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
fn a_qualified_path_leads_to_its_trait() {
    let program = program(&[("clinic", 2021, "pub mod t { pub trait Describe { fn f(); } }")]);
    let mut qualified = path("t::Describe::f");
    let qself = |n_trait_segments| {
        Some(Box::new(crate::hir::QSelf { ty: crate::hir::TypeRef::Infer, n_trait_segments }))
    };
    let root = program.crates[1].root;
    qualified.qself = qself(2);
    let found = resolve(&program, root, Namespace::Value, &qualified).unwrap();
    assert_eq!((program.def_path(found.def), found.n_segments), (Some(Name::new("clinic::t::Describe")), 2));
    qualified.qself = qself(0);
    assert_eq!(resolve(&program, root, Namespace::Value, &qualified), None);
    qualified.qself = qself(9);
    assert_eq!(resolve(&program, root, Namespace::Value, &qualified), None);
}
