//! Events and spans of tracing and log: fields, then a message.

use super::super::lower::BodyCx;
use super::args::{Entry, dotted_words, entries, literal_text, peek_assign, word};
use super::{Call, slog};
use crate::hir::{ExprId, ExprKind, MacroArg, MacroGrammar, Sigil};
use crate::source::Name;
use proc_macro2::Span as Token;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::parse::discouraged::Speculative;
use syn::{Expr, Ident, LitStr, Token};

/// What stands in front of the fields.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// `info!(fields, "message")`
    Event,
    /// `event!(Level::INFO, fields, "message")`, `log!(Level::Info, "message")`
    Leveled,
    /// `info_span!("name", fields)`
    Span,
    /// `span!(Level::INFO, "name", fields)`
    LeveledSpan,
}

/// `k = v`, `?v`, `%v`, `v`.
pub(in crate::syntax) struct EventField {
    key: Option<String>,
    start: Token,
    sigil: Sigil,
    value: Option<Expr>,
    /// Whether the value names itself.
    is_shorthand: bool,
}

impl EventField {
    /// `fields(name)` of `#[instrument]` declares a field without a value.
    pub(in crate::syntax) fn without_shorthand(mut self) -> EventField {
        if self.is_shorthand && self.sigil == Sigil::None {
            self.value = None;
        }
        self
    }
}

/// The parts of an event.
struct Event {
    fields: Vec<EventField>,
    message: Option<(Expr, Vec<Entry>)>,
    target: Option<String>,
}

impl BodyCx<'_, '_> {
    pub(super) fn event_macro(&mut self, call: &Call<'_>, shape: Shape) -> Option<ExprId> {
        if call.mac.tokens.is_empty() {
            return Some(self.finish_call(call, MacroGrammar::Event, Vec::new(), None));
        }
        let event = match call.parse(|input| event_or_record(input, shape))? {
            Either::Record(record) => return Some(self.slog_record(call, &record)),
            Either::Event(event) => event,
        };
        let args = event.fields.iter().map(|field| self.event_field(field)).collect();
        let format = event.message.as_ref().map(|(message, rest)| self.format_args(message, rest));
        let id = self.finish_call(call, MacroGrammar::Event, args, format);
        if let ExprKind::Macro(lowered) = self.kind_mut(id) {
            lowered.target = event.target.map(String::into_boxed_str);
        }
        Some(id)
    }

    pub(in crate::syntax) fn event_field(&mut self, field: &EventField) -> MacroArg {
        let start = self.cx.span(field.start);
        let value = field.value.as_ref().map(|value| self.expr(value));
        let span = value.map_or(start, |value| start.to(self.expr_span(value)));
        MacroArg { key: field.key.as_deref().map(Name::new), value, sigil: field.sigil, span }
    }
}

enum Either {
    Event(Box<Event>),
    Record(Box<slog::Record>),
}

/// slog's macros have the names of tracing's.
fn event_or_record(input: ParseStream, shape: Shape) -> syn::Result<Either> {
    let may_be_record = matches!(shape, Shape::Event | Shape::Leveled);
    if shape == Shape::Event && slog::starts_with_logger(input) {
        let ahead = input.fork();
        if let Ok(record) = slog::record(&ahead)
            && ahead.is_empty()
        {
            input.advance_to(&ahead);
            return Ok(Either::Record(Box::new(record)));
        }
    }
    let ahead = input.fork();
    match event(&ahead, shape) {
        Ok(event) => {
            input.advance_to(&ahead);
            Ok(Either::Event(Box::new(event)))
        }
        Err(_) if may_be_record => Ok(Either::Record(Box::new(slog::record(input)?))),
        Err(error) => Err(error),
    }
}

fn event(input: ParseStream, shape: Shape) -> syn::Result<Event> {
    let mut target = named_settings(input)?;
    if matches!(shape, Shape::Leveled | Shape::LeveledSpan) {
        input.parse::<Expr>()?;
        comma(input)?;
        target = named_settings(input)?.or(target);
    }
    if matches!(shape, Shape::Span | Shape::LeveledSpan) && !input.is_empty() {
        input.parse::<Expr>()?;
        comma(input)?;
        return Ok(Event { fields: event_fields(input)?, message: None, target });
    }
    let mut event = Event { fields: Vec::new(), message: None, target };
    while !input.is_empty() {
        if input.peek(syn::token::Brace) && !peek_assign(input) {
            let inner;
            syn::braced!(inner in input);
            event.fields.extend(event_fields(&inner)?);
        } else if input.peek(LitStr) && !peek_assign(input) {
            event.message = Some(message(input)?);
            break;
        } else {
            let field = event_field(input)?;
            match field.value {
                // Neither named nor a word that names itself: it is the message.
                Some(value) if field.key.is_none() && field.sigil == Sigil::None => {
                    comma(input)?;
                    event.message = Some((value, entries(input)?));
                    break;
                }
                _ => event.fields.push(field),
            }
        }
        separator(input)?;
    }
    if !input.is_empty() {
        return Err(input.error("expected the end of the event"));
    }
    Ok(event)
}

fn message(input: ParseStream) -> syn::Result<(Expr, Vec<Entry>)> {
    let message: Expr = input.parse()?;
    comma(input)?;
    Ok((message, entries(input)?))
}

/// Fields up to the end, as spans and `fields(…)` have them.
pub(in crate::syntax) fn event_fields(input: ParseStream) -> syn::Result<Vec<EventField>> {
    let mut fields = Vec::new();
    while !input.is_empty() {
        fields.push(event_field(input)?);
        separator(input)?;
    }
    Ok(fields)
}

fn comma(input: ParseStream) -> syn::Result<()> {
    if !input.is_empty() {
        input.parse::<Token![,]>()?;
    }
    Ok(())
}

/// A comma, or the semicolon that ends the fields of log.
fn separator(input: ParseStream) -> syn::Result<()> {
    if input.peek(Token![;]) {
        input.parse::<Token![;]>()?;
        return Ok(());
    }
    comma(input)
}

/// `target: "t", parent: &p, name: "n"`: the target is kept.
fn named_settings(input: ParseStream) -> syn::Result<Option<String>> {
    let mut target = None;
    while input.peek(Ident) && input.peek2(Token![:]) && !input.peek2(Token![::]) {
        let ahead = input.fork();
        let name = word(&ahead.parse::<Ident>()?);
        if !["target", "parent", "name", "logger"].contains(&name.as_str()) {
            return Ok(target);
        }
        ahead.parse::<Token![:]>()?;
        // log's sigils look the same: `name:? = v`.
        if ahead.peek(Token![?]) || ahead.peek(Token![%]) {
            return Ok(target);
        }
        let value = ahead.parse::<Expr>()?;
        if name == "target" {
            target = literal_text(&value).or_else(|| last_word(&value));
        }
        separator(&ahead)?;
        input.advance_to(&ahead);
    }
    Ok(target)
}

fn last_word(value: &Expr) -> Option<String> {
    match value {
        Expr::Path(path) => path.path.segments.last().map(|segment| word(&segment.ident)),
        _ => None,
    }
}

fn event_field(input: ParseStream) -> syn::Result<EventField> {
    let start = input.span();
    if let Some(Key { words, ident, sigil, has_value }) = key(input)? {
        let (value, sigil) = if has_value {
            let inner = self::sigil(input)?;
            (Some(input.parse()?), if inner == Sigil::None { sigil } else { inner })
        } else {
            let path = |ident: Ident| syn::ExprPath { attrs: Vec::new(), qself: None, path: ident.into() };
            (ident.map(|ident| Expr::Path(path(ident))), sigil)
        };
        return Ok(EventField { key: Some(words), start, sigil, value, is_shorthand: !has_value });
    }
    let sigil = self::sigil(input)?;
    let value: Expr = input.parse()?;
    let key = dotted_words(&value);
    Ok(EventField { is_shorthand: key.is_some(), key, start, sigil, value: Some(value) })
}

fn sigil(input: ParseStream) -> syn::Result<Sigil> {
    if input.peek(Token![?]) {
        input.parse::<Token![?]>()?;
        Ok(Sigil::Debug)
    } else if input.peek(Token![%]) {
        input.parse::<Token![%]>()?;
        Ok(Sigil::Display)
    } else {
        Ok(Sigil::None)
    }
}

/// What precedes a value.
struct Key {
    words: String,
    /// The key itself, when it is one word.
    ident: Option<Ident>,
    /// log's sigil.
    sigil: Sigil,
    has_value: bool,
}

/// `a.b =`, `"a" =`, `{ KEY } =`, log's `a:? =` and `a:%`.
fn key(input: ParseStream) -> syn::Result<Option<Key>> {
    let ahead = input.fork();
    let ident = input.fork().parse::<Ident>().ok();
    let Some(words) = key_words(&ahead)? else { return Ok(None) };
    let mut sigil = Sigil::None;
    if ahead.peek(Token![:]) && !ahead.peek(Token![::]) {
        ahead.parse::<Token![:]>()?;
        sigil = self::sigil(&ahead)?;
        if sigil == Sigil::None {
            sigil = match word(&ahead.call(Ident::parse_any)?).as_str() {
                "debug" => Sigil::Debug,
                "display" | "err" | "error" => Sigil::Display,
                _ => Sigil::None,
            };
        }
        let has_value = ahead.peek(Token![=]);
        if has_value {
            ahead.parse::<Token![=]>()?;
        }
        input.advance_to(&ahead);
        return Ok(Some(Key { words, ident, sigil, has_value }));
    }
    let assigns = ahead.peek(Token![=]) && !ahead.peek(Token![==]) && !ahead.peek(Token![=>]);
    if !assigns {
        return Ok(None);
    }
    ahead.parse::<Token![=]>()?;
    input.advance_to(&ahead);
    Ok(Some(Key { words, ident, sigil, has_value: true }))
}

fn key_words(input: ParseStream) -> syn::Result<Option<String>> {
    if input.peek(LitStr) {
        return Ok(Some(input.parse::<LitStr>()?.value()));
    }
    if input.peek(syn::token::Brace) {
        let inner;
        syn::braced!(inner in input);
        let key: Expr = inner.parse()?;
        return Ok(literal_text(&key).or_else(|| dotted_words(&key)).or_else(|| Some("_".to_owned())));
    }
    if !input.peek(Ident::peek_any) {
        return Ok(None);
    }
    let mut key = word(&input.call(Ident::parse_any)?);
    while input.peek(Token![.]) && input.peek2(Ident::peek_any) {
        input.parse::<Token![.]>()?;
        key.push('.');
        key.push_str(&word(&input.call(Ident::parse_any)?));
    }
    Ok(Some(key))
}
