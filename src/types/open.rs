//! What open types can be: the types of the workspace behind a bound, and a bound as a type.

use super::{ItemContext, Subst, TraitRef, Ty, TypeCx};
use crate::names::{Def, FnId, Origin};
use crate::source::Name;

/// How many types behind a bound are told apart.
const MAX_IMPLEMENTORS: usize = 16;

impl TypeCx<'_> {
    /// For a function whose callers are not known: each type parameter as whatever implements its bounds.
    pub fn open_subst(&self, func: FnId) -> Subst {
        let mut known: Vec<(Name, Vec<TraitRef>)> = Vec::new();
        for (ty, bound) in self.env(ItemContext::Fn(func)).iter() {
            let Ty::Param(name) = ty else { continue };
            match known.iter_mut().find(|(known, _)| known == name) {
                Some((_, bounds)) => bounds.push(bound.clone()),
                None => known.push((*name, vec![bound.clone()])),
            }
        }
        let is_open =
            |(_, bounds): &(Name, Vec<TraitRef>)| bounds.iter().any(|bound| self.is_of_workspace(bound));
        let open = known.into_iter().filter(is_open);
        Subst(open.map(|(name, bounds)| (name, Ty::Dyn(bounds.into()))).collect())
    }

    /// The types of the workspace that implement the workspace's traits among these bounds.
    pub fn implementors(&self, bounds: &[TraitRef]) -> Vec<Ty> {
        let mut found: Vec<Ty> = Vec::new();
        for bound in bounds.iter().filter(|bound| self.is_of_workspace(bound)) {
            let Def::Trait(id) = bound.def else { continue };
            let impls = self.program().index.impls_of_trait.get(&id).map_or(&[][..], Vec::as_slice);
            for impl_id in impls {
                let header = self.impl_header(*impl_id);
                let unknown = header.params.iter().map(|name| (*name, Ty::Unknown)).collect();
                let ty = self.subst(&header.self_ty, &Subst(unknown));
                if matches!(ty.peel(), Ty::Adt(..)) && !found.contains(&ty) && found.len() < MAX_IMPLEMENTORS
                {
                    found.push(ty);
                }
            }
        }
        found
    }

    fn is_of_workspace(&self, bound: &TraitRef) -> bool {
        match bound.def {
            Def::Trait(id) => {
                let program = self.program();
                program.origin(program.traits[id.0 as usize].module) == Origin::Workspace
            }
            _ => false,
        }
    }
}
