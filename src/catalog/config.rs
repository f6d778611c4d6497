//! What only a user's configuration has: levels, inference, exclusions, allowances, vendors, own hosts.

use super::date::is_date;
use super::page::{level, parse_level};
use super::reader::{Reader, Row, did_you_mean};
use super::{Allow, Baa, Catalog, Vendor};
use crate::finding::Level;
use crate::source::Name;
use toml::de::DeValue;

/// Reads the tables of a configuration that are not rules. Levels are given back: who they are for is the caller's to know.
pub(super) fn read(catalog: &mut Catalog, reader: &mut Reader, file: &mut Row) -> Vec<(Name, Level)> {
    for exclude in file.strings(reader, "exclude") {
        if is_glob(reader, &exclude) {
            catalog.config.exclude.push(exclude.text.to_owned());
        }
    }
    if let Some(baseline) = file.string(reader, "baseline") {
        catalog.config.baseline = Some(baseline.text.to_owned());
    }
    inference(catalog, reader, file);
    for mut row in file.tables(reader, "internal") {
        let hosts = row.strings(reader, "hosts");
        catalog.internal_hosts.extend(hosts.iter().map(|host| host.text.to_owned()));
        row.finish(reader);
    }
    for mut row in file.tables(reader, "allow") {
        allow(catalog, reader, &mut row);
        row.finish(reader);
    }
    vendors(catalog, reader, file, true);
    levels(catalog, reader, file)
}

/// `[lints]`: groups first, then lints, so that a lint wins over its group.
fn levels(catalog: &Catalog, reader: &mut Reader, file: &mut Row) -> Vec<(Name, Level)> {
    let Some(table) = file.table(reader, "lints") else { return Vec::new() };
    let mut groups = Vec::new();
    let mut lints = Vec::new();
    for (key, value) in table.entries() {
        let word = key.text.strip_prefix("phi_lint::").unwrap_or(key.text);
        let level = match value.get_ref() {
            DeValue::String(text) => parse_level(text),
            _ => None,
        };
        if level.is_none() {
            let message = format!("the level of `{word}` is none");
            reader.problem(value.span(), message, "levels are `\"allow\"`, `\"warn\"` and `\"deny\"`");
        }
        let name = Name::new(word);
        let is_lint = catalog.lint(name).is_some();
        if !is_lint && !catalog.is_group(name) {
            let known = catalog.lints.iter().flat_map(|lint| [lint.name.as_str(), lint.group.as_str()]);
            let remedy = did_you_mean(word, known.chain(["all"]));
            reader.problem(key.span, format!("unknown lint or group `{word}`"), remedy);
            continue;
        }
        let Some(level) = level else { continue };
        match (is_lint, word) {
            (true, _) => lints.push((name, level)),
            (false, "all") => groups.insert(0, (name, level)),
            (false, _) => groups.push((name, level)),
        }
    }
    groups.extend(lints);
    groups
}

fn inference(catalog: &mut Catalog, reader: &mut Reader, file: &mut Row) {
    let Some(mut row) = file.table(reader, "inference") else { return };
    let inference = &mut catalog.config.inference;
    if let Some(enabled) = row.bool(reader, "enabled") {
        inference.enabled = enabled;
    }
    if let Some(level) = level(reader, &mut row, "level") {
        inference.level = level;
    }
    if let Some(opaque_ids) = row.bool(reader, "opaque-ids") {
        inference.opaque_ids = opaque_ids;
    }
    let names = |texts: Vec<super::reader::Text>| texts.iter().map(|text| text.text.to_owned()).collect();
    let vocabulary: Vec<String> = names(row.strings(reader, "vocabulary"));
    let except: Vec<String> = names(row.strings(reader, "except"));
    inference.vocabulary.extend(vocabulary);
    inference.except.extend(except);
    row.finish(reader);
}

fn allow(catalog: &mut Catalog, reader: &mut Reader, row: &mut Row) {
    let lint = row.required(reader, "lint");
    let path = row.string(reader, "path");
    let item = row.string(reader, "item");
    let reason = row.string(reader, "reason").map(|reason| reason.text.to_owned());
    let expires = date(reader, row, "expires");
    let Some(lint) = lint else { return };
    let word = lint.text.strip_prefix("phi_lint::").unwrap_or(lint.text);
    let name = catalog.lint(Name::new(word)).map_or(Name::new(word), |lint| lint.name);
    if catalog.lint(name).is_none() && !catalog.is_group(name) {
        let known = catalog.lints.iter().map(|lint| lint.name.as_str());
        reader.problem(lint.span, format!("unknown lint or group `{word}`"), did_you_mean(word, known));
        return;
    }
    if path.is_none() && item.is_none() {
        let remedy = "add `path = \"src/…\"` or `item = \"crate::…\"`, or set the level in `[lints]`";
        reader.problem(row.span.clone(), "[[allow]] without `path` or `item`", remedy);
        return;
    }
    let path = match path {
        Some(path) if !is_glob(reader, &path) => return,
        path => path.map(|path| path.text.to_owned()),
    };
    let items = item.map(|item| super::paths::canonical(reader, &item));
    let line = reader.line(&row.span);
    match items {
        None => catalog.config.allows.push(Allow { lint: name, path, item: None, reason, expires, line }),
        Some(items) => catalog.config.allows.extend(items.into_iter().map(|item| Allow {
            lint: name,
            path: path.clone(),
            item: Some(item),
            reason: reason.clone(),
            expires: expires.clone(),
            line,
        })),
    }
}

/// Reads `[[vendor]]`. A vendor that is known by that name is completed, not doubled.
pub(super) fn vendors(catalog: &mut Catalog, reader: &mut Reader, file: &mut Row, registered: bool) {
    for mut row in file.tables(reader, "vendor") {
        let name = row.required(reader, "name");
        let crates: Vec<Name> = row
            .strings(reader, "crates")
            .iter()
            .map(|krate| Name::new(&krate.text.replace('-', "_")))
            .collect();
        let hosts: Vec<String> =
            row.strings(reader, "hosts").iter().map(|host| host.text.to_owned()).collect();
        let lint = match row.has("lint") {
            true => super::rules::known_lint(catalog, reader, &mut row, "lint"),
            false => {
                row.value("lint");
                None
            }
        };
        let baa = baa(catalog, reader, &mut row);
        row.finish(reader);
        let Some(name) = name else { continue };
        let known = catalog.vendors.iter_mut().find(|vendor| vendor.name.eq_ignore_ascii_case(name.text));
        match known {
            Some(vendor) => {
                vendor.crates.extend(crates);
                vendor.hosts.extend(hosts);
                vendor.lint = lint.or(vendor.lint);
                vendor.registered |= registered;
                vendor.baa = baa.or(vendor.baa.take());
            }
            None => {
                let name = name.text.to_owned();
                catalog.vendors.push(Vendor { name, crates, hosts, lint, registered, baa });
            }
        }
    }
}

fn baa(catalog: &Catalog, reader: &mut Reader, row: &mut Row) -> Option<Baa> {
    let mut table = row.table(reader, "baa")?;
    let baa = Baa {
        signed: date(reader, &mut table, "signed"),
        expires: date(reader, &mut table, "expires"),
        covers: covers(catalog, reader, &mut table),
    };
    table.finish(reader);
    Some(baa)
}

fn covers(catalog: &Catalog, reader: &mut Reader, table: &mut Row) -> Vec<Name> {
    let mut covers = Vec::new();
    for text in table.strings(reader, "covers") {
        match catalog.vocabulary.key(text.text) {
            Some(key) => covers.push(key.name),
            None => {
                let known = catalog.vocabulary.keys.iter().map(|key| key.name.as_str());
                let remedy = did_you_mean(text.text, known);
                reader.problem(text.span, format!("unknown identifier `{}`", text.text), remedy);
            }
        }
    }
    covers
}

/// A date, as a string or as TOML's own.
fn date(reader: &mut Reader, row: &mut Row, key: &'static str) -> Option<String> {
    let value = row.value(key)?;
    let text = match value.get_ref() {
        DeValue::String(text) => text.to_string(),
        DeValue::Datetime(date) => date.to_string(),
        _ => String::new(),
    };
    if is_date(&text) {
        return Some(text);
    }
    reader.problem(value.span(), format!("`{key}` is no date"), "write `\"YYYY-MM-DD\"`");
    None
}

fn is_glob(reader: &mut Reader, text: &super::reader::Text) -> bool {
    match globset::Glob::new(text.text) {
        Ok(_) => true,
        Err(error) => {
            let message = format!("`{}` is no path pattern: {}", text.text, error.kind());
            reader.problem(text.span.clone(), message, "write it like `generated/**` or `src/bin/*.rs`");
            false
        }
    }
}
