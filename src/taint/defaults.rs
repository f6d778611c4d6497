//! Addresses that fields have where nothing else is configured: `#[serde(default = "…")]`, `#[arg(default_value = "…")]`.

use super::atom::{Atom, Taint, Taints};
use super::node::Node;
use super::shared::SharedKey;
use super::trace::Trace;
use crate::catalog::{Catalog, FieldDefault};
use crate::hir::{AttrArg, AttrValue, Body, ExprId, ExprKind, Field, Lit, Path, Segment};
use crate::names::{AdtId, Def, ModId, Namespace, Origin, Program, resolve};
use crate::source::{FileId, Name, Span};
use crate::types::Owner;
use rustc_hash::FxHashMap;

/// How many conversions and constants a text is looked for behind.
const DEPTH: usize = 8;

/// What is known to be kept in fields before any code is read.
pub(super) fn of_fields(program: &Program, catalog: &Catalog) -> FxHashMap<SharedKey, Node> {
    let mut found = FxHashMap::default();
    for (index, adt) in program.adts.iter().enumerate() {
        if program.origin(adt.module) != Origin::Workspace {
            continue;
        }
        for field in adt.variants.iter().flat_map(|variant| &variant.fields) {
            let Some(text) = of_field(program, catalog, adt.module, field) else { continue };
            if text.as_str().contains("://") {
                let taints = Taints::one(Taint::new(Atom::Text(text)), Trace::default());
                found.insert(SharedKey::Field(AdtId(index as u32), field.name), Node::leaf(taints));
            }
        }
    }
    found
}

fn of_field(program: &Program, catalog: &Catalog, module: ModId, field: &Field) -> Option<Name> {
    field.attrs.iter().find_map(|attr| {
        let rows = catalog.field_defaults.iter().filter(|row| attr.is(row.attribute.as_str()));
        rows.filter_map(|row| Some((row, attr.arg(row.key.as_str())?)))
            .find_map(|(row, arg)| of_argument(program, module, row, arg))
    })
}

fn of_argument(program: &Program, module: ModId, row: &FieldDefault, arg: &AttrArg) -> Option<Name> {
    match arg.value.as_ref()? {
        AttrValue::Lit(Lit::Str(text)) if row.is_function => of_function(program, module, text),
        AttrValue::Lit(Lit::Str(text)) => Some(Name::new(text)),
        AttrValue::Text(text) => {
            let (_, rest) = text.split_once('"')?;
            rest.split_once('"').map(|(inside, _)| Name::new(inside))
        }
        AttrValue::Lit(_) => None,
    }
}

fn of_function(program: &Program, module: ModId, path: &str) -> Option<Name> {
    let nowhere = Span::new(FileId(0), 0, 0);
    let segment = |name: &str| Segment { name: Name::new(name.trim()), args: Vec::new(), span: nowhere };
    let segments = path.split("::").map(segment).collect();
    let path = Path { global: false, qself: None, segments, span: nowhere };
    let Def::Fn(id) = resolve(program, module, Namespace::Value, &path)?.def else { return None };
    let function = &program[id];
    let body = Owner::Fn(id).body(program)?;
    literal(program, function.body_module, body, body.root, 0)
}

/// The text that an expression is, conversions and constants looked through.
fn literal(program: &Program, module: ModId, body: &Body, at: ExprId, depth: usize) -> Option<Name> {
    if depth == DEPTH {
        return None;
    }
    let inner = |at: ExprId| literal(program, module, body, at, depth + 1);
    match &body.expr(at).kind {
        ExprKind::Lit(Lit::Str(text)) => Some(Name::new(text)),
        ExprKind::Block { tail: Some(tail), .. } => inner(*tail),
        ExprKind::MethodCall { receiver, .. } => inner(*receiver),
        ExprKind::Call { args, .. } => inner(*args.first()?),
        ExprKind::Ref { expr, .. } => inner(*expr),
        ExprKind::Path(path) => match resolve(program, module, Namespace::Value, path)?.def {
            Def::Const(id) => {
                let body = Owner::Const(id).body(program)?;
                literal(program, program[id].body_module, body, body.root, depth + 1)
            }
            _ => None,
        },
        _ => None,
    }
}
