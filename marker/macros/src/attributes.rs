//! Reads the attributes that stand on items. Each function refuses a mark that the linter could not follow.

use proc_macro2::{Span, TokenStream};
use syn::meta::ParseNestedMeta;
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::token::Paren;
use syn::{Error, LitInt, LitStr, Path, Result, Token};

use crate::item::{self, Kind};
use crate::marks::{names_have_no_quotes, once, text, written};
use crate::words::{self, FLOW_LINTS, GROUPS, GUARDS, OTHER_LINTS, SANITIZERS};

/// `#[phi::source]` on a function.
pub(crate) fn source(args: TokenStream, item: &TokenStream) -> Result<()> {
    no_arguments("source", &args)?;
    stands_on(item, "source", "a function", |kind| kind == Kind::Fn)
}

/// `#[phi::audit]` on a function or a type.
pub(crate) fn audit(args: TokenStream, item: &TokenStream) -> Result<()> {
    no_arguments("audit", &args)?;
    stands_on(item, "audit", "a function or a type", |kind| matches!(kind, Kind::Fn | Kind::Type))
}

/// `#[phi::sanitizer(redact)]` on a function.
pub(crate) fn sanitizer(args: TokenStream, item: &TokenStream) -> Result<()> {
    one_word(args, "sanitizer", SANITIZERS)?;
    stands_on(item, "sanitizer", "a function", |kind| kind == Kind::Fn)
}

/// `#[phi::guard(role)]` on a function, a type, the impl of an extractor's trait.
pub(crate) fn guard(args: TokenStream, item: &TokenStream) -> Result<()> {
    one_word(args, "guard", GUARDS)?;
    stands_on(item, "guard", "a function, a type or a trait's impl", |kind| {
        matches!(kind, Kind::Fn | Kind::Type | Kind::TraitImpl)
    })
}

/// `#[phi::sink(phi_in_log, args(0, 2))]` on a function.
pub(crate) fn sink(args: TokenStream, item: &TokenStream) -> Result<()> {
    let mut lint = None;
    let mut indices = None;
    let read = |meta: ParseNestedMeta<'_>| match written(&meta.path).as_str() {
        "args" => once(&mut indices, argument_indices(&meta)?, &meta.path, "args"),
        _ => sink_lint(&mut lint, &meta.path),
    };
    read_arguments(args, read)?;
    if lint.is_none() {
        return Err(here("name the lint that the arguments leave through: `#[phi::sink(phi_in_log)]`"));
    }
    stands_on(item, "sink", "a function", |kind| kind == Kind::Fn)?;
    in_range(&indices.unwrap_or_default(), item)
}

/// `#[phi::allow(lint, …, reason = "…", expires = "YYYY-MM-DD")]` and `#[phi::expect(…)]`, on any item.
pub(crate) fn suppression(args: TokenStream, _item: &TokenStream) -> Result<()> {
    let mut suppression = Suppression::default();
    read_arguments(args, |meta| suppression.read(&meta))?;
    if suppression.lints.is_empty() {
        return Err(here("name the lints to suppress: `phi_in_log, reason = \"…\"`"));
    }
    if suppression.reason.is_none() {
        return Err(here("say why, for whoever audits this: `reason = \"…\"`"));
    }
    Ok(())
}

#[derive(Default)]
struct Suppression {
    lints: Vec<String>,
    reason: Option<()>,
    expires: Option<()>,
}

impl Suppression {
    fn read(&mut self, meta: &ParseNestedMeta<'_>) -> Result<()> {
        match written(&meta.path).as_str() {
            "reason" => {
                once(&mut self.reason, (), &meta.path, "reason")?;
                not_empty(&text(meta, "reason", "…")?)
            }
            "expires" => {
                once(&mut self.expires, (), &meta.path, "expires")?;
                date(&text(meta, "expires", "YYYY-MM-DD")?)
            }
            key if meta.input.peek(Token![=]) => Err(unknown("key", &["reason", "expires"], &meta.path, key)),
            _ => self.read_lint(&meta.path),
        }
    }

    fn read_lint(&mut self, path: &Path) -> Result<()> {
        let name = lint_name(path);
        if !all_lints().chain(GROUPS.iter().copied()).any(|lint| lint == name) {
            return Err(unknown_lint(path, &name));
        }
        if self.lints.contains(&name) {
            return Err(Error::new_spanned(path, format!("`{name}` is given twice")));
        }
        self.lints.push(name);
        Ok(())
    }
}

fn read_arguments(args: TokenStream, read: impl FnMut(ParseNestedMeta<'_>) -> Result<()>) -> Result<()> {
    syn::meta::parser(read).parse2(args).map_err(names_have_no_quotes)
}

/// The whole attribute: what is missing has no place of its own.
fn here(message: impl std::fmt::Display) -> Error {
    Error::new(Span::call_site(), message)
}

fn no_arguments(mark: &str, args: &TokenStream) -> Result<()> {
    match args.is_empty() {
        true => Ok(()),
        false => Err(Error::new_spanned(args, format!("`#[phi::{mark}]` takes no arguments"))),
    }
}

/// Exactly one of the words. Two kinds are two attributes: that reads the same for the linter and the reviewer.
fn one_word(args: TokenStream, mark: &str, words: &'static [&'static str]) -> Result<()> {
    let mut found = None;
    let read = |meta: ParseNestedMeta<'_>| {
        let word = written(&meta.path);
        if !words.contains(&word.as_str()) {
            return Err(unknown(&format!("{mark} kind"), words, &meta.path, &word));
        }
        match found.replace(()) {
            None => Ok(()),
            Some(()) => Err(meta.error(format!("one kind a mark: write `#[phi::{mark}({word})]` as well"))),
        }
    };
    read_arguments(args, read)?;
    match found {
        Some(()) => Ok(()),
        None => {
            let all = words::one_of(words.iter().copied());
            Err(here(format!("say which kind, one of {all}: `#[phi::{mark}({})]`", words[0])))
        }
    }
}

fn unknown(what: &str, words: &'static [&'static str], path: &Path, word: &str) -> Error {
    let nearest = words::nearest(word, words.iter().copied());
    let all = words::one_of(words.iter().copied());
    Error::new_spanned(path, format!("unknown {what} `{word}`: did you mean `{nearest}`? Expected {all}"))
}

/// A mark where the linter does not look would be believed by its reader, and by nobody else.
fn stands_on(item: &TokenStream, mark: &str, place: &str, fits: fn(Kind) -> bool) -> Result<()> {
    let kind = item::kind(item);
    if kind == Kind::Unknown || fits(kind) {
        return Ok(());
    }
    let found = match kind {
        Kind::Other(name) => name,
        Kind::TraitImpl => "a trait's impl",
        Kind::Type => "a type",
        Kind::Fn | Kind::Unknown => "something else",
    };
    Err(here(format!("`#[phi::{mark}]` marks {place}, and this is {found}")))
}

/// The lint as lists name it, without the namespace that reports put in front.
fn lint_name(path: &Path) -> String {
    let name = written(path);
    name.strip_prefix("phi_lint::").map(str::to_owned).unwrap_or(name)
}

fn all_lints() -> impl Iterator<Item = &'static str> {
    FLOW_LINTS.iter().chain(OTHER_LINTS).copied()
}

fn unknown_lint(path: &Path, name: &str) -> Error {
    let nearest = words::nearest(name, all_lints());
    let message =
        format!("unknown lint `{name}`: did you mean `{nearest}`? `cargo phi-lint list` names them all");
    Error::new_spanned(path, message)
}

fn sink_lint(lint: &mut Option<()>, path: &Path) -> Result<()> {
    let name = lint_name(path);
    if OTHER_LINTS.contains(&name.as_str()) || GROUPS.contains(&name.as_str()) {
        return Err(Error::new_spanned(path, format!("`{name}` is not a lint that a value can reach")));
    }
    if !FLOW_LINTS.contains(&name.as_str()) {
        return Err(unknown_lint(path, &name));
    }
    let second = format!("one lint a mark: write `#[phi::sink({name})]` as well");
    lint.replace(()).map_or(Ok(()), |()| Err(Error::new_spanned(path, second)))
}

/// The indices in `args(0, 2)`.
fn argument_indices(meta: &ParseNestedMeta<'_>) -> Result<Vec<LitInt>> {
    const WANTED: &str = "write the indices of the arguments, from 0: `args(0, 2)`";
    if !meta.input.peek(Paren) {
        return Err(Error::new(meta.path.span(), WANTED));
    }
    let content;
    syn::parenthesized!(content in meta.input);
    let indices = Punctuated::<LitInt, Token![,]>::parse_terminated(&content)
        .map_err(|error| Error::new(error.span(), WANTED))?;
    match indices.is_empty() {
        true => Err(Error::new(meta.path.span(), WANTED)),
        false => Ok(indices.into_iter().collect()),
    }
}

/// An index past the last argument would leave the sink open without a word.
fn in_range(indices: &[LitInt], item: &TokenStream) -> Result<()> {
    let n_arguments = item::n_arguments(item).unwrap_or(usize::MAX);
    let mut seen = Vec::new();
    for index in indices {
        let value: usize = index.base10_parse()?;
        if value >= n_arguments {
            let message = format!(
                "there is no argument {value}: the call takes {n_arguments}, counted from 0 without `self`"
            );
            return Err(Error::new(index.span(), message));
        }
        if seen.contains(&value) {
            return Err(Error::new(index.span(), format!("`{value}` is given twice")));
        }
        seen.push(value);
    }
    Ok(())
}

fn not_empty(reason: &LitStr) -> Result<()> {
    match reason.value().trim().is_empty() {
        true => Err(Error::new(reason.span(), "the reason is empty: say why, for whoever audits this")),
        false => Ok(()),
    }
}

fn date(expires: &LitStr) -> Result<()> {
    match is_date(&expires.value()) {
        true => Ok(()),
        false => {
            Err(Error::new(expires.span(), "no such day: write it as `YYYY-MM-DD`, for example `2027-01-31`"))
        }
    }
}

/// A day of the calendar. Whether it is past is for the linter: a build must not fail because time went by.
fn is_date(text: &str) -> bool {
    let parts: Vec<_> = text.split('-').collect();
    let [year, month, day] = parts[..] else { return false };
    let digits = |part: &str, n| part.len() == n && part.bytes().all(|byte| byte.is_ascii_digit());
    if !(digits(year, 4) && digits(month, 2) && digits(day, 2)) {
        return false;
    }
    let number = |part: &str| part.parse::<u32>().unwrap_or(0);
    (1..=days_in(number(year), number(month))).contains(&number(day))
}

fn days_in(year: u32, month: u32) -> u32 {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap => 29,
        2 => 28,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::is_date;

    #[test]
    fn dates() {
        for good in ["2027-01-31", "2028-02-29", "2000-02-29", "0001-12-01"] {
            assert!(is_date(good), "{good}");
        }
        for bad in
            ["2027-02-29", "1900-02-29", "2027-13-01", "2027-00-10", "2027-1-31", "27-01-31", "2027-01-00"]
        {
            assert!(!is_date(bad), "{bad}");
        }
        for bad in ["", "2027-01", "2027-01-31-", "2027/01/31", "２０２7-01-31", "+027-01-31"] {
            assert!(!is_date(bad), "{bad}");
        }
    }
}
