//! Spans point at the text they should.

use super::lower;
use crate::hir::{ExprKind, ItemKind};

/// The texts of all method calls' arguments of `fn f`, and of its captures.
fn shown(text: &str) -> Vec<String> {
    let hir = lower(text);
    let slice = |span: crate::source::Span| text[span.start as usize..span.end as usize].to_owned();
    let mut found = Vec::new();
    for item in &hir.items {
        found.push(slice(item.name_span));
        let ItemKind::Fn(func) = &item.kind else { continue };
        for expr in &func.body.as_ref().unwrap().exprs {
            match &expr.kind {
                ExprKind::MethodCall { args, name_span, .. } => {
                    found.push(slice(*name_span));
                    found.push(slice(expr.span));
                    found.extend(args.iter().map(|arg| slice(func.body.as_ref().unwrap().expr(*arg).span)));
                }
                ExprKind::Macro(call) => {
                    found.push(slice(call.tokens));
                    found.extend(
                        call.format.iter().flat_map(|format| &format.pieces).map(|piece| slice(piece.span)),
                    );
                }
                _ => {}
            }
        }
    }
    found
}

#[test]
fn under_a_byte_order_mark_and_a_shebang_and_carriage_returns() {
    let code = "fn größe(p: P) {\r\n\tp.a(\"wörld\", &p.b[1]);\r\n\tinfo!(\"é {p:?}\");\r\n}\r\n";
    let expected = ["größe", "a", "p.a(\"wörld\", &p.b[1])", "\"wörld\"", "&p.b[1]", "\"é {p:?}\"", "p"];
    for preamble in ["", "\u{feff}", "#!/usr/bin/env run\n", "\u{feff}#!/usr/bin/env run\r\n", "// ワイド\n"]
    {
        assert_eq!(shown(&format!("{preamble}{code}")), expected, "{preamble:?}");
    }
}

#[test]
fn of_whole_expressions() {
    let text = "fn f(a: A) { a.b::<C>(x.y?, |z| z.await, -1 + 2, &mut a as u8, if a { b } else { c }); }";
    let args = ["x.y?", "|z| z.await", "-1 + 2", "&mut a as u8", "if a { b } else { c }"];
    let shown = shown(text);
    assert_eq!(shown[3..], args);
}

#[test]
fn of_an_inner_attribute_that_looks_like_a_shebang() {
    assert_eq!(shown("#![allow(x)]\nfn f() {}"), ["f"]);
}

#[test]
fn suppressions_and_strings_are_collected() {
    let hir = lower(
        "fn f() {\n// phi-lint: allow(a)\ng(\"lit\", r\"raw\");\n}\n#[test]\nfn t() { g(\"in test\") }",
    );
    assert_eq!(hir.suppressions.len(), 1);
    let strings: Vec<_> = hir.strings.iter().map(|string| (&*string.value, string.in_test)).collect();
    assert_eq!(strings, [("lit", false), ("raw", false), ("in test", true)]);
}
