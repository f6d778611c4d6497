//! Imports, re-exports, aliases and shadowing in forms that are less common.
#![allow(unused)]
use phi::Phi as Protected;
use tracing as tr;
use tr::info as note;
use self::model::{self as m, Patient as Person, *};
use log::{self, error as err};
extern crate tracing as t2;

mod model {
    pub use self::inner::Patient;
    pub mod inner {
        #[derive(super::super::Protected, Clone, Default)]
        pub struct Patient { pub name: String, #[phi(skip)] pub id: u64, pub r#type: String }
        impl super::super::api::HasName for Patient { fn name_of(&self) -> &str { &self.name } }
    }
    pub type Chart = inner::Patient;
    pub type Many<T = inner::Patient> = Vec<T>;
    pub type Res<T, E = String> = Result<T, E>;
    pub mod prelude { pub use super::inner::*; pub use super::super::api::*; pub use tracing::warn as shout; }
    pub use super::model as again;
}
mod other { #[derive(Clone, Default)] pub struct Patient { pub label: String, pub id: u64 } impl Patient { pub fn describe(&self) -> String { self.label.clone() } } }
mod api { pub trait HasName { fn name_of(&self) -> &str; } }

fn n1(p: &Person) { note!("{}", p.name); //~ phi_in_log
    note!("{}", p.id); }
fn n2(p: &other::Patient) { note!("{}", p.label); note!("{}", p.describe()); }
fn n3(p: &m::Chart, all: &m::Many, none: &m::Many<u8>) { err!("{}", p.name); //~ phi_in_log
    log::warn!("{}", all[0].name); //~ phi_in_log
    t2::info!("{:?}", none); t2::info!("{}", p.r#type); } //~ phi_in_log
fn n4() -> model::Res<m::again::again::Chart> {
    use model::prelude::*;
    let p = Patient::default();
    shout!("{}", p.name_of()); //~ phi_in_log
    shout!("{}", p.id);
    Ok(p)
}
fn n5() {
    use other::Patient;
    let p = Patient { label: "x".into(), id: 1 };
    note!("{}", p.label);
    {
        use model::Patient;
        let p = Patient::default();
        note!("{}", p.name); //~ phi_in_log
    }
    let p = Patient::default();
    note!("{}", p.label);
}
fn n6(p: &Person) {
    fn helper(s: &str) { note!("{s}"); } //~ phi_in_log
    fn quiet(s: &str) { note!("{}", s.len()); }
    struct Local { s: String }
    impl Local { fn get(&self) -> &str { &self.s } }
    helper(&p.name); quiet(&p.name);
    note!("{}", Local { s: "a".into() }.get());
    note!("{}", Local { s: p.name.clone() }.get()); //~ phi_in_log
}
#[derive(Clone)]
enum Kind { Named(String), Plain(String) }
fn n7(p: &Person) {
    use Kind::*;
    let k = Named(p.name.clone());
    match k { Named(s) => note!("{s}"), Plain(s) => note!("{s}") } //~ phi_in_log
    use Kind::Plain as P;
    if let P(s) = P("x".into()) { note!("{s}"); }
}
mod shadow {
    use tracing::info;
    pub struct Option<T>(pub T, pub String);
    pub fn wrap<T>(t: T) -> Option<T> { Option(t, "meta".into()) }
    pub fn use_it(p: &super::Person) { let Option(n, meta) = wrap(p.name.clone()); info!("{meta}"); info!("{n}"); } //~ phi_in_log
    pub struct String2;
    macro_rules! println { ($($t:tt)*) => {}; }
    pub fn silent(p: &super::Person) { println!("{}", p.name); std::println!("{}", p.id); std::println!("{}", p.name); } //~ phi_in_log
}
struct Größe { straße: String, 名前: String }
fn n8(p: &Person) { let größe = Größe { straße: "x".into(), 名前: p.name.clone() }; note!("{}", größe.straße); note!("{}", größe.名前); //~ phi_in_log
    let r#match = &p.name; note!("{}", r#match); //~ phi_in_log
    let r#fn = p.id; note!("{0}", r#fn); note!("{match}", match = r#match); } //~ phi_in_log
mod far { use super::Größe; impl Größe { pub fn both(&self) -> (&str, &str) { (&self.straße, &self.名前) } } impl From<&super::model::Patient> for Größe { fn from(p: &super::model::Patient) -> Self { Größe { straße: p.name.clone(), 名前: String::new() } } } }
fn n9(p: &Person) { let g: Größe = p.into(); note!("{}", g.both().0); //~ phi_in_log
    note!("{}", g.both().1); }
mod a { pub use super::b::*; pub fn from_a(s: &str) -> &str { s } }
mod b { pub use super::a::*; pub fn from_b(_: &str) -> &str { "b" } }
fn n10(p: &Person) { note!("{}", b::from_a(&p.name)); //~ phi_in_log
    note!("{}", a::from_b(&p.name)); }
fn info(s: &str) { let _ = s; }
fn n11(p: &Person) { info(&p.name); note!("{}", p.id); use tracing::info; info!("{}", p.name); } //~ phi_in_log
const name: &str = "constant";
static PREFIX: &str = "p";
fn n12(p: &Person) { note!("{name} {PREFIX}"); let name2 = &p.name; note!("{name2}"); } //~ phi_in_log
fn n13(p: &Person) { let Person { name: n, .. } = p; ::tracing::info!(?n); //~ phi_in_log
    ::log::info!("{}", p.id); }
impl<'a> From<&'a other::Patient> for Person { fn from(o: &'a other::Patient) -> Self { Self { name: "fixed".into(), id: o.id, r#type: String::new() } } }
use std::string::String as Text;
type Pair<A, B = A> = (A, B);
fn n14(p: &Person) { let x: Pair<Text> = (p.name.clone(), Text::from("ok")); note!("{}", x.1); note!("{}", x.0); } //~ phi_in_log
trait T1 { const LABEL: &'static str; type Out; fn out(&self) -> Self::Out; }
impl T1 for Person { const LABEL: &'static str = "person"; type Out = Text; fn out(&self) -> Self::Out { self.name.clone() } }
fn n15(p: &Person) { note!("{}", Person::LABEL); note!("{}", p.out()); //~ phi_in_log
    note!("{}", <Person as T1>::LABEL); let o: <Person as T1>::Out = "x".into(); note!("{o}"); }
mod outer { pub(crate) mod nested { pub struct Ward { pub title: String } impl Ward { pub const fn new() -> Self { Ward { title: String::new() } } } pub use crate::m::Patient as Inpatient; } pub use nested::{Ward, Inpatient}; }
fn n16(w: &outer::Ward, p: &outer::Inpatient) { note!("{}", w.title); note!("{}", p.name); } //~ phi_in_log
pub use outer::nested::Inpatient as Reexported;
fn n17(p: crate::Reexported) { note!("{}", p.id); self::note!("{}", p.name); } //~ phi_in_log
