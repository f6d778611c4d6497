//! What foreign functions give, as the models' `[[returns]]` say it: a type in Rust.

use crate::catalog::Catalog;
use crate::names::Program;
use crate::source::Name;
use crate::types::{ExternResult, Ty};
use std::sync::Arc;

/// Answers for the catalog's models.
pub(super) fn hook<'p>(program: &'p Program, catalog: &'p Catalog) -> ExternResult<'p> {
    Box::new(move |path, args| {
        let text = catalog.functions.get(path)?.returns.as_deref()?;
        let owner = path.as_str().rsplit_once("::").map(|(owner, _)| owner);
        Reader { program, owner, args, rest: text }.ty(0)
    })
}

/// No type in a model nests deeper.
const MAX_DEPTH: u32 = 12;

struct Reader<'t> {
    program: &'t Program,
    /// The type that the method belongs to.
    owner: Option<&'t str>,
    /// Its arguments.
    args: &'t [Ty],
    rest: &'t str,
}

impl<'t> Reader<'t> {
    fn eat(&mut self, token: &str) -> bool {
        self.rest = self.rest.trim_start();
        match self.rest.strip_prefix(token) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn path(&mut self) -> Option<&'t str> {
        self.rest = self.rest.trim_start();
        let end = self.rest.find(|c: char| !(c.is_alphanumeric() || "_:".contains(c)));
        let (path, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        self.rest = rest;
        (!path.is_empty()).then_some(path)
    }

    fn ty(&mut self, depth: u32) -> Option<Ty> {
        if depth == MAX_DEPTH {
            return None;
        }
        if self.eat("&") {
            let _ = self.eat("mut ");
            return Some(Ty::Ref(Arc::new(self.ty(depth + 1)?)));
        }
        if self.eat("(") {
            return Some(Ty::Tuple(self.list(")", depth)?.into()));
        }
        if self.eat("[") {
            let elem = self.ty(depth + 1)?;
            return self.eat("]").then(|| Ty::Slice(Arc::new(elem)));
        }
        if self.eat("impl ") {
            // The one bound that models write: `std::future::Future<Output = …>`.
            self.path()?;
            let is_future = self.eat("<") && self.path()? == "Output" && self.eat("=");
            let output = self.ty(depth + 1)?;
            return (is_future && self.eat(">")).then(|| Ty::Future(Arc::new(output)));
        }
        let path = self.path()?;
        let args = if self.eat("<") { self.list(">", depth)? } else { Vec::new() };
        match path {
            "Self" => Some(self.named(self.owner?, self.args.to_vec())),
            path => Some(self.named(path, args)),
        }
    }

    fn list(&mut self, end: &str, depth: u32) -> Option<Vec<Ty>> {
        let mut all = Vec::new();
        while !self.eat(end) {
            all.push(self.ty(depth + 1)?);
            if !self.eat(",") && !self.rest.trim_start().starts_with(end) {
                return None;
            }
        }
        Some(all)
    }

    fn named(&self, path: &str, mut args: Vec<Ty>) -> Ty {
        let name = Name::new(path);
        if let Some(id) = self.program.index.adt_by_path.get(&name) {
            let generics = &self.program.adts[id.0 as usize].generics;
            let n_types = generics
                .params
                .iter()
                .filter(|param| param.kind == crate::hir::GenericParamKind::Type)
                .count();
            args.resize(n_types, Ty::Unknown);
            return Ty::Adt(*id, args.into());
        }
        match path {
            "bool" | "char" | "str" | "u8" | "u16" | "u32" | "u64" | "u128" | "usize" | "i8" | "i16"
            | "i32" | "i64" | "i128" | "isize" | "f32" | "f64" => Ty::Prim(name),
            _ => Ty::Extern(name, args.into()),
        }
    }
}
