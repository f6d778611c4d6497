//! What every part of this room asks: what a path, a call or a type means, with the resolver's answer where inference
//! has none.

use super::model::{Keys, Model};
use super::summary::Summary;
use crate::catalog::{Catalog, GuardKind};
use crate::hir::{self, Body, ExprId, ExprKind, GenericArg, Stmt, TypeRef};
use crate::labels::Labels;
use crate::names::{
    AdtId, Def, FnId, FnParent, ImplId, ModId, Namespace, Origin, Program, TypeHead, resolve,
};
use crate::source::Name;
use crate::types::{Callee, Owner, Ty, TypeCx, Typings};
use rustc_hash::FxHashMap;
use std::cell::{Cell, RefCell};

use crate::flow::CodeId;

/// Shared by the walk over routers and the walk over guards.
pub(crate) struct Cx<'a> {
    pub(crate) types: &'a TypeCx<'a>,
    pub(crate) program: &'a Program,
    pub(crate) typings: &'a Typings<'a, 'a>,
    pub(crate) labels: &'a Labels,
    pub(crate) catalog: &'a Catalog,
    pub(super) model: Model<'a>,
    /// What functions check; `None` while one is being looked at.
    pub(super) summaries: RefCell<FxHashMap<CodeId, Option<Summary>>>,
    /// How many functions are being looked at.
    pub(super) depth: Cell<u32>,
}

/// What a call calls, as far as it can be known.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Target {
    /// Functions of the workspace: several for a trait's method.
    Fns(Vec<FnId>),
    /// Something by path.
    Path(Name),
    /// A variant or struct, by its last name.
    Ctor(Name),
    /// A method of that name on something unknown.
    Method(Name),
    /// A value that is called.
    Value,
}

/// The type of a parameter or field, as far as it is written.
pub(super) struct Written<'a> {
    /// What it means: [`Def::Adt`], [`Def::Extern`] …
    pub(super) def: Option<Def>,
    /// Its last segment.
    pub(super) name: Name,
    /// Its type arguments.
    pub(super) args: Vec<&'a TypeRef>,
}

impl<'a> Cx<'a> {
    /// Nothing looked at yet.
    pub(crate) fn new(
        types: &'a TypeCx<'a>,
        typings: &'a Typings<'a, 'a>,
        labels: &'a Labels,
        catalog: &'a Catalog,
    ) -> Cx<'a> {
        Cx {
            types,
            program: types.program(),
            typings,
            labels,
            catalog,
            model: Model::new(catalog),
            summaries: RefCell::default(),
            depth: Cell::new(0),
        }
    }

    /// The code of a function, const or static; none where it is not written yet (`todo!()`), so that its name speaks for it.
    pub(crate) fn body(&self, owner: Owner) -> Option<&'a Body> {
        owner.body(self.program).filter(|body| !is_unwritten(body))
    }

    pub(crate) fn function(&self, id: FnId) -> &'a crate::names::Fn {
        &self.program.fns[id.0 as usize]
    }

    /// The module whose names a body sees.
    pub(crate) fn module(&self, owner: Owner) -> ModId {
        match owner {
            Owner::Fn(id) => self.program.fns[id.0 as usize].body_module,
            Owner::Const(id) => self.program.consts[id.0 as usize].body_module,
        }
    }

    pub(crate) fn is_workspace(&self, id: FnId) -> bool {
        self.program.origin(self.function(id).module) == Origin::Workspace
    }

    pub(crate) fn ty(&self, owner: Owner, expr: ExprId) -> Option<&'a Ty> {
        self.typings.get(&owner)?.exprs.get(expr.0 as usize)
    }

    /// The path of a type, for one with a name.
    pub(crate) fn ty_path(&self, ty: &Ty) -> Option<Name> {
        match ty.peel() {
            Ty::Adt(id, _) => Some(self.program.adts[id.0 as usize].path),
            Ty::Extern(path, _) => Some(*path),
            _ => None,
        }
    }

    /// What a path in value position means.
    pub(crate) fn value(&self, owner: Owner, expr: ExprId) -> Option<Def> {
        let typing = self.typings.get(&owner);
        if let Some(def) = typing.and_then(|typing| typing.paths.get(&expr)) {
            return Some(*def);
        }
        if let Some(Ty::FnDef(id, _)) = self.ty(owner, expr) {
            return Some(Def::Fn(*id));
        }
        match &self.body(owner)?.expr(expr).kind {
            ExprKind::Path(path) => self.path(self.module(owner), Some(owner), path),
            _ => None,
        }
    }

    /// What a written value path means: functions of types included.
    pub(crate) fn path(&self, module: ModId, owner: Option<Owner>, path: &hir::Path) -> Option<Def> {
        let n_segments = path.segments.len();
        let first = path.segments.first()?.name;
        let (def, taken) = if first == "Self" && path.qself.is_none() {
            (Def::Adt(self.self_adt(owner?)?), 1)
        } else {
            let found = resolve(self.program, module, Namespace::Value, path)
                .or_else(|| resolve(self.program, module, Namespace::Type, path))?;
            (found.def, found.n_segments)
        };
        if taken >= n_segments {
            return Some(self.known_by_glob(module, path).unwrap_or(def));
        }
        let rest = path.segments.last()?.name;
        match def {
            Def::Adt(id) => self.associated(TypeHead::Adt(id), rest).map(Def::Fn),
            Def::Alias(id) => {
                let alias = &self.program.aliases[id.0 as usize];
                let written = self.written(alias.module, None, alias.hir.ty.as_ref()?)?;
                match written.def? {
                    Def::Adt(id) => self.associated(TypeHead::Adt(id), rest).map(Def::Fn),
                    Def::Extern(path) => Some(Def::Extern(Name::new(&format!("{path}::{rest}")))),
                    _ => None,
                }
            }
            Def::Trait(id) => {
                let known = &self.program.traits[id.0 as usize];
                known.fns.iter().find(|(name, _)| *name == rest).map(|(_, id)| Def::Fn(*id))
            }
            Def::Extern(path) => Some(Def::Extern(Name::new(&format!("{path}::{rest}")))),
            _ => None,
        }
    }

    /// A bare word that only a glob import of a foreign module can explain, when a model knows it there.
    fn known_by_glob(&self, module: ModId, path: &hir::Path) -> Option<Def> {
        let word = path.as_single()?;
        let globs = &self.program[self.program.named_module(module)].extern_globs;
        let spelled = globs.iter().map(|glob| Name::new(&format!("{glob}::{word}")));
        let known = spelled.into_iter().find(|path| self.model.knows(*path))?;
        let declared = resolve(self.program, module, Namespace::Value, path)?.def;
        matches!(declared, Def::Extern(_)).then_some(Def::Extern(known))
    }

    fn associated(&self, head: TypeHead, name: Name) -> Option<FnId> {
        let impls = self.program.index.impls_of.get(&head)?;
        let fns = impls.iter().flat_map(|id| &self.program.impls[id.0 as usize].fns);
        fns.into_iter().find(|(known, _)| *known == name).map(|(_, id)| *id)
    }

    /// Whether a handler's parameter is what the client sent, as it was sent.
    pub(crate) fn is_request(&self, owner: Owner, param: &'a hir::Param) -> bool {
        let module = match owner {
            Owner::Fn(id) => self.function(id).module,
            Owner::Const(_) => self.module(owner),
        };
        let written = self.written(module, Some(owner), &param.ty);
        let path = written.and_then(|written| written.def).and_then(|def| self.def_path(def));
        path.is_some_and(|path| self.model.row(path, "request").is_some_and(|row| !row.is("validates")))
    }

    /// The type whose impl a body stands in.
    pub(crate) fn self_adt(&self, owner: Owner) -> Option<AdtId> {
        let parent = match owner {
            Owner::Fn(id) => self.program.fns[id.0 as usize].parent,
            Owner::Const(id) => self.program.consts[id.0 as usize].parent,
        };
        let FnParent::Impl(id) = parent else { return None };
        match self.program.impls[id.0 as usize].head? {
            TypeHead::Adt(id) => Some(id),
            _ => None,
        }
    }

    /// What a call or method call calls.
    pub(crate) fn target(&self, owner: Owner, expr: ExprId) -> Target {
        let typing = self.typings.get(&owner);
        match typing.and_then(|typing| typing.callees.get(&expr)) {
            Some(Callee::Fn(id, _)) => return self.fn_target(&[*id]),
            Some(Callee::Trait { method, self_ty, subst }) => {
                let found = self.types.impls_of_method(*method, self_ty, subst);
                let mut fns: Vec<FnId> = found.into_iter().map(|(id, _)| id).collect();
                if fns.is_empty() {
                    fns.push(*method);
                }
                return self.fn_target(&fns);
            }
            Some(Callee::Extern(path)) => return self.foreign(*path),
            Some(Callee::Ctor(id, at)) => {
                let adt = &self.program.adts[id.0 as usize];
                let name = adt.variants.get(*at as usize).map_or(adt.name, |variant| variant.name);
                return Target::Ctor(name);
            }
            Some(Callee::Value | Callee::Unknown(_)) | None => {}
        }
        let Some(body) = self.body(owner) else { return Target::Value };
        match &body.expr(expr).kind {
            ExprKind::MethodCall { receiver, name, .. } => self.method_target(owner, *receiver, *name),
            ExprKind::Call { callee, .. } => self.callee_target(owner, body, *callee),
            _ => Target::Value,
        }
    }

    /// What a foreign path is when it is called: a variant, by its capital letter, or a function.
    fn foreign(&self, path: Name) -> Target {
        let last = Name::new(path.as_str().rsplit("::").next().unwrap_or_default());
        match starts_upper(last) && !self.model.knows(path) {
            true => Target::Ctor(last),
            false => Target::Path(path),
        }
    }

    fn fn_target(&self, fns: &[FnId]) -> Target {
        match fns.iter().find(|id| !self.is_workspace(**id)) {
            Some(foreign) => Target::Path(self.function(*foreign).path),
            None => Target::Fns(fns.to_vec()),
        }
    }

    fn method_target(&self, owner: Owner, receiver: ExprId, name: Name) -> Target {
        let path = self.ty(owner, receiver).and_then(|ty| self.ty_path(ty));
        match path {
            Some(path) => Target::Path(Name::new(&format!("{path}::{name}"))),
            None => Target::Method(name),
        }
    }

    fn callee_target(&self, owner: Owner, body: &Body, callee: ExprId) -> Target {
        let ExprKind::Path(path) = &body.expr(callee).kind else { return Target::Value };
        match self.value(owner, callee) {
            Some(Def::Fn(id)) => self.fn_target(&[id]),
            Some(Def::Adt(_) | Def::Variant(..)) => path.last_name().map_or(Target::Value, Target::Ctor),
            Some(Def::Extern(found)) => self.foreign(found),
            _ => match path.last_name() {
                Some(last) if starts_upper(last) => Target::Ctor(last),
                Some(last) => Target::Method(last),
                None => Target::Value,
            },
        }
    }

    /// A type as it is written, references and `impl` looked through.
    pub(super) fn written(
        &self,
        module: ModId,
        owner: Option<Owner>,
        ty: &'a TypeRef,
    ) -> Option<Written<'a>> {
        let path = match ty {
            TypeRef::Path(path) => path,
            TypeRef::Ref { inner, .. } => return self.written(module, owner, inner),
            TypeRef::Impl(bounds) | TypeRef::Dyn(bounds) => &bounds.first()?.path,
            _ => return None,
        };
        let last = path.segments.last()?;
        let args = last.args.iter().filter_map(|arg| match arg {
            GenericArg::Type(ty) => Some(ty),
            _ => None,
        });
        let args: Vec<&TypeRef> = args.collect();
        if last.name == "Self" {
            let def = owner.and_then(|owner| self.self_adt(owner)).map(Def::Adt);
            return Some(Written { def, name: last.name, args });
        }
        let found = resolve(self.program, module, Namespace::Type, path);
        let def = found.filter(|found| found.n_segments == path.segments.len()).map(|found| found.def);
        if let Some(Def::Alias(id)) = def {
            let alias = &self.program.aliases[id.0 as usize];
            if let Some(ty) = &alias.hir.ty {
                return self.written(alias.module, None, ty);
            }
        }
        Some(Written { def, name: last.name, args })
    }

    /// The path of a definition.
    pub(crate) fn def_path(&self, def: Def) -> Option<Name> {
        self.program.def_path(def)
    }

    /// What a function is declared to check, by marks, configuration or models.
    pub(super) fn declared_fn(&self, id: FnId) -> Option<GuardKind> {
        let marked = self.labels.functions.get(&id).and_then(|model| model.guard);
        marked.or_else(|| self.declared_path(self.function(id).path))
    }

    pub(super) fn declared_path(&self, path: Name) -> Option<GuardKind> {
        self.catalog.functions.get(path).and_then(|model| model.guard)
    }

    /// The impls of a type whose trait has a row of that role.
    pub(super) fn impls_by_role(&self, adt: AdtId, role: &'static str) -> Vec<ImplId> {
        let impls = self.program.index.impls_of.get(&TypeHead::Adt(adt));
        let has_role = |id: &&ImplId| {
            let Some((def, path)) = &self.program.impls[id.0 as usize].trait_ else { return false };
            match self.def_path(*def) {
                Some(path) => self.model.row(path, role).is_some(),
                None => path.last_name().is_some_and(|name| self.names_role(name, role)),
            }
        };
        impls.into_iter().flatten().filter(has_role).copied().collect()
    }

    /// Whether a row of that role has this last segment.
    fn names_role(&self, name: Name, role: &'static str) -> bool {
        self.model.of_role(role).any(|row| row.path.as_str().rsplit("::").next() == Some(name.as_str()))
    }

    /// What an impl gives an associated type.
    pub(super) fn assoc_type(&self, id: ImplId, name: &str) -> Option<Written<'a>> {
        let known = &self.program.impls[id.0 as usize];
        let (_, alias) = known.types.iter().find(|(known, _)| *known == name)?;
        let alias = &self.program.aliases[alias.0 as usize];
        self.written(known.module, None, alias.hir.ty.as_ref()?)
    }
}

pub(super) fn starts_upper(name: Name) -> bool {
    name.as_str().chars().next().is_some_and(char::is_uppercase)
}

/// Whether a body is only `todo!()` or `unimplemented!()`.
fn is_unwritten(body: &Body) -> bool {
    let mut at = body.root;
    loop {
        at = match &body.expr(at).kind {
            ExprKind::Block { stmts, tail: Some(tail), .. } if stmts.is_empty() => *tail,
            ExprKind::Block { stmts, tail: None, .. } => match stmts.as_slice() {
                [Stmt::Expr(only)] => *only,
                _ => return false,
            },
            ExprKind::Macro(call) => {
                let last = call.path.last_name();
                return last.is_some_and(|name| name == "todo" || name == "unimplemented");
            }
            _ => return false,
        };
    }
}
