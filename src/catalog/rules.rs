//! The tables that say what foreign (or the user's own) code does: the same in models and in `phi-lint.toml`.

use super::page::cleanings;
use super::paths::canonical;
use super::reader::{Reader, Row, Text, did_you_mean, number};
use super::{
    ArgumentPosition, ArgumentRef, ArgumentSet, AuditModel, AuditPart, CallRule, CallTest, Catalog,
    EntryModel, FieldDefault, FnModel, GuardKind, Keeps, PhiNames, PhiType, SendModel, Shows, SinkModel,
    SourceModel, TypeModel,
};
use crate::source::Name;
use toml::de::DeValue;

/// Reads every rule table of a file into the catalog.
pub(super) fn read(catalog: &mut Catalog, reader: &mut Reader, file: &mut Row) {
    const TABLES: [(&str, fn(&mut Catalog, &mut Reader, &mut Row)); 22] = [
        ("sink", sink),
        ("source", source),
        ("sanitizer", sanitizer),
        ("hash", hash),
        ("expose", expose),
        ("guard", guard),
        ("audit", audit),
        ("store", store),
        ("phi", phi),
        ("wrapper", wrapper),
        ("returns", returns),
        ("fills", fills),
        ("quotes", quotes),
        ("default", default),
        ("diverges", diverges),
        ("call", call),
        ("keeps", keeps),
        ("send", send),
        ("weak", weak),
        ("plain", plain),
        ("entry", entry),
        ("public", public),
    ];
    for (key, read_row) in TABLES {
        for mut row in file.tables(reader, key) {
            read_row(catalog, reader, &mut row);
            row.finish(reader);
        }
    }
}

fn sink(catalog: &mut Catalog, reader: &mut Reader, row: &mut Row) {
    let vendor = row.string(reader, "vendor");
    let vendor_lint = vendor.as_ref().and_then(|vendor| vendor_lint(catalog, reader, vendor));
    let lint = match vendor_lint {
        Some(lint) if !row.has("lint") => {
            row.value("lint");
            Some(lint)
        }
        _ => known_lint(catalog, reader, row, "lint"),
    };
    let arguments = match row.value("arguments") {
        None => ArgumentSet::All,
        Some(value) => argument_set(reader, value),
    };
    let sink = lint.map(|lint| SinkModel {
        lint,
        arguments,
        shows: shows(reader, row, "shows").first().copied().unwrap_or_default(),
        host: argument(reader, row, "host"),
        deferred: row.bool(reader, "deferred").unwrap_or(false),
        vendor: vendor.map(|vendor| Name::new(vendor.text)),
        guessable: false,
        sql: argument(reader, row, "sql"),
        unless: row.strings(reader, "unless").iter().map(|word| Name::new(word.text)).collect(),
        says: row.string(reader, "says").map(|text| text.text.to_owned()),
    });
    let traits = paths(reader, row, "trait");
    let n_traits = traits.len();
    let Some(sink) = sink else {
        paths(reader, row, "function");
        paths(reader, row, "macro");
        paths(reader, row, "attribute");
        return;
    };
    catalog.trait_sinks.extend(traits.iter().map(|path| (Name::new(path), sink.clone())));
    let add = |model: &mut FnModel| {
        if !model.sinks.contains(&sink) {
            model.sinks.push(sink.clone());
        }
    };
    on_callables(catalog, reader, row, n_traits, &["function", "macro", "attribute"], add);
}

fn source(catalog: &mut Catalog, reader: &mut Reader, row: &mut Row) {
    let path = row.string(reader, "returns").map_or(Vec::new(), |text| path_into(text.text));
    let identifier = identifier(catalog, reader, row);
    let add = |model: &mut FnModel| model.source = Some(SourceModel { path: path.clone(), identifier });
    on_callables(catalog, reader, row, 0, &["function", "macro"], add);
}

fn sanitizer(catalog: &mut Catalog, reader: &mut Reader, row: &mut Row) {
    if !row.has("kind") {
        let message = "[[sanitizer]] without `kind`";
        let remedy = "add `kind = \"redact\"` (or encrypt, hash, tokenize, deidentify)";
        reader.problem(row.span.clone(), message, remedy);
    }
    let kinds = cleanings(reader, row, "kind");
    let when = row.bool(reader, "when").unwrap_or(false);
    let in_place = argument(reader, row, "in-place");
    let add = |model: &mut FnModel| {
        model.sanitizer = kinds.clone();
        model.sanitizer_when = when;
        model.sanitizes_in_place = in_place.clone();
    };
    on_callables(catalog, reader, row, 0, &["function", "macro"], add);
}

fn hash(catalog: &mut Catalog, reader: &mut Reader, row: &mut Row) {
    let keyed = row.bool(reader, "keyed").unwrap_or(false);
    let broken = row.bool(reader, "broken").unwrap_or(false);
    let in_place = argument(reader, row, "in-place");
    let arguments = match row.value("arguments") {
        None => ArgumentSet::All,
        Some(value) => argument_set(reader, value),
    };
    let is_weak = !keyed || broken;
    let sink = SinkModel {
        lint: Name::new(super::WEAK_LINT),
        arguments,
        shows: Shows::Value,
        host: None,
        deferred: false,
        vendor: None,
        guessable: !broken,
        sql: None,
        unless: Vec::new(),
        says: None,
    };
    let add = |model: &mut FnModel| {
        if is_weak && !model.sinks.contains(&sink) {
            model.sinks.push(sink.clone());
        }
        model.weak = is_weak;
        model.broken = broken;
        model.sanitizes_in_place = in_place.clone();
        if keyed && !broken {
            model.sanitizer = vec![super::Cleaning::Hash];
        }
    };
    on_callables(catalog, reader, row, 0, &["function", "macro"], add);
}

fn expose(catalog: &mut Catalog, reader: &mut Reader, row: &mut Row) {
    on_callables(catalog, reader, row, 0, &["function", "macro"], |model| model.exposes = true);
}

fn guard(catalog: &mut Catalog, reader: &mut Reader, row: &mut Row) {
    let kind = match row.required(reader, "kind") {
        None => None,
        Some(text) => {
            let kind = GuardKind::from_word(text.text);
            if kind.is_none() {
                let remedy = did_you_mean(text.text, GuardKind::WORDS.iter().map(|(word, _)| *word));
                reader.problem(text.span, format!("`{}` is no kind of guard", text.text), remedy);
            }
            kind
        }
    };
    let types = paths(reader, row, "type");
    let layers = paths(reader, row, "layer");
    for path in &types {
        catalog.types.entry(path).guard = kind;
    }
    for path in &layers {
        catalog.types.entry(path).layer_guard = kind;
    }
    let n_others = types.len() + layers.len();
    on_callables(catalog, reader, row, n_others, &["function", "attribute"], |model| model.guard = kind);
}

fn audit(catalog: &mut Catalog, reader: &mut Reader, row: &mut Row) {
    let mut model = AuditModel::default();
    for (part, key) in model.parts.iter_mut().zip(AuditModel::PARTS) {
        *part = row.value(key).and_then(|value| match value.get_ref() {
            DeValue::String(text) if text == "automatic" => Some(AuditPart::Automatic),
            DeValue::String(text) => Some(AuditPart::Field(Name::new(text))),
            other => {
                let argument = number(other).map(AuditPart::Argument);
                if argument.is_none() {
                    let message = format!("`{key}` must be an argument's number or a field's name");
                    reader.problem(
                        value.span(),
                        message,
                        format!("write `{key} = 0` or `{key} = \"field\"`"),
                    );
                }
                argument
            }
        });
    }
    model.store = row.string(reader, "store").map(|store| store.text.to_owned());
    let types = paths(reader, row, "type");
    for path in &types {
        catalog.types.entry(path).audit = Some(model.clone());
    }
    let add = |function: &mut FnModel| function.audit = Some(model.clone());
    on_callables(catalog, reader, row, types.len(), &["function", "macro"], add);
}

fn store(catalog: &mut Catalog, reader: &mut Reader, row: &mut Row) {
    let encrypted = row.bool(reader, "encrypted").unwrap_or(false);
    if row.has("function") {
        let says = row.string(reader, "says").map_or_else(String::new, |text| text.text.to_owned());
        let add = |model: &mut FnModel| model.encrypts_store = encrypted.then(|| says.clone());
        return on_callables(catalog, reader, row, 0, &["function"], add);
    }
    on_types(catalog, reader, row, |model| model.encrypted_store = encrypted);
}

fn wrapper(catalog: &mut Catalog, reader: &mut Reader, row: &mut Row) {
    let hides = shows(reader, row, "hides");
    on_types(catalog, reader, row, |model| model.hides = hides.clone());
}

fn phi(catalog: &mut Catalog, reader: &mut Reader, row: &mut Row) {
    let identifier = identifier(catalog, reader, row);
    let fields: Vec<Name> = row.strings(reader, "fields").iter().map(|field| Name::new(field.text)).collect();
    let names = regexes(reader, row, "names");
    let except = regexes(reader, row, "except");
    let sites = name_sites(reader, row);
    if row.has("type") {
        on_types(catalog, reader, row, |model| {
            let known = model.phi.get_or_insert_with(PhiType::default);
            known.identifier = identifier.or(known.identifier);
            known.fields.extend(fields.iter().copied());
        });
    } else if row.has("names") {
        row.value("type");
        catalog.phi_names.push(PhiNames { names, except, on: sites, identifier });
    } else {
        row.value("type");
        let message = "[[phi]] without `type` or `names`";
        reader.problem(row.span.clone(), message, "add `type = \"a::path\"` or `names = [\"^ssn$\"]`");
    }
}

fn name_sites(reader: &mut Reader, row: &mut Row) -> super::NameSites {
    let given = row.has("on");
    let mut sites = super::NameSites { field: !given, variable: !given, parameter: !given, function: false };
    for text in row.strings(reader, "on") {
        match text.text {
            "field" => sites.field = true,
            "variable" => sites.variable = true,
            "parameter" => sites.parameter = true,
            "function" => sites.function = true,
            other => {
                let words = ["field", "variable", "parameter", "function"];
                let remedy = did_you_mean(other, words.into_iter());
                reader.problem(text.span, format!("`{other}` is no place of a name"), remedy);
            }
        }
    }
    sites
}

fn regexes(reader: &mut Reader, row: &mut Row, key: &'static str) -> Vec<regex::Regex> {
    let mut regexes = Vec::new();
    for text in row.strings(reader, key) {
        match regex::RegexBuilder::new(text.text).size_limit(1 << 20).build() {
            Ok(regex) => regexes.push(regex),
            Err(error) => {
                let why = error.to_string();
                let why = why.lines().last().unwrap_or("").trim_start_matches("error: ").to_owned();
                let message = format!("`{}` is no regular expression: {why}", text.text);
                reader.problem(text.span, message, "see https://docs.rs/regex/latest/regex/#syntax");
            }
        }
    }
    regexes
}

fn returns(catalog: &mut Catalog, reader: &mut Reader, row: &mut Row) {
    let ty = row.required(reader, "type").map(|ty| ty.text.to_owned());
    on_callables(catalog, reader, row, 0, &["function", "macro"], |model| model.returns = ty.clone());
}

fn fills(catalog: &mut Catalog, reader: &mut Reader, row: &mut Row) {
    let arguments = match row.value("arguments") {
        None => ArgumentSet::All,
        Some(value) => argument_set(reader, value),
    };
    let add = |model: &mut FnModel| model.fills = Some(arguments.clone());
    on_callables(catalog, reader, row, 0, &["function"], add);
}

fn quotes(catalog: &mut Catalog, reader: &mut Reader, row: &mut Row) {
    let arguments = match row.value("arguments") {
        None => ArgumentSet::All,
        Some(value) => argument_set(reader, value),
    };
    let add = |model: &mut FnModel| model.quotes = Some(arguments.clone());
    on_callables(catalog, reader, row, 0, &["function"], add);
}

/// What an attribute of a field says its value is, where none is given.
fn default(catalog: &mut Catalog, reader: &mut Reader, row: &mut Row) {
    let attributes = texts(reader, row, "attribute");
    let functions = texts(reader, row, "function");
    let values = texts(reader, row, "value");
    for attribute in &attributes {
        let of_functions = functions.iter().map(|key| (key, true));
        for (key, is_function) in of_functions.chain(values.iter().map(|key| (key, false))) {
            let default = FieldDefault { attribute: Name::new(attribute), key: Name::new(key), is_function };
            if !catalog.field_defaults.contains(&default) {
                catalog.field_defaults.push(default);
            }
        }
    }
}

fn diverges(catalog: &mut Catalog, reader: &mut Reader, row: &mut Row) {
    on_callables(catalog, reader, row, 0, &["function", "macro"], |model| model.diverges = true);
}

fn call(catalog: &mut Catalog, reader: &mut Reader, row: &mut Row) {
    let lint = known_lint(catalog, reader, row, "lint");
    let argument = argument(reader, row, "argument");
    let test = call_test(reader, row);
    let given = texts(reader, row, "given");
    let fields = paths(reader, row, "field");
    let functions = paths(reader, row, "function");
    let methods = paths(reader, row, "implements");
    let Some(lint) = lint else { return };
    let rule = CallRule { lint, argument, test, given };
    for path in &functions {
        catalog.calls.entry(path).push(rule.clone());
    }
    for path in &fields {
        catalog.field_writes.entry(path).push(rule.clone());
    }
    for path in &methods {
        catalog.implementations.entry(path).push(rule.clone());
    }
}

/// What the argument must be: `is`, `lacks`, `text`, `contains` or `accepts`.
fn call_test(reader: &mut Reader, row: &mut Row) -> CallTest {
    let lacks = texts(reader, row, "lacks");
    let text = texts(reader, row, "text");
    let contains = texts(reader, row, "contains");
    let accepts = row.string(reader, "accepts").map(|path| Name::new(path.text));
    match row.value("is") {
        None if !lacks.is_empty() => CallTest::Lacks(lacks.iter().map(|word| Name::new(word)).collect()),
        None if !text.is_empty() => CallTest::Text(text),
        None if !contains.is_empty() => {
            CallTest::Contains(contains.iter().map(|word| word.to_ascii_lowercase()).collect())
        }
        None => accepts.map_or(CallTest::Any, CallTest::Accepts),
        Some(value) => match value.get_ref() {
            DeValue::Boolean(bool) => CallTest::Bool(*bool),
            DeValue::String(word) if word == "literal" => CallTest::Literal,
            DeValue::String(word) => CallTest::Path(Name::new(word)),
            _ => {
                reader.problem(value.span(), "`is` must be a boolean or a string", "write `is = true`");
                CallTest::Any
            }
        },
    }
}

fn texts(reader: &mut Reader, row: &mut Row, key: &'static str) -> Vec<String> {
    row.strings(reader, key).iter().map(|word| word.text.to_owned()).collect()
}

fn keeps(catalog: &mut Catalog, reader: &mut Reader, row: &mut Row) {
    let either = row.bool(reader, "either").unwrap_or(false);
    let first = row.bool(reader, "first").unwrap_or(false);
    let how = match (either, first) {
        (true, _) => Keeps::Either,
        (false, true) => Keeps::First,
        (false, false) => Keeps::All,
    };
    for path in paths(reader, row, "function") {
        *catalog.keeps.entry(&path) = how;
    }
    for path in paths(reader, row, "macro") {
        *catalog.keeping_macros.entry(&path) = how;
    }
}

fn plain(catalog: &mut Catalog, reader: &mut Reader, row: &mut Row) {
    let argument = argument(reader, row, "argument");
    let given = texts(reader, row, "given");
    let unless: Vec<Name> = row.strings(reader, "unless").iter().map(|word| Name::new(word.text)).collect();
    for path in paths(reader, row, "function") {
        let model = catalog.functions.entry(&path);
        match (given.is_empty(), unless.is_empty()) {
            (true, true) => model.plain = true,
            (true, false) => model.plain_unless.extend(&unless),
            (false, _) => model.plain_given.push(given.clone()),
        }
    }
    for path in paths(reader, row, "value") {
        *catalog.plain_values.entry(&path) = true;
    }
    for path in paths(reader, row, "url-function") {
        let at = argument.clone().unwrap_or(ArgumentRef::index(0));
        catalog.functions.entry(&path).url = Some(at);
    }
    let params = row.strings(reader, "params");
    catalog.plain_params.extend(params.iter().map(|param| param.text.to_owned()));
    catalog.plain_schemes.extend(row.strings(reader, "schemes").iter().map(|scheme| scheme.text.to_owned()));
}

fn send(catalog: &mut Catalog, reader: &mut Reader, row: &mut Row) {
    let arguments = match row.value("arguments") {
        None => ArgumentSet::All,
        Some(value) => argument_set(reader, value),
    };
    let over = argument(reader, row, "over")
        .unwrap_or(ArgumentRef { position: ArgumentPosition::Receiver, path: Vec::new() });
    let shows = shows(reader, row, "shows").first().copied().unwrap_or_default();
    let sent = SendModel { arguments, over, shows };
    let add = |model: &mut FnModel| {
        if !model.sends.contains(&sent) {
            model.sends.push(sent.clone());
        }
    };
    on_callables(catalog, reader, row, 0, &["function"], add);
}

fn weak(catalog: &mut Catalog, reader: &mut Reader, row: &mut Row) {
    for path in paths(reader, row, "function") {
        catalog.functions.entry(&path).feeble = true;
    }
    for path in paths(reader, row, "value") {
        *catalog.weak_values.entry(&path) = true;
    }
}

fn entry(catalog: &mut Catalog, reader: &mut Reader, row: &mut Row) {
    let role = row.required(reader, "role").map(|role| Name::new(role.text));
    let paths = paths(reader, row, "path");
    let table = row.rest();
    for key in table.keys() {
        row.allow(key);
    }
    let Some(role) = role else { return };
    for path in paths {
        catalog.entries.push(EntryModel { path: Name::new(&path), role, table: table.clone() });
    }
}

fn public(catalog: &mut Catalog, reader: &mut Reader, row: &mut Row) {
    let routes = row.strings(reader, "route");
    let reason = row.required(reader, "reason").map_or(String::new(), |reason| reason.text.to_owned());
    for route in routes {
        catalog.config.public_routes.push((route.text.to_owned(), reason.clone()));
    }
}

/// Applies `add` to the models of every function, macro or attribute that the row names.
fn on_callables(
    catalog: &mut Catalog,
    reader: &mut Reader,
    row: &mut Row,
    n_others: usize,
    keys: &[&'static str],
    add: impl Fn(&mut FnModel),
) {
    let mut n_paths = n_others;
    let mut n_keys = 0;
    for key in keys {
        n_keys += usize::from(row.has(key));
        for path in paths(reader, row, key) {
            n_paths += 1;
            // A bare word is enough for a macro or attribute: nobody writes the path of `audit_line!`.
            let is_word = *key != "function" && !path.contains("::");
            let path = if is_word { format!("**::{path}") } else { path };
            add(match *key {
                "macro" => catalog.macros.entry(&path),
                "attribute" => catalog.attributes.entry(&path),
                _ => catalog.functions.entry(&path),
            });
        }
    }
    if n_paths == 0 && n_keys == 0 {
        let message = format!("{} names nothing", row.what());
        let remedy = format!("add one of {}", keys.join(", "));
        reader.problem(row.span.clone(), message, remedy);
    }
}

fn on_types(catalog: &mut Catalog, reader: &mut Reader, row: &mut Row, add: impl Fn(&mut TypeModel)) {
    if !row.has("type") {
        let message = format!("{} without `type`", row.what());
        reader.problem(row.span.clone(), message, "add `type = \"a::path\"`");
    }
    for path in paths(reader, row, "type") {
        add(catalog.types.entry(&path));
    }
}

/// All canonical paths under a key.
fn paths(reader: &mut Reader, row: &mut Row, key: &'static str) -> Vec<String> {
    let written = row.strings(reader, key);
    written.iter().flat_map(|text| canonical(reader, text)).collect()
}

/// A lint by name or former name; its present name.
pub(super) fn known_lint(
    catalog: &Catalog,
    reader: &mut Reader,
    row: &mut Row,
    key: &'static str,
) -> Option<Name> {
    let text = row.required(reader, key)?;
    let word = text.text.strip_prefix("phi_lint::").unwrap_or(text.text);
    match catalog.lint(Name::new(word)) {
        Some(lint) => Some(lint.name),
        None => {
            let names = catalog.lints.iter().map(|lint| lint.name.as_str());
            reader.problem(text.span, format!("unknown lint `{word}`"), did_you_mean(word, names));
            None
        }
    }
}

/// The lint of a vendor that is known by that name.
fn vendor_lint(catalog: &Catalog, reader: &mut Reader, vendor: &Text) -> Option<Name> {
    match catalog.vendors.iter().find(|known| known.name == vendor.text) {
        Some(known) => known.lint,
        None => {
            let names = catalog.vendors.iter().map(|vendor| vendor.name.as_str());
            let message = format!("unknown vendor `{}`", vendor.text);
            reader.problem(vendor.span.clone(), message, did_you_mean(vendor.text, names));
            None
        }
    }
}

/// `identifier = "ssn"` or `kind = "diagnosis"`: a key of HIPAA.md.
fn identifier(catalog: &Catalog, reader: &mut Reader, row: &mut Row) -> Option<Name> {
    let identifier = row.string(reader, "identifier");
    let kind = row.string(reader, "kind");
    let text = identifier.or(kind)?;
    let known = catalog.vocabulary.key(text.text).map(|key| key.name);
    if known.is_none() {
        let names = catalog.vocabulary.keys.iter().map(|key| key.name.as_str());
        let remedy = did_you_mean(text.text, names);
        reader.problem(text.span, format!("unknown identifier `{}`", text.text), remedy);
    }
    known
}

fn shows(reader: &mut Reader, row: &mut Row, key: &'static str) -> Vec<Shows> {
    let mut all = Vec::new();
    for text in row.strings(reader, key) {
        match Shows::from_word(text.text) {
            Some(shows) => all.push(shows),
            None => {
                let message = format!("`{}` is no way to show a value", text.text);
                let remedy = did_you_mean(text.text, Shows::WORDS.iter().map(|(word, _)| *word));
                reader.problem(text.span, message, remedy);
            }
        }
    }
    all
}

fn argument_set(reader: &mut Reader, value: &toml::Spanned<DeValue>) -> ArgumentSet {
    let DeValue::Array(array) = value.get_ref() else {
        return match argument_ref(reader, value) {
            Some(argument) => ArgumentSet::These(vec![argument]),
            None => ArgumentSet::All,
        };
    };
    ArgumentSet::These(array.iter().filter_map(|element| argument_ref(reader, element)).collect())
}

fn argument(reader: &mut Reader, row: &mut Row, key: &'static str) -> Option<ArgumentRef> {
    let value = row.value(key)?;
    argument_ref(reader, value)
}

fn argument_ref(reader: &mut Reader, value: &toml::Spanned<DeValue>) -> Option<ArgumentRef> {
    let argument = match value.get_ref() {
        DeValue::String(text) => parse_argument(text),
        other => number(other).map(ArgumentRef::index),
    };
    if argument.is_none() {
        let remedy = "write a number from 0 on, \"self\", \"1..\", \"format\", \"fields\", or a path into one: \"self.Err\"";
        reader.problem(value.span(), "this names no argument", remedy);
    }
    argument
}

fn parse_argument(text: &str) -> Option<ArgumentRef> {
    if let Some(first) = text.strip_suffix("..") {
        let position = ArgumentPosition::From(first.parse().ok()?);
        return Some(ArgumentRef { position, path: Vec::new() });
    }
    let (head, path) = text.split_once('.').unwrap_or((text, ""));
    let position = match head {
        "self" => ArgumentPosition::Receiver,
        "format" => ArgumentPosition::Format,
        "fields" => ArgumentPosition::Fields,
        number => ArgumentPosition::Index(number.parse().ok()?),
    };
    Some(ArgumentRef { position, path: path_into(path) })
}

fn path_into(text: &str) -> Vec<Name> {
    text.split('.').filter(|part| !part.is_empty()).map(Name::new).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_are_read() {
        assert_eq!(parse_argument("0").map(|a| a.position), Some(ArgumentPosition::Index(0)));
        assert_eq!(parse_argument("1..").map(|a| a.position), Some(ArgumentPosition::From(1)));
        let err = parse_argument("self.Err").expect("a receiver's part");
        assert_eq!(err.position, ArgumentPosition::Receiver);
        assert_eq!(err.path, [Name::new("Err")]);
        assert_eq!(parse_argument("first"), None);
    }
}
