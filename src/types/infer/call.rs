//! Calls: of functions, constructors, values and methods.

use super::InferCx;
use super::deferred::Kind;
use crate::hir::{ExprId, ExprKind, GenericArg, TypeRef};
use crate::names::{AdtId, Def};
use crate::source::Name;
use crate::types::fold::{Step, fold};
use crate::types::method::{Call, Lookup};
use crate::types::{Callee, Ty};
use std::sync::Arc;

impl InferCx<'_, '_> {
    /// `callee(args)`
    pub(super) fn call(&mut self, id: ExprId, callee: ExprId, args: &[ExprId], expected: &Ty) -> Ty {
        let callee_ty = self.expr(callee, &Ty::Unknown);
        if let Some(Def::Extern(path)) = self.typing.paths.get(&callee).copied() {
            self.all(args);
            self.note(id, Callee::Extern(path));
            return self.extern_call(callee, path);
        }
        if let Some(ty) = self.stub_call(id, callee, args, expected) {
            return ty;
        }
        self.call_value(id, &callee_ty, args, expected)
    }

    /// `mix(…)` and `any()`, the words of stubs for what has no Rust of its own. They are foreign functions without path.
    fn stub_call(&mut self, id: ExprId, callee: ExprId, args: &[ExprId], expected: &Ty) -> Option<Ty> {
        let ExprKind::Path(path) = &self.body.expr(callee).kind else { return None };
        let name = path.as_single()?;
        if self.typing.paths.contains_key(&callee)
            || self.cx.program.origin(self.module) != crate::names::Origin::Stub
        {
            return None;
        }
        let ty = match name.as_str() {
            "any" => Ty::Prim(self.cx.lang.bool),
            "mix" if self.is_open(expected) => self.fresh(),
            "mix" => expected.clone(),
            _ => return None,
        };
        self.all(args);
        self.note(id, Callee::Extern(name));
        Some(ty)
    }

    /// Calls a value of a type.
    pub(super) fn call_value(&mut self, id: ExprId, callee: &Ty, args: &[ExprId], expected: &Ty) -> Ty {
        let callee = self.shallow(callee);
        match &callee {
            Ty::FnDef(func, subst) => {
                let (params, ret) = self.solver.open_sig(*func, subst);
                let callee = match self.cx.trait_of(*func) {
                    Some(_) => {
                        let self_ty = subst.get(self.cx.lang.self_).cloned().unwrap_or(Ty::Unknown);
                        Callee::Trait { method: *func, self_ty, subst: subst.clone() }
                    }
                    None => Callee::Fn(*func, subst.clone()),
                };
                self.note(id, callee);
                self.args(&params, &ret, args, expected);
                ret
            }
            Ty::Ctor(adt, variant, type_args) => {
                self.note(id, Callee::Ctor(*adt, *variant));
                let ret = Ty::Adt(*adt, type_args.clone());
                let params = self.ctor_params(*adt, *variant, type_args);
                self.args(&params, &ret, args, expected);
                ret
            }
            Ty::Infer(_) => {
                self.all(args);
                self.defer(id, &callee, Kind::Call(args.into()))
            }
            _ => {
                self.note(id, Callee::Value);
                match self.solver.callable(&callee) {
                    Some((params, ret)) => {
                        self.args(&params, &ret, args, expected);
                        ret
                    }
                    None => {
                        self.all(args);
                        Ty::Unknown
                    }
                }
            }
        }
    }

    fn ctor_params(&mut self, adt: AdtId, variant: u32, args: &[Ty]) -> Vec<Ty> {
        let subst = self.cx.adt_subst(adt, args);
        let fields = self.cx.fields(adt).get(variant as usize).map_or(&[][..], |fields| fields);
        fields.iter().map(|field| self.solver.instantiate(field, &subst)).collect()
    }

    /// Infers arguments against parameters: closures last, when the others have told what there is to know.
    pub(super) fn args(&mut self, params: &[Ty], ret: &Ty, args: &[ExprId], expected: &Ty) {
        let hints = self.hints(ret, expected);
        let is_closure = |id: &ExprId| matches!(self.body.expr(*id).kind, ExprKind::Closure(_));
        let closures: Vec<bool> = args.iter().map(is_closure).collect();
        for wanted in [false, true] {
            let mut any = false;
            for (i, (arg, _)) in args.iter().zip(&closures).enumerate().filter(|(_, (_, is))| **is == wanted)
            {
                if wanted && !any {
                    self.solver.settle();
                }
                any = true;
                let param = params.get(i).cloned().unwrap_or(Ty::Unknown);
                let hint = self.hinted(&param, &hints);
                let ty = self.expr(*arg, &hint);
                self.solver.coerce(&ty, &param);
            }
        }
        self.solver.settle();
    }

    /// What the place of a call suggests about the variables in its result.
    fn hints(&self, ret: &Ty, expected: &Ty) -> Vec<(u32, Ty)> {
        let mut hints = Vec::new();
        if !matches!(self.shallow(expected), Ty::Unknown | Ty::Infer(_)) {
            self.collect_hints(ret, expected, &mut hints, 0);
        }
        hints
    }

    fn collect_hints(&self, ret: &Ty, expected: &Ty, hints: &mut Vec<(u32, Ty)>, depth: u32) {
        if depth > 6 {
            return;
        }
        let (ret, expected) = (self.shallow(ret), self.shallow(expected));
        let mut lists = |xs: &[Ty], ys: &[Ty]| {
            xs.iter().zip(ys).for_each(|(x, y)| self.collect_hints(x, y, hints, depth + 1));
        };
        match (&ret, &expected) {
            (_, Ty::Unknown | Ty::Infer(_)) => {}
            (Ty::Infer(var), _) => hints.push((*var, expected)),
            (Ty::Adt(x, xs), Ty::Adt(y, ys)) if x == y => lists(xs, ys),
            (Ty::Extern(x, xs), Ty::Extern(y, ys)) if x == y => lists(xs, ys),
            (Ty::Tuple(xs), Ty::Tuple(ys)) => lists(xs, ys),
            (Ty::Ref(x), Ty::Ref(y)) => self.collect_hints(x, y, hints, depth + 1),
            _ => {}
        }
    }

    fn hinted(&self, param: &Ty, hints: &[(u32, Ty)]) -> Ty {
        if hints.is_empty() {
            return param.clone();
        }
        fold(param, &mut |part| match part {
            Ty::Infer(_) => match self.shallow(part) {
                Ty::Infer(var) => match hints.iter().find(|(known, _)| *known == var) {
                    // A variable with an `Fn` bound tells a closure more than the hint.
                    Some((_, hint)) if self.solver.fn_bound_on(&Ty::Infer(var)).is_none() => {
                        Step::Replace(hint.clone())
                    }
                    _ => Step::Keep,
                },
                bound => Step::Replace(bound),
            },
            _ => Step::Descend,
        })
    }

    /// `receiver.name::<generics>(args)`
    pub(super) fn method_call(
        &mut self,
        id: ExprId,
        receiver: ExprId,
        name: Name,
        generics: &[TypeRef],
        args: &[ExprId],
        expected: &Ty,
    ) -> Ty {
        let receiver_ty = self.expr(receiver, &Ty::Unknown);
        let generics: Vec<Ty> = generics.iter().map(|ty| self.lower(ty)).collect();
        let mut lookup = self.solver.lookup_method(self.module, &receiver_ty, name);
        if matches!(lookup, Lookup::Later) && self.solver.settle() {
            lookup = self.solver.lookup_method(self.module, &receiver_ty, name);
        }
        match lookup {
            Lookup::Found(picked) => {
                let call = self.solver.confirm_method(&picked, Some(&generics));
                self.finish_call(id, &receiver_ty, &call);
                let params = call.params.get(1..).unwrap_or(&[]);
                self.args(params, &call.ret, args, expected);
                call.ret
            }
            Lookup::Extern(path, _) => {
                self.all(args);
                self.note(id, Callee::Extern(path));
                self.extern_method(&receiver_ty, path, name, &generics)
            }
            Lookup::Later => {
                self.all(args);
                let kind = Kind::Method { name, generics: generics.into(), args: args.into() };
                self.defer(id, &receiver_ty, kind)
            }
            Lookup::Unknown => {
                // A field that holds something callable is called as `(x.f)(a)`; this is a method we do not know.
                self.all(args);
                self.note(id, Callee::Unknown(name));
                self.guess_by_name(name).unwrap_or(Ty::Unknown)
            }
        }
    }

    /// A method call whose receiver was not known when its arguments were inferred.
    pub(super) fn method_again(
        &mut self,
        id: ExprId,
        receiver: &Ty,
        name: Name,
        generics: &Arc<[Ty]>,
        args: &Arc<[ExprId]>,
    ) -> Ty {
        match self.solver.lookup_method(self.module, receiver, name) {
            Lookup::Found(picked) => {
                let call = self.solver.confirm_method(&picked, Some(generics));
                self.finish_call(id, receiver, &call);
                for (arg, param) in args.iter().zip(call.params.get(1..).unwrap_or(&[])) {
                    let ty = self.typing.exprs[arg.0 as usize].clone();
                    self.solver.coerce(&ty, param);
                }
                self.solver.settle();
                call.ret
            }
            Lookup::Extern(path, _) => {
                self.note(id, Callee::Extern(path));
                self.extern_method(receiver, path, name, generics)
            }
            Lookup::Later => {
                let kind = Kind::Method { name, generics: generics.clone(), args: args.clone() };
                self.defer(id, receiver, kind)
            }
            Lookup::Unknown => {
                self.note(id, Callee::Unknown(name));
                self.guess_by_name(name).unwrap_or(Ty::Unknown)
            }
        }
    }

    fn finish_call(&mut self, id: ExprId, receiver: &Ty, call: &Call) {
        if let Some(self_param) = call.params.first() {
            self.solver.coerce(receiver, self_param);
        }
        self.note(id, call.callee.clone());
    }

    /// What a method of that name gives on almost any type. (`column.eq(value)` of query builders is no `bool`.)
    pub(super) fn guess_by_name(&self, name: Name) -> Option<Ty> {
        let lang = &self.cx.lang;
        Some(match name.as_str() {
            "to_string" | "to_lowercase" | "to_uppercase" => lang.string.ty([]),
            "len" | "count" => Ty::Prim(lang.usize),
            "is_empty" | "is_some" | "is_none" | "is_ok" | "is_err" | "contains" | "contains_key"
            | "starts_with" | "ends_with" => Ty::Prim(lang.bool),
            "as_str" => super::reference(Ty::Prim(lang.str)),
            _ => return None,
        })
    }

    /// What a method of foreign code gives: what a model says, else what its name suggests.
    fn extern_method(&mut self, receiver: &Ty, path: Name, name: Name, generics: &[Ty]) -> Ty {
        let owner = self.solver.table.shallow_peel(receiver);
        let owner_args: &[Ty] = match &owner {
            Ty::Extern(_, args) => args,
            _ => &[],
        };
        if let Some(ty) = self.cx.extern_result(path, owner_args) {
            return self.solver.normalize(&ty);
        }
        if let Ty::Extern(..) = owner {
            match name.as_str() {
                // The receiver may be a guess for a `Result` or `Option` of itself.
                "unwrap" | "expect" | "clone" | "as_ref" | "as_mut" | "to_owned" | "borrow" => return owner,
                _ => {}
            }
        }
        match generics {
            [ty] if name == "collect" || name == "into" => ty.clone(),
            [ty] if name == "parse" || reads_from_text(name) => self.result_of(ty.clone()),
            _ => self.guess_by_name(name).unwrap_or(Ty::Unknown),
        }
    }

    /// What a foreign function gives: what a model says, else what its name suggests.
    fn extern_call(&mut self, callee: ExprId, path: Name) -> Ty {
        let ExprKind::Path(written) = &self.body.expr(callee).kind else {
            return self.cx.extern_result(path, &[]).map_or(Ty::Unknown, |ty| self.solver.normalize(&ty));
        };
        let owner_args = self.owner_args(written);
        if let Some(ty) = self.cx.extern_result(path, &owner_args) {
            return self.solver.normalize(&ty);
        }
        let Some((owner, name)) = path.as_str().rsplit_once("::") else { return Ty::Unknown };
        let turbofish = written.segments.last().and_then(|segment| match segment.args.as_slice() {
            [GenericArg::Type(ty)] => Some(ty),
            _ => None,
        });
        let owner_name = owner.rsplit("::").next().unwrap_or(owner);
        let of_type = owner_name.starts_with(|c: char| c.is_ascii_uppercase());
        let gives_owner = matches!(name, "new" | "default" | "connect" | "open" | "builder")
            || name.starts_with("from_")
            || name.starts_with("with_")
            || name.starts_with("new_");
        if of_type && gives_owner && name != "builder" {
            return Ty::Extern(Name::new(owner), owner_args);
        }
        if !of_type {
            if let Some(ty) = turbofish {
                let ty = self.lower(ty);
                return self.result_of(ty);
            }
            // `serde_json::from_str(text)?`: its place says of what.
            if matches!(name, "from_str" | "from_slice" | "from_reader" | "from_value" | "from_bytes") {
                let ty = self.fresh();
                return self.result_of(ty);
            }
        }
        Ty::Unknown
    }

    /// The type arguments of the type that a path's function belongs to: `cbc::Encryptor::<des::Des>::new`, or through an alias.
    fn owner_args(&mut self, written: &crate::hir::Path) -> Arc<[Ty]> {
        let mut prefix = written.clone();
        prefix.segments.pop();
        let is_type =
            prefix.segments.last().is_some_and(|last| last.name.as_str().starts_with(char::is_uppercase));
        if !is_type || prefix.qself.is_some() {
            return Arc::from([]);
        }
        match self.lower(&TypeRef::Path(prefix)) {
            Ty::Extern(_, args) => args,
            _ => Arc::from([]),
        }
    }

    fn result_of(&self, ty: Ty) -> Ty {
        self.cx.lang.result.ty([ty, Ty::Unknown])
    }
}

fn reads_from_text(name: Name) -> bool {
    let name = name.as_str();
    ["json", "from_", "deserialize", "decode", "query_as", "get", "try_get"]
        .iter()
        .any(|start| name.starts_with(start))
}
