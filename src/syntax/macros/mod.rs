//! Known macros, read by their own grammars; unknown ones, read for whatever expressions are in them.
//!
//! The last segment of the path decides. A user's own macro of the same name is replaced later by what it expands to
//! ([`super::expand_macros`]), so a call always keeps the range of its tokens.

mod args;
mod event;
mod format_family;
mod items;
mod json;
mod query;
mod reader;
mod select;
mod slog;

pub(super) use event::{EventField, event_fields};

use super::lower::BodyCx;
use crate::hir::{
    Arm, BlockKind, ExprId, ExprKind, FormatArgs, Lit, MacroArg, MacroCall, MacroGrammar, PatKind, Path, Stmt,
};
use crate::source::Span;
use syn::parse::ParseStream;
use syn::{Block, Expr, Token};

/// A macro call about to be read.
pub(super) struct Call<'m> {
    mac: &'m syn::Macro,
    path: Path,
    span: Span,
}

impl<'m> Call<'m> {
    /// The call's tokens, if `parser` understands all of them.
    fn parse<T>(&self, parser: impl FnOnce(ParseStream) -> syn::Result<T>) -> Option<T> {
        self.mac.parse_body_with(parser).ok()
    }
}

impl BodyCx<'_, '_> {
    /// Lowers a macro call in expression position.
    pub(super) fn macro_call(&mut self, mac: &syn::Macro) -> ExprId {
        if let Some(expanded) = self.expanded_expr(mac) {
            return expanded;
        }
        let path = self.cx.plain_path(&mac.path);
        let span = path.span.to(self.cx.span(mac.delimiter.span().close()));
        let name = path.last_name().map_or("", |name| name.as_str());
        let call = Call { mac, path, span };
        let read = match name {
            "format" | "print" | "println" | "eprint" | "eprintln" | "panic" | "todo" | "unimplemented"
            | "unreachable" | "format_args" | "format_args_nl" | "anyhow" | "bail" | "eyre" | "report"
            | "miette" | "format_err" | "whatever" => self.format_macro(&call, 0),
            "write" | "writeln" | "assert" | "debug_assert" | "ensure" | "ensure_whatever" => {
                self.format_macro(&call, 1)
            }
            "assert_eq" | "assert_ne" | "debug_assert_eq" | "debug_assert_ne" => self.format_macro(&call, 2),
            "trace" | "debug" | "info" | "warn" | "error" => self.event_macro(&call, event::Shape::Event),
            "event" | "log" => self.event_macro(&call, event::Shape::Leveled),
            "trace_span" | "debug_span" | "info_span" | "warn_span" | "error_span" => {
                self.event_macro(&call, event::Shape::Span)
            }
            "span" => self.event_macro(&call, event::Shape::LeveledSpan),
            "crit" | "slog_crit" | "slog_error" | "slog_warn" | "slog_info" | "slog_debug" | "slog_trace"
            | "slog_log" => self.slog_macro(&call),
            "vec" | "dbg" | "join" | "try_join" | "params" | "ready" | "addr_of" | "addr_of_mut" => {
                self.exprs_macro(&call)
            }
            "matches" => self.matches_macro(&call),
            "json" | "bson" | "doc" | "json_internal" | "named_params" => self.json_macro(&call),
            "select" | "select_biased" => self.select_macro(&call),
            "query"
            | "query_as"
            | "query_scalar"
            | "query_unchecked"
            | "query_as_unchecked"
            | "query_scalar_unchecked"
            | "query_file"
            | "query_file_as"
            | "query_file_scalar" => self.query_macro(&call),
            "try" => {
                let inner = call.parse(|input| input.parse::<Expr>());
                inner.map(|inner| {
                    let inner = self.expr(&inner);
                    self.alloc(ExprKind::Try(inner), call.span)
                })
            }
            "stream" | "try_stream" | "EventStream" | "TextStream" | "ByteStream" => self.block_macro(&call),
            "cfg" => {
                let on =
                    call.parse(|input| input.parse::<syn::Meta>()).is_none_or(|meta| self.cx.cfg.eval(&meta));
                Some(self.alloc(ExprKind::Lit(Lit::Bool(on)), call.span))
            }
            "line" | "column" => Some(self.alloc(ExprKind::Lit(Lit::Int(0, None)), call.span)),
            "concat" => self.concat_macro(&call),
            "stringify" => {
                let text = args::unmarked(&mac.tokens.to_string());
                Some(self.alloc(ExprKind::Lit(Lit::Str(text.into())), call.span))
            }
            "env" | "file" | "module_path" => {
                Some(self.alloc(ExprKind::Lit(Lit::Str("".into())), call.span))
            }
            // The file is not read: one character stands for all that is in it.
            "include_str" => Some(self.alloc(ExprKind::Lit(Lit::Str("\u{fffc}".into())), call.span)),
            "include_bytes" => Some(self.alloc(ExprKind::Lit(Lit::Bytes([0].into())), call.span)),
            "option_env" | "compile_error" => Some(self.missing(Vec::new(), call.span)),
            "quote" | "quote_spanned" | "parse_quote" | "parse_quote_spanned" => {
                Some(self.quote_macro(&call))
            }
            _ => None,
        };
        match read {
            Some(id) => id,
            None => self.unknown_macro(&call),
        }
    }

    /// A macro whose statements belong to the block around it (`pin! { let a = b; }`).
    pub(super) fn known_stmt_macro(&mut self, stmts: &mut Vec<Stmt>, mac: &syn::Macro) -> bool {
        let Some(last) = mac.path.segments.last() else { return false };
        if self.cx.name(&last.ident) != "pin" {
            return false;
        }
        let Ok(inner) = mac.parse_body_with(Block::parse_within) else { return false };
        if !matches!(inner.first(), Some(syn::Stmt::Local(_))) {
            return false;
        }
        let (mut lowered, tail) = self.stmts(&inner);
        stmts.append(&mut lowered);
        stmts.extend(tail.map(Stmt::Expr));
        true
    }

    fn finish_call(
        &mut self,
        call: &Call<'_>,
        grammar: MacroGrammar,
        args: Vec<MacroArg>,
        format: Option<FormatArgs>,
    ) -> ExprId {
        let tokens = self.cx.between(call.mac.delimiter.span());
        let lowered = MacroCall { path: call.path.clone(), grammar, args, format, target: None, tokens };
        self.alloc(ExprKind::Macro(Box::new(lowered)), call.span)
    }

    /// `a, b`, also `a; b`.
    fn exprs_macro(&mut self, call: &Call<'_>) -> Option<ExprId> {
        let exprs = call.parse(|input| {
            if input.peek(syn::Ident)
                && input.peek2(Token![;])
                && input.fork().parse::<syn::Ident>()? == "biased"
            {
                input.parse::<syn::Ident>()?;
                input.parse::<Token![;]>()?;
            }
            let mut exprs = Vec::new();
            while !input.is_empty() {
                exprs.push(input.parse::<Expr>()?);
                if input.peek(Token![;]) {
                    input.parse::<Token![;]>()?;
                } else if !input.is_empty() {
                    input.parse::<Token![,]>()?;
                }
            }
            Ok(exprs)
        })?;
        let exprs = self.exprs(exprs.iter());
        let args = exprs.into_iter().map(|expr| self.plain_arg(expr)).collect();
        Some(self.finish_call(call, MacroGrammar::Exprs, args, None))
    }

    /// `matches!(expr, pat if guard)` as a match that gives a `bool`.
    fn matches_macro(&mut self, call: &Call<'_>) -> Option<ExprId> {
        let (scrutinee, pat, guard) = call.parse(|input| {
            let scrutinee: Expr = input.parse()?;
            input.parse::<Token![,]>()?;
            let pat = syn::Pat::parse_multi_with_leading_vert(input)?;
            let guard = if input.peek(Token![if]) {
                input.parse::<Token![if]>()?;
                Some(input.parse::<Expr>()?)
            } else {
                None
            };
            input.parse::<Option<Token![,]>>()?;
            Ok((scrutinee, pat, guard))
        })?;
        let scrutinee = self.expr(&scrutinee);
        let matching = self.scoped(|cx| {
            let (pat, inner_guard) = cx.pat_and_guard(&pat);
            let guard = guard.as_ref().map(|guard| cx.expr(guard)).or(inner_guard);
            let body = cx.alloc(ExprKind::Lit(Lit::Bool(true)), call.span);
            Arm { pat, guard, body }
        });
        let pat = self.alloc_pat(PatKind::Wild, call.span);
        let body = self.alloc(ExprKind::Lit(Lit::Bool(false)), call.span);
        let arms = vec![matching, Arm { pat, guard: None, body }];
        Some(self.alloc(ExprKind::Match { scrutinee, arms }, call.span))
    }

    /// A macro whose tokens are statements.
    fn block_macro(&mut self, call: &Call<'_>) -> Option<ExprId> {
        let stmts = call.parse(Block::parse_within)?;
        let (stmts, tail) = self.scoped(|cx| cx.stmts(&stmts));
        let kind = BlockKind::Stream;
        Some(self.alloc(ExprKind::Block { label: None, kind, stmts, tail }, call.span))
    }

    fn concat_macro(&mut self, call: &Call<'_>) -> Option<ExprId> {
        let text = format_family::concat_text(call.mac)?;
        Some(self.alloc(ExprKind::Lit(Lit::Str(text.into())), call.span))
    }
}
