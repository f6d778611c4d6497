//! Types as people write them, for messages and tests.

use super::{TraitRef, Ty};
use crate::names::{Def, Program};
use std::fmt::{self, Display, Formatter};

/// A type to be shown, see [`Ty::display`].
pub struct TyDisplay<'a> {
    ty: &'a Ty,
    program: &'a Program,
    depth: u32,
}

impl Ty {
    /// Shows the type with the names that definitions have, without their paths.
    pub fn display<'a>(&'a self, program: &'a Program) -> TyDisplay<'a> {
        TyDisplay { ty: self, program, depth: 0 }
    }
}

impl<'a> TyDisplay<'a> {
    fn of(&self, ty: &'a Ty) -> TyDisplay<'a> {
        TyDisplay { ty, program: self.program, depth: self.depth + 1 }
    }

    fn list(&self, f: &mut Formatter<'_>, tys: &'a [Ty]) -> fmt::Result {
        for (i, ty) in tys.iter().enumerate() {
            if i > 0 {
                f.write_str(", ")?;
            }
            self.of(ty).fmt(f)?;
        }
        Ok(())
    }

    fn args(&self, f: &mut Formatter<'_>, tys: &'a [Ty]) -> fmt::Result {
        if tys.is_empty() {
            return Ok(());
        }
        f.write_str("<")?;
        self.list(f, tys)?;
        f.write_str(">")
    }

    fn bounds(&self, f: &mut Formatter<'_>, word: &str, bounds: &'a [TraitRef]) -> fmt::Result {
        f.write_str(word)?;
        for (i, bound) in bounds.iter().enumerate() {
            f.write_str(if i > 0 { " + " } else { " " })?;
            match bound.def {
                Def::Trait(id) => f.write_str(self.program.traits[id.0 as usize].name.as_str())?,
                Def::Extern(path) => f.write_str(path.as_str())?,
                _ => f.write_str("?")?,
            }
            if bound.args.is_empty() && bound.assoc.is_empty() {
                continue;
            }
            f.write_str("<")?;
            self.list(f, &bound.args)?;
            for (i, (name, ty)) in bound.assoc.iter().enumerate() {
                let comma = if i > 0 || !bound.args.is_empty() { ", " } else { "" };
                write!(f, "{comma}{name} = {}", self.of(ty))?;
            }
            f.write_str(">")?;
        }
        Ok(())
    }
}

impl Display for TyDisplay<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if self.depth > 16 {
            return f.write_str("…");
        }
        match self.ty {
            Ty::Unknown | Ty::Infer(_) => f.write_str("?"),
            Ty::Never => f.write_str("!"),
            Ty::Prim(name) | Ty::Param(name) => f.write_str(name.as_str()),
            Ty::Adt(adt, args) => {
                f.write_str(self.program.adts[adt.0 as usize].name.as_str())?;
                self.args(f, args)
            }
            Ty::Extern(path, args) => {
                f.write_str(path.as_str())?;
                self.args(f, args)
            }
            Ty::Ref(inner) => write!(f, "&{}", self.of(inner)),
            Ty::Tuple(elems) => {
                f.write_str("(")?;
                self.list(f, elems)?;
                f.write_str(if elems.len() == 1 { ",)" } else { ")" })
            }
            Ty::Slice(inner) => write!(f, "[{}]", self.of(inner)),
            Ty::FnPtr(params, ret) => {
                f.write_str("fn(")?;
                self.list(f, params)?;
                write!(f, ") -> {}", self.of(ret))
            }
            Ty::FnDef(func, _) => write!(f, "fn {}", self.program.fns[func.0 as usize].path),
            Ty::Ctor(adt, variant, _) => {
                let item = &self.program.adts[adt.0 as usize];
                let name = item.variants.get(*variant as usize).map_or("?", |variant| variant.name.as_str());
                write!(f, "fn {}::{name}", item.path)
            }
            Ty::Closure(closure) => write!(f, "|…| {}", self.of(&closure.ret)),
            Ty::Dyn(bounds) => self.bounds(f, "dyn", bounds),
            Ty::Opaque(bounds) => self.bounds(f, "impl", bounds),
            Ty::Assoc(inner, trait_, name) => {
                let trait_ = self.program.traits[trait_.0 as usize].name;
                write!(f, "<{} as {trait_}>::{name}", self.of(inner))
            }
            Ty::Future(inner) => write!(f, "Future<{}>", self.of(inner)),
        }
    }
}
