//! House rules: what no compiler checks and every reader relies on.

use camino::{Utf8Path, Utf8PathBuf};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use walkdir::WalkDir;

/// The lints of the contract, by group, in its order.
const LINTS: &[(&str, &[&str])] = &[
    (
        "exposure",
        &["phi_in_log", "phi_in_span", "phi_in_panic", "phi_in_error", "phi_debug_impl", "phi_in_url"],
    ),
    (
        "disclosure",
        &[
            "phi_to_analytics",
            "phi_to_telemetry",
            "phi_to_messaging",
            "phi_to_ai",
            "phi_to_third_party",
            "vendor_without_baa",
        ],
    ),
    ("storage", &["phi_serialized_unencrypted", "phi_stored_unencrypted", "phi_in_token"]),
    ("transport", &["phi_over_plaintext", "tls_verification_disabled"]),
    (
        "access",
        &[
            "phi_response_without_authentication",
            "phi_response_without_role_check",
            "missing_relationship_check",
            "token_without_expiry",
            "token_validation_disabled",
            "missing_rate_limit",
            "unvalidated_input",
        ],
    ),
    ("audit", &["phi_access_without_audit", "audit_event_incomplete", "audit_log_mutable"]),
    ("minimization", &["overbroad_response", "unbounded_phi_query", "unused_phi_field"]),
    ("crypto", &["weak_crypto", "hardcoded_key"]),
    (
        "hygiene",
        &[
            "unmarked_phi",
            "phi_literal",
            "unfulfilled_suppression",
            "suppression_without_reason",
            "expired_suppression",
            "unknown_lint",
        ],
    ),
];

/// The lints of the first release: each fires in one ui-test at least, and a line of the same file is silent.
const SHOWN: &[&str] = &[
    "phi_in_log",
    "phi_in_span",
    "phi_in_panic",
    "phi_in_error",
    "phi_debug_impl",
    "phi_to_analytics",
    "phi_to_telemetry",
    "phi_serialized_unencrypted",
    "phi_stored_unencrypted",
    "phi_response_without_authentication",
    "phi_response_without_role_check",
    "missing_relationship_check",
    "missing_rate_limit",
    "unvalidated_input",
    "phi_access_without_audit",
    "audit_event_incomplete",
    "audit_log_mutable",
    "overbroad_response",
    "unbounded_phi_query",
    "unused_phi_field",
    "unfulfilled_suppression",
    "suppression_without_reason",
];

/// The staircase: which rooms each room may know.
const ROOMS: &[(&str, &[&str])] = &[
    ("source", &[]),
    ("hir", &["source"]),
    ("syntax", &["source", "hir"]),
    ("workspace", &["source", "hir", "syntax"]),
    ("names", &["source", "hir"]),
    ("types", &["source", "hir", "names"]),
    ("flow", &["source", "hir", "names", "types"]),
    ("finding", &["source", "hir", "catalog"]),
    ("catalog", &["source", "finding"]),
    ("labels", &["source", "hir", "names", "catalog", "finding"]),
    ("taint", &["source", "hir", "names", "types", "flow", "catalog", "finding", "labels"]),
    ("entry", &["source", "hir", "names", "types", "flow", "taint", "catalog", "finding", "labels"]),
    (
        "checks",
        &["source", "hir", "names", "types", "flow", "taint", "entry", "catalog", "finding", "labels"],
    ),
    ("report", &["source", "catalog", "finding"]),
];

/// At the top: they put the rooms together and may know all of them.
const TOP: &[&str] = &["lib", "main", "analyse", "program", "stubs", "run", "cli", "config", "bin"];

/// Crates with one door.
const DOORS: &[(&str, &[&str])] = &[
    ("syn", &["syntax"]),
    ("quote", &["syntax"]),
    ("proc_macro2", &["syntax"]),
    ("miette", &["report"]),
    ("cargo_metadata", &["workspace"]),
    ("walkdir", &["workspace"]),
];

const MAX_LINES: usize = 900;

fn root() -> &'static Utf8Path {
    Utf8Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The files below a folder with one of the extensions: path from the repository's root, and text.
fn files(folder: &str, extensions: &[&str]) -> Vec<(Utf8PathBuf, String)> {
    let walk = WalkDir::new(root().join(folder)).sort_by_file_name().into_iter();
    walk.filter_entry(|entry| entry.file_name() != "target")
        .flatten()
        .filter_map(|entry| Utf8PathBuf::from_path_buf(entry.into_path()).ok())
        .filter(|path| path.extension().is_some_and(|found| extensions.contains(&found)))
        .filter_map(|path| {
            let text = fs::read_to_string(&path).ok()?;
            Some((path.strip_prefix(root()).ok()?.to_owned(), text))
        })
        .collect()
}

/// The room of a file in `src`.
fn room(path: &Utf8Path) -> String {
    let first = path.components().nth(1).map(|part| part.as_str().to_owned()).unwrap_or_default();
    first.trim_end_matches(".rs").to_owned()
}

fn is_test_file(path: &Utf8Path) -> bool {
    path.components().any(|part| matches!(part.as_str(), "tests" | "tests.rs"))
}

/// The lines of code in front of a file's test module, without comments; each with its number.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines: Vec<&str> = text.lines().collect();
    let is_tests =
        |pair: &[&str]| pair[0] == "#[cfg(test)]" && pair[1].starts_with("mod ") && pair[1].ends_with('{');
    let end = lines.windows(2).position(is_tests).unwrap_or(lines.len());
    let lines = lines.into_iter().take(end).enumerate();
    lines.map(|(i, line)| (i + 1, line.split("//").next().unwrap_or(line)))
}

#[track_caller]
fn none(broken: &[String]) {
    assert!(broken.is_empty(), "\n{}\n", broken.join("\n"));
}

#[test]
fn rooms_import_downwards() {
    let mut broken = Vec::new();
    let rooms: BTreeMap<&str, &[&str]> = ROOMS.iter().copied().collect();
    for (path, text) in files("src", &["rs"]) {
        let own = room(&path);
        if TOP.contains(&own.as_str()) || is_test_file(&path) {
            continue;
        }
        let Some(allowed) = rooms.get(own.as_str()) else {
            broken.push(format!("{path}: the room `{own}` is not in the table of tests/tidy.rs"));
            continue;
        };
        for (number, line) in code(&text) {
            for named in line.split("crate::").skip(1) {
                let before_is_word = line.contains("$crate::");
                let words = named.strip_prefix('{').map_or(vec![named], |list| list.split(',').collect());
                for word in words.iter().map(|word| first_word(word)) {
                    let is_room = rooms.contains_key(word) || (TOP.contains(&word) && word != "config");
                    if is_room && word != own && !allowed.contains(&word) && !before_is_word {
                        broken.push(format!("{path}:{number}: `{own}` may not know `{word}`"));
                    }
                }
            }
        }
    }
    none(&broken);
}

fn first_word(text: &str) -> &str {
    let text = text.trim_start();
    let end = text.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(text.len());
    &text[..end]
}

#[test]
fn foreign_crates_come_through_their_door() {
    let mut broken = Vec::new();
    for (path, text) in files("src", &["rs"]) {
        let own = room(&path);
        for (number, line) in code(&text).filter(|_| !is_test_file(&path)) {
            for (krate, doors) in DOORS {
                let uses = line.trim_start().starts_with(&format!("use {krate}::"))
                    || line.match_indices(&format!("{krate}::")).any(|(at, _)| {
                        !line[..at].ends_with(|c: char| {
                            c.is_alphanumeric() || matches!(c, '_' | ':' | '"' | '`' | '<')
                        })
                    });
                if uses && !doors.contains(&own.as_str()) {
                    broken.push(format!("{path}:{number}: only {} may use `{krate}`", doors.join(", ")));
                }
            }
        }
    }
    none(&broken);
}

#[test]
fn every_lint_has_its_page_and_no_page_is_left_over() {
    let mut broken = Vec::new();
    let pages: BTreeMap<String, String> = fs::read_dir(root().join("lints"))
        .expect("there is a folder of pages")
        .flatten()
        .filter_map(|entry| {
            let name = entry.file_name().to_string_lossy().strip_suffix(".md")?.to_owned();
            Some((name, fs::read_to_string(entry.path()).ok()?))
        })
        .filter(|(name, _)| name != "README")
        .collect();
    let listed: BTreeMap<&str, &str> =
        LINTS.iter().flat_map(|(group, lints)| lints.iter().map(move |lint| (*lint, *group))).collect();
    for (lint, group) in &listed {
        match pages.get(*lint) {
            None => broken.push(format!("lints/{lint}.md is missing")),
            Some(text) if !text.starts_with(&format!("# {lint}\n")) => {
                broken.push(format!("lints/{lint}.md does not begin with its name"));
            }
            Some(text) if !text.contains(&format!("group = \"{group}\"")) => {
                broken.push(format!("lints/{lint}.md is not in the group `{group}`"));
            }
            Some(_) => {}
        }
    }
    let left_over = pages.keys().filter(|name| !listed.contains_key(name.as_str()));
    broken.extend(left_over.map(|name| format!("lints/{name}.md is no lint of the contract")));
    none(&broken);
}

#[test]
fn the_marker_knows_the_same_lints_and_groups() {
    let text = fs::read_to_string(root().join("marker/macros/src/words.rs")).expect("the marker's words");
    let list = |name: &str| -> BTreeSet<&str> {
        let from = text.find(&format!("const {name}:")).unwrap_or_else(|| panic!("`{name}` in words.rs"));
        let body = &text[text[from..].find("&[\n").map_or(from, |at| from + at)..];
        body[..body.find("];").unwrap_or(body.len())].split('"').skip(1).step_by(2).collect()
    };
    let known: BTreeSet<&str> = list("FLOW_LINTS").union(&list("OTHER_LINTS")).copied().collect();
    assert_eq!(known, LINTS.iter().flat_map(|(_, lints)| lints.iter().copied()).collect());
    let groups: BTreeSet<&str> = LINTS.iter().map(|(group, _)| *group).chain(["all"]).collect();
    assert_eq!(list("GROUPS"), groups);
}

#[test]
fn every_lint_fires_and_is_silent_somewhere() {
    let texts = files("ui-tests", &["rs"]);
    let mut broken = Vec::new();
    for lint in SHOWN {
        let marks = |text: &str| text.lines().any(|line| fires(line, lint));
        let folder = |path: &Utf8Path| path.as_str().contains(&format!("/{lint}/"));
        let firing = texts.iter().filter(|(_, text)| marks(text)).count();
        let silent = texts
            .iter()
            .filter(|(path, text)| (folder(path) || marks(text)) && has_silent_code(text))
            .count();
        if firing == 0 || silent == 0 {
            broken.push(format!("{lint}: {firing} ui-tests in which it fires, {silent} with silent twins"));
        }
    }
    none(&broken);
}

fn fires(line: &str, lint: &str) -> bool {
    let mark = line.split("//~").nth(1).unwrap_or("");
    let mark = mark.trim_start_matches('^').split(" -- ").next().unwrap_or("");
    !mark.contains("MISSING") && mark.split([' ', ',']).any(|word| word == lint)
}

/// Whether there is a statement or item without a mark.
fn has_silent_code(text: &str) -> bool {
    text.lines().any(|line| line.contains([';', '{', ')']) && !line.contains("//~"))
}

#[test]
fn files_say_what_they_are_for_and_stay_short() {
    let mut broken = Vec::new();
    for (path, text) in files("src", &["rs"]) {
        if !text.starts_with("//!") {
            broken.push(format!("{path} does not begin with `//!`"));
        }
        let n_lines = text.lines().count();
        if n_lines > MAX_LINES {
            broken.push(format!("{path} has {n_lines} lines, more than {MAX_LINES}"));
        }
    }
    none(&broken);
}

#[test]
fn nothing_is_unwrapped_without_a_word() {
    let mut broken = Vec::new();
    for (path, text) in files("src", &["rs"]).iter().filter(|(path, _)| !is_test_file(path)) {
        for (number, line) in code(text).filter(|(_, line)| line.contains(".unwrap()")) {
            broken.push(format!(
                "{path}:{number}: {}: say with `expect` which assumption of ours this is",
                line.trim()
            ));
        }
    }
    none(&broken);
}

#[test]
fn ui_tests_are_named_as_facts_and_say_them() {
    let mut broken = Vec::new();
    for (path, text) in files("ui-tests", &["rs"]) {
        let is_case = !path.as_str().contains("/workspaces/");
        let stem = path.file_stem().unwrap_or("");
        let is_snake = stem.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
        if is_case && !(is_snake && stem.contains('_')) {
            broken.push(format!("{path}: a ui-test is named as a fact, in_snake_case"));
        }
        if is_case && !text.trim_start_matches('\u{feff}').starts_with("//!") {
            broken.push(format!("{path}: the first line, `//!`, says the fact"));
        }
    }
    none(&broken);
}

#[test]
fn no_file_names_a_machine() {
    let mut broken = Vec::new();
    // Put together, so that this file does not hold them.
    let machine = [["/ho", "me/"], ["/wo", "rk/"], ["/Us", "ers/"], ["/ro", "ot/"], ["C:\\", "Users"]]
        .map(|parts| parts.concat());
    let extensions = ["rs", "toml", "md", "stderr", "yml", "json", "lock", "sh"];
    for folder in ["src", "lints", "marker", "tests", "ui-tests", "examples", "docs", ".ci", ".cargo"] {
        for (path, text) in files(folder, &extensions) {
            let found = text
                .lines()
                .enumerate()
                .filter(|(_, line)| machine.iter().any(|word| names_folder(line, word)));
            broken.extend(found.map(|(i, line)| format!("{path}:{}: {}", i + 1, line.trim())));
        }
    }
    none(&broken);
}

/// Whether a line holds an absolute path that begins so; `crates/work/…` and URLs do not.
fn names_folder(line: &str, word: &str) -> bool {
    // The home folder of `me` is nobody's.
    line.match_indices(word).filter(|(at, _)| !line[at + word.len()..].starts_with("me/")).any(|(at, _)| {
        !line[..at].ends_with(|c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '/' | '*' | '}'))
    })
}
