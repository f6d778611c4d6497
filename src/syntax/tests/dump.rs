//! Prints bodies as text close to Rust, each local with its number, so that tests can be read.

use crate::hir::*;
use std::fmt::Write;

/// The body of the function of that name, wherever it is declared.
pub(super) fn body_of(hir: &FileHir, name: &str) -> String {
    let body = find(&hir.items, name).unwrap_or_else(|| panic!("no function {name}"));
    show(body)
}

/// A whole body.
pub(super) fn show(body: &Body) -> String {
    let mut text = String::new();
    expr(&mut text, body, body.root);
    text
}

/// The body of the item of that name.
pub(super) fn find<'h>(items: &'h [Item], name: &str) -> Option<&'h Body> {
    items.iter().find_map(|item| match &item.kind {
        ItemKind::Fn(func) => {
            let body = func.body.as_ref()?;
            if item.name == name { Some(body) } else { find(&body.items, name) }
        }
        ItemKind::Const(constant) if item.name == name => constant.body.as_ref(),
        ItemKind::Impl(block) => find(&block.items, name),
        ItemKind::Trait(block) => find(&block.items, name),
        ItemKind::Mod(Mod { content: ModContent::Inline(items), .. }) => find(items, name),
        _ => None,
    })
}

fn local(out: &mut String, body: &Body, id: LocalId) {
    let _ = write!(out, "{}#{}", body.local(id).name, id.0);
}

fn list(out: &mut String, body: &Body, ids: &[ExprId]) {
    for (n, id) in ids.iter().enumerate() {
        if n > 0 {
            out.push_str(", ");
        }
        expr(out, body, *id);
    }
}

fn opt(out: &mut String, body: &Body, before: &str, id: Option<ExprId>) {
    if let Some(id) = id {
        out.push_str(before);
        expr(out, body, id);
    }
}

/// An expression.
pub(super) fn expr(out: &mut String, body: &Body, id: ExprId) {
    match &body.expr(id).kind {
        ExprKind::Missing(parts) => {
            out.push_str("missing(");
            list(out, body, parts);
            out.push(')');
        }
        ExprKind::Lit(Lit::Str(text)) => drop(write!(out, "{text:?}")),
        ExprKind::Lit(Lit::Int(value, _)) => drop(write!(out, "{value}")),
        ExprKind::Lit(Lit::Bool(value)) => drop(write!(out, "{value}")),
        ExprKind::Lit(lit) => drop(write!(out, "{lit:?}")),
        ExprKind::Local(id) => local(out, body, *id),
        ExprKind::Path(path) => out.push_str(&path.text()),
        ExprKind::Block { label, kind, stmts, tail } => {
            if let Some(label) = label {
                let _ = write!(out, "'{}: ", label.0);
            }
            match kind {
                BlockKind::Plain => {}
                BlockKind::Async { is_move } => out.push_str(if *is_move { "async move " } else { "async " }),
                BlockKind::Try => out.push_str("try "),
                BlockKind::Stream => out.push_str("stream "),
            }
            if stmts.is_empty() && tail.is_none() {
                out.push_str("{}");
                return;
            }
            out.push_str("{ ");
            for stmt in stmts {
                match stmt {
                    Stmt::Let { pat: p, init, else_, .. } => {
                        out.push_str("let ");
                        pat(out, body, *p);
                        opt(out, body, " = ", *init);
                        opt(out, body, " else ", *else_);
                    }
                    Stmt::Expr(id) => expr(out, body, *id),
                }
                out.push_str("; ");
            }
            opt(out, body, "", *tail);
            out.push_str(if tail.is_some() { " }" } else { "}" });
        }
        ExprKind::If { cond, then, else_ } => {
            out.push_str("if ");
            expr(out, body, *cond);
            out.push(' ');
            expr(out, body, *then);
            opt(out, body, " else ", *else_);
        }
        ExprKind::Let { pat: p, expr: value } => {
            out.push_str("let ");
            pat(out, body, *p);
            opt(out, body, " = ", Some(*value));
        }
        ExprKind::Match { scrutinee, arms } => {
            out.push_str("match ");
            expr(out, body, *scrutinee);
            out.push_str(" { ");
            for arm in arms {
                pat(out, body, arm.pat);
                opt(out, body, " if ", arm.guard);
                opt(out, body, " => ", Some(arm.body));
                out.push_str(", ");
            }
            out.push('}');
        }
        ExprKind::Loop { body: inner, .. } => opt(out, body, "loop ", Some(*inner)),
        ExprKind::While { cond, body: inner, .. } => {
            opt(out, body, "while ", Some(*cond));
            opt(out, body, " ", Some(*inner));
        }
        ExprKind::For { pat: p, iter, body: inner, .. } => {
            out.push_str("for ");
            pat(out, body, *p);
            opt(out, body, " in ", Some(*iter));
            opt(out, body, " ", Some(*inner));
        }
        ExprKind::Break { label, value } => {
            out.push_str("break");
            if let Some(label) = label {
                let _ = write!(out, " '{}", label.0);
            }
            opt(out, body, " ", *value);
        }
        ExprKind::Continue { .. } => out.push_str("continue"),
        ExprKind::Return(value) => {
            out.push_str("return");
            opt(out, body, " ", *value);
        }
        ExprKind::Yield(value) => {
            out.push_str("yield");
            opt(out, body, " ", *value);
        }
        ExprKind::Call { callee, args } => {
            expr(out, body, *callee);
            out.push('(');
            list(out, body, args);
            out.push(')');
        }
        ExprKind::MethodCall { receiver, name, args, .. } => {
            expr(out, body, *receiver);
            let _ = write!(out, ".{name}(");
            list(out, body, args);
            out.push(')');
        }
        ExprKind::Field { base, name, .. } => {
            expr(out, body, *base);
            let _ = write!(out, ".{name}");
        }
        ExprKind::Index { base, index } => {
            expr(out, body, *base);
            opt(out, body, "[", Some(*index));
            out.push(']');
        }
        ExprKind::Unary { op, expr: inner } => {
            let op = match op {
                UnaryOp::Deref => "*",
                UnaryOp::Not => "!",
                UnaryOp::Neg => "-",
            };
            opt(out, body, op, Some(*inner));
        }
        ExprKind::Binary { op, lhs, rhs } => {
            out.push('(');
            expr(out, body, *lhs);
            let _ = write!(out, " {op:?} ");
            expr(out, body, *rhs);
            out.push(')');
        }
        ExprKind::Assign { lhs, rhs } => {
            expr(out, body, *lhs);
            opt(out, body, " = ", Some(*rhs));
        }
        ExprKind::AssignOp { op, lhs, rhs } => {
            expr(out, body, *lhs);
            let _ = write!(out, " {op:?}= ");
            expr(out, body, *rhs);
        }
        ExprKind::Ref { expr: inner, mutable } => {
            opt(out, body, if *mutable { "&mut " } else { "&" }, Some(*inner));
        }
        ExprKind::Cast { expr: inner, .. } => {
            expr(out, body, *inner);
            out.push_str(" as _");
        }
        ExprKind::Range { start, end } => {
            opt(out, body, "", *start);
            out.push_str("..");
            opt(out, body, "", *end);
        }
        ExprKind::Tuple(elems) => {
            out.push('(');
            list(out, body, elems);
            out.push(')');
        }
        ExprKind::Array(elems) => {
            out.push('[');
            list(out, body, elems);
            out.push(']');
        }
        ExprKind::Repeat { elem, len } => {
            opt(out, body, "[", Some(*elem));
            opt(out, body, "; ", Some(*len));
            out.push(']');
        }
        ExprKind::Struct { path, fields, base } => {
            let _ = write!(out, "{} {{ ", path.text());
            for field in fields {
                let _ = write!(out, "{}: ", field.name);
                expr(out, body, field.expr);
                out.push_str(", ");
            }
            opt(out, body, "..", *base);
            out.push('}');
        }
        ExprKind::Closure(closure) => {
            out.push('|');
            for param in &closure.params {
                if let Some(id) = param.pat {
                    pat(out, body, id);
                    out.push(' ');
                }
            }
            out.push('[');
            for id in &closure.captures {
                local(out, body, *id);
                out.push(' ');
            }
            out.push_str("]| ");
            expr(out, body, closure.body);
        }
        ExprKind::Try(inner) => {
            expr(out, body, *inner);
            out.push('?');
        }
        ExprKind::Await(inner) => {
            expr(out, body, *inner);
            out.push_str(".await");
        }
        ExprKind::Underscore => out.push('_'),
        ExprKind::Macro(call) => macro_call(out, body, call),
    }
}

fn macro_call(out: &mut String, body: &Body, call: &MacroCall) {
    let _ = write!(out, "{}!<{:?}>(", call.path.text(), call.grammar);
    for arg in &call.args {
        if let Some(key) = arg.key {
            let _ = write!(out, "{key}=");
        }
        out.push_str(match arg.sigil {
            Sigil::None => "",
            Sigil::Debug => "?",
            Sigil::Display => "%",
        });
        opt(out, body, "", arg.value);
        out.push_str(", ");
    }
    if let Some(format) = &call.format {
        out.push_str("fmt");
        let mut texts = format.text.iter();
        if let Some(text) = texts.next() {
            let _ = write!(out, " {text:?}");
        }
        for piece in &format.pieces {
            out.push(' ');
            expr(out, body, piece.expr);
            out.push_str(match piece.trait_ {
                FormatTrait::Display => "",
                FormatTrait::Debug => ":?",
                FormatTrait::Number => ":n",
                FormatTrait::Pointer => ":p",
            });
            if let Some(text) = texts.next() {
                let _ = write!(out, " {text:?}");
            }
        }
    }
    out.push(')');
}

fn pats(out: &mut String, body: &Body, ids: &[PatId], between: &str) {
    for (n, id) in ids.iter().enumerate() {
        if n > 0 {
            out.push_str(between);
        }
        pat(out, body, *id);
    }
}

/// A pattern.
pub(super) fn pat(out: &mut String, body: &Body, id: PatId) {
    match &body.pat(id).kind {
        PatKind::Wild => out.push('_'),
        PatKind::Rest => out.push_str(".."),
        PatKind::Bind { local: id, by_ref, sub } => {
            out.push_str(if *by_ref { "ref " } else { "" });
            local(out, body, *id);
            if let Some(sub) = sub {
                out.push_str(" @ ");
                pat(out, body, *sub);
            }
        }
        PatKind::Path(path) => out.push_str(&path.text()),
        PatKind::Lit | PatKind::Bool(_) => out.push_str("lit"),
        PatKind::Struct { path, fields } => {
            let _ = write!(out, "{} {{ ", path.text());
            for field in fields {
                let _ = write!(out, "{}: ", field.name);
                pat(out, body, field.pat);
                out.push_str(", ");
            }
            out.push('}');
        }
        PatKind::TupleStruct { path, elems } => {
            let _ = write!(out, "{}(", path.text());
            pats(out, body, elems, ", ");
            out.push(')');
        }
        PatKind::Tuple(elems) => {
            out.push('(');
            pats(out, body, elems, ", ");
            out.push(')');
        }
        PatKind::Slice(elems) => {
            out.push('[');
            pats(out, body, elems, ", ");
            out.push(']');
        }
        PatKind::Or(cases) => pats(out, body, cases, " | "),
        PatKind::Deref(inner) => {
            out.push('&');
            pat(out, body, *inner);
        }
    }
}
