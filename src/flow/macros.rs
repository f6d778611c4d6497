//! Macros that were read by their grammar: to the steps that they stand for.

use super::expr::is_telling;
use super::lower::{Builder, is_barrier};
use super::{Arg, Format, Macro, MacroOperand, Operand, Place, Proj, Shown, Value};
use crate::hir::{ExprId, ExprKind, FormatArgs, FormatTrait, MacroArg, MacroCall, MacroGrammar};
use crate::source::{Name, Span};
use crate::types::{Callee, Ty};

impl Builder<'_> {
    pub(super) fn macro_(&mut self, expr: ExprId) -> Operand {
        let body = self.body;
        let ExprKind::Macro(call) = &body.expr(expr).kind else {
            unreachable!("called for macro expressions only");
        };
        let path = self.typing.macros.get(&expr).copied().unwrap_or_else(|| Name::new(&call.path.text()));
        let last = path.as_str().rsplit("::").next().unwrap_or_default();
        match (call.grammar, last) {
            (MacroGrammar::Exprs, "vec" | "smallvec" | "vec_deque") => self.list(expr, call),
            (MacroGrammar::Exprs, "join" | "try_join" | "params") => {
                self.joined(expr, call, last == "try_join")
            }
            (MacroGrammar::Exprs, "dbg") => self.debugged(expr, path, call),
            (MacroGrammar::Format, "format" | "format_args") if call.args.is_empty() => {
                self.formatted(expr, call)
            }
            (MacroGrammar::Format, "write" | "writeln") if call.args.len() == 1 => self.written(expr, call),
            (MacroGrammar::Format, "bail" | "ensure" | "whatever" | "ensure_whatever") => {
                self.bail(expr, path, call)
            }
            (MacroGrammar::Json, _) => self.json(expr, call),
            _ => self.other(expr, path, call),
        }
    }

    fn macro_args(&mut self, args: &[MacroArg]) -> Vec<MacroOperand> {
        let mut operands = Vec::new();
        for arg in args {
            if let Some(value) = arg.value {
                operands.push(MacroOperand { key: arg.key, sigil: arg.sigil, arg: self.arg(value) });
            }
        }
        operands
    }

    pub(super) fn format(&mut self, args: &FormatArgs) -> Format {
        let texts = args.text.iter().filter(|text| is_telling(text)).map(|text| Name::new(text)).collect();
        let mut pieces = Vec::new();
        for piece in &args.pieces {
            let operand = self.operand(piece.expr);
            if piece.trait_ == FormatTrait::Pointer || matches!(operand, Operand::Clean) {
                continue;
            }
            pieces.push(Shown {
                operand,
                ty: self.typing[piece.expr].clone(),
                trait_: piece.trait_,
                span: piece.span,
            });
        }
        Format { texts, pieces }
    }

    fn list(&mut self, expr: ExprId, call: &MacroCall) -> Operand {
        let mut parts = Vec::new();
        for (index, arg) in self.macro_args(&call.args).into_iter().enumerate() {
            parts.push((Proj::Index(index as u32), arg.arg.operand, arg.arg.span));
        }
        self.filled(expr, parts)
    }

    fn json(&mut self, expr: ExprId, call: &MacroCall) -> Operand {
        let args = self.macro_args(&call.args);
        if let [only] = args.as_slice()
            && only.key.is_none()
        {
            return only.arg.operand.clone();
        }
        let var = self.temp(expr);
        let empty = Value::Aggregate { adt: None, parts: Vec::new(), base: None };
        self.assign(Place::var(var), empty, self.body.expr(expr).span);
        for arg in args {
            let keys = arg.key.map_or("[]", Name::as_str).split('.');
            let place = keys.fold(Place::var(var), |place, key| match key {
                "[]" => place.then(Proj::Elem),
                key => place.then(Proj::Field(key.into())),
            });
            self.assign(place, Value::Use(arg.arg.operand), arg.arg.span);
        }
        self.copy_of(var)
    }

    fn filled(&mut self, expr: ExprId, parts: Vec<(Proj, Operand, Span)>) -> Operand {
        let var = self.temp(expr);
        self.assign(
            Place::var(var),
            Value::Aggregate { adt: None, parts, base: None },
            self.body.expr(expr).span,
        );
        self.copy_of(var)
    }

    /// `join!(a, b)` and `params![a, b]` give a tuple, `try_join!` a result of one.
    fn joined(&mut self, expr: ExprId, call: &MacroCall, is_try: bool) -> Operand {
        let span = self.body.expr(expr).span;
        let mut parts = Vec::new();
        for (index, arg) in self.macro_args(&call.args).into_iter().enumerate() {
            let operand = match arg.arg.operand {
                Operand::Copy(place) | Operand::Ref(place) if is_try => {
                    Operand::Copy(place.then(Proj::Variant("Ok".into(), "0".into())))
                }
                other => other,
            };
            parts.push((Proj::Field(index.to_string().as_str().into()), operand, arg.arg.span));
        }
        let joined = self.filled(expr, parts);
        if is_try { self.wrapped(joined, "Ok", span) } else { joined }
    }

    fn debugged(&mut self, expr: ExprId, path: Name, call: &MacroCall) -> Operand {
        let args = self.macro_args(&call.args);
        let values: Vec<(Operand, Span)> =
            args.iter().map(|arg| (arg.arg.operand.clone(), arg.arg.span)).collect();
        self.step(expr, path, args, None, Ty::unit());
        match values.as_slice() {
            [(only, _)] => only.clone(),
            _ => {
                let part = |(index, (operand, span)): (usize, (Operand, Span))| {
                    (Proj::Field(index.to_string().as_str().into()), operand, span)
                };
                let parts = values.into_iter().enumerate().map(part).collect();
                self.filled(expr, parts)
            }
        }
    }

    fn formatted(&mut self, expr: ExprId, call: &MacroCall) -> Operand {
        let format = call.format.as_ref().map(|format| self.format(format)).unwrap_or_default();
        let var = self.temp(expr);
        self.assign(Place::var(var), Value::Format(format), self.body.expr(expr).span);
        Operand::Copy(Place::var(var))
    }

    /// `write!(to, …)` is a call of `to.write_fmt(…)`.
    fn written(&mut self, expr: ExprId, call: &MacroCall) -> Operand {
        let span = self.body.expr(expr).span;
        let Some(to) = call.args[0].value else { return Operand::Clean };
        let mut receiver = self.arg(to);
        if let Operand::Copy(place) = receiver.operand {
            receiver.operand = Operand::Ref(place);
        }
        let format = call.format.as_ref().map(|format| self.format(format)).unwrap_or_default();
        let shown_span = format.pieces.first().map_or(span, |piece| piece.span);
        let text = self.new_var(None, Ty::Unknown, shown_span);
        self.assign(Place::var(text), Value::Format(format), span);
        let module = self.module();
        let callee = self.cx.method(module, &receiver.ty, Name::new("write_fmt")).map(|(callee, _)| callee);
        let is_known = matches!(callee, Some(Callee::Fn(..)));
        let callee = callee.unwrap_or_else(|| Callee::Unknown(Name::new("write_fmt")));
        if !is_known && let Operand::Ref(place) = &receiver.operand {
            let mix = Value::Mix(vec![Operand::Copy(place.clone()), Operand::Copy(Place::var(text))]);
            self.assign_left(place.clone(), true, mix, span);
        }
        let text_arg = Arg {
            operand: Operand::Copy(Place::var(text)),
            ty: Ty::Unknown,
            span: shown_span,
            literal: None,
        };
        let ty = self.typing[expr].clone();
        self.call(expr, callee, None, true, vec![receiver, text_arg], ty, span, span);
        Operand::Clean
    }

    pub(super) fn module(&self) -> crate::names::ModId {
        match self.owner {
            crate::types::Owner::Fn(id) => self.program.fns[id.0 as usize].body_module,
            crate::types::Owner::Const(id) => self.program.consts[id.0 as usize].body_module,
        }
    }

    /// Macros that leave the function with an error: always, or unless a condition holds.
    fn bail(&mut self, expr: ExprId, path: Name, call: &MacroCall) -> Operand {
        let span = self.body.expr(expr).span;
        let is_conditional = path.as_str().contains("ensure");
        let (stay, go) = (self.new_block(), self.new_block());
        if is_conditional && let Some(cond) = call.args.first().and_then(|arg| arg.value) {
            self.condition(cond, stay, go);
            self.current = go;
        }
        let args = if is_conditional { &call.args[call.args.len().min(1)..] } else { &call.args[..] };
        let mut args = self.macro_args(args);
        if is_conditional && call.format.is_none() && args.is_empty() {
            args = self.compared(call);
        }
        let format = call.format.as_ref().map(|format| self.format(format));
        let error = self.step(expr, path, args, format, Ty::Unknown);
        let wrapped = self.wrapped(Operand::Copy(error), "Err", span);
        self.return_value(wrapped, span);
        if is_conditional {
            self.current = stay;
        }
        Operand::Clean
    }

    /// The operands of a comparison that fails without a message of its own: some macros print them.
    fn compared(&mut self, call: &MacroCall) -> Vec<MacroOperand> {
        let cond = call.args.first().and_then(|arg| arg.value);
        let Some(ExprKind::Binary { op, lhs, rhs }) = cond.map(|cond| &self.body.expr(cond).kind) else {
            return Vec::new();
        };
        if !op.is_test() {
            return Vec::new();
        }
        [*lhs, *rhs]
            .into_iter()
            .map(|side| MacroOperand { key: None, sigil: crate::hir::Sigil::Debug, arg: self.arg(side) })
            .collect()
    }

    fn other(&mut self, expr: ExprId, path: Name, call: &MacroCall) -> Operand {
        let args = self.macro_args(&call.args);
        let format = call.format.as_ref().map(|format| self.format(format));
        let ty = self.typing[expr].clone();
        let place = self.step(expr, path, args, format, ty.clone());
        if is_barrier(self.program, &ty) { Operand::Clean } else { Operand::Copy(place) }
    }

    fn step(
        &mut self,
        expr: ExprId,
        path: Name,
        args: Vec<MacroOperand>,
        format: Option<Format>,
        ty: Ty,
    ) -> Place {
        let span = self.body.expr(expr).span;
        let dst = self.new_var(None, ty.clone(), span);
        let step =
            Macro { expr: Some(expr), path, is_attribute: false, dst, args, format, ty, at_exit: false };
        self.macro_step(step, span);
        Place::var(dst)
    }
}
