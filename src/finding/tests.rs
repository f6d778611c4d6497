//! Suppressions in their forms, levels, baseline and order, on lowered text.

use super::*;
use crate::catalog::{BUILTIN, Catalog};
use crate::hir::FileHir;
use crate::source::{FileId, SourceFile, SourceMap};
use crate::syntax::{CfgEnv, lower_file};

struct Setting {
    catalog: Catalog,
    sources: SourceMap,
    files: Vec<Option<FileHir>>,
    config: Option<FileId>,
    today: Date,
}

/// One file `src/lib.rs`, with a configuration.
fn setting(text: &str, config: &str) -> Setting {
    let given = (!config.is_empty()).then_some(("phi-lint.toml", config));
    let (catalog, problems) = Catalog::load(BUILTIN, given, &[]);
    assert_eq!(problems, []);
    let mut sources = SourceMap::default();
    let file = sources.add(SourceFile::new("src/lib.rs", text));
    let files = vec![Some(lower_file(file, text, &CfgEnv::default()))];
    let config = given.map(|(path, text)| sources.add(SourceFile::new(path, text)));
    Setting { catalog, sources, files, config, today: Date::parse("2026-11-24").unwrap() }
}

impl Setting {
    fn finding(&self, lint: &str, at: &str) -> Finding {
        let text = &self.sources.file(FileId(0)).text;
        let start = text.find(at).unwrap_or_else(|| panic!("{at} is in the text")) as u32;
        Finding {
            lint: Name::new(lint),
            level: Level::Allow,
            span: Span::new(FileId(0), start, start + at.len() as u32),
            message: "`Patient.ssn` leaves".to_owned(),
            label: String::new(),
            trace: Vec::new(),
            notes: Vec::new(),
            help: String::new(),
            inferred: false,
            uncertain: false,
            subject: "Patient.ssn".to_owned(),
            identifier: None,
            item: Name::new("demo::console::show"),
            enclosing: Vec::new(),
            fix: Vec::new(),
        }
    }

    fn settle_with(&self, findings: Vec<Finding>, baseline: Option<&Baseline>) -> Settled {
        let suppressions = collect(&self.files, |_| true, false, &self.catalog, self.config, &self.sources);
        let packages = [Some(Name::new("demo"))];
        settle(
            findings,
            &Settings {
                catalog: &self.catalog,
                sources: &self.sources,
                suppressions: &suppressions,
                packages: &packages,
                today: &self.today,
                baseline,
                is_partial: false,
            },
        )
    }

    fn settle(&self, findings: Vec<Finding>) -> Settled {
        self.settle_with(findings, None)
    }

    /// The lints that are told, with their lines, for one finding at `leak`.
    fn told(&self, lint: &str) -> Vec<String> {
        let settled = self.settle(vec![self.finding(lint, "leak")]);
        let line = |one: &Reported| self.sources.line_column(one.finding.span).line;
        settled.findings.iter().map(|one| format!("{}:{}", line(one), one.finding.lint)).collect()
    }
}

const NOTHING: [String; 0] = [];

#[test]
fn an_attribute_covers_its_item_whatever_the_crate_is_called() {
    for attribute in [
        "#[phi::allow(phi_in_log, reason = \"r\")]",
        "#[phi_marker::allow(exposure, reason = \"r\")]",
        "#[phi::expect(phi_lint::phi_in_log, reason = \"r\")]",
        "#[phi::allow(all, reason = \"r\", expires = \"2026-11-24\")]",
    ] {
        let on_fn = setting(&format!("{attribute}\nfn f() {{ leak() }}\n"), "");
        assert_eq!(on_fn.told("phi_in_log"), NOTHING, "{attribute}");
        let on_mod = setting(&format!("{attribute}\nmod m {{ impl X {{ fn f() {{ leak() }} }} }}\n"), "");
        assert_eq!(on_mod.told("phi_in_log"), NOTHING, "{attribute}");
        let elsewhere = setting(&format!("{attribute}\nfn f() {{}}\nfn g() {{ leak() }}\n"), "");
        assert!(elsewhere.told("phi_in_log").contains(&"3:phi_in_log".to_owned()), "{attribute}");
    }
    let renamed = "use phi::allow as fine;\n#[fine(phi_in_log, reason = \"r\")]\nfn f() { leak() }\n";
    assert_eq!(setting(renamed, "").told("phi_in_log"), NOTHING);
    let whole = "#![phi::allow(phi_in_log, reason = \"r\")]\nfn f() { leak() }\n";
    assert_eq!(setting(whole, "").told("phi_in_log"), NOTHING);
    let field = "struct S {\n#[phi::allow(phi_in_log, reason = \"r\")]\nleak: u8 }\n";
    assert_eq!(setting(field, "").told("phi_in_log"), NOTHING);
    let foreign = "#[clippy::allow(phi_in_log)]\n#[allow(unused)]\nfn f() { leak() }\n";
    assert_eq!(setting(foreign, "").told("phi_in_log"), ["3:phi_in_log"]);
}

#[test]
fn a_comment_covers_its_own_line_or_the_next() {
    let above =
        "fn f() {\n// phi-lint: allow(phi_in_log) reason=\"ticket 88\" expires=\"2027-01-31\"\nleak();\n}\n";
    assert_eq!(setting(above, "").told("phi_in_log"), NOTHING);
    let behind = "fn f() {\nleak(); // phi-lint: allow(phi_in_error, phi_in_log) reason=\"a \\\"b\\\"\"\n}\n";
    assert_eq!(setting(behind, "").told("phi_in_log"), NOTHING);
    let broken = "fn f() {\nleak(); // phi-lint: alow(phi_in_log)\n}\n";
    assert_eq!(setting(broken, "").told("phi_in_log"), ["2:phi_in_log", "2:unfulfilled_suppression"]);
    let string = "fn f() {\nlet x = \"// phi-lint: allow(phi_in_log) reason='x'\"; leak();\n}\n";
    assert_eq!(setting(string, "").told("phi_in_log"), ["2:phi_in_log"]);
}

#[test]
fn what_matches_nothing_is_told_unless_it_is_a_plain_attribute() {
    let text = "#[phi::allow(phi_in_url, reason = \"r\")]\nfn f() { leak() }\n\
                #[phi::expect(phi_in_url, reason = \"r\")]\nfn g() {}\n\
                fn h() {} // phi-lint: allow(phi_in_url) reason=\"r\"\n";
    let told = setting(text, "").told("phi_in_log");
    assert_eq!(told, ["2:phi_in_log", "3:unfulfilled_suppression", "5:unfulfilled_suppression"]);
    let in_tests = "fn f() { leak() }\n#[cfg(test)]\nmod tests {\n// phi-lint: allow(phi_in_log) reason=\"r\"\nfn g() {}\n}\n";
    assert_eq!(setting(in_tests, "").told("phi_in_log"), ["1:phi_in_log"]);
    let off = "fn f() { leak() }\n#[phi::expect(missing_rate_limit, reason = \"r\")]\nfn g() {}\n";
    assert_eq!(setting(off, "").told("phi_in_log"), ["1:phi_in_log"]);
}

#[test]
fn a_reason_is_asked_for_and_the_end_of_a_suppression_heeded() {
    let without = "#[phi::allow(phi_in_log)]\nfn f() { leak() }\n";
    assert_eq!(setting(without, "").told("phi_in_log"), ["1:suppression_without_reason"]);
    let blank = "#[phi::allow(phi_in_log, reason = \" \")]\nfn f() { leak() }\n";
    assert_eq!(setting(blank, "").told("phi_in_log"), ["1:suppression_without_reason"]);
    let over = "#[phi::allow(phi_in_log, reason = \"r\", expires = \"2026-11-23\")]\nfn f() { leak() }\n";
    assert_eq!(setting(over, "").told("phi_in_log"), ["1:expired_suppression", "2:phi_in_log"]);
    let never = "#[phi::allow(phi_in_log, reason = \"r\", expires = \"2026-02-30\")]\nfn f() { leak() }\n";
    assert_eq!(setting(never, "").told("phi_in_log"), ["1:expired_suppression", "2:phi_in_log"]);
    let wrong = "#[phi::allow(phi_in_lag, phi_in_log, reason = \"r\")]\nfn f() { leak() }\n";
    assert_eq!(setting(wrong, "").told("phi_in_log"), ["1:unknown_lint"]);
}

#[test]
fn configuration_suppresses_by_path_and_item() {
    let code = "fn f() { leak() }\n";
    let allow = |keys: &str| format!("[[allow]]\nlint = \"phi_in_log\"\nreason = \"r\"\n{keys}\n");
    for keys in [
        "path = \"src/*.rs\"",
        "item = \"demo::console::show\"",
        "item = \"demo::console\"",
        "item = \"**::show\"",
        "path = \"src/lib.rs\"\nitem = \"demo::*::show\"",
    ] {
        assert_eq!(setting(code, &allow(keys)).told("phi_in_log"), NOTHING, "{keys}");
    }
    for keys in
        ["path = \"src/bin/*\"", "item = \"demo::other\"", "path = \"src/lib.rs\"\nitem = \"demo::other\""]
    {
        let told = setting(code, &allow(keys)).told("phi_in_log");
        assert_eq!(told, ["1:unfulfilled_suppression", "1:phi_in_log"], "{keys}");
    }
}

#[test]
fn inferred_findings_come_last_and_stay_below_their_ceiling() {
    let setting = setting("fn f() { leak(); other(); }\n", "");
    let inferred = Finding { inferred: true, ..setting.finding("phi_in_log", "leak") };
    let declared = setting.finding("phi_in_log", "other");
    let settled = setting.settle(vec![inferred, declared]);
    let levels: Vec<(bool, Level)> =
        settled.findings.iter().map(|one| (one.finding.inferred, one.finding.level)).collect();
    assert_eq!(levels, [(false, Level::Deny), (true, Level::Warn)]);
}

#[test]
fn an_owner_is_told_once_a_place() {
    let setting = setting("fn f() { leak() }\n", "");
    let with =
        |subject: &str| Finding { subject: subject.to_owned(), ..setting.finding("phi_in_log", "leak") };
    let settled = setting.settle(vec![with("Patient.ssn"), with("Patient.name"), with("Visit.note")]);
    let told: Vec<(&str, &[String])> = settled
        .findings
        .iter()
        .map(|one| (one.finding.subject.as_str(), one.finding.notes.as_slice()))
        .collect();
    let note = ["`Patient.ssn` gets here as well".to_owned()];
    assert_eq!(told, [("Patient.name", &note[..]), ("Visit.note", &[])]);
}

#[test]
fn a_baseline_takes_as_many_as_it_counts_wherever_they_moved() {
    let before = setting("fn f() {\n    leak();\n}\n", "");
    let old = before.settle(vec![before.finding("phi_in_log", "leak")]);
    let baseline = Baseline::of(&old.findings, &before.sources);
    assert_eq!(Baseline::read(&baseline.write()).unwrap(), baseline);
    let after = setting("// more\n\nfn f() {\n        leak();\n    leak( ); leak()\n}\n", "");
    let moved = after.finding("phi_in_log", "leak();");
    let new = after.finding("phi_in_log", "leak( )");
    let settled = after.settle_with(vec![moved, new], Some(&baseline));
    assert_eq!(settled.n_baselined, 1);
    assert_eq!(after.sources.line_column(settled.findings[0].finding.span).line, 5);
    assert_eq!(after.settle_with(Vec::new(), Some(&baseline)).n_baseline_stale, 1);
    assert!(Baseline::read("{\"version\": 9}").is_err());
    assert!(Baseline::read("nonsense").is_err());
}

#[test]
fn like_findings_have_ordinals() {
    let setting = setting("fn f() {\n  leak();\n  leak();\n}\n", "");
    let first = setting.finding("phi_in_log", "leak");
    let text = &setting.sources.file(FileId(0)).text;
    let start = text.rfind("leak").unwrap() as u32;
    let second = Finding { span: Span::new(FileId(0), start, start + 4), ..first.clone() };
    let settled = setting.settle(vec![second, first]);
    let ordinals: Vec<u32> = settled.findings.iter().map(|one| one.fingerprint.ordinal).collect();
    assert_eq!(ordinals, [0, 1]);
    assert_eq!(settled.findings[0].fingerprint.kind, settled.findings[1].fingerprint.kind);
}
