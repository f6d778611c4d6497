//! How the types in a body show themselves: `fmt` and `serialize`, which no text calls by name.

use crate::flow::Graph;
use crate::labels::Labels;
use crate::names::{AdtId, FnId, Program, TypeHead};
use crate::taint;
use crate::types::{Owner, Ty, TypeCx};
use rustc_hash::{FxHashMap, FxHashSet};

/// The functions that show values, by type, and the types that have been met.
#[derive(Default)]
pub(super) struct Showing {
    by_type: Option<FxHashMap<AdtId, Vec<FnId>>>,
    met: FxHashSet<AdtId>,
    has_blanket: bool,
}

impl Showing {
    /// Adds the functions that show what the variables of bodies can hold.
    pub fn reached(&mut self, cx: &TypeCx<'_>, graphs: &[Graph], acc: &mut Vec<Owner>) {
        let program = cx.program();
        if !std::mem::replace(&mut self.has_blanket, true) {
            acc.extend(blanket(program));
        }
        for var in graphs.iter().flat_map(|graph| &graph.vars) {
            self.meet(cx, &var.ty, acc);
        }
    }

    /// Adds those of the PHI types: what they print is asked of them whether anybody prints them or not.
    pub fn of_labelled(&mut self, cx: &TypeCx<'_>, labels: &Labels, acc: &mut Vec<Owner>) {
        let mut adts: Vec<AdtId> = labels.adts.keys().copied().collect();
        adts.sort_unstable();
        adts.into_iter().for_each(|id| self.meet(cx, &Ty::Adt(id, [].into()), acc));
    }

    fn meet(&mut self, cx: &TypeCx<'_>, ty: &Ty, acc: &mut Vec<Owner>) {
        let mut pending = vec![ty.clone()];
        while let Some(ty) = pending.pop() {
            match ty.peel() {
                Ty::Adt(id, args) => {
                    pending.extend(args.iter().cloned());
                    if !self.met.insert(*id) {
                        continue;
                    }
                    let program = cx.program();
                    let by_type = self.by_type.get_or_insert_with(|| by_type(program));
                    acc.extend(by_type.get(id).into_iter().flatten().map(|id| Owner::Fn(*id)));
                    for (at, variant) in program[*id].variants.iter().enumerate() {
                        for field in &variant.fields {
                            pending.push(cx.field_ty(*id, at as u32, field.name, args));
                            let own = taint::serializer(program, program[*id].module, field);
                            acc.extend(own.map(Owner::Fn));
                        }
                    }
                }
                Ty::Extern(_, args) | Ty::Tuple(args) => pending.extend(args.iter().cloned()),
                Ty::Slice(inner) | Ty::Future(inner) => pending.push(Ty::clone(inner)),
                Ty::Dyn(bounds) | Ty::Opaque(bounds) => {
                    for bound in bounds.iter() {
                        pending
                            .extend(bound.args.iter().chain(bound.assoc.iter().map(|(_, ty)| ty)).cloned());
                    }
                }
                _ => {}
            }
        }
    }
}

fn by_type(program: &Program) -> FxHashMap<AdtId, Vec<FnId>> {
    let mut found: FxHashMap<AdtId, Vec<FnId>> = FxHashMap::default();
    for known in &program.impls {
        if let Some(TypeHead::Adt(id)) = known.head {
            found.entry(id).or_default().extend(showing_fns(program, &known.fns));
        }
    }
    found
}

/// Impls for all types that have some trait.
fn blanket(program: &Program) -> Vec<Owner> {
    let impls = program.index.blanket_impls.iter().map(|id| &program[*id]);
    impls.flat_map(|known| showing_fns(program, &known.fns)).map(Owner::Fn).collect()
}

fn showing_fns(program: &Program, fns: &[(crate::source::Name, FnId)]) -> Vec<FnId> {
    let shows = fns.iter().filter(|(name, _)| *name == "fmt" || *name == "serialize");
    shows.map(|(_, id)| *id).filter(|id| program[*id].hir.body.is_some()).collect()
}
