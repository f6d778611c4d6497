//! Derives that write `Display` are written out.

use super::{dump, lower};
use crate::hir::ItemKind;

fn display(text: &str) -> String {
    dump::body_of(&lower(text), "fmt")
}

#[test]
fn thiserror() {
    assert_eq!(
        display(
            "#[derive(Debug, thiserror::Error)] enum E {
                #[error(\"no {0} at {place:?}\", place = .1.name)] A(u8, P),
                #[error(\"bad {name} {}\", .code)] B { name: String, code: u8 },
                #[error(transparent)] C(#[from] Inner),
                #[error(\"plain\")] D,
                #[cfg(windows)] #[error(\"gone\")] W,
            }"
        ),
        "{ match self#0 { \
         Self::A(_0#2, _1#3) => core::write!<Format>(__formatter#1, fmt \"no \" _0#2 \" at \" _1#3.name:? \"\"), \
         Self::B { name: name#4, code: code#5, } => \
         core::write!<Format>(__formatter#1, fmt \"bad \" name#4 \" \" code#5 \"\"), \
         Self::C(_0#6) => core::fmt::Display::fmt(_0#6, __formatter#1), \
         Self::D => core::write!<Format>(__formatter#1, fmt \"plain\"), } }"
    );
}

#[test]
fn thiserror_from() {
    let hir = lower("#[derive(Error)] #[error(\"x\")] struct E { #[from] inner: io::Error }");
    assert_eq!(dump::body_of(&hir, "from"), "{ Self { inner: __source#0, } }");
    let ItemKind::Impl(block) = &hir.items[2].kind else { panic!("{hir:?}") };
    assert_eq!(block.trait_.as_ref().unwrap().text(), "core::convert::From");
    assert!(block.derived_by.is_some());
}

#[test]
fn snafu_with_its_selectors() {
    let text = "#[derive(Snafu)] enum E { #[snafu(visibility(pub), display(\"no {path}: {source}\"))]
        Open { path: String, source: io::Error } }";
    let expected = "{ match self#0 { Self::Open { path: path#2, source: source#3, } => \
        core::write!<Format>(__formatter#1, fmt \"no \" path#2 \": \" source#3 \"\"), } }";
    assert_eq!(display(text), expected);
    assert_eq!(dump::body_of(&lower(text), "build"), "{ E::Open { path: self#0.path, } }");
}

#[test]
fn display_of_three_libraries() {
    let shown = "Self::A(_0#2) => core::write!<Format>(__formatter#1, fmt \"a \" _0#2 \"\"), } }";
    for text in [
        "#[derive(Display)] enum E { /// a {0}\nA(u8) }",
        "#[derive(displaydoc::Display)] enum E { #[displaydoc(\"a {0}\")] A(u8) }",
        "#[derive(derive_more::Display)] enum E { #[display(\"a {_0}\")] A(u8) }",
        "#[derive(Display)] enum E { #[display(fmt = \"a {}\", _0)] A(u8) }",
    ] {
        assert!(display(text).ends_with(shown), "{}", display(text));
    }
    assert_eq!(
        display("#[derive(Display)] struct Mrn(String);"),
        "{ match self#0 { Self(_0#2) => core::fmt::Display::fmt(_0#2, __formatter#1), } }"
    );
    assert_eq!(lower("#[derive(Display)] enum E { /// plain words\nA(u8), B }").items.len(), 1);
}

#[test]
fn instrument() {
    let hir = lower(
        "#[tracing::instrument(skip(self, b), err(Debug), ret, fields(id = %a.id, b.c = ?b, d), level = \"info\")]
         async fn f(&self, a: A, b: B) {}",
    );
    let ItemKind::Fn(func) = &hir.items[0].kind else { panic!("{hir:?}") };
    let instrument = func.instrument.as_ref().unwrap();
    assert_eq!(instrument.skip, ["self", "b"]);
    assert!(!instrument.skip_all && matches!(instrument.ret, Some((_, false))));
    assert!(matches!(instrument.err, Some((_, true))));
    let body = func.body.as_ref().unwrap();
    let fields = instrument.fields.iter().map(|field| {
        let mut text = format!("{}={:?} ", field.key.unwrap(), field.sigil);
        field.value.into_iter().for_each(|value| dump::expr(&mut text, body, value));
        text
    });
    assert_eq!(fields.collect::<Vec<_>>(), ["id=Display a#1.id", "b.c=Debug b#2", "d=None "]);
}

#[test]
fn odd_names_and_arguments_do_no_harm() {
    let hir =
        lower("#[derive(Snafu)] enum E { r#AwesomeError { a: u8 }, #[snafu(display(\"{}\", .\"x\"))] B }");
    assert!(hir.items.iter().any(|item| item.name == "AwesomeSnafu"));
    lower("#[derive(Error)] #[error(\"{}\", .\"x\", .1e5, .0x1)] struct E(u8);");
}
