//! What cannot be parsed is named, and the rest kept.

use super::lower;
use crate::hir::{FileHir, ItemKind, ProblemSeverity};

fn names(hir: &FileHir) -> Vec<&str> {
    hir.items.iter().map(|item| item.name.as_str()).collect()
}

#[test]
fn a_broken_item_does_not_lose_the_others() {
    let hir = lower(
        "#![allow(x)]\nuse a::{b, c};\nfn good() {}\nfn bad( -> {}\nstruct S { a: A }\nconst C: u8 = { 1 };"
            .replace("bad( ->", "bad() -> ->")
            .as_str(),
    );
    assert_eq!(names(&hir), ["", "good", "S", "C"]);
    assert_eq!(hir.problems.len(), 1, "{:?}", hir.problems);
    assert_eq!(hir.problems[0].severity, ProblemSeverity::Item);
    assert!(hir.problems[0].message.starts_with("`fn bad` is not analysed: "), "{:?}", hir.problems);
    assert_eq!(hir.attrs.len(), 1);
}

#[test]
fn a_broken_method_does_not_lose_its_impl() {
    let hir = lower("mod m { impl A { fn good(&self) {} fn bad(&self) { let = ; } } }");
    let ItemKind::Mod(module) = &hir.items[0].kind else { panic!("{hir:?}") };
    let crate::hir::ModContent::Inline(items) = &module.content else { panic!("{hir:?}") };
    let ItemKind::Impl(block) = &items[0].kind else { panic!("{hir:?}") };
    assert_eq!(block.items.len(), 1);
    assert!(hir.problems[0].message.starts_with("`fn bad`"), "{:?}", hir.problems);
}

#[test]
fn an_open_bracket_loses_its_item_only() {
    let text = "use a::b;\n// größe\n#[x]\nfn bad(é: &str) {\n    g(\"ü\", [1);\n}\n\nfn good(p: P) {\n    h(p)\n}\n";
    let hir = lower(text);
    assert_eq!(names(&hir), ["", "good"]);
    assert_eq!(hir.problems.len(), 1, "{:?}", hir.problems);
    assert!(hir.problems[0].message.starts_with("`fn bad` is not analysed: a bracket"), "{:?}", hir.problems);
    let good = &hir.items[1];
    assert_eq!(&text[good.name_span.start as usize..good.name_span.end as usize], "good");
    assert_eq!(hir.problems[0].severity, ProblemSeverity::Item);
}

#[test]
fn what_does_not_lex_is_a_problem_of_the_file() {
    for text in ["fn f() {", "let a = \"x", "fn f() { ) }", "/* x"] {
        let hir = lower(text);
        assert_eq!(hir.problems.len(), 1, "{text}");
        assert_eq!(hir.problems[0].severity, ProblemSeverity::File, "{text}");
    }
}

#[test]
fn what_is_too_deep_is_refused() {
    let hir = lower(&format!("const A: u8 = {}1{};", "(".repeat(9_000), ")".repeat(9_000)));
    assert_eq!(hir.problems[0].severity, ProblemSeverity::File);
    assert!(hir.problems[0].message.contains("nest"), "{:?}", hir.problems);
}

#[test]
fn long_chains_are_no_depth() {
    let deep = std::thread::Builder::new().stack_size(64 << 20).spawn(|| {
        let sum = "a + ".repeat(2_000) + "a";
        let calls = "a".to_owned() + &".f(a)".repeat(2_000);
        let elses = "if a { b } else ".repeat(2_000) + "{ c }";
        let hir = lower(&format!("fn f(a: u8) {{ {sum}; {calls}; {elses} }}"));
        assert!(hir.problems.is_empty(), "{:?}", hir.problems);
    });
    deep.unwrap().join().unwrap();
}

#[test]
fn empty_files_are_fine() {
    for text in ["", "\u{feff}", "#!/bin/x", "// c", "#![x]", "\n\n"] {
        assert!(lower(text).problems.is_empty(), "{text:?}");
    }
}
