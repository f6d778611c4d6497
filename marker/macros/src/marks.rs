//! Reads the `#[phi(...)]` helper attributes of the derive.

use proc_macro2::Span;
use syn::meta::ParseNestedMeta;
use syn::spanned::Spanned;
use syn::{Attribute, Error, LitStr, Meta, Path, Result, Token};

use crate::words::{self, IDENTIFIERS, KINDS, Key};

const PLACE_KEYS: &[&str] = &["identifier", "kind", "skip"];
const TYPE_KEYS: &[&str] = &["redact", "crate"];

/// The errors of one derive, kept so that all of them are told at once.
#[derive(Default)]
pub(crate) struct Errors(Option<Error>);

impl Errors {
    pub(crate) fn push(&mut self, error: Error) {
        match &mut self.0 {
            Some(first) => first.combine(error),
            None => self.0 = Some(error),
        }
    }

    /// The value, or nothing and the error kept.
    pub(crate) fn keep<T>(&mut self, result: Result<T>) -> Option<T> {
        result.map_err(|error| self.push(error)).ok()
    }

    pub(crate) fn into_tokens(self) -> proc_macro2::TokenStream {
        self.0.map(|error| error.to_compile_error()).unwrap_or_default()
    }
}

/// What a field or a variant says about itself.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Mark {
    /// Nothing: the rest of the type decides.
    Absent,
    /// It is PHI.
    Phi,
    /// It is not.
    Skip,
}

/// The mark of a field or variant. A wrong one still counts as a mark, so that one error is not followed by
/// others.
pub(crate) fn of_place(attrs: &[Attribute], errors: &mut Errors) -> Mark {
    let mut place = Place::default();
    for attr in phi_attributes(attrs) {
        errors.keep(place.read(attr));
    }
    errors.keep(place.agrees());
    place.mark()
}

/// What the type says about the code that is written for it.
#[derive(Default)]
pub(crate) struct TypeMarks {
    /// Write a `Debug` impl, too.
    pub(crate) redact: Option<()>,
    /// Where the `phi-marker` crate is, if the manifest does not tell.
    pub(crate) krate: Option<Path>,
}

/// The marks of the type itself.
pub(crate) fn of_type(attrs: &[Attribute], errors: &mut Errors) -> TypeMarks {
    let mut marks = TypeMarks::default();
    for attr in phi_attributes(attrs) {
        errors.keep(marks.read(attr));
    }
    marks
}

/// `key` may be said once. A second time is an error, since only one of the two can be meant.
pub(crate) fn once<T>(slot: &mut Option<T>, value: T, key: &impl Spanned, name: &str) -> Result<()> {
    match slot.replace(value) {
        None => Ok(()),
        Some(_) => Err(Error::new(key.span(), format!("`{name}` is given twice"))),
    }
}

/// The string in `key = "…"`.
pub(crate) fn text(meta: &ParseNestedMeta<'_>, name: &str, example: &str) -> Result<LitStr> {
    let wanted = |error: Error| Error::new(error.span(), format!("write `{name} = \"{example}\"`"));
    let missing = |_| Error::new(meta.path.span(), format!("write `{name} = \"{example}\"`"));
    meta.value().map_err(missing)?.parse().map_err(wanted)
}

/// Says what syn's own text does not: that a literal stands where a name should.
pub(crate) fn names_have_no_quotes(error: Error) -> Error {
    match error.to_string().starts_with("unexpected literal") {
        true => Error::new(error.span(), "write the name without quotes"),
        false => error,
    }
}

/// The path as it was written, without a raw identifier's prefix.
pub(crate) fn written(path: &Path) -> String {
    use syn::ext::IdentExt;
    let segments: Vec<_> = path.segments.iter().map(|segment| segment.ident.unraw().to_string()).collect();
    segments.join("::")
}

fn no_value(meta: &ParseNestedMeta<'_>, name: &str) -> Result<()> {
    match meta.input.peek(Token![=]) {
        true => Err(meta.error(format!("`{name}` takes no value"))),
        false => Ok(()),
    }
}

fn phi_attributes(attrs: &[Attribute]) -> impl Iterator<Item = &Attribute> {
    attrs.iter().filter(|attr| attr.path().is_ident("phi"))
}

/// Everything said about one field or variant, with where it was said.
#[derive(Default)]
struct Place {
    bare: Option<Span>,
    identifier: Option<Span>,
    kind: Option<Span>,
    skip: Option<Span>,
}

impl Place {
    fn read(&mut self, attr: &Attribute) -> Result<()> {
        match &attr.meta {
            Meta::Path(path) => once(&mut self.bare, path.span(), path, "#[phi]"),
            Meta::List(list) if list.tokens.is_empty() => {
                Err(Error::new_spanned(list, "write `#[phi]`, or name a key: `#[phi(identifier = \"ssn\")]`"))
            }
            Meta::List(_) => {
                attr.parse_nested_meta(|meta| self.read_key(&meta)).map_err(names_have_no_quotes)
            }
            Meta::NameValue(pair) => {
                Err(Error::new_spanned(pair, "write `#[phi(identifier = \"…\")]` or `#[phi(kind = \"…\")]`"))
            }
        }
    }

    fn read_key(&mut self, meta: &ParseNestedMeta<'_>) -> Result<()> {
        let name = written(&meta.path);
        let span = meta.path.span();
        match name.as_str() {
            "skip" => {
                no_value(meta, "skip")?;
                once(&mut self.skip, span, &meta.path, "skip")
            }
            "identifier" => {
                once(&mut self.identifier, span, &meta.path, "identifier")?;
                known_key(&text(meta, "identifier", "ssn")?, ("identifier", IDENTIFIERS), ("kind", KINDS))
            }
            "kind" => {
                once(&mut self.kind, span, &meta.path, "kind")?;
                known_key(&text(meta, "kind", "diagnosis")?, ("kind", KINDS), ("identifier", IDENTIFIERS))
            }
            _ => Err(unknown_place_key(&meta.path, &name)),
        }
    }

    fn agrees(&self) -> Result<()> {
        let positive = [("#[phi]", self.bare), ("identifier", self.identifier), ("kind", self.kind)];
        let Some(skip) = self.skip else { return Ok(()) };
        match positive.into_iter().find(|(_, span)| span.is_some()) {
            Some((name, _)) => {
                Err(Error::new(skip, format!("`skip` says that this is not PHI, and `{name}` that it is")))
            }
            None => Ok(()),
        }
    }

    fn mark(&self) -> Mark {
        let is_phi = self.bare.or(self.identifier).or(self.kind).is_some();
        match self.skip {
            _ if is_phi => Mark::Phi,
            Some(_) => Mark::Skip,
            None => Mark::Absent,
        }
    }
}

impl TypeMarks {
    fn read(&mut self, attr: &Attribute) -> Result<()> {
        match &attr.meta {
            Meta::List(list) if !list.tokens.is_empty() => {
                attr.parse_nested_meta(|meta| self.read_key(&meta)).map_err(names_have_no_quotes)
            }
            meta => Err(Error::new_spanned(
                meta,
                "the derive marks the type already: put `#[phi]` on a field, or write `#[phi(redact)]`",
            )),
        }
    }

    fn read_key(&mut self, meta: &ParseNestedMeta<'_>) -> Result<()> {
        let name = written(&meta.path);
        match name.as_str() {
            "redact" => {
                no_value(meta, "redact")?;
                once(&mut self.redact, (), &meta.path, "redact")
            }
            "crate" => once(&mut self.krate, crate_path(meta)?, &meta.path, "crate"),
            _ => Err(unknown_type_key(&meta.path, &name)),
        }
    }
}

/// `crate = "path::to::phi"`; also `crate = $crate::phi`, which a macro of the user's needs.
fn crate_path(meta: &ParseNestedMeta<'_>) -> Result<Path> {
    let path = match meta.input.peek2(LitStr) {
        true => text(meta, "crate", "path::to::phi")?.parse_with(Path::parse_mod_style),
        false => meta.value().and_then(Path::parse_mod_style),
    };
    path.map_err(|error| Error::new(error.span(), "write `crate = \"path::to::phi\"`"))
}

/// `value` is one of the keys, or the error says which was meant, even if it is one of the other list.
fn known_key(
    value: &LitStr,
    (name, keys): (&str, &'static [Key]),
    (other_name, other_keys): (&str, &[Key]),
) -> Result<()> {
    let word = value.value();
    if keys.iter().any(|key| key.name == word) {
        return Ok(());
    }
    if other_keys.iter().any(|key| key.name == word) {
        let message = format!("`{word}` is no {name}: write `{other_name} = \"{word}\"`");
        return Err(Error::new(value.span(), message));
    }
    let nearest = words::nearest_key(&word, keys);
    let all = words::one_of(keys.iter().map(|key| key.name));
    let message = format!("unknown {name} `{word}`: did you mean `{nearest}`? Expected {all}");
    Err(Error::new(value.span(), message))
}

fn unknown_place_key(path: &Path, name: &str) -> Error {
    let is = |keys: &[Key]| keys.iter().any(|key| key.name == name);
    let message = match name {
        _ if TYPE_KEYS.contains(&name) => format!("`{name}` goes on the type: `#[phi({name})]` above it"),
        _ if is(IDENTIFIERS) => format!("write `identifier = \"{name}\"`"),
        _ if is(KINDS) => format!("write `kind = \"{name}\"`"),
        _ => unknown_key(name, PLACE_KEYS),
    };
    Error::new_spanned(path, message)
}

fn unknown_type_key(path: &Path, name: &str) -> Error {
    let message = match PLACE_KEYS.contains(&name) {
        true => format!("`{name}` goes on a field or a variant, not on the type"),
        false => unknown_key(name, TYPE_KEYS),
    };
    Error::new_spanned(path, message)
}

fn unknown_key(name: &str, keys: &'static [&'static str]) -> String {
    let nearest = words::nearest(name, keys.iter().copied());
    let all = words::one_of(keys.iter().copied());
    format!("unknown key `{name}`: did you mean `{nearest}`? Expected {all}")
}
