//! `format!` and everything that takes a format string as it does.

use super::super::lower::BodyCx;
use super::Call;
use super::args::{Entry, entries, literal_text, unmarked, word};
use crate::hir::{ExprId, FormatArgs, FormatPiece, FormatTrait, MacroGrammar};
use crate::source::{Name, Span};
use crate::syntax::format::{self, Arg};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{Expr, Token};

impl BodyCx<'_, '_> {
    /// A macro with `n_leading` expressions in front of its format string. Fewer may stand there
    /// (`whatever!("…")`), and named arguments may (`miette!(code = "…", "…")`).
    pub(super) fn format_macro(&mut self, call: &Call<'_>, n_leading: usize) -> Option<ExprId> {
        let entries = call.parse(entries)?;
        let first_literal = entries.iter().position(|entry| entry.key.is_none() && is_format(&entry.value));
        let is_optional_lead = matches!(call.path.last_name(), Some(name) if name == "whatever");
        let n_named = entries.iter().take_while(|entry| entry.key.is_some()).count();
        let n_leading = match first_literal {
            Some(at) if is_optional_lead && at <= 1 => at,
            Some(at) if n_named > 0 && at == n_named => at,
            _ => n_leading,
        };
        let (leading, rest) = entries.split_at(n_leading.min(entries.len()));
        let args = leading.iter().map(|entry| self.entry_arg(entry)).collect();
        let format = rest.split_first().map(|(format, rest)| self.format_args(&format.value, rest));
        Some(self.finish_call(call, MacroGrammar::Format, args, format))
    }

    /// A format string with its arguments.
    pub(super) fn format_args(&mut self, format: &Expr, rest: &[Entry]) -> FormatArgs {
        let Some((value, literal)) = self.format_text(format) else {
            let first = self.expr(format);
            let span = self.expr_span(first);
            let rest: Vec<ExprId> = rest.iter().map(|entry| self.expr(&entry.value)).collect();
            let shown = |cx: &Self, expr| FormatPiece {
                expr,
                trait_: FormatTrait::Display,
                span: cx.expr_span(expr),
            };
            let pieces = [first].into_iter().chain(rest).map(|expr| shown(self, expr)).collect();
            return FormatArgs { span, text: Vec::new(), pieces };
        };
        let args: Vec<(Option<Name>, ExprId)> = rest
            .iter()
            .map(|entry| (entry.key.as_ref().map(|key| Name::new(&word(key))), self.expr(&entry.value)))
            .collect();
        self.fill(&value, literal, &args)
    }

    /// Joins the placeholders of a string that stands at `literal` with the arguments.
    pub(super) fn fill(&mut self, value: &str, literal: Span, args: &[(Option<Name>, ExprId)]) -> FormatArgs {
        let parsed = format::parse(value);
        let mut text: Vec<Box<str>> = Vec::with_capacity(parsed.text.len());
        let mut pieces = Vec::with_capacity(parsed.pieces.len());
        let mut used = vec![false; args.len()];
        let mut texts = parsed.text.into_iter();
        text.push(texts.next().unwrap_or_default().into());
        for placeholder in parsed.pieces {
            let after = texts.next().unwrap_or_default();
            let by_name = |name: &str| args.iter().position(|(key, _)| key.is_some_and(|key| key == name));
            let explicit = match &placeholder.arg {
                Arg::Index(index) => (*index < args.len()).then_some(*index),
                Arg::Name(name) => by_name(name),
            };
            let (expr, span) = match (explicit, &placeholder.arg) {
                (Some(index), _) => {
                    used[index] = true;
                    (args[index].1, self.expr_span(args[index].1))
                }
                (None, Arg::Name(name)) => {
                    let span = self.capture_span(literal, &placeholder.range);
                    (self.name_expr(Name::new(name), span), span)
                }
                // A position without argument does not compile; the text goes on.
                (None, Arg::Index(_)) => {
                    let before = text.pop().unwrap_or_default();
                    text.push(format!("{before}{after}").into());
                    continue;
                }
            };
            pieces.push(FormatPiece { expr, trait_: placeholder.trait_, span });
            text.push(after.into());
        }
        if parsed.is_broken {
            // Another library's format language: every argument counts as shown.
            for ((_, expr), _) in args.iter().zip(&used).filter(|(_, used)| !**used) {
                pieces.push(FormatPiece {
                    expr: *expr,
                    trait_: FormatTrait::Display,
                    span: self.expr_span(*expr),
                });
                text.push("".into());
            }
        }
        FormatArgs { span: literal, text, pieces }
    }

    /// Where an inline capture stands: inside of the literal, if that can be told.
    pub(super) fn capture_span(&self, literal: Span, range: &std::ops::Range<usize>) -> Span {
        if self.cx.fixed.is_some() || self.cx.synthetic {
            return literal;
        }
        match format::range_in_source(self.cx.source(literal), range) {
            Some(range) => {
                let place = Span::new(
                    literal.file,
                    literal.start + range.start as u32,
                    literal.start + range.end as u32,
                );
                if literal.contains(place) { place } else { literal }
            }
            None => literal,
        }
    }

    /// Value and place of a format string: a literal, or macros that make one.
    fn format_text(&mut self, format: &Expr) -> Option<(String, Span)> {
        match format {
            Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => {
                let span = self.cx.span(text.span());
                let value = text.value();
                self.cx.string(&value, span);
                Some((value, span))
            }
            Expr::Group(group) => self.format_text(&group.expr),
            Expr::Macro(mac) => {
                let value = made_text(&mac.mac)?;
                let start = self.cx.plain_path(&mac.mac.path).span;
                Some((value, start.to(self.cx.span(mac.mac.delimiter.span().close()))))
            }
            _ => None,
        }
    }
}

/// Whether an expression is a format string by its form.
pub(super) fn is_format(expr: &Expr) -> bool {
    match expr {
        Expr::Macro(mac) => made_text(&mac.mac).is_some(),
        other => literal_text(other).is_some(),
    }
}

fn made_text(mac: &syn::Macro) -> Option<String> {
    if mac.path.is_ident("stringify") {
        return Some(unmarked(&mac.tokens.to_string()).replace('{', "{{").replace('}', "}}"));
    }
    if mac.path.is_ident("concat") { concat_text(mac) } else { None }
}

/// What `concat!` of literals (and of `concat!`, `stringify!`) says.
pub(super) fn concat_text(mac: &syn::Macro) -> Option<String> {
    let parts = Punctuated::<Expr, Token![,]>::parse_terminated.parse2(mac.tokens.clone()).ok()?;
    let mut text = String::new();
    for part in &parts {
        match part {
            Expr::Lit(lit) => match &lit.lit {
                syn::Lit::Str(part) => text.push_str(&part.value()),
                syn::Lit::Char(part) => text.push(part.value()),
                syn::Lit::Int(part) => text.push_str(part.base10_digits()),
                syn::Lit::Float(part) => text.push_str(part.base10_digits()),
                syn::Lit::Bool(part) => text.push_str(if part.value { "true" } else { "false" }),
                _ => return None,
            },
            Expr::Macro(inner) => match made_text(&inner.mac) {
                Some(part) => text.push_str(&part),
                // `env!`, `file!`, `line!`: some text that is no placeholder.
                None => text.push('_'),
            },
            _ => return None,
        }
    }
    Some(text)
}
