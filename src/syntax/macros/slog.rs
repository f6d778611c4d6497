//! slog: `info!(logger, "fmt {}", a; "k" => %v, kv)`.

use super::super::lower::BodyCx;
use super::Call;
use super::args::{Entry, dotted_words, entries, literal_text};
use super::format_family::is_format;
use crate::hir::{ExprId, MacroGrammar, Sigil};
use proc_macro2::Span as Token;
use syn::parse::ParseStream;
use syn::{Expr, LitStr, Token};

/// The parts of a record.
pub(super) struct Record {
    logger: Option<Expr>,
    message: Option<(Expr, Vec<Entry>)>,
    pairs: Vec<Pair>,
}

struct Pair {
    key: Option<String>,
    start: Token,
    sigil: Sigil,
    value: Expr,
}

impl BodyCx<'_, '_> {
    pub(super) fn slog_macro(&mut self, call: &Call<'_>) -> Option<ExprId> {
        let record = call.parse(record)?;
        Some(self.slog_record(call, &record))
    }

    pub(super) fn slog_record(&mut self, call: &Call<'_>, record: &Record) -> ExprId {
        let mut args = Vec::new();
        if let Some(logger) = &record.logger {
            let logger = self.expr(logger);
            args.push(self.plain_arg(logger));
        }
        let format = record.message.as_ref().map(|(message, rest)| self.format_args(message, rest));
        for pair in &record.pairs {
            let start = self.cx.span(pair.start);
            let value = self.expr(&pair.value);
            let mut arg = match &pair.key {
                Some(key) => self.keyed_arg(key, start, pair.sigil, Some(value)),
                None => self.plain_arg(value),
            };
            arg.sigil = pair.sigil;
            args.push(arg);
        }
        self.finish_call(call, MacroGrammar::Slog, args, format)
    }
}

/// Whether the first argument is a logger rather than a field that names itself, with a message after it.
///
/// tracing's `info!(user, "hello")` looks the same, so the word must sound like a logger, unless it is something that
/// tracing does not allow there.
pub(super) fn starts_with_logger(input: ParseStream) -> bool {
    let ahead = input.fork();
    let is_sigil = ahead.peek(Token![?]) || ahead.peek(Token![%]) || ahead.peek(LitStr);
    if is_sigil || super::args::peek_assign(&ahead) {
        return false;
    }
    let Ok(first) = ahead.parse::<Expr>() else { return false };
    if ahead.parse::<Token![,]>().is_err() {
        return false;
    }
    let message_follows = ahead.peek(LitStr) || ahead.peek(Token![#]);
    message_follows
        && match dotted_words(&first) {
            Some(words) => {
                let last = words.rsplit('.').next().unwrap_or(&words);
                last.split('_').any(|word| matches!(word, "log" | "logger" | "LOG" | "LOGGER"))
            }
            None => !matches!(first, Expr::Lit(_) | Expr::Assign(_)) && !is_format(&first),
        }
}

pub(super) fn record(input: ParseStream) -> syn::Result<Record> {
    let mut record = Record { logger: None, message: None, pairs: Vec::new() };
    if !input.peek(LitStr) {
        record.logger = Some(input.parse()?);
        input.parse::<Token![,]>()?;
    }
    if input.peek(Token![#]) {
        input.parse::<Token![#]>()?;
        input.parse::<Expr>()?;
        input.parse::<Token![,]>()?;
    }
    let message: Expr = input.parse()?;
    if !input.is_empty() && !input.peek(Token![;]) {
        input.parse::<Token![,]>()?;
    }
    record.message = Some((message, entries(input)?));
    if input.peek(Token![;]) {
        input.parse::<Token![;]>()?;
    }
    while !input.is_empty() {
        record.pairs.push(pair(input)?);
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
    }
    let is_record =
        !record.pairs.is_empty() || record.message.as_ref().is_some_and(|(text, _)| is_format(text));
    if is_record { Ok(record) } else { Err(input.error("expected a record")) }
}

fn pair(input: ParseStream) -> syn::Result<Pair> {
    let start = input.span();
    let first: Expr = input.parse()?;
    if !input.peek(Token![=>]) {
        return Ok(Pair { key: None, start, sigil: Sigil::None, value: first });
    }
    input.parse::<Token![=>]>()?;
    let mut sigil = Sigil::None;
    input.parse::<Option<Token![#]>>()?;
    if input.peek(Token![%]) {
        input.parse::<Token![%]>()?;
        sigil = Sigil::Display;
    } else if input.peek(Token![?]) {
        input.parse::<Token![?]>()?;
        sigil = Sigil::Debug;
    }
    let key = literal_text(&first).or_else(|| dotted_words(&first)).or(Some("_".to_owned()));
    Ok(Pair { key, start, sigil, value: input.parse()? })
}
