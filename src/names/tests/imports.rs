//! What imports bring into scope.

use super::*;

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
        (
            "app",
            2021,
            "use clinic::Patient; use clinic::prelude::*; extern crate clinic as c; fn f() {} use stubbed::query; use std::str;",
        ),
        (
            "clinic",
            2021,
            "pub struct Patient; fn hidden() {} #[macro_export] macro_rules! m { ($x:lifetime) => {} } pub mod prelude { pub use crate::Patient as P; pub use reqwest::*; }",
        ),
        (
            "stubbed",
            2021,
            "use std::vec::Vec as V; use stubbed::sub::f; pub struct Known; pub fn query() {} pub mod sub { pub fn f() {} }",
        ),
        (
            "bare",
            2021,
            "use tracing::{self, info}; use tokio::*; use log; use axum::Router; mod a { pub fn f() {} }",
        ),
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
            ": value query -> fn stubbed::query",
            ": macro query -> extern stubbed::query",
            ": value stubbed::f -> fn stubbed::sub::f",
            ": type stubbed::V -> adt std::vec::Vec",
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
            ": type log -> extern log",
            ": type Router -> extern axum::Router",
            ": value spawn -> extern tokio::spawn",
            ": value a::f -> fn bare::a::f",
        ],
    );
}

proptest::proptest! {
    /// Whatever modules import from one another, resolution comes to rest, and no path leads to an import that hangs in the
    /// air: what a name means in a module is declared somewhere.
    #[test]
    fn any_imports_come_to_rest(uses in proptest::collection::vec((0..4u8, 0..4u8, 0..4u8, 0..5u8, 0..3u8), 0..24)) {
        let mut bodies = [const { String::new() }; 4];
        for (module, from, name, alias, kind) in uses {
            let body = &mut bodies[module as usize];
            *body += &match kind {
                0 => format!("pub use crate::m{from}::*; "),
                1 => format!("pub use m{from}::m{name} as m{alias}; "),
                _ => format!("pub use super::m{from}::m{name}::m{alias}; "),
            };
        }
        let text: String = bodies.iter().enumerate().map(|(at, body)| format!("pub mod m{at} {{ {body} }} ")).collect();
        let program = program(&[("clinic", 2021, &text)]);
        for module in &program.modules {
            for def in module.types.values() {
                let is_declared = match def {
                    Def::Mod(id) => program[*id].parent.is_none_or(|parent| program[parent].types.contains_key(&program[*id].name)),
                    _ => true,
                };
                proptest::prop_assert!(is_declared);
            }
        }
    }
}
