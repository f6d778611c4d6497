//! `unused_phi_field`: a PHI field that no code of the workspace reads.

use super::site;
use crate::catalog::Catalog;
use crate::entry::cx::Cx;
use crate::finding::Finding;
use crate::hir::{ExprId, ExprKind, PatId, PatKind};
use crate::names::{AdtId, AdtKind, Def};
use crate::source::Name;
use crate::types::Ty;
use rustc_hash::FxHashSet;

/// Derives that read every field.
const READING: &[&str] = &[
    "Insertable",
    "AsChangeset",
    "DeriveEntityModel",
    "Message",
    "Template",
    "SimpleObject",
    "Archive",
    "Encode",
    "IntoRow",
    "Row",
];

pub(super) fn check(cx: &Cx<'_>, catalog: &Catalog) -> Vec<Finding> {
    let reads = Reads::of(cx);
    let mut ids: Vec<AdtId> = cx.labels.adts.keys().copied().collect();
    ids.sort_unstable();
    let mut findings = Vec::new();
    for id in ids {
        let adt = &cx.program.adts[id.0 as usize];
        let is_read_whole = adt.derives.iter().any(|derive| {
            derive.as_str().contains("erialize")
                && *derive != "Deserialize"
                && !derive.as_str().ends_with("Deserialize")
                || READING.contains(&derive.as_str())
        });
        if !super::is_ours(cx.program, id) || adt.in_test || adt.kind != AdtKind::Struct || is_read_whole {
            continue;
        }
        let phi = &cx.labels.adts[&id];
        let fields = adt
            .variants
            .iter()
            .zip(&phi.fields)
            .flat_map(|(variant, labels)| variant.fields.iter().zip(labels));
        for (field, label) in fields {
            let is_positional = field.name.as_str().bytes().all(|byte| byte.is_ascii_digit());
            let Some(label) = label.filter(|_| !is_positional) else { continue };
            if reads.exact.contains(&(id, field.name)) || reads.by_name.contains(&field.name) {
                continue;
            }
            let label = cx.labels.label(label);
            let mut finding = super::at_type(cx.program, catalog, "unused_phi_field", id);
            finding.span = field.name_span;
            finding.message = format!("`{}` is collected, and nobody reads it", label.subject);
            finding.label = "never read".to_owned();
            finding.inferred = !phi.declared;
            finding.identifier = label.identifier;
            finding.subject = label.subject.clone();
            findings.push(finding);
        }
    }
    findings
}

/// Which fields are read.
#[derive(Default)]
struct Reads {
    exact: FxHashSet<(AdtId, Name)>,
    /// Read from something whose type is not known.
    by_name: FxHashSet<Name>,
}

impl Reads {
    fn of(cx: &Cx<'_>) -> Reads {
        let mut reads = Reads::default();
        let labelled = cx.labels.adts.keys().flat_map(|id| &cx.program[*id].variants);
        let fields = labelled.flat_map(|variant| variant.fields.iter().map(|field| field.name));
        for (owner, body) in site::bodies(cx, site::mention(fields)) {
            let written: FxHashSet<ExprId> = body
                .exprs
                .iter()
                .filter_map(|expr| match &expr.kind {
                    ExprKind::Assign { lhs, .. } => Some(*lhs),
                    _ => None,
                })
                .collect();
            for (at, expr) in body.exprs.iter().enumerate() {
                if let ExprKind::Field { base, name, .. } = &expr.kind
                    && !written.contains(&ExprId(at as u32))
                {
                    match cx.ty(owner, *base).map(Ty::peel) {
                        Some(Ty::Adt(id, _)) if super::is_ours(cx.program, *id) => {
                            reads.exact.insert((*id, *name));
                        }
                        _ => {
                            reads.by_name.insert(*name);
                        }
                    }
                }
            }
            let typing = cx.typings.get(&owner);
            for (at, pat) in body.pats.iter().enumerate() {
                let PatKind::Struct { fields, .. } = &pat.kind else { continue };
                let def = typing.and_then(|typing| typing.pat_paths.get(&PatId(at as u32)));
                for field in fields.iter().filter(|field| !matches!(body.pat(field.pat).kind, PatKind::Wild))
                {
                    match def {
                        Some(Def::Adt(id) | Def::Variant(id, _)) => {
                            reads.exact.insert((*id, field.name));
                        }
                        _ => {
                            reads.by_name.insert(field.name);
                        }
                    }
                }
            }
        }
        reads
    }
}
