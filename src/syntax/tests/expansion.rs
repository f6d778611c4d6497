//! What the workspace's own macros expand to.

use super::dump;
use crate::hir::{FileHir, Item, ItemKind, Mod, ModContent};
use crate::source::{FileId, Name, SourceFile, SourceMap, Span};
use crate::syntax::{CfgEnv, ExpansionCrate, expand_macros, lower_file};

/// Lowers files, joins `mod` declarations to files by name, and expands the crates, each given by name and root file.
fn expand_all(texts: &[(&str, &str)], crates: &[(&str, &[(&str, Option<usize>)])]) -> Vec<FileHir> {
    let mut sources = SourceMap::default();
    let ids: Vec<FileId> =
        texts.iter().map(|(path, text)| sources.add(SourceFile::new(*path, *text))).collect();
    let cfg = CfgEnv::host();
    let lowered = ids.iter().zip(texts).map(|(id, (_, text))| Some(lower_file(*id, text, &cfg)));
    let mut files: Vec<Option<FileHir>> = lowered.collect();
    let find = |name: &str| ids.iter().zip(texts).find(|(_, (path, _))| *path == name).map(|(id, _)| *id);
    for file in files.iter_mut().flatten() {
        join(&mut file.items, &find);
    }
    let krate = |(name, externs): &(&str, &[(&str, Option<usize>)])| ExpansionCrate {
        name: Name::new(name),
        root: find(name).expect("a crate's root file has its name"),
        cfg: cfg.clone(),
        externs: externs.iter().map(|(name, krate)| (Name::new(name), *krate)).collect(),
    };
    let crates: Vec<ExpansionCrate> = crates.iter().map(krate).collect();
    expand_macros(&crates, &mut files, &sources);
    files.into_iter().flatten().collect()
}

fn join(items: &mut [Item], find: &dyn Fn(&str) -> Option<FileId>) {
    for item in items {
        if let ItemKind::Mod(Mod { content, .. }) = &mut item.kind {
            match content {
                ModContent::File(file) => *file = find(item.name.as_str()),
                ModContent::Inline(items) => join(items, find),
            }
        }
    }
}

fn expand(text: &str) -> FileHir {
    expand_all(&[("a", text)], &[("a", &[])]).remove(0)
}

/// The body of `fn f` in a file with these definitions.
fn body(definitions: &str, stmts: &str) -> String {
    let hir = expand(&format!("{definitions} fn f(p: P, n: N) {{ {stmts} }}"));
    assert!(hir.problems.is_empty(), "{:?}", hir.problems);
    dump::body_of(&hir, "f")
}

fn names(hir: &FileHir) -> Vec<&str> {
    hir.items.iter().map(|item| item.name.as_str()).filter(|name| !name.is_empty()).collect()
}

#[test]
fn fragments_and_repetitions() {
    assert_eq!(
        body(
            "macro_rules! say { ($fmt:literal $(, $arg:expr)* $(,)?) => { println!($fmt $(, $arg)*) }; }",
            "say!(\"{} {}\", p.name, n,); say!(\"x\")"
        ),
        "{ println!<Format>(fmt \"\" p#0.name \" \" n#1 \"\"); println!<Format>(fmt \"x\") }"
    );
    assert_eq!(
        body(
            "macro_rules! map { ($($k:ident => [$($v:expr),*]);* $(;)?) => { m($((stringify!($k), [$($v + 1),*])),*) } }",
            "map! { a => [p, n]; b => []; }"
        ),
        "{ m((\"a\", [(p#0 Add 1), (n#1 Add 1)]), (\"b\", [])) }"
    );
    assert_eq!(
        body(
            "macro_rules! all { ($t:ty, $q:path, $i:ident, $l:lifetime, $p:pat, $b:block, $s:stmt, $m:meta, $v:vis,
               $x:tt) => {{ $s; let $p = <$t>::$i($x); $q($b) }} }",
            "all!(Vec<u8>, a::B, new, 'a, Some(z), { z }, let y = 1, derive(X), pub(crate), [y])"
        ),
        "{ { let y#2 = 1; let Some(z#3) = new([y#2]); a::B({ z }) } }".replace("{ z }", "{ z#3 }")
    );
}

#[test]
fn an_expression_stays_whole() {
    assert_eq!(
        body("macro_rules! twice { ($e:expr) => { $e * 2 } }", "twice!(p + n)"),
        "{ ((p#0 Add n#1) Mul 2) }"
    );
    assert_eq!(body("macro_rules! neg { ($e:expr) => { -$e.x } }", "neg!(p)"), "{ -p#0.x }");
}

#[test]
fn fragments_of_older_editions_and_odd_places() {
    assert_eq!(
        body(
            "macro_rules! m { ($e:expr => $p:pat |? $r:expr) => { match $e { $p => 1, _ => $r } } }",
            "m!(p => A |? n)"
        ),
        "{ match p#0 { A => 1, _ => n#1, } }"
    );
    assert_eq!(
        body("macro_rules! m { ($t:ty) => { 1 as $t << n } } ", "let n = n; m!(u8)"),
        "{ let n#2 = n#1; (1 as _ Shl n#2) }"
    );
    assert_eq!(
        body(
            "macro_rules! tap { ($i:ident => { $($s:stmt)* }) => { { let mut $i = 1; $($s)* $i } } }",
            "tap!(t => { t.a(p); t.b(n); })"
        ),
        "{ { let t#2 = 1; t#2.a(p#0); t#2.b(n#1); t#2 } }"
    );
}

#[test]
fn rules_are_tried_in_order_and_call_themselves() {
    let count = "macro_rules! sum { () => { 0 }; ($x:tt $($rest:tt)*) => { $x + sum!($($rest)*) }; }";
    assert_eq!(body(count, "sum!(p n 1)"), "{ (p#0 Add (n#1 Add (1 Add 0))) }");
    let inner = "macro_rules! m { (@go $x:ident) => { g($x) }; ($x:ident, $($y:ident),+) => { m!(@go $x), $(m!(@go $y))+ };
        ($x:ident) => { m!(@go $x) }; }";
    assert_eq!(body(inner, "m!(p)"), "{ g(p#0) }");
    let callback = "macro_rules! apply { ($m:ident, $($x:tt)*) => { $m!($($x)*) } } macro_rules! id { ($e:expr) => { $e } }";
    assert_eq!(body(callback, "apply!(id, p.name)"), "{ p#0.name }");
}

#[test]
fn names_of_the_definition_are_not_the_callers() {
    assert_eq!(
        body("macro_rules! m { ($e:expr) => {{ let n = 1; g(n, $e) }} }", "m!(n)"),
        "{ { let n#2 = 1; g(n#2, n#1) } }"
    );
    assert_eq!(
        body(
            "macro_rules! bind { ($x:ident = $e:expr) => { let hidden = $e; let $x = hidden; } }",
            "bind!(x = p); g(x, hidden)"
        ),
        "{ let hidden#2 = p#0; let x#3 = hidden#2; g(x#3, hidden) }"
    );
    assert_eq!(
        body("macro_rules! show { ($e:expr) => {{ let v = $e; info!(v = %v, \"{v}\") }} }", "show!(p)"),
        "{ { let v#2 = p#0; info!<Event>(v=%v#2, fmt \"\" v#2 \"\") } }"
    );
    assert_eq!(
        body(
            "macro_rules! with { ($x:ident, $e:expr) => { (|$x| $e)(n2) } }",
            "let n2 = n; with!(q, q.a + p)"
        ),
        "{ let n2#2 = n#1; |q#3 [p#0 ]| (q#3.a Add p#0)(n2#2) }"
    );
}

#[test]
fn expansions_stand_at_the_invocation() {
    let text = "macro_rules! m { ($e:expr) => { println!(\"{}\", $e) } }\nfn f(p: P) { m!(p.name); }";
    let hir = expand(text);
    let body = dump::find(&hir.items, "f").unwrap();
    let at = text.find("m!(p").unwrap() as u32;
    let place = Span::new(FileId(0), at, at + "m!(p.name)".len() as u32);
    let n_inside = body.exprs.iter().filter(|expr| expr.span == place).count();
    assert_eq!(n_inside, body.exprs.len() - 1, "all but the block: {:?}", body.exprs);
}

#[test]
fn a_macro_named_like_a_known_one_wins() {
    assert_eq!(body("macro_rules! info { ($e:expr) => { sink($e) } }", "info!(p)"), "{ sink(p#0) }");
    assert_eq!(body("macro_rules! matches { ($e:expr) => { sink($e) } }", "matches!(p)"), "{ sink(p#0) }");
}

#[test]
fn calls_inside_of_known_macros_are_expanded() {
    let definition = "macro_rules! id { ($e:expr) => { $e } }";
    assert_eq!(
        body(definition, "println!(\"{}\", id!(p.name))"),
        "{ println!<Format>(fmt \"\" p#0.name \"\") }"
    );
    assert_eq!(body(definition, "odd!(=> id!(p) ;)"), "{ odd!<Unknown>(p#0, ) }");
}

#[test]
fn items_come_out_in_place() {
    let hir = expand(
        "macro_rules! make { ($($name:ident: $t:ty),*) => { $(#[derive(Debug)] pub struct $name { pub value: $t })*
            impl A { $(fn $name(&self) -> $t { self.value })* } } }
         make!(One: u8, Two: Vec<P>);
         macro_rules! methods { () => { fn inner(&self) { g(self) } } } impl B { methods!(); }
         macro_rules! define { ($n:ident) => { macro_rules! $n { ($e:expr) => { h($e) } } } } define!(made);
         fn f(p: P) { made!(p) }",
    );
    assert!(hir.problems.is_empty(), "{:?}", hir.problems);
    assert_eq!(names(&hir)[..3], ["make", "One", "Two"]);
    assert_eq!(dump::body_of(&hir, "Two"), "{ self#0.value }");
    assert_eq!(dump::body_of(&hir, "inner"), "{ g(self#0) }");
    assert_eq!(dump::body_of(&hir, "f"), "{ h(p#0) }");
    let ItemKind::Struct(one) = &hir.items[1].kind else { panic!("{hir:?}") };
    assert_eq!(one.fields[0].name.as_str(), "value");
    assert!(hir.items[1].attrs[0].is("derive"));
}

#[test]
fn macros_in_blocks_and_their_scope() {
    assert_eq!(
        body("", "{ macro_rules! m { ($e:expr) => { g($e) } } m!(p); } m!(n)"),
        "{ { g(p#0); }; m!<Unknown>(n#1, ) }"
    );
}

#[test]
fn text_order_and_modules() {
    let files = [
        (
            "a",
            "#[macro_use] mod b; mod c; macro_rules! late { () => { 1 } } mod d { pub fn e() { late!(); own!() } }",
        ),
        ("b", "macro_rules! shared { ($e:expr) => { s($e) } }"),
        ("c", "macro_rules! own { () => { 2 } } fn f(p: P) { shared!(p); late!(); own!() }"),
    ];
    let hirs = expand_all(&files, &[("a", &[])]);
    assert_eq!(dump::body_of(&hirs[2], "f"), "{ s(p#0); late!<Unknown>(); 2 }");
    assert_eq!(dump::body_of(&hirs[0], "e"), "{ 1; own!<Unknown>() }");
}

#[test]
fn paths_and_other_crates() {
    let files = [
        (
            "common",
            "mod m { #[macro_export] macro_rules! audit { ($e:expr) => { $crate::inner!($e) } }
             #[macro_export] macro_rules! inner { ($e:expr) => { $crate::sink($e) } } }
             pub mod prelude { pub use crate::audit as log_it; }",
        ),
        (
            "app",
            "use common::audit; use common::prelude::*; mod x { use shared_name::audit as other;
               pub fn g(p: P) { common::audit!(p); other!(p); audit!(p) } }
             fn f(p: P) { audit!(p.name); log_it!(p); tracing::info!(\"{p}\") }",
        ),
    ];
    let externs: &[(&str, Option<usize>)] =
        &[("common", Some(0)), ("shared_name", Some(0)), ("tracing", None)];
    let hirs = expand_all(&files, &[("common", &[]), ("app", externs)]);
    assert_eq!(
        dump::body_of(&hirs[1], "f"),
        "{ common::sink(p#0.name); common::sink(p#0); tracing::info!<Event>(fmt \"\" p#0 \"\") }"
    );
    assert_eq!(
        dump::body_of(&hirs[1], "g"),
        "{ common::sink(p#0); common::sink(p#0); audit!<Unknown>(p#0, ) }"
    );
}

#[test]
fn what_cannot_be_expanded_is_named_and_read_as_before() {
    let hir = expand("macro_rules! m { (a) => { 1 } } fn f(p: P) { m!(p) }");
    assert_eq!(dump::body_of(&hir, "f"), "{ m!<Unknown>(p#0, ) }");
    assert_eq!(hir.problems.len(), 1);
    assert!(hir.problems[0].message.contains("`m!` is not expanded: no rule"), "{:?}", hir.problems);
    for endless in ["m!($e)", "m!($e + $e)", "[m!($e), m!($e)]", "m!(($e))"] {
        let text = format!("macro_rules! m {{ ($e:expr) => {{ {endless} }} }} fn f(p: P) {{ m!(p) }}");
        let deep = std::thread::Builder::new().stack_size(256 << 20).spawn(move || {
            let hir = expand(&text);
            assert!(!hir.problems.is_empty(), "{text}");
        });
        deep.unwrap().join().unwrap();
    }
}
