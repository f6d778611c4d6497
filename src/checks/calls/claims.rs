//! Values that lack a field: claims without `exp`.

use super::bodies::At;
use super::constant::{Constants, Value};
use super::filled;
use crate::hir::{Attr, ExprKind};
use crate::names::{AdtId, AdtKind};
use crate::source::Name;
use crate::types::{ItemContext, Ty, TypeCx};

/// How deep flattened fields are looked into.
const MAX_DEPTH: usize = 4;

/// Whether a value is known to have none of the fields.
pub(super) fn lack(cx: &TypeCx<'_>, constants: &Constants<'_>, at: At, names: &[Name]) -> bool {
    let values = constants.values(at);
    if filled::lacks(cx.program(), at, names) {
        return true;
    }
    let is_empty = |value: &Value| matches!(value, Value::List(texts) if lists_none(texts, names));
    if values.iter().any(is_empty) {
        return true;
    }
    for value in &values {
        match value {
            Value::Json(json) if has_no_key(constants, *json, names) => return true,
            Value::Made(made) if is_left_out(cx, constants, *made, names) => return true,
            _ => {}
        }
    }
    constants.types(at).iter().any(|(_, ty)| match ty.peel() {
        Ty::Adt(id, _) => lacks_field(cx, *id, names, 0),
        _ => false,
    })
}

fn lists_none(texts: &[Value], names: &[Name]) -> bool {
    texts
        .iter()
        .all(|text| matches!(text, Value::Text(text) if !names.iter().any(|name| *name == text.as_str())))
}

fn has_no_key(constants: &Constants<'_>, at: At, names: &[Name]) -> bool {
    let Some(body) = constants.bodies.body(at.0) else { return false };
    let ExprKind::Macro(call) = &body.expr(at.1).kind else { return false };
    let keys = call.args.iter().map(|arg| arg.key);
    !call.args.is_empty()
        && keys.clone().all(|key| key.is_some())
        && !keys.flatten().any(|key| names.contains(&key))
}

/// The literal gives the field as `None`.
fn is_left_out(cx: &TypeCx<'_>, constants: &Constants<'_>, made: At, names: &[Name]) -> bool {
    let Ty::Adt(id, _) = constants.bodies.ty(made).peel() else { return false };
    let adt = &cx.program()[*id];
    let Some(variant) = adt.variants.first().filter(|_| adt.kind == AdtKind::Struct) else { return false };
    let given: Vec<_> = variant
        .fields
        .iter()
        .filter(|field| names.contains(&shown_as(field.name, &field.attrs)))
        .filter_map(|field| constants.field_of_literal(made, field.name))
        .collect();
    let is_none = |value: &Value| matches!(value, Value::Path(path) if *path == "std::option::Option::None");
    !given.is_empty() && given.iter().all(|expr| constants.values((made.0, *expr)).iter().any(is_none))
}

/// Whether a type of the workspace serializes none of the fields.
fn lacks_field(cx: &TypeCx<'_>, id: AdtId, names: &[Name], depth: usize) -> bool {
    let program = cx.program();
    let adt = &program[id];
    if program.origin(adt.module) != crate::names::Origin::Workspace || adt.kind != AdtKind::Struct {
        return false;
    }
    let by_hand = !adt.derives.iter().any(|derive| *derive == "Serialize");
    let [variant] = adt.variants.as_slice() else { return false };
    !by_hand
        && depth < MAX_DEPTH
        && variant.kind == crate::hir::StructKind::Named
        && variant.fields.iter().all(|field| {
            if names.contains(&shown_as(field.name, &field.attrs)) {
                return is_skipped(&field.attrs);
            }
            if !has(&field.attrs, "flatten") {
                return true;
            }
            let ty = cx.lower_type(adt.module, ItemContext::Adt(id), &field.ty);
            matches!(ty.peel(), Ty::Adt(inner, _) if lacks_field(cx, *inner, names, depth + 1))
        })
}

/// The name under which a field is serialized.
fn shown_as(name: Name, attrs: &[Attr]) -> Name {
    let renamed = attrs
        .iter()
        .filter(|attr| attr.is("serde"))
        .find_map(|attr| attr.arg("rename")?.str_value().map(Name::new));
    renamed.unwrap_or(name)
}

fn is_skipped(attrs: &[Attr]) -> bool {
    has(attrs, "skip") || has(attrs, "skip_serializing")
}

fn has(attrs: &[Attr], word: &str) -> bool {
    attrs.iter().any(|attr| attr.is("serde") && attr.arg(word).is_some())
}
