//! Implementations of a check that can only succeed: a certificate verifier that looks at nothing.

use super::bodies::{At, Bodies};
use super::constant::{Constants, Value, returns};
use crate::hir::{Body, ExprId, ExprKind};
use crate::names::{AdtId, Def, FnId, FnParent, Program};
use crate::source::Name;
use crate::types::{Callee, Owner, Ty};

/// The methods behind a value (a verifier in its `Arc`) that can only succeed.
pub(super) fn accepting(bodies: &Bodies<'_>, constants: &Constants<'_>, at: At, method: Name) -> Vec<FnId> {
    let mut found = Vec::new();
    for (_, ty) in constants.types(at) {
        let mut adts = Vec::new();
        collect_adts(&ty, &mut adts);
        let name = method.as_str().rsplit("::").next().unwrap_or_default();
        let is_open = adts.is_empty() || !adts.iter().any(|adt| has_method(bodies.program, *adt, name));
        for owner in &bodies.owners {
            let Owner::Fn(id) = *owner else { continue };
            let Some((path, adt)) = trait_path(bodies.program, id).zip(self_adt(bodies.program, id)) else { continue };
            let is_it = path == method || super::is_reexport(path, method);
            // Behind `dyn` any of them can be meant.
            let can_be = adts.contains(&adt) || is_open && is_dynamic(&ty);
            if is_it && can_be && only_succeeds(bodies, constants, id) && !found.contains(&id) {
                found.push(id);
            }
        }
    }
    found
}

/// Whether a function's every way ends in success: it returns nothing but `Ok(…)` or `true`, and no `?` leaves it.
pub(super) fn only_succeeds(bodies: &Bodies<'_>, constants: &Constants<'_>, id: FnId) -> bool {
    let owner = Owner::Fn(id);
    let Some(body) = bodies.body(owner) else { return false };
    let has_way_out = body.exprs.iter().enumerate().any(|(index, expr)| match &expr.kind {
        ExprKind::Try(_) => true,
        ExprKind::Call { .. } => match bodies.callee((owner, ExprId(index as u32))) {
            Some(Callee::Ctor(adt, variant)) => {
                bodies.program[*adt].variants[*variant as usize].name == "Err"
            }
            _ => false,
        },
        _ => false,
    });
    let mut ends = returns(body);
    ends.push(body.root);
    !has_way_out && ends.iter().all(|end| succeeds(bodies, constants, body, (owner, *end), 0))
}

fn succeeds(bodies: &Bodies<'_>, constants: &Constants<'_>, body: &Body, at: At, depth: usize) -> bool {
    if depth > 16 {
        return false;
    }
    let again = |expr: ExprId| succeeds(bodies, constants, body, (at.0, expr), depth + 1);
    match &body.expr(at.1).kind {
        ExprKind::Block { tail: Some(tail), .. } => again(*tail),
        // Ends in `return`, which is looked at by itself.
        ExprKind::Block { tail: None, .. } | ExprKind::Return(_) => true,
        ExprKind::If { then, else_: Some(else_), .. } => again(*then) && again(*else_),
        ExprKind::Match { arms, .. } => arms.iter().all(|arm| again(arm.body)),
        ExprKind::Lit(_) => constants.values(at) == [Value::Bool(true)],
        ExprKind::Tuple(elems) => elems.last().is_some_and(|last| again(*last)),
        ExprKind::Call { args, .. } => match bodies.callee(at) {
            Some(Callee::Ctor(adt, variant)) => {
                let is_ok = bodies.program[*adt].variants[*variant as usize].name == "Ok";
                let [value] = args.as_slice() else { return is_ok };
                let is_switch = matches!(bodies.ty((at.0, *value)).peel(), Ty::Prim(name) if *name == "bool");
                is_ok && (!is_switch || constants.values((at.0, *value)) == [Value::Bool(true)])
            }
            // `Box::pin(async { Ok(true) })`, `future::ready(Ok(true))`
            Some(Callee::Fn(..) | Callee::Extern(_)) => match args.as_slice() {
                [inner] => is_wrapper(bodies, at) && again(*inner),
                _ => false,
            },
            _ => false,
        },
        _ => false,
    }
}

fn is_wrapper(bodies: &Bodies<'_>, at: At) -> bool {
    super::callee_paths(bodies, at)
        .iter()
        .any(|path| ["pin", "ready", "ok"].contains(&path.as_str().rsplit("::").next().unwrap_or_default()))
}

/// The trait's path with the method's name, for a method of an impl of a trait.
pub(super) fn trait_path(program: &Program, id: FnId) -> Option<Name> {
    let FnParent::Impl(impl_id) = program[id].parent else { return None };
    let (def, written) = program[impl_id].trait_.as_ref()?;
    let path = match def {
        Def::Trait(id) => program[*id].path,
        Def::Extern(path) => *path,
        _ => Name::new(&written.text()),
    };
    Some(Name::new(&format!("{path}::{}", program[id].name)))
}

fn self_adt(program: &Program, id: FnId) -> Option<AdtId> {
    let FnParent::Impl(impl_id) = program[id].parent else { return None };
    match program[impl_id].head? {
        crate::names::TypeHead::Adt(adt) => Some(adt),
        _ => None,
    }
}

fn has_method(program: &Program, adt: AdtId, name: &str) -> bool {
    let impls = program.index.impls_of.get(&crate::names::TypeHead::Adt(adt));
    impls.into_iter().flatten().any(|id| program[*id].fns.iter().any(|(known, _)| *known == name))
}

fn collect_adts(ty: &Ty, acc: &mut Vec<AdtId>) {
    match ty {
        Ty::Ref(inner) => collect_adts(inner, acc),
        Ty::Adt(id, args) => {
            acc.push(*id);
            args.iter().for_each(|arg| collect_adts(arg, acc));
        }
        Ty::Extern(_, args) => args.iter().for_each(|arg| collect_adts(arg, acc)),
        _ => {}
    }
}

fn is_dynamic(ty: &Ty) -> bool {
    match ty {
        Ty::Dyn(_) | Ty::Opaque(_) => true,
        Ty::Ref(inner) => is_dynamic(inner),
        Ty::Adt(_, args) | Ty::Extern(_, args) => args.iter().any(is_dynamic),
        _ => false,
    }
}
