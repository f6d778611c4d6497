//! `[[returns]]` of the models as types: what functions of crates without a stub give.

use crate::catalog::Catalog;
use crate::names::Program;
use crate::source::Name;
use crate::types::{ExternResult, Ty};
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// States the result of a foreign function by what the models say of it.
pub(super) fn hook(program: &Program, catalog: &Catalog) -> ExternResult {
    let functions = catalog.functions.clone();
    let adts: FxHashMap<Name, crate::names::AdtId> =
        program.index.adt_by_path.iter().map(|(path, id)| (*path, *id)).collect();
    Box::new(move |path, args| {
        let written = functions.get(path)?.returns.as_deref()?;
        let owner = path.as_str().rsplit_once("::").map_or("", |(owner, _)| owner);
        let mut reader = Reader { rest: written, adts: &adts, owner, args };
        let ty = reader.ty()?;
        reader.rest.trim().is_empty().then_some(ty)
    })
}

/// Reads a type: paths with arguments, references, tuples, and futures.
struct Reader<'r> {
    rest: &'r str,
    adts: &'r FxHashMap<Name, crate::names::AdtId>,
    /// The type that the function belongs to.
    owner: &'r str,
    args: &'r [Ty],
}

impl Reader<'_> {
    fn eats(&mut self, word: &str) -> bool {
        match self.rest.trim_start().strip_prefix(word) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn ty(&mut self) -> Option<Ty> {
        if self.eats("&mut ") || self.eats("&") {
            return Some(Ty::Ref(Arc::new(self.ty()?)));
        }
        if self.eats("(") {
            let mut elems = Vec::new();
            while !self.eats(")") {
                elems.push(self.ty()?);
                self.eats(",");
            }
            return Some(Ty::Tuple(Arc::from(elems)));
        }
        if self.eats("impl std::future::Future<Output =") {
            let output = self.ty()?;
            return self.eats(">").then(|| Ty::Future(Arc::new(output)));
        }
        let trimmed = self.rest.trim_start();
        let end = trimmed.find(|c: char| !(c.is_alphanumeric() || "_:".contains(c))).unwrap_or(trimmed.len());
        let (path, rest) = trimmed.split_at(end);
        self.rest = rest;
        if path.is_empty() {
            return None;
        }
        let mut args = Vec::new();
        if self.eats("<") {
            while !self.eats(">") {
                args.push(self.ty()?);
                self.eats(",");
            }
        }
        Some(if path == "Self" { self.named(self.owner, self.args.to_vec()) } else { self.named(path, args) })
    }

    fn named(&self, path: &str, args: Vec<Ty>) -> Ty {
        let name = Name::new(path);
        match self.adts.get(&name) {
            Some(id) => Ty::Adt(*id, Arc::from(args)),
            None if !path.contains("::") => Ty::Prim(name),
            None => Ty::Extern(name, Arc::from(args)),
        }
    }
}
