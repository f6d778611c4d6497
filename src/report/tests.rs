//! Every format, fed with names and texts that try to break out of it.

use super::*;
use crate::catalog::BUILTIN;
use crate::finding::{Edit, Fingerprint};
use crate::source::SourceFile;

/// A file whose name and text are hostile: terminal escapes, markup of every format, data, odd characters.
const PATH: &str = "src/we\u{1b}[31mi\u{202e}rd,%]<b>&\"|`x`.rs";
const TEXT: &str =
    "\u{feff}fn a() {\r\n\tinfo!(\"\u{1b}]0;pwned\u{7} \u{202e}evil 078-05-1120 <b>\", p.ssn);\r\n}\r\n";
const OTHER: &str = "fn b(p: &Patient) {\n    a(&p.ssn, \"ann@example.org\")\n}\n";
const MESSAGE: &str =
    "`Patient.ssn` ::error::%0A ]]><script>|\n[x](y) \u{1b}[2J 078-05-1120 is written to a log";

struct Fixture {
    catalog: Catalog,
    sources: SourceMap,
    findings: Vec<Reported>,
    suppressed: Vec<Suppressed>,
    summary: Summary,
    units: Vec<Unit>,
    unit_of: Vec<Option<usize>>,
}

fn fixture() -> Fixture {
    let (catalog, problems) = Catalog::load(BUILTIN, None, &[]);
    assert_eq!(problems, []);
    let mut sources = SourceMap::default();
    let file = sources.add(SourceFile::new(PATH, TEXT));
    let other = sources.add(SourceFile::new("src/b.rs", OTHER));
    let stub = sources.add(SourceFile::new("<std>/option.rs", "mod option;"));
    let at = |file: FileId, text: &str, what: &str| {
        let start = text.find(what).unwrap() as u32;
        Span::new(file, start, start + what.len() as u32)
    };
    let step = |span: Span, message: &str| TraceStep { span, message: message.to_owned() };
    let finding = |lint: &str, level: Level, span: Span| Finding {
        lint: Name::new(lint),
        level,
        span,
        message: MESSAGE.to_owned(),
        label: "the log shows \u{9b}31m".to_owned(),
        trace: vec![
            step(at(other, OTHER, "p.ssn"), "`p.ssn` is read"),
            step(at(stub, "mod option;", "option"), "in a stub"),
            step(at(file, TEXT, "info!"), "goes into `info`"),
        ],
        notes: vec!["`Patient.name` gets here as well".to_owned()],
        help: "leave it out".to_owned(),
        inferred: level == Level::Warn,
        uncertain: false,
        subject: "Patient.ssn".to_owned(),
        identifier: Some(Name::new("ssn")),
        item: Name::new("demo::a"),
        enclosing: Vec::new(),
        fix: vec![Edit { span: at(file, TEXT, "p.ssn"), text: "p.id".to_owned() }],
    };
    let found = |finding: Finding, sources: &SourceMap| Reported {
        fingerprint: Fingerprint::of(&finding, sources),
        finding,
    };
    let primary = at(file, TEXT, "p.ssn");
    let findings = vec![
        found(finding("phi_in_log", Level::Deny, primary), &sources),
        found(finding("phi_debug_impl", Level::Warn, at(other, OTHER, "a(&p.ssn")), &sources),
    ];
    let suppressed = vec![Suppressed {
        reported: found(finding("phi_in_error", Level::Deny, primary), &sources),
        reason: Some("ticket 88 | <i>".to_owned()),
        expires: Some("2027-01-31".to_owned()),
        span: primary,
        in_source: true,
    }];
    let unit = Unit {
        package: Name::new("demo"),
        version: "0.1.0".to_owned(),
        manifest: Some("Cargo.toml".to_owned()),
        name: "demo".to_owned(),
        kind: "lib",
        crate_type: "lib",
        root: "src/lib.rs".to_owned(),
        edition: 2024,
    };
    let problems = vec!["src/c.rs:1:1: the file is not analysed \u{1b}[0m".to_owned()];
    Fixture {
        catalog,
        sources,
        findings,
        suppressed,
        summary: Summary {
            n_files: 2,
            n_calls: 4,
            n_calls_resolved: 3,
            problems,
            incomplete: true,
            ..Summary::default()
        },
        units: vec![unit],
        unit_of: vec![Some(0), Some(0), None],
    }
}

impl Fixture {
    fn report(&self) -> Report<'_> {
        Report {
            catalog: &self.catalog,
            sources: &self.sources,
            findings: &self.findings,
            suppressed: &self.suppressed,
            summary: &self.summary,
            units: &self.units,
            unit_of: &self.unit_of,
            success: false,
            color: false,
        }
    }

    fn text(&self, format: Format) -> String {
        let mut out = Vec::new();
        write(format, &self.report(), &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }
}

fn json(text: &str) -> serde_json::Value {
    serde_json::from_str(text).unwrap()
}

#[test]
fn no_format_prints_data_or_anything_that_acts_on_a_terminal() {
    let fixture = fixture();
    for (name, format) in Format::ALL {
        let text = fixture.text(format);
        assert!(!text.contains("078-05-1120"), "{name} prints a number:\n{text}");
        assert!(!text.contains("ann@example.org"), "{name} prints an address:\n{text}");
        let acts = |c: char| c != '\n' && c != '\t' && safe::replacement(c).is_some();
        assert!(!text.chars().any(acts), "{name} prints a control character:\n{text:?}");
        assert!(!text.contains("option.rs"), "{name} shows a stub:\n{text}");
        assert_eq!(text, fixture.text(format), "{name} differs from run to run");
    }
}

#[test]
fn human_draws_the_way_over_both_files() {
    let text = fixture().text(Format::Human);
    let first: Vec<&str> = text.lines().take(8).collect();
    assert!(first[0].starts_with("error[phi_lint::phi_in_log]: `Patient.ssn`"), "{text}");
    assert!(text.contains("┬"), "{text}");
    assert!(text.contains("***-**-****"), "{text}");
    assert!(text.contains("src/b.rs:2:8"), "{text}");
    assert!(text.contains("1: `p.ssn` is read"), "{text}");
    assert!(text.contains("2: goes into `info`"), "{text}");
    assert!(text.contains("  = help: leave it out"), "{text}");
    assert!(text.contains("  = rule: 45 CFR 164.312(a)(1)"), "{text}");
    assert!(text.contains("warning[phi_lint::phi_debug_impl]"), "{text}");
    assert!(text.contains("  = note: this is taken for PHI by its name; nothing declares it"), "{text}");
}

#[test]
fn human_points_at_the_right_characters_behind_replaced_ones() {
    let text = fixture().text(Format::Human);
    let lines: Vec<&str> = text.lines().collect();
    let code = lines.iter().position(|line| line.contains("info!(")).unwrap();
    let column = |line: &str, what: &str| line[..line.find(what).unwrap()].chars().count();
    let marked = lines[code + 1];
    let underlined: Vec<usize> = marked
        .char_indices()
        .filter(|(_, c)| *c == '┬')
        .map(|(at, _)| marked[..at].chars().count())
        .collect();
    let target = column(lines[code], "p.ssn") + "p.ssn".len() / 2;
    assert!(underlined.contains(&target), "{target} {underlined:?}\n{text}");
}

#[test]
fn short_is_one_line_a_finding() {
    let text = fixture().text(Format::Short);
    assert_eq!(text.lines().count(), 2);
    assert!(text.contains(".rs:2:44: error[phi_lint::phi_in_log]: "), "{text}");
}

#[test]
fn json_is_what_cargos_readers_read() {
    let text = fixture().text(Format::Json);
    let messages: Vec<cargo_metadata::Message> =
        cargo_metadata::Message::parse_stream(text.as_bytes()).map(Result::unwrap).collect();
    let [
        cargo_metadata::Message::CompilerMessage(first),
        cargo_metadata::Message::CompilerMessage(_),
        cargo_metadata::Message::BuildFinished(end),
    ] = messages.as_slice()
    else {
        panic!("{messages:?}")
    };
    assert!(!end.success);
    assert_eq!(first.target.name, "demo");
    let diagnostic = &first.message;
    assert_eq!(diagnostic.code.as_ref().unwrap().code, "phi_lint::phi_in_log");
    let primary = &diagnostic.spans[0];
    assert!(primary.is_primary);
    assert_eq!(primary.file_name, PATH);
    assert_eq!((primary.line_start, primary.column_start, primary.column_end), (2, 44, 49));
    let line = &primary.text[0];
    let shown: String = line.text.chars().skip(line.highlight_start - 1).take(5).collect();
    assert_eq!(shown, "p.ssn");
    assert_eq!(diagnostic.spans.len(), 3);
    let help = diagnostic.children.iter().find(|child| !child.spans.is_empty()).unwrap();
    assert_eq!(help.spans[0].suggested_replacement.as_deref(), Some("p.id"));
}

#[test]
fn sarif_fits_the_official_schema() {
    let log = json(&fixture().text(Format::Sarif));
    let mut schema = json(include_str!("../../tests/data/sarif-2.1.0.json"));
    // The official schema has a pattern that is no regular expression, for a property that we do not write.
    for definition in ["run", "toolComponent"] {
        schema["definitions"][definition]["properties"]["language"]
            .as_object_mut()
            .unwrap()
            .remove("pattern");
    }
    let validator = jsonschema::validator_for(&schema).unwrap();
    let errors: Vec<String> =
        validator.iter_errors(&log).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    let results = &log["runs"][0]["results"];
    assert_eq!(results.as_array().unwrap().len(), 3);
    assert_eq!(results[0]["level"], "error");
    let place = &results[0]["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uriBaseId"], "%SRCROOT%");
    assert_eq!(
        place["artifactLocation"]["uri"],
        "src/we%1B%5B31mi%E2%80%AErd%2C%25%5D%3Cb%3E%26%22%7C%60x%60.rs"
    );
    let flow = &results[0]["codeFlows"][0]["threadFlows"][0]["locations"];
    assert_eq!(flow.as_array().unwrap().len(), 3);
    assert_eq!(results[2]["suppressions"][0]["kind"], "inSource");
    for rule in log["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap() {
        assert!(rule["properties"]["tags"].as_array().unwrap().len() <= 10);
    }
}

#[test]
fn sarif_is_cut_to_what_code_scanning_reads_errors_first() {
    let mut fixture = fixture();
    let (error, warning) = (fixture.findings[0].clone(), fixture.findings[1].clone());
    fixture.findings = vec![warning; 5_000];
    fixture.findings.push(error);
    fixture.findings[5_000].finding.trace = vec![fixture.findings[5_000].finding.trace[0].clone(); 3];
    let log = json(&fixture.text(Format::Sarif));
    let results = log["runs"][0]["results"].as_array().unwrap();
    assert_eq!(results.len(), 5_000);
    assert_eq!(results[0]["level"], "error");
    let notes = &log["runs"][0]["invocations"][0]["toolExecutionNotifications"];
    assert!(notes[1]["message"]["text"].as_str().unwrap().starts_with("2 more results"));
}

#[test]
fn phi_json_fits_its_schema() {
    let schema = json(include_str!("../../docs/phi-json.schema.json"));
    let validator = jsonschema::validator_for(&schema).unwrap();
    let document = json(&fixture().text(Format::PhiJson));
    let errors: Vec<String> =
        validator.iter_errors(&document).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    assert_eq!(document["suppressed"][0]["suppression"]["expires"], "2027-01-31");
}

#[test]
fn github_commands_stay_one_line_and_cannot_be_forged() {
    let text = fixture().text(Format::Github);
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 2, "{text}");
    assert!(
        lines[0].starts_with("::error file=src/we%1B") || lines[0].starts_with("::error file=src/we"),
        "{text}"
    );
    assert!(lines[0].contains("%25]<b>&"), "the path's own percent sign is escaped: {text}");
    assert!(lines[0].contains("%2C"), "{text}");
    assert!(lines[1].starts_with("::warning "), "{text}");
}

#[test]
fn gitlab_is_an_array_of_issues() {
    let issues = json(&fixture().text(Format::Gitlab));
    assert_eq!(issues[0]["severity"], "critical");
    assert_eq!(issues[1]["severity"], "minor");
    assert_eq!(issues[0]["location"]["lines"]["begin"], 2);
    assert_ne!(issues[0]["fingerprint"], issues[1]["fingerprint"]);
}

#[test]
fn xml_holds_no_markup_of_the_source() {
    for format in [Format::Junit, Format::Checkstyle] {
        let text = fixture().text(format);
        assert!(!text.contains("<script") && !text.contains("<b>") && !text.contains("]]>"), "{text}");
        assert_eq!(text.matches('<').count(), text.matches('>').count(), "{text}");
        let without_entities = ["&amp;", "&lt;", "&gt;", "&quot;", "&apos;"]
            .iter()
            .fold(text.clone(), |text, entity| text.replace(entity, ""));
        assert!(!without_entities.contains('&'), "{text}");
    }
}

#[test]
fn junit_without_findings_is_a_test_that_passed() {
    let mut fixture = fixture();
    fixture.findings.clear();
    let text = fixture.text(Format::Junit);
    assert!(text.contains(r#"tests="1" failures="0""#), "{text}");
}

#[test]
fn markdown_has_no_markup_but_our_own() {
    let text = fixture().text(Format::Markdown);
    assert!(!text.contains("<script") && !text.contains("[x](y)"), "{text}");
    assert!(text.contains("``"), "a path with backticks gets a longer fence: {text}");
}

#[test]
fn the_summary_says_what_was_covered_and_never_more() {
    let mut fixture = fixture();
    let text = summary::render(&fixture.report(), false);
    assert!(text.contains("phi-lint: 1 error, 1 warning (1 from inferred PHI)"), "{text}");
    assert!(text.contains("3 of 4 calls resolved (75.0 %), 1 unknown"), "{text}");
    assert!(text.contains("the analysis is incomplete"), "{text}");
    assert!(!text.contains('\u{1b}'), "{text}");
    fixture.findings.clear();
    fixture.summary.n_types_unmarked = 2;
    let text = summary::render(&fixture.report(), false);
    assert!(text.contains("no violation found in what was analysed"), "{text}");
    assert!(text.contains("2 types look like PHI and have no mark: `cargo phi-lint init`"), "{text}");
    assert!(!text.contains("compliant"), "{text}");
}

#[test]
fn the_audit_report_and_the_map_are_safe_too() {
    let fixture = fixture();
    let holders = [inventory::Holder {
        path: "demo::Patient".to_owned(),
        status: "declared",
        file: PATH.to_owned(),
        line: 1,
        fields: vec![inventory::HeldField {
            subject: "Patient.ssn".to_owned(),
            identifier: Some("ssn".to_owned()),
        }],
    }];
    let mut out = Vec::new();
    audit::write(&holders, &fixture.report(), &mut out).unwrap();
    inventory::write_markdown(&holders, &fixture.report(), &mut out).unwrap();
    let text = String::from_utf8(out).unwrap();
    assert!(text.contains("Patient.ssn (ssn)"), "{text}");
    assert!(text.contains("2027-01-31"), "{text}");
    assert!(!text.contains('\u{1b}') && !text.contains("<script") && !text.contains("<i>"), "{text}");
}
