//! The builder: one body with what inference knows of it, to its graph and those of its closures.

use super::{
    Arg, Block, BlockId, Call, CodeId, Graph, Macro, MacroOperand, Operand, Place, Proj, Step, StepKind,
    Value, Var, VarId,
};
use crate::hir::{self, Body, ExprId, LocalId, PatId, Sigil};
use crate::names::{AdtId, AdtKind, ConstId, FnId, Origin, Program};
use crate::source::{Name, Span};
use crate::types::{Callee, Owner, Subst, Ty, TypeCx, Typing};
use rustc_hash::FxHashMap;

/// The graphs of a body: its own first, then those of the closures in it, in order of their expressions.
pub fn lower(cx: &TypeCx<'_>, owner: Owner, typing: &Typing) -> Vec<Graph> {
    let Some(body) = owner.body(cx.program()) else { return Vec::new() };
    let mut builder = Builder::new(cx, owner, body, typing, CodeId::Body(owner));
    builder.lower_owner();
    let (graph, mut pending) = builder.finish();
    let mut graphs = vec![graph];
    while let Some(expr) = pending.pop() {
        let mut builder = Builder::new(cx, owner, body, typing, CodeId::Closure(owner, expr));
        builder.lower_closure_body(expr);
        let (graph, inner) = builder.finish();
        graphs.push(graph);
        pending.extend(inner);
    }
    graphs[1..].sort_by_key(|graph| graph.code);
    graphs
}

/// Where `return` and `?` lead: the function's end, or an async or try block's.
#[derive(Clone, Copy)]
pub(super) struct Exit {
    pub dst: VarId,
    pub block: BlockId,
}

/// A loop or labelled block that can be left.
pub(super) struct Breakable {
    pub label: Option<hir::Label>,
    pub is_loop: bool,
    pub dst: VarId,
    pub after: BlockId,
    pub again: BlockId,
}

pub(super) struct Builder<'a> {
    pub cx: &'a TypeCx<'a>,
    pub program: &'a Program,
    pub owner: Owner,
    pub body: &'a Body,
    pub typing: &'a Typing,
    pub graph: Graph,
    pub current: BlockId,
    pub exits: Vec<Exit>,
    pub breakables: Vec<Breakable>,
    /// The call whose result is thrown away, while it is lowered.
    pub dropped: Option<ExprId>,
    locals: FxHashMap<LocalId, VarId>,
    environment: Option<VarId>,
}

impl<'a> Builder<'a> {
    fn new(
        cx: &'a TypeCx<'a>,
        owner: Owner,
        body: &'a Body,
        typing: &'a Typing,
        code: CodeId,
    ) -> Builder<'a> {
        let graph = Graph {
            code,
            vars: Vec::new(),
            n_params: 0,
            has_receiver: false,
            blocks: vec![Block::default()],
            captures: Vec::new(),
            closures: Vec::new(),
            n_calls: 0,
            statics: Vec::new(),
        };
        Builder {
            cx,
            program: cx.program(),
            owner,
            body,
            typing,
            graph,
            current: BlockId(0),
            exits: Vec::new(),
            breakables: Vec::new(),
            dropped: None,
            locals: FxHashMap::default(),
            environment: None,
        }
    }

    fn finish(self) -> (Graph, Vec<ExprId>) {
        let inner = self.graph.closures.clone();
        (self.graph, inner)
    }

    /// Lowers the body of the function, const or static.
    fn lower_owner(&mut self) {
        let root = self.body.root;
        let root_span = self.body.expr(root).span;
        let ret = self.new_var(None, self.typing[root].clone(), root_span);
        let mut patterns = Vec::new();
        if let Owner::Fn(id) = self.owner {
            let function = &self.program.fns[id.0 as usize];
            if let Some(local) = self.body.self_local {
                let var = self.local_var(local);
                self.graph.has_receiver = true;
                debug_assert_eq!(var, VarId(1));
            }
            for param in &function.hir.params {
                patterns.push(self.param_var(param.pat, param.span));
            }
        }
        self.graph.n_params = self.graph.vars.len() as u32 - 1;
        let end = self.new_block();
        self.exits.push(Exit { dst: ret, block: end });
        for (var, pat) in patterns {
            if let Some(pat) = pat {
                self.bind(pat, Place::var(var));
            }
        }
        let instrument = match self.owner {
            Owner::Fn(id) => self.program.fns[id.0 as usize].hir.instrument.as_ref().map(|it| (id, it)),
            Owner::Const(_) => None,
        };
        if let Some((id, instrument)) = instrument {
            self.record_entry(&self.program.fns[id.0 as usize].hir, instrument);
        }
        let value = self.operand(root);
        self.assign(Place::var(ret), Value::Use(value), root_span);
        self.goto(end);
        self.current = end;
        if let Some((_, instrument)) = instrument {
            self.record_exit(instrument, ret);
        }
        self.graph.blocks[end.0 as usize].returns = true;
    }

    fn lower_closure_body(&mut self, expr: ExprId) {
        let hir::ExprKind::Closure(closure) = &self.body.expr(expr).kind else {
            unreachable!("only closures are collected as closures");
        };
        let body_span = self.body.expr(closure.body).span;
        let ret = self.new_var(None, self.typing[closure.body].clone(), body_span);
        let environment = self.new_var(None, self.typing[expr].clone(), self.body.expr(expr).span);
        self.environment = Some(environment);
        self.graph.captures =
            closure.captures.iter().map(|local| (*local, self.typing[*local].clone())).collect();
        self.graph.has_receiver = true;
        let patterns: Vec<_> =
            closure.params.iter().map(|param| self.param_var(param.pat, param.span)).collect();
        self.graph.n_params = self.graph.vars.len() as u32 - 1;
        let end = self.new_block();
        self.exits.push(Exit { dst: ret, block: end });
        for (var, pat) in patterns {
            if let Some(pat) = pat {
                self.bind(pat, Place::var(var));
            }
        }
        let value = self.operand(closure.body);
        self.assign(Place::var(ret), Value::Use(value), body_span);
        self.goto(end);
        self.graph.blocks[end.0 as usize].returns = true;
    }

    /// The variable of a parameter, and the pattern that takes it apart if it is not a plain name.
    fn param_var(&mut self, pat: Option<PatId>, span: Span) -> (VarId, Option<PatId>) {
        let Some(pat) = pat else { return (self.new_var(None, Ty::Unknown, span), None) };
        match self.body.pat(pat).kind {
            hir::PatKind::Bind { local, by_ref: false, sub: None } => (self.local_var(local), None),
            _ => (self.new_var(None, self.typing.pats[pat.0 as usize].clone(), span), Some(pat)),
        }
    }

    /// Steps that `#[instrument]` runs when the function is entered.
    fn record_entry(&mut self, function: &'a hir::Fn, instrument: &'a hir::Instrument) {
        let mut args = Vec::new();
        let is_field = |name: Name| instrument.fields.iter().any(|field| field.key == Some(name));
        if !instrument.skip_all {
            if let Some(local) =
                self.body.self_local.filter(|_| !instrument.skip.contains(&Name::new("self")))
            {
                args.push(self.recorded(local, self.body.local(local).span));
            }
            for param in &function.params {
                for local in param.pat.map(|pat| self.bound_locals(pat)).unwrap_or_default() {
                    let name = self.body.local(local).name;
                    if !instrument.skip.contains(&name) && !is_field(name) {
                        args.push(self.recorded(local, self.body.local(local).span));
                    }
                }
            }
        }
        for field in &instrument.fields {
            if let Some(value) = field.value {
                let mut arg = self.arg(value);
                arg.span = field.span;
                args.push(MacroOperand { key: field.key, sigil: field.sigil, arg });
            }
        }
        self.attribute_step("tracing::instrument", args, instrument.span, false);
    }

    fn record_exit(&mut self, instrument: &hir::Instrument, ret: VarId) {
        let is_result = self.is_std_adt(&self.graph.vars[0].ty.clone(), "Result");
        let outcomes = [
            (instrument.ret, "Ok", Sigil::Debug, Sigil::Display),
            (instrument.err, "Err", Sigil::Display, Sigil::Debug),
        ];
        for (outcome, variant, plain, other) in outcomes {
            let Some((span, is_other)) = outcome else { continue };
            let whole = variant == "Ok" && (!is_result || instrument.err.is_none());
            let place = Place::var(ret);
            let (place, ty) = if whole {
                (place, self.graph.vars[0].ty.clone())
            } else {
                let ty = self.type_args(&self.graph.vars[0].ty).get((variant == "Err") as usize).cloned();
                (place.then(Proj::Variant(variant.into(), "0".into())), ty.unwrap_or(Ty::Unknown))
            };
            let arg = Arg { operand: Operand::Copy(place), ty, span, literal: None };
            let sigil = if is_other { other } else { plain };
            self.attribute_step(
                "tracing::instrument",
                vec![MacroOperand { key: None, sigil, arg }],
                span,
                true,
            );
        }
    }

    fn recorded(&mut self, local: LocalId, span: Span) -> MacroOperand {
        let ty = self.typing[local].clone();
        let arg = Arg { operand: Operand::Ref(self.local_place(local)), ty, span, literal: None };
        MacroOperand { key: Some(self.body.local(local).name), sigil: Sigil::Debug, arg }
    }

    fn attribute_step(&mut self, path: &str, args: Vec<MacroOperand>, span: Span, at_exit: bool) {
        if args.is_empty() {
            return;
        }
        let dst = self.new_var(None, Ty::unit(), span);
        let step = Macro {
            expr: None,
            path: path.into(),
            is_attribute: true,
            dst,
            args,
            format: None,
            ty: Ty::unit(),
            at_exit,
        };
        self.push(StepKind::Macro(Box::new(step)), span);
    }

    // ----- variables and blocks

    pub(super) fn new_var(&mut self, name: Option<Name>, ty: Ty, span: Span) -> VarId {
        self.graph.vars.push(Var { name, ty, span });
        VarId(self.graph.vars.len() as u32 - 1)
    }

    /// The variable of a local that is bound in this graph.
    pub(super) fn local_var(&mut self, local: LocalId) -> VarId {
        if let Some(var) = self.locals.get(&local) {
            return *var;
        }
        let known = self.body.local(local);
        let var = self.new_var(Some(known.name), self.typing[local].clone(), known.span);
        self.locals.insert(local, var);
        var
    }

    /// Where a local is: a variable here, or captured.
    pub(super) fn local_place(&mut self, local: LocalId) -> Place {
        match self.environment {
            Some(environment) if !self.locals.contains_key(&local) => {
                Place::var(environment).then(Proj::Capture(local))
            }
            _ => Place::var(self.local_var(local)),
        }
    }

    /// The variable of a static.
    pub(super) fn static_var(&mut self, id: ConstId, ty: Ty, span: Span) -> VarId {
        if let Some((_, var)) = self.graph.statics.iter().find(|(known, _)| *known == id) {
            return *var;
        }
        let var = self.new_var(None, ty, span);
        self.graph.statics.push((id, var));
        var
    }

    pub(super) fn new_block(&mut self) -> BlockId {
        self.graph.blocks.push(Block::default());
        BlockId(self.graph.blocks.len() as u32 - 1)
    }

    pub(super) fn goto(&mut self, next: BlockId) {
        self.block().next.push(next);
    }

    pub(super) fn branch(&mut self, next: &[BlockId]) {
        self.block().next.extend_from_slice(next);
    }

    /// Leaves the current block for good; what follows is in a block that nothing leads to.
    pub(super) fn stop(&mut self) {
        self.current = self.new_block();
    }

    pub(super) fn block(&mut self) -> &mut Block {
        &mut self.graph.blocks[self.current.0 as usize]
    }

    pub(super) fn push(&mut self, kind: StepKind, span: Span) {
        self.block().steps.push(Step { kind, span });
    }

    pub(super) fn assign(&mut self, place: Place, value: Value, span: Span) {
        self.push(StepKind::Assign(place, value), span);
    }

    /// Gives a value to what a place refers to, if `through`, else to the place itself.
    pub(super) fn assign_left(&mut self, place: Place, through: bool, value: Value, span: Span) {
        let step =
            if through { StepKind::AssignThrough(place, value) } else { StepKind::Assign(place, value) };
        self.push(step, span);
    }

    /// Leaves the function (or the async block around) with what is in its result.
    pub(super) fn leave(&mut self) {
        let exit = *self.exits.last().expect("a body has an exit");
        self.goto(exit.block);
        self.stop();
    }

    /// A call whose result goes to a new variable.
    pub(super) fn call(
        &mut self,
        expr: ExprId,
        callee: Callee,
        value: Option<Operand>,
        has_receiver: bool,
        args: Vec<Arg>,
        ty: Ty,
        span: Span,
        name_span: Span,
    ) -> VarId {
        let dst = self.new_var(None, ty.clone(), span);
        let id = self.graph.n_calls;
        self.graph.n_calls += 1;
        let dropped = self.dropped == Some(expr);
        let diverges = ty == Ty::Never;
        let call = Call { id, expr, dst, callee, value, has_receiver, args, ty, name_span, dropped };
        self.push(StepKind::Call(Box::new(call)), span);
        if diverges {
            self.stop();
        }
        dst
    }

    // ----- types

    /// The projection to a field of a variant.
    pub(super) fn field_proj(&self, adt: AdtId, variant: u32, field: Name) -> Proj {
        field_proj(self.program, adt, variant, field)
    }

    /// Whether a type is the std type of that name (`Result`, `Option`, `Vec`).
    pub(super) fn is_std_adt(&self, ty: &Ty, name: &str) -> bool {
        match ty.peel() {
            Ty::Adt(id, _) => is_std(self.program, *id) && self.program.adts[id.0 as usize].name == name,
            _ => false,
        }
    }

    pub(super) fn type_args<'t>(&self, ty: &'t Ty) -> &'t [Ty] {
        match ty.peel() {
            Ty::Adt(_, args) | Ty::Extern(_, args) => args,
            _ => &[],
        }
    }

    /// Whether the body is a stub's.
    pub(super) fn is_stub_body(&self) -> bool {
        let module = self.module();
        self.program.crates[self.program.modules[module.0 as usize].krate.0 as usize].origin == Origin::Stub
    }

    /// What follows a smart pointer: the place it points at, by calling its `Deref`.
    pub(super) fn deref_place(&mut self, expr: ExprId, place: Place, ty: &Ty) -> Option<(Place, Ty)> {
        let (function, subst, target) = deref_fn(self.cx, ty)?;
        let span = self.body.expr(expr).span;
        let arg = Arg { operand: Operand::Ref(place), ty: ty.clone(), span, literal: None };
        let callee = Callee::Fn(function, subst);
        let result = Ty::Ref(target.clone().into());
        let var = self.call(expr, callee, None, true, vec![arg], result, span, span);
        Some((Place::var(var), target))
    }
}

/// The projection to a field of a variant: contents of stub collections are elements, keys and values.
pub fn field_proj(program: &Program, adt: AdtId, variant: u32, field: Name) -> Proj {
    let known = &program.adts[adt.0 as usize];
    match known.kind {
        AdtKind::Enum => match known.variants.get(variant as usize) {
            Some(variant) => Proj::Variant(variant.name, field),
            None => Proj::Field(field),
        },
        _ if is_stub(program, adt) => contents_proj(field),
        _ => Proj::Field(field),
    }
}

/// The projection that a field's name means in a stub.
pub(super) fn contents_proj(field: Name) -> Proj {
    match field.as_str() {
        "elem" => Proj::Elem,
        "key" => Proj::Key,
        "value" => Proj::Value,
        _ => Proj::Field(field),
    }
}

/// Whether a type is declared by a stub.
pub fn is_stub(program: &Program, adt: AdtId) -> bool {
    let module = program.adts[adt.0 as usize].module;
    program.crates[program.modules[module.0 as usize].krate.0 as usize].origin == Origin::Stub
}

/// Whether a type is declared by the stub of std.
pub fn is_std(program: &Program, adt: AdtId) -> bool {
    program.adts[adt.0 as usize].path.as_str().starts_with("std::")
}

/// Whether values of a type carry nothing of what they were made from (CONTRACT §5.1): tests, unit, enums without fields.
pub fn is_barrier(program: &Program, ty: &Ty) -> bool {
    match ty.peel() {
        Ty::Prim(name) => *name == "bool",
        Ty::Never => true,
        Ty::Tuple(parts) => parts.iter().all(|part| is_barrier(program, part)),
        Ty::Adt(id, _) => {
            let adt = &program.adts[id.0 as usize];
            adt.kind == AdtKind::Enum
                && !adt.variants.is_empty()
                && adt.variants.iter().all(|variant| variant.fields.is_empty())
        }
        _ => false,
    }
}

/// The function behind a type's `Deref`, and what it gives.
fn deref_fn(cx: &TypeCx<'_>, ty: &Ty) -> Option<(FnId, Subst, Ty)> {
    let program = cx.program();
    let deref = *program.index.trait_by_path.get(&Name::new("std::ops::Deref"))?;
    let target = cx.deref(ty)?;
    let (impl_id, subst) = cx.impl_of(deref, ty)?;
    let fns = &program.impls[impl_id.0 as usize].fns;
    let (_, function) = fns.iter().find(|(name, _)| *name == "deref")?;
    Some((*function, subst, target))
}
