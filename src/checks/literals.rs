//! `phi_literal`: a string in the source that has the shape of somebody's identifier.
//!
//! Social security and Medicare numbers have a shape of their own. All others (record numbers, days of birth, telephone
//! numbers, e-mail addresses) count only where a name says whose they are: a field of a PHI type, a variable, a key in the
//! text. Values of ranges that are never issued, and those that every manual prints, are nobody's.

use crate::catalog::{Catalog, TermStrength};
use crate::finding::Finding;
use crate::hir::{Body, ExprId, ExprKind, FileHir, Lit, PatKind, Stmt};
use crate::labels::Labels;
use crate::names::{ConstId, FnId, Origin, Program};
use crate::source::{Name, Span};
use crate::types::Owner;
use regex::Regex;
use rustc_hash::FxHashMap;
use std::sync::LazyLock;

static SSN: LazyLock<Regex> =
    LazyLock::new(|| regex(r"(?:^|[^0-9A-Za-z-])([0-9]{3})-([0-9]{2})-([0-9]{4})(?:$|[^0-9A-Za-z-])"));

/// Nine digits need a word in front.
static KEYED_SSN: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r#"(?i)\b(?:ssn|social security number)\\?["']?\s*[:=#]?\s*\\?["']?([0-9]{3})([0-9]{2})([0-9]{4})\b"#,
    )
});

/// Medicare beneficiary identifiers, with their dashes.
static MBI: LazyLock<Regex> = LazyLock::new(|| {
    regex(concat!(
        r"\b[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9][0-9]-[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9][0-9]-",
        r"[AC-HJKMNP-RT-Y]{2}[0-9]{2}\b",
    ))
});

static KEYED: LazyLock<Regex> = LazyLock::new(|| {
    regex(concat!(
        r#"(?i)\b(mrn|medical[_ ]record[_ ](?:number|no)|date[_ ]of[_ ]birth|birth_?date|dob|patient_?(?:phone|e_?mail))\b"#,
        r#"\\?["']?\s*[:=#]?\s*\\?["']?([0-9A-Za-z+(][0-9A-Za-z@.+/() -]*)"#,
    ))
});

static MRN: LazyLock<Regex> = LazyLock::new(|| regex(r"^(?:MRN)?[-:# ]{0,2}[A-Z]{0,3}-?[0-9]{5,10}\b"));
static DAY: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"^(?:(?:19|20)[0-9]{2}[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})|([0-9]{1,2})[-/.]([0-9]{1,2})[-/.](?:19|20)[0-9]{2})\b",
    )
});
static PHONE: LazyLock<Regex> =
    LazyLock::new(|| regex(r"^(?:\+?1[-. ]?)?\(?([2-9][0-9]{2})\)?[-. ]?([2-9][0-9]{2})[-. ]?([0-9]{4})$"));
static EMAIL: LazyLock<Regex> =
    LazyLock::new(|| regex(r"^[A-Za-z0-9._%+-]+@([A-Za-z0-9.-]+\.[A-Za-z]{2,})$"));

fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the patterns of this file are tested")
}

/// Findings in the strings of the files, which may be those of a dependency: the caller sorts that out.
pub fn literals(
    program: &Program,
    labels: &Labels,
    catalog: &Catalog,
    files: &[Option<FileHir>],
    with_tests: bool,
) -> Vec<Finding> {
    let lint = Name::new("phi_literal");
    let named = named_literals(program, labels, catalog);
    let mut findings = Vec::new();
    let strings = files.iter().flatten().flat_map(|file| &file.strings);
    for string in strings.filter(|string| with_tests || !string.in_test) {
        let by_name = || named.get(&string.span).copied().filter(|key| fits(&string.value, key.as_str()));
        let Some(key) = by_shape(&string.value).map(Name::new).or_else(by_name) else { continue };
        let what = catalog.vocabulary.key(key.as_str()).map_or("identifiers", |key| key.title.as_str());
        let (item, enclosing, in_test) = around(program, string.span);
        if in_test && !with_tests {
            continue;
        }
        findings.push(Finding {
            message: format!("a string has the shape of a real value ({what})"),
            label: "has the shape of somebody's data".to_owned(),
            subject: format!("literal: {key}"),
            identifier: Some(key),
            item,
            enclosing,
            ..Finding::new(catalog, lint, string.span)
        });
    }
    findings
}

/// The key of what a text is by its own words and shape.
fn by_shape(text: &str) -> Option<&'static str> {
    let is_ssn =
        |shape: &Regex| shape.captures_iter(text).any(|found| is_issued_ssn(&found[1], &found[2], &found[3]));
    if is_ssn(&SSN) || is_ssn(&KEYED_SSN) {
        return Some("ssn");
    }
    if MBI.find_iter(text).any(|found| !found.as_str().starts_with("1EG4")) {
        return Some("health-plan");
    }
    KEYED.captures_iter(text).find_map(|found| {
        let word = found[1].to_ascii_lowercase();
        let key = match word.as_str() {
            word if word.contains("phone") => "phone",
            word if word.contains("mail") => "email",
            word if word.starts_with('m') => "mrn",
            _ => "date",
        };
        fits(found[2].trim(), key).then_some(key)
    })
}

/// Whether a text that is named so is one that can be somebody's.
fn fits(text: &str, key: &str) -> bool {
    let text = text.trim();
    match key {
        "ssn" => {
            let digits: String = text.chars().filter(char::is_ascii_digit).collect();
            digits.len() == 9 && text.len() <= 11 && is_issued_ssn(&digits[..3], &digits[3..5], &digits[5..])
        }
        "mrn" => MRN.is_match(text) && !is_placeholder(text),
        "date" => DAY.captures(text).is_some_and(|found| {
            let part = |a: usize, b: usize| found.get(a).or(found.get(b)).map_or("", |part| part.as_str());
            let is_first = |part: &str| part.trim_start_matches('0') == "1";
            // The first of January stands for a day that is not known.
            !(is_first(part(1, 3)) && is_first(part(2, 4)))
        }),
        "phone" | "fax" => PHONE
            .captures(text)
            .is_some_and(|found| &found[1] != "555" && &found[2] != "555" && !is_placeholder(text)),
        "email" => EMAIL.captures(text).is_some_and(|found| {
            let host = found[1].to_ascii_lowercase();
            let reserved = ["example", "test", "invalid", "localhost", "local"];
            !host.split('.').any(|part| reserved.contains(&part))
        }),
        _ => false,
    }
}

/// Whether such a number is ever given to anyone. Numbers that manuals print belong to nobody.
fn is_issued_ssn(area: &str, group: &str, serial: &str) -> bool {
    const PRINTED: [&str; 4] = ["123456789", "078051120", "219099999", "457555462"];
    let whole = format!("{area}{group}{serial}");
    area != "000"
        && area != "666"
        && !area.starts_with('9')
        && group != "00"
        && serial != "0000"
        && !PRINTED.contains(&whole.as_str())
        && !is_placeholder(&whole)
}

/// One digit again and again, or digits in order.
fn is_placeholder(text: &str) -> bool {
    let digits: Vec<u8> = text.bytes().filter(u8::is_ascii_digit).collect();
    let same = digits.windows(2).all(|pair| pair[0] == pair[1]);
    let rises = digits.windows(2).all(|pair| pair[1] == pair[0] + 1 || (pair[0] == b'9' && pair[1] == b'0'));
    let falls = digits.windows(2).all(|pair| pair[0] == pair[1] + 1);
    let is_first = digits.iter().rposition(|digit| *digit != b'0').is_none_or(|last| {
        // `000001`: the first of a made-up row.
        last + 1 == digits.len() && digits[..last].iter().all(|digit| *digit == b'0')
    });
    same || rises || falls || is_first
}

/// String literals that a field or variable names, with the key that the name stands for.
fn named_literals(program: &Program, labels: &Labels, catalog: &Catalog) -> FxHashMap<Span, Name> {
    let mut found = FxHashMap::default();
    let fns = (0..program.fns.len()).map(|id| Owner::Fn(FnId(id as u32)));
    let consts = (0..program.consts.len()).map(|id| Owner::Const(ConstId(id as u32)));
    for owner in fns.chain(consts) {
        let name = match owner {
            Owner::Fn(_) => None,
            Owner::Const(id) => Some(program[id].name),
        };
        let is_ours = owner.origin(program) == Origin::Workspace;
        let Some(body) = owner.body(program).filter(|_| is_ours) else { continue };
        if let Some(key) = name.and_then(|name| key_of_name(catalog, name)) {
            found.extend(literal_span(body, body.root).map(|span| (span, key)));
        }
        for expr in &body.exprs {
            match &expr.kind {
                ExprKind::Struct { path, fields, .. } => {
                    let owner = path.last_name().and_then(|name| phi_adt(program, labels, name));
                    for field in fields {
                        let label = owner.and_then(|id| {
                            let variant = program[id].variants.iter().position(|variant| {
                                variant.fields.iter().any(|known| known.name == field.name)
                            })?;
                            let at = program[id].variants[variant]
                                .fields
                                .iter()
                                .position(|known| known.name == field.name)?;
                            let label = *labels.adts.get(&id)?.fields.get(variant)?.get(at)?;
                            labels.label(label?).identifier
                        });
                        if let (Some(key), Some(span)) = (label, literal_span(body, field.expr)) {
                            found.insert(span, key);
                        }
                    }
                }
                ExprKind::Block { stmts, .. } => {
                    for stmt in stmts {
                        let Stmt::Let { pat, init: Some(init), .. } = stmt else { continue };
                        let PatKind::Bind { local, .. } = &body.pat(*pat).kind else { continue };
                        let key = key_of_name(catalog, body.local(*local).name);
                        if let (Some(key), Some(span)) = (key, literal_span(body, *init)) {
                            found.insert(span, key);
                        }
                    }
                }
                _ => {}
            }
        }
    }
    found
}

/// The PHI type of that name, if there is one.
fn phi_adt(program: &Program, labels: &Labels, name: Name) -> Option<crate::names::AdtId> {
    let mut ids: Vec<_> = labels.adts.keys().copied().filter(|id| program[*id].name == name).collect();
    ids.sort_unstable();
    ids.first().copied()
}

/// What a variable's name says by itself: a record number, or whose telephone number it is.
fn key_of_name(catalog: &Catalog, name: Name) -> Option<Name> {
    let lower = name.as_str().to_ascii_lowercase();
    let hit = catalog.vocabulary.field(&lower, &catalog.config.inference)?;
    (hit.term.strength == TermStrength::Strong || hit.of_patient).then_some(hit.term.key)
}

/// The string literal that an expression is made of: as it is, or converted.
fn literal_span(body: &Body, expr: ExprId) -> Option<Span> {
    let known = body.expr(expr);
    match &known.kind {
        ExprKind::Lit(Lit::Str(_)) => Some(known.span),
        ExprKind::MethodCall { receiver, args, .. } if args.is_empty() => literal_span(body, *receiver),
        ExprKind::Call { args, .. } => match args.as_slice() {
            [only] => literal_span(body, *only),
            _ => None,
        },
        ExprKind::Ref { expr, .. } | ExprKind::Try(expr) => literal_span(body, *expr),
        _ => None,
    }
}

/// The item around a place: its path, its spans, and whether only tests reach it.
fn around(program: &Program, span: Span) -> (Name, Vec<Span>, bool) {
    let holds = |outer: Span| outer.file == span.file && outer.start <= span.start && span.end <= outer.end;
    let inner = program
        .fns
        .iter()
        .filter(|known| holds(known.span))
        .min_by_key(|known| known.span.end - known.span.start);
    match inner {
        Some(function) => (function.path, vec![function.span], function.in_test),
        None => (Name::new(""), Vec::new(), false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_are_never_issued_are_nobodys() {
        for nobody in [
            "000-12-3456",
            "666-12-3456",
            "912-34-5678",
            "219-09-9999",
            "123-45-6789",
            "078-05-1120",
            "111-11-1111",
        ] {
            assert_eq!(by_shape(nobody), None, "{nobody}");
        }
        assert_eq!(by_shape("212-84-7391"), Some("ssn"));
        assert_eq!(by_shape("ssn=212847391"), Some("ssn"));
        assert_eq!(by_shape("1212-84-7391"), None);
        assert_eq!(by_shape("212-84-7391-0002"), None);
    }

    #[test]
    fn other_values_need_a_name() {
        assert_eq!(by_shape("1987-06-14"), None);
        assert_eq!(by_shape("dob: 1987-06-14"), Some("date"));
        assert_eq!(by_shape("dob: 1970-01-01"), None);
        assert_eq!(by_shape(r#"{"mrn": "MRN-4482913"}"#), Some("mrn"));
        assert_eq!(by_shape("MRN-000001"), None);
        assert_eq!(by_shape("no such mrn"), None);
        assert!(fits("617-482-9931", "phone") && !fits("617-555-0123", "phone"));
        assert!(fits("jane.roe@gmail.com", "email") && !fits("jane@clinic.example", "email"));
    }
}
