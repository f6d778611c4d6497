//! What a value shows when it is printed or serialized: by its type's impls, field by field.

use super::analysis::Analysis;
use super::apply::TAINTS_A_STEP;
use super::atom::{Atom, Taint, Taints};
use super::node::Node;
use super::trace::Trace;
use crate::catalog::Shows;
use crate::flow::{self, CodeId, Proj};
use crate::hir;
use crate::names::{AdtId, Def, FnId, ModId, Namespace, Program, resolve};
use crate::source::Span;
use crate::types::{Owner, Ty};

/// How deep values are looked into.
const DEPTH: u32 = 6;

impl Analysis<'_, '_> {
    /// What leaves when a value is shown that way.
    pub fn shown(&mut self, node: &Node, ty: &Ty, shows: Shows) -> Taints {
        self.shown_at(node, ty, shows, DEPTH)
    }

    fn shown_at(&mut self, node: &Node, ty: &Ty, shows: Shows, depth: u32) -> Taints {
        let ty = self.engine.types.unpinned(ty);
        if flow::is_barrier(self.engine.program(), ty) {
            return Taints::default();
        }
        let node = self.dereferenced(node);
        if node.is_clean() {
            return Taints::default();
        }
        if depth == 0 {
            return self.all(&node);
        }
        match ty {
            Ty::Adt(id, _) => {
                self.budget.spend(node.weight() / TAINTS_A_STEP);
                self.shown_adt(&node, *id, ty, shows, depth)
            }
            Ty::Tuple(parts) => {
                let mut acc = Taints::default();
                let base = self.symbolic_apart(&node, shows, &mut acc);
                for (index, part_ty) in parts.iter().enumerate() {
                    let part = base.get(Proj::Field(index.to_string().as_str().into()), &self.engine.types);
                    acc.extend(&self.shown_at(&part, part_ty, shows, depth - 1));
                }
                acc
            }
            Ty::Slice(inner) => {
                let mut acc = Taints::default();
                let base = self.symbolic_apart(&node, shows, &mut acc);
                let part = base.get(Proj::Elem, &self.engine.types);
                acc.extend(&self.shown_at(&part, inner, shows, depth - 1));
                acc
            }
            Ty::Extern(path, _)
                if self
                    .engine
                    .types
                    .catalog
                    .types
                    .get(*path)
                    .is_some_and(|model| model.hides.contains(&shows)) =>
            {
                Taints::default()
            }
            Ty::Future(inner) => self.shown_at(&node, &inner.clone(), shows, depth),
            _ => self.shown_untyped(&node, ty, shows, depth),
        }
    }

    /// A value whose static type says nothing: what it carries may know its own type.
    fn shown_untyped(&mut self, node: &Node, ty: &Ty, shows: Shows, depth: u32) -> Taints {
        let is_open = !matches!(ty, Ty::Prim(_) | Ty::FnPtr(..));
        let mut acc = Taints::default();
        for (taint, trace) in node.here.iter() {
            match taint.atom {
                Atom::Param(param, path, None) if is_open => {
                    let atom = Atom::Param(param, path, Some(shows));
                    acc.insert(Taint { atom, ..*taint }, trace.clone());
                }
                Atom::Typed(known) if !matches!(known.get(), Ty::Param(_) | Ty::Unknown | Ty::Assoc(..)) => {
                    acc.extend(&self.shown_typed(*taint, trace, known.get(), shows, depth - 1));
                }
                _ => {
                    acc.insert(*taint, trace.clone());
                }
            }
        }
        for (_, part) in &node.parts {
            acc.extend(&self.shown_at(part, &Ty::Unknown, shows, depth - 1));
        }
        acc
    }

    /// What the type of a value of unknown history shows.
    fn shown_typed(&mut self, taint: Taint, trace: &Trace, ty: &Ty, shows: Shows, depth: u32) -> Taints {
        if matches!(ty.peel(), Ty::Dyn(_) | Ty::Opaque(_) | Ty::Extern(..)) {
            // Nothing is known of how it shows itself; what it holds counts.
            let inner = self.engine.types.inner_phi(ty);
            let mut acc = Taints::default();
            for inner in inner.into_iter().filter(|_| depth > 0) {
                acc.extend(&self.shown_typed(taint, trace, &inner, shows, depth - 1));
            }
            return acc;
        }
        let plain = Taint::new(Atom::Typed(super::atom::ty(ty.clone())));
        let shown = self.shown_at(&Node::leaf(Taints::one(plain, Trace::default())), ty, shows, depth);
        shown.map(|inner, _| (Taint { atom: inner.atom, ..taint }, trace.clone()))
    }

    /// Takes what only the caller knows out of a value without listed parts: it is shown by the caller.
    fn symbolic_apart(&self, node: &Node, shows: Shows, acc: &mut Taints) -> Node {
        if !node.parts.is_empty() {
            return node.clone();
        }
        let mut rest = Taints::default();
        for (taint, trace) in node.here.iter() {
            match taint.atom {
                Atom::Param(param, path, None) => {
                    acc.insert(
                        Taint { atom: Atom::Param(param, path, Some(shows)), ..*taint },
                        trace.clone(),
                    );
                }
                Atom::Param(..) | Atom::Text(_) | Atom::Mark(..) => {
                    acc.insert(*taint, trace.clone());
                }
                _ => {
                    rest.insert(*taint, trace.clone());
                }
            }
        }
        Node::leaf(rest)
    }

    fn shown_adt(&mut self, node: &Node, id: AdtId, ty: &Ty, shows: Shows, depth: u32) -> Taints {
        let engine = self.engine;
        let adt = &engine.program().adts[id.0 as usize];
        if adt.name == "PhantomData" || engine.hides(id, shows) {
            return Taints::default();
        }
        // What a stub serializes is what it holds: its own impl only says so in other words.
        let is_plain = shows == Shows::Serialize && flow::is_stub(engine.program(), id);
        if let Some(function) = engine.impl_fn(id, shows).filter(|_| !is_plain) {
            return self.shown_by(node, function, ty, depth);
        }
        let mut acc = Taints::default();
        let base = self.symbolic_apart(node, shows, &mut acc);
        if base.is_clean() {
            return acc;
        }
        let redacts =
            shows == Shows::Debug && engine.types.labels.adts.get(&id).is_some_and(|phi| phi.redact);
        let mut has_fields = false;
        for (variant, known) in adt.variants.iter().enumerate() {
            for (position, field) in known.fields.iter().enumerate() {
                has_fields = true;
                let is_phi = engine.types.field_label(id, variant as u32, position).is_some();
                if redacts && is_phi || skips(field, shows) || skips_attrs(&known.attrs, shows) {
                    continue;
                }
                let proj = flow::field_proj(engine.program(), id, variant as u32, field.name);
                let part = base.get(proj, &engine.types);
                if part.is_clean() {
                    continue;
                }
                let part_ty = engine.types.part_ty(ty, proj);
                if let (Shows::Serialize, Some(function)) = (shows, self.serializer(adt.module, field)) {
                    acc.extend(&self.shown_by(&part, function, &part_ty, depth - 1));
                    continue;
                }
                acc.extend(&self.shown_at(&part, &part_ty, shows, depth - 1));
            }
        }
        if !has_fields {
            acc.extend(&base.here);
        }
        // What is there and no field (the keys of a JSON object) is shown too.
        for (proj, part) in &base.parts {
            if engine.types.field_of(id, *proj).is_none() {
                acc.extend(&self.shown_at(part, &Ty::Unknown, shows, depth - 1));
            }
        }
        acc
    }

    /// The function of ours that writes a field, where it was followed.
    fn serializer(&self, module: ModId, field: &hir::Field) -> Option<FnId> {
        let id = serializer(self.engine.program(), module, field)?;
        self.engine.summary(CodeId::Body(Owner::Fn(id))).is_some().then_some(id)
    }

    /// What a hand-written impl writes.
    fn shown_by(&mut self, node: &Node, function: FnId, ty: &Ty, depth: u32) -> Taints {
        let code = CodeId::Body(Owner::Fn(function));
        let Some(summary) = self.engine.summary(code) else {
            return self.all(node);
        };
        let mut written = Taints::default();
        for (param, out) in &summary.outs {
            if *param == 1 {
                written.extend(&self.all_exported(out));
            }
        }
        written.extend(&self.all_exported(&summary.ret));
        let mut acc = Taints::default();
        for (taint, trace) in written.iter() {
            match taint.atom {
                Atom::Param(0, path, shows) => {
                    let part = path.get().iter().fold(node.clone(), |node, proj| {
                        self.dereferenced(&node).get(*proj, &self.engine.types)
                    });
                    let part_ty = self.engine.types.ty_at(ty, path.get());
                    let shown = self.shown_at(&part, &part_ty, shows.unwrap_or(Shows::Value), depth - 1);
                    for (inner, inner_trace) in shown.iter() {
                        acc.insert(taint.after(*inner), inner_trace.join(trace));
                    }
                }
                Atom::Param(..) | Atom::Origin(..) | Atom::Text(_) | Atom::Mark(..) => {}
                // PHI of its own type is told by the value at hand, which may be clean by now.
                Atom::Label(_) | Atom::Typed(_) => {}
                _ => {
                    acc.insert(*taint, trace.clone());
                }
            }
        }
        acc
    }

    /// Whether what a type shows that way includes the part at a path.
    pub fn shows_part(&self, ty: &Ty, path: &[Proj], shows: Shows) -> bool {
        let [first, rest @ ..] = path else { return true };
        let Ty::Adt(id, _) = ty.peel() else {
            return self.shows_part(&self.engine.types.part_ty(ty, *first), rest, shows);
        };
        let adt = &self.engine.program().adts[id.0 as usize];
        if self.engine.hides(*id, shows) {
            return false;
        }
        if let Some(function) = self.engine.impl_fn(*id, shows) {
            let Some(summary) = self.engine.summary(CodeId::Body(Owner::Fn(function))) else { return true };
            let mut written = self.all_exported(&summary.ret);
            for (_, out) in summary.outs.iter().filter(|(param, _)| *param == 1) {
                written.extend(&self.all_exported(out));
            }
            return written.iter().any(|(taint, _)| match taint.atom {
                Atom::Param(0, known, _) => known.iter().zip(path).all(|(a, b)| a == b),
                _ => false,
            });
        }
        let Some((variant, position)) = self.engine.types.field_of(*id, *first) else { return true };
        let field = &adt.variants[variant as usize].fields[position];
        let redacts =
            shows == Shows::Debug && self.engine.types.labels.adts.get(id).is_some_and(|phi| phi.redact);
        let is_phi = self.engine.types.field_label(*id, variant, position).is_some();
        if redacts && is_phi || skips(field, shows) {
            return false;
        }
        self.shows_part(&self.engine.types.part_ty(ty, *first), rest, shows)
    }

    fn all_exported(&self, node: &Node) -> Taints {
        let mut acc = Taints::default();
        node.collect_into(&mut acc);
        acc
    }
}

/// Whether a field is left out by the derive that shows the type.
fn skips(field: &hir::Field, shows: Shows) -> bool {
    skips_attrs(&field.attrs, shows)
}

fn skips_attrs(attrs: &[hir::Attr], shows: Shows) -> bool {
    let has = |attr: &hir::Attr, words: &[&str]| words.iter().any(|word| attr.arg(word).is_some());
    attrs.iter().any(|attr| match shows {
        Shows::Serialize => attr.is("serde") && has(attr, &["skip", "skip_serializing"]),
        Shows::Debug => {
            attr.is("debug") && has(attr, &["skip", "ignore"])
                || (attr.is("derivative") || attr.is("educe"))
                    && attr.list().iter().any(|arg| {
                        arg.is("Debug")
                            && (arg.str_value() == Some("ignore")
                                || arg
                                    .list
                                    .iter()
                                    .flatten()
                                    .any(|inner| inner.is("ignore") || inner.str_value() == Some("ignore")))
                    })
                || attr.is("derive_where") && has(attr, &["skip"])
        }
        Shows::Display | Shows::Value => false,
    })
}

/// The function of ours that `#[serde(serialize_with = "…")]` or `with` names.
pub fn serializer(program: &Program, module: ModId, field: &hir::Field) -> Option<FnId> {
    let attr = field.attrs.iter().find(|attr| attr.is("serde"))?;
    let by_name = |word: &str| attr.arg(word).and_then(|arg| arg.str_value());
    let text = match by_name("serialize_with") {
        Some(text) => text.to_owned(),
        None => format!("{}::serialize", by_name("with")?),
    };
    let span = Span::new(program[module].file, 0, 0);
    let segment = |name: &str| hir::Segment { name: name.trim().into(), args: Vec::new(), span };
    let segments = text.split("::").map(segment).collect();
    let path = hir::Path { global: false, qself: None, segments, span };
    match resolve(program, module, Namespace::Value, &path)?.def {
        Def::Fn(id) => Some(id),
        _ => None,
    }
}
