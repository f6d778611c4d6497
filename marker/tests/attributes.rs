//! Every attribute gives its item back unchanged, wherever it may stand.

#![deny(warnings, missing_docs)]
#![forbid(unsafe_code)]
#![allow(dead_code)]

use phi::{Phi, Protected};

/// What a clinic's guards return.
#[derive(Debug, PartialEq, Eq)]
pub struct Forbidden;

#[phi::source]
const fn chart_number() -> u32 {
    17
}

#[phi::source]
async fn later(id: u64) -> u64 {
    id
}

#[phi::sink(phi_in_log)]
fn log(text: &str) -> usize {
    text.len()
}

#[phi::sink(phi_lint::phi_to_ai, args(0, 2))]
#[phi::sink(phi_in_log, args(1))]
fn ask<T: Fn(u8, u8) -> u8>(prompt: &str, _model: T, context: &str) -> usize {
    prompt.len() + context.len()
}

#[phi::sanitizer(redact)]
#[phi::sanitizer(tokenize)]
fn mask(text: &str) -> String {
    "*".repeat(text.len())
}

#[test]
fn functions_are_unchanged() {
    const NUMBER: u32 = chart_number();
    let unmasked = log("a") + ask("b", |a, _| a, "c");
    assert_eq!((NUMBER, unmasked, mask("ab").as_str()), (17, 3, "**"));
    drop(later(1));
}

#[phi::guard(authentication)]
struct Session(u64);

#[phi::guard(authentication)]
type Login = Session;

#[phi::guard(role)]
enum Staff {
    Clinician,
}

#[phi::audit]
#[derive(Phi)]
#[phi(redact)]
struct Event<T: Default = u8> {
    #[phi(skip)]
    who: T,
    what: String,
}

#[phi::audit]
type Trail = Vec<Event>;

trait CareTeam {
    #[phi::guard(relationship)]
    fn treats(&self, patient: u64) -> Result<(), Forbidden>;

    #[phi::source]
    fn chart(&self) -> u64 {
        3
    }

    #[phi::sink(phi_in_url, args(0))]
    fn link(&self, id: u64) -> u64;
}

#[phi::guard(relationship)]
impl CareTeam for Session {
    fn treats(&self, patient: u64) -> Result<(), Forbidden> {
        (self.0 == patient).then_some(()).ok_or(Forbidden)
    }

    #[phi::sink(phi_in_url)]
    fn link(&self, id: u64) -> u64 {
        id
    }
}

impl Session {
    #[phi::audit]
    fn record(&self, event: Event) -> String {
        format!("{event:?}")
    }

    #[phi::sanitizer(hash)]
    extern "C" fn digest(&self) {}
}

#[test]
fn methods_and_types_are_unchanged() {
    let session: Login = Session(5);
    assert_eq!((session.treats(5), session.treats(6)), (Ok(()), Err(Forbidden)));
    assert_eq!(session.chart() + session.link(4), 7);
    assert_eq!(session.record(Event { who: 1, what: "read".into() }), "Event { who: 1, what: [PHI] }");
    assert_eq!(Event::<u8>::FIELDS, ["what"]);
    assert!(matches!(Staff::Clinician, Staff::Clinician) && Trail::new().is_empty());
}

#[phi::allow(phi_in_log, phi_lint::phi_in_url, reason = "synthetic data", expires = "2028-02-29")]
mod console {
    #[phi::expect(exposure, reason = r"replaced in ticket 91")]
    pub const N: u8 = 1;

    #[phi::allow(reason = "the order does not matter", all)]
    pub static TEXT: &str = "text";

    #[phi::expect(phi_debug_impl, reason = "shown to the patient only")]
    pub use std::fmt::Debug as Shown;
}

#[phi::allow(unused_phi_field, reason = "read by the other service")]
impl Forbidden {
    #[phi::expect(weak_crypto, reason = "checked by hand")]
    const ID: u8 = 2;
}

#[phi::allow(hardcoded_key, reason = "test vector")]
macro_rules! marked {
    ($($item:item)*) => {
        $(#[phi::allow(phi_in_log, reason = "from a macro")] $item)*
    };
}

macro_rules! sources {
    ($vis:vis $name:ident $item:item) => {
        #[phi::source]
        $vis fn $name() -> u8 { 1 }
        #[phi::source]
        $item
    };
}

marked! {
    struct A;
    fn b() -> u8 { 4 }
}
sources! { pub(crate) named pub(crate) fn whole() -> u8 { 2 } }

#[test]
fn items_of_every_kind_are_unchanged() {
    fn needs<T: console::Shown>(_: T) {}
    needs(Forbidden);
    assert_eq!((console::N, console::TEXT, Forbidden::ID), (1, "text", 2));
    assert_eq!((b(), named(), whole()), (4, 1, 2));
    let _ = A;
}

#[test]
fn they_stand_on_items_in_functions() {
    #[phi::source]
    fn inner() -> u8 {
        3
    }
    assert_eq!(inner(), 3);
}
