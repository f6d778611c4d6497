//! Expressions: to an operand, or to the place that they name.

use super::lower::{Builder, contents_proj, is_barrier, is_std, is_stub};
use super::{Arg, Operand, Place, Proj, StepKind, Value, VarId};
use crate::hir::{BinaryOp, Body, ExprId, ExprKind, Lit, UnaryOp};
use crate::names::{AdtId, Def, FnParent};
use crate::source::{Name, Span};
use crate::types::{Callee, Subst, Ty};

impl<'a> Builder<'a> {
    fn expr_kind(&self, expr: ExprId) -> &'a ExprKind {
        let body: &'a Body = self.body;
        &body.expr(expr).kind
    }

    /// A new variable for the value of an expression.
    pub(super) fn temp(&mut self, expr: ExprId) -> VarId {
        let (ty, span) = (self.typing[expr].clone(), self.body.expr(expr).span);
        self.new_var(None, ty, span)
    }

    /// The value of a variable that was just filled.
    pub(super) fn copy_of(&self, var: VarId) -> Operand {
        let ty = &self.graph.vars[var.0 as usize].ty;
        if is_barrier(self.program, ty) {
            return Operand::Clean;
        }
        match ty {
            Ty::Ref(_) => Operand::Ref(Place::var(var)),
            _ => Operand::Copy(Place::var(var)),
        }
    }

    /// The place that an expression names, or a new one that holds its value.
    pub(super) fn place(&mut self, expr: ExprId) -> Place {
        match self.operand(expr) {
            Operand::Copy(place) | Operand::Ref(place) => place,
            other => {
                let var = self.temp(expr);
                self.assign(Place::var(var), Value::Use(other), self.body.expr(expr).span);
                Place::var(var)
            }
        }
    }

    fn place_operand(&self, expr: ExprId, place: Place) -> Operand {
        match &self.typing[expr] {
            Ty::Ref(_) => Operand::Ref(place),
            ty if is_barrier(self.program, ty) => Operand::Clean,
            _ => Operand::Copy(place),
        }
    }

    /// An argument with its type and place.
    pub(super) fn arg(&mut self, expr: ExprId) -> Arg {
        let operand = self.operand(expr);
        let literal = self.literal(expr);
        Arg { operand, ty: self.typing[expr].clone(), span: self.body.expr(expr).span, literal }
    }

    /// A pair whose first part is a name (`(header::CONTENT_DISPOSITION, value)`) may mean what a setter of that name means: it is
    /// shown to the models as a call of `pair`.
    fn paired(&mut self, expr: ExprId, key: ExprId, value: ExprId, pair: Place) {
        let is_name = matches!(self.body.expr(key).kind, ExprKind::Path(_) | ExprKind::Lit(Lit::Str(_)));
        if !is_name || self.is_stub_body() {
            return;
        }
        let part = |this: &Self, index: &str, part: ExprId| Arg {
            operand: Operand::Copy(pair.clone().then(Proj::Field(index.into()))),
            ty: this.typing[part].clone(),
            span: this.body.expr(part).span,
            literal: this.literal(part),
        };
        let args = vec![part(self, "0", key), part(self, "1", value)];
        let span = self.body.expr(expr).span;
        self.call(expr, Callee::Extern("pair".into()), None, false, args, Ty::unit(), span, span);
    }

    fn literal(&self, expr: ExprId) -> Option<Name> {
        match &self.body.expr(expr).kind {
            ExprKind::Lit(Lit::Str(text)) => Some(Name::new(text)),
            ExprKind::Ref { expr, .. } => self.literal(*expr),
            _ => None,
        }
    }

    /// Lowers an expression: its steps go to the current block.
    pub(super) fn operand(&mut self, expr: ExprId) -> Operand {
        let span = self.body.expr(expr).span;
        match self.expr_kind(expr) {
            ExprKind::Missing(parts) => self.mixed(expr, parts.iter().copied()),
            ExprKind::Lit(Lit::Str(text)) => text_operand(text),
            ExprKind::Lit(_) | ExprKind::Underscore => Operand::Clean,
            ExprKind::Local(local) => {
                let place = self.local_place(*local);
                self.place_operand(expr, place)
            }
            ExprKind::Path(_) => self.path(expr),
            ExprKind::Block { label, kind, stmts, tail } => self.block_(expr, *label, *kind, stmts, *tail),
            ExprKind::If { cond, then, else_ } => self.if_(expr, *cond, *then, *else_),
            ExprKind::Let { .. } => self.condition_value(expr),
            ExprKind::Match { scrutinee, arms } => self.match_(expr, *scrutinee, arms),
            ExprKind::Loop { label, body } => self.loop_(expr, *label, *body),
            ExprKind::While { label, cond, body } => self.while_(expr, *label, *cond, *body),
            ExprKind::For { label, pat, iter, body } => self.for_(expr, *label, *pat, *iter, *body),
            ExprKind::Break { label, value } => self.break_(*label, *value),
            ExprKind::Continue { label } => self.continue_(*label),
            ExprKind::Return(value) => self.return_(*value),
            ExprKind::Yield(value) => {
                if let Some(value) = value {
                    let operand = self.operand(*value);
                    // A stream's items are the elements of what the block gives.
                    let exit = *self.exits.last().expect("a body has an exit");
                    self.assign(Place::var(exit.dst).then(Proj::Elem), Value::Use(operand), span);
                }
                Operand::Clean
            }
            ExprKind::Call { callee, args } => self.call_expr(expr, *callee, args),
            ExprKind::MethodCall { receiver, name_span, args, .. } => {
                self.method_call(expr, *receiver, *name_span, args)
            }
            ExprKind::Field { base, name, .. } => self.field(expr, *base, *name),
            ExprKind::Index { base, index } => self.index(expr, *base, *index),
            ExprKind::Unary { op, expr: inner } => self.unary(expr, *op, *inner),
            ExprKind::Binary { op, lhs, rhs } => self.binary(expr, *op, *lhs, *rhs),
            ExprKind::Assign { lhs, rhs } => {
                let value = self.operand(*rhs);
                self.assign_to(*lhs, value, self.body.expr(*rhs).span);
                Operand::Clean
            }
            ExprKind::AssignOp { lhs, rhs, .. } => self.assign_op(expr, *lhs, *rhs),
            ExprKind::Ref { expr: inner, .. } => match self.operand(*inner) {
                Operand::Copy(place) | Operand::Ref(place) => Operand::Ref(place),
                other => other,
            },
            ExprKind::Cast { expr: inner, .. } => self.operand(*inner),
            ExprKind::Range { start, end } => {
                let parts: Vec<ExprId> = start.iter().chain(end).copied().collect();
                self.mixed(expr, parts.into_iter())
            }
            ExprKind::Tuple(parts) => {
                let pair =
                    self.aggregate(expr, parts, |index| Proj::Field(index.to_string().as_str().into()));
                if let ([key, value], Operand::Copy(place)) = (parts.as_slice(), &pair) {
                    self.paired(expr, *key, *value, place.clone());
                }
                pair
            }
            ExprKind::Array(parts) => self.aggregate(expr, parts, |index| Proj::Index(index as u32)),
            ExprKind::Repeat { elem, len } => {
                self.operand(*len);
                self.aggregate(expr, &[*elem], |_| Proj::Elem)
            }
            ExprKind::Struct { fields, base, .. } => self.struct_(expr, fields, *base),
            ExprKind::Closure(closure) => {
                self.graph.closures.push(expr);
                let capture = |local: &crate::hir::LocalId| {
                    let place = self.local_place(*local);
                    let is_copy = closure.is_move && !matches!(self.typing[*local], Ty::Ref(_));
                    (*local, if is_copy { Operand::Copy(place) } else { Operand::Ref(place) })
                };
                let captures = closure.captures.iter().map(capture).collect();
                let var = self.temp(expr);
                self.assign(Place::var(var), Value::Closure { expr, captures }, span);
                Operand::Copy(Place::var(var))
            }
            ExprKind::Try(inner) => {
                let operand = self.try_(expr, *inner);
                match (operand, &self.typing[expr]) {
                    (Operand::Copy(place), Ty::Ref(_)) => Operand::Ref(place),
                    (_, ty) if is_barrier(self.program, ty) => Operand::Clean,
                    (operand, _) => operand,
                }
            }
            ExprKind::Await(inner) => {
                if self.dropped == Some(expr) {
                    self.dropped = Some(*inner);
                }
                let operand = self.operand(*inner);
                self.awaited(expr, *inner, operand)
            }
            ExprKind::Macro(_) => self.macro_(expr),
        }
    }

    /// A future stands for its value, unless its type is one that says itself what it gives: by `poll`.
    fn awaited(&mut self, expr: ExprId, inner: ExprId, operand: Operand) -> Operand {
        let mut ty = self.typing[inner].peel().clone();
        let (Ty::Adt(..), Operand::Copy(place) | Operand::Ref(place)) = (&ty, &operand) else {
            return operand;
        };
        // A pin is what it pins; a box holds it.
        let mut place = place.clone();
        let mut is_pinned = false;
        while let Ty::Adt(id, args) = &ty {
            match self.program.adts[id.0 as usize].path.as_str() {
                "std::pin::Pin" => is_pinned = true,
                "std::boxed::Box" if !is_pinned => place = place.then(self.field_proj(*id, 0, "0".into())),
                "std::boxed::Box" => {}
                _ => break,
            }
            ty = args.first().map_or(Ty::Unknown, |arg| arg.peel().clone());
        }
        let Some((poll, subst)) = poll_fn(self.cx, &ty).filter(|_| matches!(ty, Ty::Adt(..))) else {
            return self.place_operand(expr, place);
        };
        let span = self.body.expr(inner).span;
        let arg = Arg { operand: Operand::Ref(place), ty, span, literal: None };
        let callee = Callee::Fn(poll, subst);
        let var = self.call(expr, callee, None, true, vec![arg], Ty::Unknown, span, span);
        self.place_operand(expr, Place::var(var).then(Proj::Variant("Ready".into(), "0".into())))
    }

    /// A condition used as a value (`let found = a && b;`): its effects count, its value is a test.
    fn condition_value(&mut self, expr: ExprId) -> Operand {
        let (yes, no) = (self.new_block(), self.new_block());
        self.condition(expr, yes, no);
        let after = self.new_block();
        for side in [yes, no] {
            self.current = side;
            self.goto(after);
        }
        self.current = after;
        Operand::Clean
    }

    fn mixed(&mut self, expr: ExprId, parts: impl Iterator<Item = ExprId>) -> Operand {
        let operands: Vec<Operand> = parts.map(|part| self.operand(part)).collect();
        if is_barrier(self.program, &self.typing[expr]) {
            return Operand::Clean;
        }
        let operands: Vec<Operand> =
            operands.into_iter().filter(|operand| !matches!(operand, Operand::Clean)).collect();
        if operands.is_empty() {
            return Operand::Clean;
        }
        let var = self.temp(expr);
        self.assign(Place::var(var), Value::Mix(operands), self.body.expr(expr).span);
        Operand::Copy(Place::var(var))
    }

    fn aggregate(&mut self, expr: ExprId, parts: &[ExprId], proj: impl Fn(usize) -> Proj) -> Operand {
        let lowered =
            |(index, part): (usize, &ExprId)| (proj(index), self.operand(*part), self.body.expr(*part).span);
        let parts: Vec<_> = parts.iter().enumerate().map(lowered).collect();
        let var = self.temp(expr);
        self.assign(
            Place::var(var),
            Value::Aggregate { adt: None, parts, base: None },
            self.body.expr(expr).span,
        );
        Operand::Copy(Place::var(var))
    }

    fn struct_(&mut self, expr: ExprId, fields: &[crate::hir::FieldInit], base: Option<ExprId>) -> Operand {
        let adt = match self.typing.paths.get(&expr) {
            Some(Def::Variant(adt, variant)) => Some((*adt, *variant)),
            Some(Def::Adt(adt)) => Some((*adt, 0)),
            _ => None,
        };
        let mut parts = Vec::new();
        for field in fields {
            let operand = self.operand(field.expr);
            let proj = match adt {
                Some((adt, variant)) => self.field_proj(adt, variant, field.name),
                None => Proj::Field(field.name),
            };
            parts.push((proj, operand, self.body.expr(field.expr).span));
        }
        let base = base.map(|base| self.operand(base));
        let var = self.temp(expr);
        self.assign(Place::var(var), Value::Aggregate { adt, parts, base }, self.body.expr(expr).span);
        Operand::Copy(Place::var(var))
    }

    fn path(&mut self, expr: ExprId) -> Operand {
        match self.typing.paths.get(&expr) {
            Some(Def::Const(id)) if self.program.consts[id.0 as usize].hir.is_static => {
                let (ty, span) = (self.cx.const_ty(*id), self.body.expr(expr).span);
                Operand::Ref(Place::var(self.static_var(*id, ty, span)))
            }
            Some(Def::Const(id)) => Operand::Const(*id),
            Some(Def::Fn(id)) => {
                let subst = match &self.typing[expr] {
                    Ty::FnDef(_, subst) => subst.clone(),
                    _ => Subst::default(),
                };
                Operand::Fn(*id, subst)
            }
            Some(Def::Variant(adt, variant)) => self.constructor(expr, *adt, *variant),
            Some(Def::Adt(adt)) => self.constructor(expr, *adt, 0),
            Some(Def::Extern(path)) => Operand::Extern(*path),
            _ => match &self.typing[expr] {
                Ty::FnDef(id, subst) => Operand::Fn(*id, subst.clone()),
                _ => Operand::Clean,
            },
        }
    }

    /// A constructor named without a call: a unit value, or a function.
    fn constructor(&mut self, expr: ExprId, adt: AdtId, variant: u32) -> Operand {
        let fields = self.program.adts[adt.0 as usize]
            .variants
            .get(variant as usize)
            .map(|variant| variant.fields.len());
        if fields != Some(0) {
            return Operand::Ctor(adt, variant);
        }
        // A choice (`PgSslMode::Disable`) carries nothing, but a model may know what it means.
        if is_barrier(self.program, &self.typing[expr])
            && is_stub(self.program, adt)
            && !is_std(self.program, adt)
            && let Some(path) = self.program.def_path(Def::Variant(adt, variant))
        {
            return Operand::Extern(path);
        }
        let var = self.temp(expr);
        let value = Value::Aggregate { adt: Some((adt, variant)), parts: Vec::new(), base: None };
        self.assign(Place::var(var), value, self.body.expr(expr).span);
        self.copy_of(var)
    }

    fn call_expr(&mut self, expr: ExprId, callee: ExprId, args: &'a [ExprId]) -> Operand {
        let span = self.body.expr(expr).span;
        let name_span = self.body.expr(callee).span;
        match self.typing.callees.get(&expr).cloned() {
            Some(Callee::Ctor(adt, variant)) => {
                let mut parts = Vec::new();
                for (index, arg) in args.iter().enumerate() {
                    let operand = self.operand(*arg);
                    let proj = self.field_proj(adt, variant, index.to_string().as_str().into());
                    parts.push((proj, operand, self.body.expr(*arg).span));
                }
                let var = self.temp(expr);
                self.assign(
                    Place::var(var),
                    Value::Aggregate { adt: Some((adt, variant)), parts, base: None },
                    span,
                );
                Operand::Copy(Place::var(var))
            }
            Some(Callee::Value) | None => {
                let value = self.operand(callee);
                let args = self.args(args);
                let var = self.call(
                    expr,
                    Callee::Value,
                    Some(value),
                    false,
                    args,
                    self.typing[expr].clone(),
                    span,
                    name_span,
                );
                self.copy_of(var)
            }
            Some(known) => {
                let has_receiver = match &known {
                    Callee::Fn(id, _) | Callee::Trait { method: id, .. } => {
                        self.program.fns[id.0 as usize].hir.self_kind.is_some()
                    }
                    _ => false,
                };
                let args = self.args(args);
                let var = self.call(
                    expr,
                    known,
                    None,
                    has_receiver,
                    args,
                    self.typing[expr].clone(),
                    span,
                    name_span,
                );
                self.copy_of(var)
            }
        }
    }

    fn args(&mut self, args: &[ExprId]) -> Vec<Arg> {
        args.iter().map(|arg| self.arg(*arg)).collect()
    }

    fn method_call(
        &mut self,
        expr: ExprId,
        receiver: ExprId,
        name_span: Span,
        args: &'a [ExprId],
    ) -> Operand {
        let span = self.body.expr(expr).span;
        if self.dropped == Some(expr) && self.body_method_name(expr) == Some("ok") {
            self.dropped = Some(receiver);
        }
        let mut receiver_arg = self.arg(receiver);
        let callee = match self.typing.callees.get(&expr).cloned() {
            Some(callee) => callee,
            None => Callee::Unknown(Name::new(self.body_method_name(expr).unwrap_or(""))),
        };
        self.adjust_receiver(receiver, &mut receiver_arg, &callee);
        if let Some(part) = self.keyed(&receiver_arg, &callee, args, span) {
            return part;
        }
        let mut all = vec![receiver_arg];
        all.extend(self.args(args));
        let var = self.call(expr, callee, None, true, all, self.typing[expr].clone(), span, name_span);
        self.copy_of(var)
    }

    /// What `get("key")` gives of a JSON object: the part of that name. The stub's `#[keyed]` says which methods are so.
    fn keyed(&mut self, receiver: &Arg, callee: &Callee, args: &[ExprId], span: Span) -> Option<Operand> {
        let (Callee::Fn(id, _), [key]) = (callee, args) else { return None };
        let known = &self.program.fns[id.0 as usize];
        if self.is_workspace_fn(*id) || !known.attrs.iter().any(|attr| attr.is("keyed")) {
            return None;
        }
        let key = self.literal(*key)?;
        let (Operand::Copy(place) | Operand::Ref(place)) = &receiver.operand else { return None };
        let keys = key.as_str().strip_prefix('/').unwrap_or(key.as_str()).split('/');
        let part = keys.fold(place.clone(), |place, key| match key.parse::<u32>() {
            Ok(_) => place.then(Proj::Elem),
            Err(_) => place.then(Proj::Field(key.into())),
        });
        Some(self.wrapped(Operand::Ref(part), "Some", span))
    }

    fn body_method_name(&self, expr: ExprId) -> Option<&'static str> {
        match &self.body.expr(expr).kind {
            ExprKind::MethodCall { name, .. } => Some(name.as_str()),
            _ => None,
        }
    }

    /// Follows smart pointers from the receiver to the type whose method it is.
    fn adjust_receiver(&mut self, receiver: ExprId, arg: &mut Arg, callee: &Callee) {
        if let Some(wanted) = self.declared_self(callee) {
            self.deref_to(receiver, arg, &wanted);
            return;
        }
        let Callee::Fn(function, _) = callee else { return };
        for _ in 0..4 {
            if self.takes_receiver(*function, arg.ty.peel()) {
                return;
            }
            let (Operand::Copy(place) | Operand::Ref(place)) = &arg.operand else { return };
            let ty = arg.ty.peel().clone();
            let Some((place, target)) = self.deref_place(receiver, place.clone(), &ty) else { return };
            arg.operand = Operand::Ref(place);
            arg.ty = target;
        }
    }

    /// The self type of a trait's method, where it is called on what a smart pointer leads to.
    fn declared_self(&self, callee: &Callee) -> Option<Ty> {
        match callee {
            Callee::Trait { self_ty, .. } => Some(self_ty.clone()),
            Callee::Fn(function, subst) => match self.program.fns[function.0 as usize].parent {
                FnParent::Trait(_) => subst.get(Name::new("Self")).cloned(),
                _ => None,
            },
            _ => None,
        }
    }

    /// Follows smart pointers to a value of that type, if they lead there.
    fn deref_to(&mut self, receiver: ExprId, arg: &mut Arg, wanted: &Ty) {
        let mut ty = arg.ty.peel().clone();
        let mut n_steps = 0;
        while ty != *wanted.peel() {
            n_steps += 1;
            match self.cx.deref(&ty).filter(|_| n_steps <= 4) {
                Some(target) => ty = target.peel().clone(),
                None => return,
            }
        }
        for _ in 0..n_steps {
            let (Operand::Copy(place) | Operand::Ref(place)) = &arg.operand else { return };
            let ty = arg.ty.peel().clone();
            let Some((place, target)) = self.deref_place(receiver, place.clone(), &ty) else { return };
            arg.operand = Operand::Ref(place);
            arg.ty = target;
        }
    }

    fn takes_receiver(&self, function: crate::names::FnId, ty: &Ty) -> bool {
        let known = &self.program.fns[function.0 as usize];
        // `self: Box<Self>` takes the pointer itself.
        let FnParent::Impl(id) = known.parent else { return true };
        if matches!(known.hir.self_kind, Some(crate::hir::SelfKind::Typed(_))) {
            return true;
        }
        let known = &self.program.impls[id.0 as usize];
        let Ty::Adt(adt, _) = ty else { return true };
        match known.head {
            Some(crate::names::TypeHead::Adt(head)) => head == *adt,
            Some(_) => false,
            None => true,
        }
    }

    fn field(&mut self, expr: ExprId, base: ExprId, name: Name) -> Operand {
        let mut place = self.place(base);
        let mut ty = self.typing[base].peel().clone();
        for _ in 0..4 {
            match &ty {
                Ty::Adt(adt, _) => {
                    let has_field = self.program.adts[adt.0 as usize]
                        .variants
                        .first()
                        .is_some_and(|variant| variant.fields.iter().any(|field| field.name == name));
                    if has_field {
                        let proj = self.field_proj(*adt, 0, name);
                        return self.place_operand(expr, place.then(proj));
                    }
                }
                _ => break,
            }
            match self.deref_place(base, place.clone(), &ty) {
                Some((target, target_ty)) => (place, ty) = (target, target_ty.peel().clone()),
                None => break,
            }
        }
        let proj = if self.is_stub_body() { contents_proj(name) } else { Proj::Field(name) };
        self.place_operand(expr, place.then(proj))
    }

    fn index(&mut self, expr: ExprId, base: ExprId, index: ExprId) -> Operand {
        let place = self.place(base);
        let index_operand = self.arg(index);
        let is_range = matches!(self.body.expr(index).kind, ExprKind::Range { .. });
        let ty = self.typing[base].peel().clone();
        let is_list =
            matches!(ty, Ty::Slice(_)) || ["Vec", "VecDeque"].iter().any(|name| self.is_std_adt(&ty, name));
        if is_list && is_range {
            return Operand::Ref(place);
        }
        if is_list {
            let proj = match self.body.expr(index).kind {
                ExprKind::Lit(Lit::Int(value, _)) => Proj::Index(value as u32),
                _ => Proj::Elem,
            };
            return self.place_operand(expr, place.then(proj));
        }
        // A key that is written out means a part of a map or a JSON value; what it means in other types their code says.
        let is_keyed = match self.typing.callees.get(&expr) {
            Some(Callee::Fn(id, _) | Callee::Trait { method: id, .. }) => {
                self.program.fns[id.0 as usize].attrs.iter().any(|attr| attr.is("keyed"))
            }
            _ => true,
        };
        if let (Some(key), true) = (index_operand.literal, is_keyed) {
            return self.place_operand(expr, place.then(Proj::Field(key)));
        }
        if let Some(callee @ Callee::Fn(..)) = self.typing.callees.get(&expr).cloned() {
            let span = self.body.expr(expr).span;
            let base_arg =
                Arg { operand: Operand::Ref(place), ty, span: self.body.expr(base).span, literal: None };
            let result = Ty::Ref(self.typing[expr].clone().into());
            let var = self.call(expr, callee, None, true, vec![base_arg, index_operand], result, span, span);
            return self.place_operand(expr, Place::var(var));
        }
        let proj = if is_range { None } else { Some(Proj::Elem) };
        let place = proj.map_or(place.clone(), |proj| place.then(proj));
        self.place_operand(expr, place)
    }

    fn unary(&mut self, expr: ExprId, op: UnaryOp, inner: ExprId) -> Operand {
        if op == UnaryOp::Not && is_barrier(self.program, &self.typing[expr]) {
            self.operand(inner);
            return Operand::Clean;
        }
        let operand = self.operand(inner);
        if op != UnaryOp::Deref {
            return match self.typing.callees.get(&expr).cloned() {
                Some(callee @ Callee::Fn(..)) => self.operator_call(expr, callee, &[(inner, operand)]),
                _ => operand,
            };
        }
        let place = match operand {
            Operand::Copy(place) | Operand::Ref(place) => place,
            other => return other,
        };
        match &self.typing[inner] {
            Ty::Ref(_) => self.place_operand(expr, place),
            ty => match self.deref_place(inner, place.clone(), &ty.clone()) {
                Some((target, _)) => self.place_operand(expr, target),
                None => self.place_operand(expr, place),
            },
        }
    }

    fn binary(&mut self, expr: ExprId, op: BinaryOp, lhs: ExprId, rhs: ExprId) -> Operand {
        if matches!(op, BinaryOp::And | BinaryOp::Or) {
            return self.condition_value(expr);
        }
        if let (false, Some(callee @ Callee::Fn(..))) =
            (op.is_test(), self.typing.callees.get(&expr).cloned())
        {
            let operands = [(lhs, self.operand(lhs)), (rhs, self.operand(rhs))];
            return self.operator_call(expr, callee, &operands);
        }
        if op.is_test() {
            self.operand(lhs);
            self.operand(rhs);
            return Operand::Clean;
        }
        self.mixed(expr, [lhs, rhs].into_iter())
    }

    fn operator_call(&mut self, expr: ExprId, callee: Callee, operands: &[(ExprId, Operand)]) -> Operand {
        let span = self.body.expr(expr).span;
        let arg = |(expr, operand): &(ExprId, Operand)| Arg {
            operand: operand.clone(),
            ty: self.typing[*expr].clone(),
            span: self.body.expr(*expr).span,
            literal: self.literal(*expr),
        };
        let args = operands.iter().map(arg).collect();
        let var = self.call(expr, callee, None, true, args, self.typing[expr].clone(), span, span);
        self.copy_of(var)
    }

    fn assign_op(&mut self, expr: ExprId, lhs: ExprId, rhs: ExprId) -> Operand {
        let span = self.body.expr(expr).span;
        let value = self.operand(rhs);
        let place = self.place(lhs);
        if let Some(callee @ Callee::Fn(..)) = self.typing.callees.get(&expr).cloned() {
            let operands = [(lhs, Operand::Ref(place)), (rhs, value)];
            self.operator_call(expr, callee, &operands);
        } else {
            let mix = Value::Mix(vec![Operand::Copy(place.clone()), value]);
            let through = self.is_reference(lhs);
            self.assign_left(place, through, mix, span);
        }
        Operand::Clean
    }

    /// Gives a value to what stands on the left of `=`: a place, or a pattern of places.
    fn assign_to(&mut self, lhs: ExprId, value: Operand, span: Span) {
        let part_of = |builder: &mut Self, value: &Operand, proj: Proj| match value {
            Operand::Copy(place) => Operand::Copy(place.then(proj)),
            Operand::Ref(place) => Operand::Ref(place.then(proj)),
            other => {
                let var = builder.temp(lhs);
                builder.assign(Place::var(var), Value::Use(other.clone()), span);
                Operand::Copy(Place::var(var).then(proj))
            }
        };
        match self.expr_kind(lhs) {
            ExprKind::Underscore => {}
            ExprKind::Tuple(parts) => {
                // All right sides are read before any left side is written: `(a, b) = (b, a)`.
                let value = self.held(value, span);
                for (index, part) in parts.iter().enumerate() {
                    let operand = part_of(self, &value, Proj::Field(index.to_string().as_str().into()));
                    self.assign_to(*part, operand, span);
                }
            }
            ExprKind::Array(parts) => {
                let value = self.held(value, span);
                for (index, part) in parts.iter().enumerate() {
                    let operand = part_of(self, &value, Proj::Index(index as u32));
                    self.assign_to(*part, operand, span);
                }
            }
            ExprKind::Struct { fields, .. } => {
                let adt = match self.typing.paths.get(&lhs) {
                    Some(Def::Variant(adt, variant)) => Some((*adt, *variant)),
                    Some(Def::Adt(adt)) => Some((*adt, 0)),
                    _ => None,
                };
                for field in fields {
                    let proj =
                        adt.map_or(Proj::Field(field.name), |(adt, v)| self.field_proj(adt, v, field.name));
                    let operand = part_of(self, &value, proj);
                    self.assign_to(field.expr, operand, span);
                }
            }
            _ => {
                let place = self.left_place(lhs);
                let through = self.is_through(lhs);
                self.assign_left(place, through, Value::Use(value), span);
            }
        }
    }

    /// Whether the left side of an operator's assignment is reached through a reference.
    fn is_reference(&self, lhs: ExprId) -> bool {
        self.is_through(lhs) || matches!(self.typing[lhs], Ty::Ref(_))
    }

    /// `*x`, or `x[i]` of a type whose own `Index` gives a reference.
    fn is_through(&self, lhs: ExprId) -> bool {
        match self.expr_kind(lhs) {
            ExprKind::Unary { op: UnaryOp::Deref, .. } => true,
            ExprKind::Index { .. } => matches!(self.typing.callees.get(&lhs), Some(Callee::Fn(..))),
            _ => false,
        }
    }

    fn held(&mut self, value: Operand, span: Span) -> Operand {
        let var = self.new_var(None, Ty::Unknown, span);
        self.assign(Place::var(var), Value::Use(value), span);
        Operand::Copy(Place::var(var))
    }

    /// The place on the left of `=`, whose type may be one that carries nothing.
    fn left_place(&mut self, lhs: ExprId) -> Place {
        match self.expr_kind(lhs) {
            ExprKind::Local(local) => self.local_place(*local),
            _ => self.place(lhs),
        }
    }

    /// A step that is no call and no assignment.
    pub(super) fn macro_step(&mut self, step: super::Macro, span: Span) {
        let diverges = step.ty == Ty::Never;
        self.push(StepKind::Macro(Box::new(step)), span);
        if diverges {
            self.stop();
        }
    }
}

/// A string literal: kept when what it says may decide something, an address or a statement.
pub(super) fn text_operand(text: &str) -> Operand {
    if is_telling(text) { Operand::Text(Name::new(text)) } else { Operand::Clean }
}

/// Whether a literal is an address (`https://…`) or a statement in SQL.
pub(super) fn is_telling(text: &str) -> bool {
    const STATEMENTS: [&str; 9] =
        ["insert", "update", "replace", "merge", "call", "select", "delete", "with", "pragma"];
    const HOSTS: [&str; 5] = ["host=", "localhost", "127.0.0.1", "[::1]", "sslmode="];
    text.contains("://")
        || text == "key"
        || looks_like_header(text)
        || HOSTS.iter().any(|word| text.contains(word))
        || text.trim_start().split(char::is_whitespace).next().is_some_and(|word| {
            word.len() >= 4 && STATEMENTS.iter().any(|statement| word.eq_ignore_ascii_case(statement))
        }) && text.trim().contains(char::is_whitespace)
}

/// `Content-Disposition`: letters and hyphens, and at least one of these between those.
fn looks_like_header(text: &str) -> bool {
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_alphabetic());
    text.len() <= 32 && text.contains('-') && text.split('-').all(is_word)
}

/// The `poll` of a type that implements `Future` by hand.
fn poll_fn(cx: &crate::types::TypeCx<'_>, ty: &Ty) -> Option<(crate::names::FnId, Subst)> {
    let program = cx.program();
    let future = *program.index.trait_by_path.get(&Name::new("std::future::Future"))?;
    let (impl_id, subst) = cx.impl_of(future, ty)?;
    let fns = &program.impls[impl_id.0 as usize].fns;
    let (_, function) = fns.iter().find(|(name, _)| *name == "poll")?;
    Some((*function, subst))
}
