//! The workspace's own redacting function around a value that a text shows.
//!
//! Only in the arguments of a format string or an event, where nothing but the text changes; only with a function of one
//! argument that is in scope and takes what stands there.

use super::{Cx, insert};
use crate::catalog::Cleaning;
use crate::finding::{Edit, Finding, Reported};
use crate::hir::{Body, ExprId, ExprKind, MacroCall, MacroGrammar};
use crate::names::{Def, Fn, FnId, ModId, Origin};
use crate::source::{Name, Span};
use crate::types::{FnSig, Owner, Ty, TypeCx, Typing};
use std::collections::BTreeMap;

pub(super) fn propose(cx: &Cx<'_>, findings: &mut [Reported]) {
    let redactors = redactors(cx);
    if redactors.is_empty() {
        return;
    }
    let types = TypeCx::new(cx.program);
    let mut typings: BTreeMap<FnId, Typing> = BTreeMap::new();
    for reported in findings.iter_mut().filter(|reported| reported.finding.fix.is_empty()) {
        let finding = &mut reported.finding;
        if !is_cleared(cx, finding) {
            continue;
        }
        let Some(function) = cx.function_at(finding.span) else { continue };
        let typing = typings.entry(function).or_insert_with(|| types.infer(Owner::Fn(function)));
        let wrap = Wrap { cx, types: &types, typing, function: &cx.program[function], redactors: &redactors };
        if let Some(edit) =
            cx.program[function].hir.body.as_ref().and_then(|body| wrap.edit(body, finding.span))
        {
            finding.fix = vec![edit];
        }
    }
}

/// Whether redacting settles it, and only a text would change.
fn is_cleared(cx: &Cx<'_>, finding: &Finding) -> bool {
    let page = cx.catalog.lint(finding.lint);
    page.is_some_and(|page| page.group == "exposure" && page.cleared_by.contains(&Cleaning::Redact))
}

/// Functions of the workspace that are declared to redact what they are given.
fn redactors(cx: &Cx<'_>) -> Vec<FnId> {
    let mut found: Vec<FnId> = cx
        .labels
        .functions
        .iter()
        .filter(|(id, model)| {
            let function = &cx.program[**id];
            model.sanitizer.contains(&Cleaning::Redact)
                && !model.sanitizer_when
                && model.sanitizes_in_place.is_none()
                && function.hir.self_kind.is_none()
                && function.hir.params.len() == 1
                && !function.hir.is_async
                && matches!(function.parent, crate::names::FnParent::Module)
                && cx.program.origin(function.module) == Origin::Workspace
        })
        .map(|(id, _)| *id)
        .collect();
    found.sort_by_key(|id| (cx.program[*id].path.as_str(), *id));
    found
}

struct Wrap<'a> {
    cx: &'a Cx<'a>,
    types: &'a TypeCx<'a>,
    typing: &'a Typing,
    function: &'a Fn,
    redactors: &'a [FnId],
}

impl Wrap<'_> {
    fn edit(&self, body: &Body, at: Span) -> Option<Edit> {
        body.exprs.iter().find_map(|expr| {
            let ExprKind::Macro(call) = &expr.kind else { return None };
            let is_text =
                matches!(call.grammar, MacroGrammar::Format | MacroGrammar::Event | MacroGrammar::Slog);
            if !is_text || !expr.span.contains(at) || expr.span == at {
                return None;
            }
            self.in_format(body, call, at).or_else(|| self.in_field(body, call, at))
        })
    }

    /// An argument of the format string, or a name in it.
    fn in_format(&self, body: &Body, call: &MacroCall, at: Span) -> Option<Edit> {
        let format = call.format.as_ref()?;
        let piece = format.pieces.iter().find(|piece| piece.span == at)?;
        let (redactor, _) = self.redactor(piece.expr)?;
        let text = self.cx.sources.text(at);
        if !format.span.contains(at) {
            let value = body.expr(piece.expr).span;
            return at.contains(value).then(|| self.around(value, &redactor));
        }
        // `{name}`: the name is given a value of its own, behind all arguments.
        let name = text.trim_start_matches('{').split([':', '}']).next()?.trim();
        let is_local = matches!(body.expr(piece.expr).kind, ExprKind::Local(_));
        if !is_local || call.grammar == MacroGrammar::Slog || name.is_empty() {
            return None;
        }
        let list = self.cx.sources.text(call.tokens);
        let (behind, text) = super::attribute::joined_back(list, &format!("{name} = {redactor}(&{name})"));
        Some(insert(call.tokens, behind, text))
    }

    /// A field of an event: `name = %p.name`, `%name`.
    fn in_field(&self, body: &Body, call: &MacroCall, at: Span) -> Option<Edit> {
        let is_event = call.grammar == MacroGrammar::Event;
        let arg = call.args.iter().find(|arg| is_event && arg.span.contains(at))?;
        let value = arg.value?;
        let (redactor, is_plain_text) = self.redactor(value)?;
        let value = body.expr(value).span;
        let before =
            self.cx.sources.text(arg.span).get(..(value.start.checked_sub(arg.span.start)?) as usize)?;
        if before.contains('=') {
            let has_sigil = before.trim_end().ends_with(['%', '?']);
            return (has_sigil || is_plain_text).then(|| self.around(value, &redactor));
        }
        let shown = self.wrapped(value, &redactor);
        Some(Edit { span: arg.span, text: format!("{} = %{shown}", arg.key?) })
    }

    fn around(&self, value: Span, redactor: &str) -> Edit {
        Edit { span: value, text: self.wrapped(value, redactor) }
    }

    fn wrapped(&self, value: Span, redactor: &str) -> String {
        let text = self.cx.sources.text(value);
        // `&x`, `*x` and `-x` bind looser than what may follow, so only they need nothing: the argument stands alone.
        match text.starts_with('&') {
            true => format!("{redactor}({text})"),
            false => format!("{redactor}(&{text})"),
        }
    }

    /// How to call a function that takes this value, and whether it gives plain text.
    fn redactor(&self, value: ExprId) -> Option<(String, bool)> {
        let ty = &self.typing[value];
        self.redactors.iter().find_map(|id| {
            let sig = self.types.fn_sig(*id);
            let is_plain_text = self.gives_text(sig)?;
            (self.takes(sig, ty)).then(|| self.path_to(*id))?.map(|path| (path, is_plain_text))
        })
    }

    /// Whether the function's parameter accepts a reference to a value of the type.
    fn takes(&self, sig: &FnSig, value: &Ty) -> bool {
        let value = value.peel();
        match &sig.params[0] {
            Ty::Ref(inner) if self.is_text(inner) => self.is_text(value),
            Ty::Ref(inner) => **inner == *value && !matches!(value, Ty::Unknown | Ty::Param(_)),
            Ty::Param(name) => {
                let wants = sig.bounds.iter().filter(|(ty, _)| *ty == Ty::Param(*name));
                let names: Vec<&str> = wants.filter_map(|(_, bound)| self.trait_name(bound.def)).collect();
                let is_shown = ["Display", "AsRef", "ToString", "Debug"];
                !names.is_empty()
                    && names.iter().all(|name| is_shown.contains(name) || *name == "Sized")
                    && self.is_text(value)
            }
            _ => false,
        }
    }

    fn trait_name(&self, def: Def) -> Option<&'static str> {
        let path = self.cx.program.def_path(def)?;
        path.as_str().rsplit("::").next()
    }

    /// Whether the result can stand in a text: `Some(true)` for strings, `Some(false)` for something that has `Display`.
    fn gives_text(&self, sig: &FnSig) -> Option<bool> {
        match &sig.ret {
            ty if self.is_text(ty.peel()) => Some(true),
            Ty::Adt(id, _) if self.cx.program[*id].name == "Cow" => Some(false),
            Ty::Opaque(bounds) => {
                bounds.iter().any(|bound| self.trait_name(bound.def) == Some("Display")).then_some(false)
            }
            _ => None,
        }
    }

    fn is_text(&self, ty: &Ty) -> bool {
        match ty {
            Ty::Prim(name) => *name == "str",
            Ty::Adt(id, _) => self.cx.program[*id].path == "std::string::String",
            _ => false,
        }
    }

    /// How the function is named from here: as it is in scope, or from the crate's root when every step of the way is open.
    fn path_to(&self, id: FnId) -> Option<String> {
        let program = self.cx.program;
        let scopes = [self.function.body_module, self.function.module];
        for module in scopes {
            let mut names: Vec<Name> = program[module]
                .values
                .iter()
                .filter(|(_, def)| **def == Def::Fn(id))
                .map(|(name, _)| *name)
                .collect();
            names.sort_by_key(|name| name.as_str());
            if let Some(name) = names.first() {
                return Some(name.as_str().to_owned());
            }
        }
        let function = &program[id];
        let is_same_crate = program[function.module].krate == program[self.function.module].krate;
        let is_open = function.is_pub && self.can_enter(function.module);
        let krate = program[program[function.module].krate].name;
        let rest = function.path.as_str().strip_prefix(krate.as_str())?;
        (is_same_crate && is_open).then(|| format!("crate{rest}"))
    }

    /// Whether a module can be named from the function: its parent is the root or around the function.
    fn can_enter(&self, module: ModId) -> bool {
        let program = self.cx.program;
        let Some(parent) = program[module].parent else { return true };
        let mut at = Some(program.named_module(self.function.module));
        while let Some(around) = at {
            if around == parent {
                return true;
            }
            at = program[around].parent;
        }
        false
    }
}
