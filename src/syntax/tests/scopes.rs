//! Which local a name means.

use super::{body, dump, lower};

#[test]
fn a_later_let_hides_an_earlier_one() {
    assert_eq!(
        body("a: u8", "let a = a; { let a = a; } g(a)"),
        "{ let a#1 = a#0; { let a#2 = a#1; }; g(a#1) }"
    );
}

#[test]
fn conditions_bind_for_their_branch_only() {
    assert_eq!(
        body("a: Option<u8>", "if let Some(b) = a && b > 1 { g(b) } else { g(b) }"),
        "{ if (let Some(b#1) = a#0 And (b#1 Gt 1)) { g(b#1) } else { g(b) } }"
    );
    assert_eq!(
        body("a: u8", "while let Some(a) = g(a) { h(a); } a"),
        "{ while let Some(a#1) = g(a#0) { h(a#1); }; a#0 }"
    );
    assert_eq!(
        body("a: u8", "let Some(b) = a else { return h(b) }; b"),
        "{ let Some(b#1) = a#0 else { return h(b) }; b#1 }"
    );
}

#[test]
fn arms_have_scopes_and_guards_see_them() {
    assert_eq!(
        body("a: u8", "match a { Some(b) if b > a => b, None => b, A | B => a, x @ 1..=2 => x }"),
        "{ match a#0 { Some(b#1) if (b#1 Gt a#0) => b#1, None => b, A | B => a#0, x#2 @ lit => x#2, } }"
    );
}

#[test]
fn both_sides_of_an_or_pattern_bind_the_same_local() {
    assert_eq!(
        body("a: u8", "match a { A(x, y) | B { x, n: Some(y) } => g(x, y), _ => {} }"),
        "{ match a#0 { A(x#1, y#2) | B { x: x#1, n: Some(y#2), } => g(x#1, y#2), _ => {}, } }"
    );
}

#[test]
fn closures_know_what_they_capture() {
    assert_eq!(
        body("a: u8, b: u8", "let f = move |x: u8| { let y = b; x + y + a + b }; f(a)"),
        "{ let f#4 = |x#2 [b#1 a#0 ]| { let y#3 = b#1; (((x#2 Add y#3) Add a#0) Add b#1) }; f#4(a#0) }"
    );
    assert_eq!(body("a: u8", "|x| |y| x + a"), "{ |x#1 [a#0 ]| |y#2 [x#1 a#0 ]| (x#1 Add a#0) }");
}

#[test]
fn self_is_a_local() {
    let hir = lower("impl A { fn f(&self, b: u8) { self.g(b, Self::C) } }");
    assert_eq!(dump::body_of(&hir, "f"), "{ self#0.g(b#1, Self::C) }");
    assert_eq!(dump::find(&hir.items, "f").unwrap().self_local, Some(crate::hir::LocalId(0)));
}

#[test]
fn struct_shorthand_and_fields() {
    assert_eq!(
        body("p: P, name: S", "P { name, mrn: p.mrn, ..p }"),
        "{ P { name: name#1, mrn: p#0.mrn, ..p#0} }"
    );
    assert_eq!(body("(a, [b, ..]): T", "&a[b]"), "{ &a#0[b#1] }");
}

#[test]
fn items_in_blocks_have_bodies_of_their_own() {
    let hir = lower("fn f(a: u8) { fn g(b: u8) -> u8 { a + b } const N: u8 = 1; g(a) }");
    assert_eq!(dump::body_of(&hir, "f"), "{ g(a#0) }");
    assert_eq!(dump::body_of(&hir, "g"), "{ (a Add b#0) }");
}

#[test]
fn what_cfg_turns_off_is_left_out() {
    assert_eq!(
        body(
            "#[cfg(windows)] a: u8, b: u8",
            "#[cfg(windows)] g(b); #[cfg(windows)] let c = 1; #[cfg(unix)] h(b); #[cfg(windows)] info!(\"x\");
             P { #[cfg(windows)] a, b }; [#[cfg(windows)] b, 1]; match b { #[cfg(windows)] 1 => {} x => g(x) } a"
        ),
        "{ h(b#0); P { b: b#0, }; [1]; match b#0 { x#1 => g(x#1), }; a }"
    );
    let hir = lower(
        "#[cfg(windows)] fn a() {} #[cfg(feature = \"x\")] fn b() {} #[cfg(tokio_unstable)] fn c() {}
         enum E { #[cfg(windows)] A, B } struct S { #[cfg(windows)] a: A, b: B }
         #[cfg_attr(unix, derive(Debug), cfg(windows))] fn d() {}",
    );
    let names: Vec<_> = hir.items.iter().map(|item| item.name.as_str()).collect();
    assert_eq!(names, ["c", "E", "S"]);
}

#[test]
fn tests_are_known() {
    let hir =
        lower("#[test] fn a() {} #[tokio::test] async fn b() {} mod m { #[rstest] fn c() {} } fn d() {}");
    let flags: Vec<bool> = hir.items.iter().map(|item| item.in_test).collect();
    assert_eq!(flags, [true, true, false, false]);
}
