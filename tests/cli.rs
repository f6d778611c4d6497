//! The command as users type it: exit codes, where things are written, and what never is.

use std::path::Path;
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

const LEAK: &str = "pub struct Patient {\n    pub ssn: String,\n    pub count: u32,\n}\n\n\
                    pub fn show(patient: &Patient) {\n    println!(\"{}\", patient.ssn);\n}\n";
const CLEAN: &str = "pub struct Patient {\n    pub ssn: String,\n}\n\npub fn show(_patient: &Patient) {}\n";
const CONFIG: &str = "[[phi]]\ntype = \"demo::Patient\"\nfields = [\"ssn\"]\nidentifier = \"ssn\"\n";

/// A package in a folder of its own.
struct Package(TempDir);

impl Package {
    fn new(lib: &str) -> Package {
        let package = Package(TempDir::new().unwrap());
        package.write(
            "Cargo.toml",
            "[package]\nname = \"demo\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n",
        );
        package.write("phi-lint.toml", CONFIG);
        package.write("src/lib.rs", lib);
        package
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.path().join(path)).unwrap()
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-phi-lint"));
        command.arg("phi-lint").args(arguments).current_dir(self.path());
        for variable in ["NO_COLOR", "CARGO_TERM_COLOR", "CLICOLOR_FORCE", "PHI_LINT_TODAY", "RUST_BACKTRACE"]
        {
            command.env_remove(variable);
        }
        command
    }

    fn run(&self, arguments: &[&str]) -> Ran {
        Ran::of(self.command(arguments).output().unwrap())
    }

    fn git(&self, arguments: &[&str]) {
        let identity =
            ["-c", "user.name=test", "-c", "user.email=test@localhost", "-c", "commit.gpgsign=false"];
        let output =
            Command::new("git").args(identity).args(arguments).current_dir(self.path()).output().unwrap();
        assert!(output.status.success(), "{output:?}");
    }
}

#[derive(Debug)]
struct Ran {
    code: i32,
    out: String,
    err: String,
}

impl Ran {
    fn of(output: Output) -> Ran {
        Ran {
            code: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

#[test]
fn findings_are_100_and_none_is_0() {
    let leak = Package::new(LEAK).run(&[]);
    assert_eq!(leak.code, 100, "{leak:?}");
    assert!(leak.out.starts_with("error[phi_lint::phi_in_log]: "), "{leak:?}");
    assert!(leak.out.contains("src/lib.rs:7:20"), "{leak:?}");
    assert!(leak.err.contains("phi-lint: 1 error"), "{leak:?}");
    let clean = Package::new(CLEAN).run(&["check"]);
    assert_eq!((clean.code, clean.out.as_str()), (0, ""), "{clean:?}");
    assert!(clean.err.contains("no violation found in what was analysed"), "{clean:?}");
    assert!(!clean.err.contains("compliant"), "{clean:?}");
    let quiet = Package::new(CLEAN).run(&["-q"]);
    assert_eq!((quiet.code, quiet.out.as_str(), quiet.err.as_str()), (0, "", ""));
}

#[test]
fn levels_apply_in_the_order_given() {
    let package = Package::new(LEAK);
    for (arguments, code) in [
        (&["-A", "phi_in_log"][..], 0),
        (&["-A", "all", "-D", "phi_lint::phi_in_log"], 100),
        (&["-D", "phi_in_log", "-A", "exposure"], 0),
        (&["-W", "phi_in_log"], 0),
        (&["--exit-zero"], 0),
    ] {
        let ran = package.run(arguments);
        assert_eq!(ran.code, code, "{arguments:?} {ran:?}");
    }
    assert!(package.run(&["-W", "phi_in_log"]).out.starts_with("warning[phi_lint::phi_in_log]"));
}

#[test]
fn wrong_usage_and_configuration_are_2_with_a_remedy() {
    let package = Package::new(LEAK);
    for arguments in [
        &["--bogus"][..],
        &["-D", "phi_in_lag"],
        &["--message-format", "xml"],
        &["--message-format", "json", "--message-format", "short"],
        &["--config", "nowhere.toml"],
        &["-p", "other"],
        &["nowhere"],
        &["explain", "phi_in_lag"],
        &["--diff", "--output=x"],
    ] {
        let ran = package.run(arguments);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{arguments:?} {ran:?}");
        assert!(ran.err.starts_with("error: "), "{arguments:?} {ran:?}");
    }
    package.write("phi-lint.toml", "exclude = []\nbaselin = \"x\"\n");
    let ran = package.run(&[]);
    assert_eq!(ran.code, 2, "{ran:?}");
    assert!(ran.err.contains("phi-lint.toml:2:1: ") && ran.err.contains("baseline"), "{ran:?}");
    package.write("phi-lint.toml", CONFIG);
    let clock = Ran::of(package.command(&[]).env("PHI_LINT_TODAY", "soon").output().unwrap());
    assert_eq!(clock.code, 2, "{clock:?}");
}

#[test]
fn what_cannot_be_read_is_said_and_strict_makes_it_101() {
    let package = Package::new(&format!("mod broken;\n{CLEAN}"));
    package.write("src/broken.rs", "fn f( {\n");
    let ran = package.run(&[]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(ran.err.contains("warning: src/broken.rs:1"), "{ran:?}");
    assert!(ran.err.contains("1 not understood"), "{ran:?}");
    assert_eq!(package.run(&["--strict"]).code, 101);
    let nothing = Package::new("fn f( {\n").run(&[]);
    assert_eq!(nothing.code, 101, "a run that understood nothing is not green: {nothing:?}");
}

#[test]
fn formats_go_where_they_are_sent_and_name_no_absolute_path() {
    let package = Package::new(LEAK);
    let ran = package.run(&[
        "--message-format",
        "sarif=out.sarif",
        "--message-format=short",
        "--message-format=gitlab=code.json",
    ]);
    assert_eq!(ran.code, 100, "{ran:?}");
    assert_eq!(ran.out.lines().count(), 1, "{ran:?}");
    let here = package.path().to_str().unwrap().to_owned();
    for text in [ran.out, ran.err, package.read("out.sarif"), package.read("code.json")] {
        assert!(!text.is_empty() && !text.contains(&here), "{text}");
    }
    let file = package.run(&["--message-format=junit", "--output", "junit.xml"]);
    assert_eq!(file.out, "");
    assert!(package.read("junit.xml").contains("<testsuites"));
    for format in ["human", "json", "phi-json", "github", "checkstyle", "markdown"] {
        let ran = package.run(&["-q", "--message-format", format]);
        assert!(!ran.out.is_empty() && !ran.out.contains(&here), "{format}: {ran:?}");
    }
}

#[test]
fn the_same_bytes_whatever_the_threads_and_the_folder() {
    let many: String = (0..40).map(|i| format!("mod m{i};\n")).collect();
    let package = Package::new(&format!("{many}{LEAK}"));
    for i in 0..40 {
        let text = format!(
            "pub fn f(p: &crate::Patient) {{\n    println!(\"{i} {{}}\", p.ssn);\n    g(&p.ssn);\n}}\nfn g(s: &str) {{ eprintln!(\"{{s}}\"); }}\n"
        );
        package.write(&format!("src/m{i}.rs"), &text);
    }
    let one = package.run(&["--threads", "1", "--message-format", "phi-json"]);
    assert_eq!(one.code, 100);
    let eight = package.run(&["--threads", "8", "--message-format", "phi-json"]);
    assert_eq!(one.out, eight.out);
    let below = Ran::of(
        package
            .command(&["--message-format", "phi-json"])
            .current_dir(package.path().join("src"))
            .output()
            .unwrap(),
    );
    assert_eq!(one.out, below.out);
}

#[test]
fn colours_only_where_they_are_wanted() {
    let package = Package::new(LEAK);
    assert!(!package.run(&[]).out.contains('\u{1b}'));
    assert!(package.run(&["--color", "always"]).out.contains('\u{1b}'));
    let forced = Ran::of(package.command(&[]).env("CARGO_TERM_COLOR", "always").output().unwrap());
    assert!(forced.out.contains('\u{1b}'));
    let refused = Ran::of(
        package.command(&[]).env("CARGO_TERM_COLOR", "always").env("NO_COLOR", "1").output().unwrap(),
    );
    assert!(!refused.out.contains('\u{1b}'));
}

#[test]
fn a_suppression_is_counted_and_comes_back_when_it_is_over() {
    let comment = "// phi-lint: allow(phi_in_log) reason=\"console, ticket 88\" expires=\"2027-01-31\"";
    let package = Package::new(&LEAK.replace("    println", &format!("    {comment}\n    println")));
    let on = |day: &str| Ran::of(package.command(&[]).env("PHI_LINT_TODAY", day).output().unwrap());
    let before = on("2027-01-31");
    assert_eq!(before.code, 0, "{before:?}");
    assert!(before.err.contains("1 by suppressions"), "{before:?}");
    let after = on("2027-02-01");
    assert_eq!(after.code, 100, "{after:?}");
    assert!(after.out.contains("expired_suppression") && after.out.contains("phi_in_log]"), "{after:?}");
}

#[test]
fn a_baseline_is_written_and_heeded() {
    let package = Package::new(LEAK);
    let written = package.run(&["baseline"]);
    assert_eq!((written.code, written.out.as_str()), (0, ""), "{written:?}");
    let ran = package.run(&[]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(ran.err.contains("1 by the baseline"), "{ran:?}");
    package.write(
        "src/lib.rs",
        &format!("// moved\n{LEAK}pub fn more(p: &Patient) {{ println!(\"{{}}\", p.ssn) }}\n"),
    );
    let more = package.run(&["--message-format", "short"]);
    assert_eq!((more.code, more.out.lines().count()), (100, 1), "{more:?}");
    assert!(more.out.starts_with("src/lib.rs:10:"), "{more:?}");
    package.write("phi-lint.baseline.json", "{}");
    assert_eq!(package.run(&[]).code, 2);
}

#[test]
fn a_change_is_judged_by_its_own_lines() {
    let package = Package::new(LEAK);
    package.git(&["init", "-q"]);
    package.git(&["add", "."]);
    package.git(&["commit", "-qm", "first"]);
    let unchanged = package.run(&["--diff", "HEAD"]);
    assert_eq!(unchanged.code, 0, "{unchanged:?}");
    assert!(unchanged.err.contains("1 outside of the change"), "{unchanged:?}");
    package.write("src/lib.rs", &format!("{LEAK}pub fn more(p: &Patient) {{ println!(\"{{}}\", p.ssn) }}\n"));
    let changed = package.run(&["--diff", "HEAD", "--message-format", "short"]);
    assert_eq!((changed.code, changed.out.lines().count()), (100, 1), "{changed:?}");
    assert_eq!(package.run(&["--diff", "nowhere"]).code, 2);
}

#[test]
fn lints_are_listed_and_explained() {
    let package = Package::new(CLEAN);
    let list = package.run(&["list", "-W", "phi_in_log"]);
    assert_eq!(list.code, 0, "{list:?}");
    let row = list.out.lines().find(|line| line.starts_with("phi_in_log ")).unwrap();
    assert!(row.contains("exposure") && row.contains("warn"), "{row}");
    let page = package.run(&["explain", "phi_lint::phi_in_log"]);
    assert_eq!(page.code, 0);
    assert!(page.out.starts_with("# phi_in_log\n") && page.out.contains("164.312(a)(1)"), "{page:?}");
    assert!(!page.out.contains("```toml"), "{page:?}");
}

const UNMARKED: &str = "/// One.\n#[derive(Debug)]\npub struct Patient {\n    pub first_name: String,\n    pub ssn: String,\n    \
                        pub diagnosis: String,\n    pub version: u32,\n}\n";

#[test]
fn init_writes_a_first_configuration_and_proposes_marks() {
    let package = Package::new(UNMARKED);
    std::fs::remove_file(package.path().join("phi-lint.toml")).unwrap();
    package.git(&["init", "-q"]);
    let proposed = package.run(&["init"]);
    assert_eq!(proposed.code, 0, "{proposed:?}");
    assert!(package.read("phi-lint.toml").contains("type = \"demo::Patient\""), "{proposed:?}");
    assert!(proposed.out.starts_with("--- a/src/lib.rs\n+++ b/src/lib.rs\n@@ -1,"), "{proposed:?}");
    assert!(proposed.out.contains("\n+#[derive(phi::Phi)]\n pub struct Patient {"), "{proposed:?}");
    assert!(proposed.out.contains("\n+    #[phi]\n     pub ssn: String,"), "{proposed:?}");
    assert_eq!(package.read("src/lib.rs"), UNMARKED);
    let after = package.run(&[]);
    assert_eq!(after.code, 0, "{after:?}");
    assert!(after.err.contains("1 declared, 0 inferred, 0 unmarked"), "{after:?}");
    let again = package.run(&["init"]);
    assert_eq!((again.code, again.out.as_str()), (0, ""), "{again:?}");
    std::fs::remove_file(package.path().join("phi-lint.toml")).unwrap();
    package.write("marks.patch", &proposed.out);
    package.git(&["apply", "marks.patch"]);
    let marked = package.run(&[]);
    assert!(marked.err.contains("1 declared, 0 inferred, 0 unmarked"), "{marked:?}");
}

#[test]
fn init_adds_to_a_configuration_only_on_request() {
    let package = Package::new(UNMARKED);
    package.write("phi-lint.toml", "[lints]\nphi_in_url = \"warn\"\n");
    let proposed = package.run(&["init"]);
    assert!(
        proposed.out.starts_with("--- a/phi-lint.toml\n+++ b/phi-lint.toml\n@@ -2,1 +2,"),
        "{proposed:?}"
    );
    assert!(proposed.out.contains("+type = \"demo::Patient\""), "{proposed:?}");
    assert!(!package.read("phi-lint.toml").contains("Patient"));
    assert_eq!(package.run(&["init", "--write"]).code, 0);
    assert!(package.read("phi-lint.toml").starts_with("[lints]\nphi_in_url = \"warn\"\n"));
    assert!(package.run(&[]).err.contains("1 declared, 0 inferred, 0 unmarked"));
}

/// Commits everything, mends, and runs again: what is left, and the text.
fn mended(package: &Package) -> (Ran, Ran, String) {
    package.git(&["init", "-q"]);
    package.git(&["add", "."]);
    package.git(&["commit", "-qm", "before"]);
    let fixed = package.run(&["--fix", "--message-format", "short"]);
    let after = package.run(&["--message-format", "short"]);
    (fixed, after, package.read("src/lib.rs"))
}

#[test]
fn fix_skips_recorded_parameters() {
    let package = Package::new(
        "use phi::Phi;\n#[derive(Phi)]\npub struct Patient {\n    pub name: String,\n}\n\
         #[tracing::instrument]\npub fn a(patient: Patient, ward: u8, other: &Patient) {}\n\
         #[instrument(level = \"debug\", skip(ward,), err)]\npub fn b(ward: u8, patient: &Patient) -> Result<(), String> { Ok(()) }\n\
         #[tracing::instrument(name = \"skip(x)\")]\npub fn c(Patient { name }: Patient) {}\n\
         impl Patient {\n    #[instrument()]\n    pub fn d(&self) {}\n}\n",
    );
    let (fixed, after, text) = mended(&package);
    assert_eq!((fixed.code, fixed.out.as_str()), (0, ""), "{fixed:?}");
    assert_eq!((after.code, after.out.as_str()), (0, ""), "{after:?}");
    for expected in [
        "#[tracing::instrument(skip(patient, other))]\n",
        "#[instrument(level = \"debug\", skip(patient, ward,), err)]\n",
        "#[tracing::instrument(skip(name), name = \"skip(x)\")]\n",
        "    #[instrument(skip(self))]\n",
    ] {
        assert!(text.contains(expected), "{text}");
    }
}

#[test]
fn fix_wraps_shown_values_in_the_redactor_at_hand() {
    let package = Package::new(
        "use phi::Phi;\nuse tracing::info;\n#[derive(Phi)]\npub struct Patient {\n    pub name: String,\n    pub ssn: String,\n}\n\
         #[phi::sanitizer(redact)]\nfn mask(text: &str) -> String { \"*\".repeat(text.len()) }\n\
         pub fn f(p: &Patient) {\n    let (name, ssn) = (&p.name, &p.ssn);\n    info!(\"{name} {ssn} {:?}\", p.name);\n    \
         info!(name = %p.name, %ssn, p.name);\n    info!(ssn = p.ssn.as_str(), \"x\");\n    println!(\"{ssn}\",);\n    panic!(\"{}\", p.ssn.trim());\n}\n\
         pub fn left(p: &Patient, ages: &[u8]) -> String {\n    println!(\"{}\", p.ssn.len());\n    format!(\"{}\", p.name)\n}\n",
    );
    let (fixed, after, text) = mended(&package);
    assert_eq!((fixed.code, fixed.out.as_str()), (0, ""), "{fixed:?}");
    assert_eq!((after.code, after.out.as_str()), (0, ""), "{after:?}");
    for expected in [
        "info!(\"{name} {ssn} {:?}\", mask(&p.name), name = mask(&name), ssn = mask(&ssn));",
        "info!(name = %mask(&p.name), ssn = %mask(&ssn), p.name = %mask(&p.name));",
        "info!(ssn = mask(&p.ssn.as_str()), \"x\");",
        "println!(\"{ssn}\", ssn = mask(&ssn),);",
        "panic!(\"{}\", mask(&p.ssn.trim()));",
        "format!(\"{}\", p.name)",
    ] {
        assert!(text.contains(expected), "{text}");
    }
}

#[test]
fn fix_leaves_what_no_redactor_takes() {
    let text = "use phi::Phi;\n#[derive(Phi)]\npub struct Patient {\n    pub name: String,\n    pub age: u8,\n}\n\
                mod hidden {\n    pub mod deep {\n        #[phi::sanitizer(redact)]\n        pub(super) fn mask(text: &str) -> String { \"*\".repeat(text.len()) }\n    }\n}\n\
                #[phi::sanitizer(redact)]\nfn years(text: &str) -> String { \"*\".repeat(text.len()) }\n\
                macro_rules! say { ($x:expr) => { println!(\"{}\", $x) }; }\n\
                pub fn f(p: &Patient) {\n    println!(\"{}\", p.age);\n    say!(p.name);\n    std::fs::write(\"a\", &p.name).unwrap();\n}\n";
    let package = Package::new(text);
    let (fixed, _, after) = mended(&package);
    assert_eq!((fixed.code, after.as_str()), (100, text), "{fixed:?}");
    assert!(fixed.err.contains("0 findings mended in 0 files"), "{fixed:?}");
}

#[test]
fn fix_lets_the_mark_write_debug() {
    let package = Package::new(
        "use phi::Phi;\n#[derive(Clone, Debug, Phi)]\npub struct Patient {\n    pub name: String,\n}\n\
         mod m {\n    #[derive(Debug)]\n    #[derive(phi::Phi, Clone)]\n    pub enum Note {\n        Text(String),\n    }\n}\n",
    );
    let (fixed, after, text) = mended(&package);
    assert_eq!((fixed.code, after.out.as_str()), (0, ""), "{fixed:?} {after:?}");
    assert!(text.contains("#[derive(Clone, Phi)]\n#[phi(redact)]\npub struct Patient"), "{text}");
    assert!(
        text.contains("mod m {\n    #[derive(phi::Phi, Clone)]\n    #[phi(redact)]\n    pub enum Note"),
        "{text}"
    );
}

#[test]
fn fix_adds_a_template_for_a_missing_reason() {
    let package = Package::new(
        "use phi::Phi;\n#[derive(Phi)]\npub struct Patient {\n    pub name: String,\n}\n\
         #[phi::allow(phi_in_log)]\npub fn a(p: &Patient) { println!(\"{}\", p.name) }\n\
         #[phi::expect(phi_in_log, reason = \"\", expires = \"2999-01-01\",)]\npub fn b(p: &Patient) { println!(\"{}\", p.name) }\n\
         pub fn c(p: &Patient) {\n    // phi-lint: allow(phi_in_log)\n    println!(\"{}\", p.name);\n    \
         println!(\"{}\", p.name); // phi-lint: allow(phi_in_log) expires=\"2999-01-01\"\n}\n\
         pub fn d(p: &Patient) { println!(\"{}\", p.name) }\n",
    );
    package.write("phi-lint.toml", "[[allow]]\nlint = \"phi_in_log\"\nitem = \"demo::d\"\n");
    let (fixed, after, text) = mended(&package);
    assert_eq!((fixed.code, fixed.out.as_str()), (0, ""), "{fixed:?}");
    assert_eq!((after.code, after.out.as_str()), (0, ""), "{after:?}");
    assert_eq!(text.matches("TODO: who decided this, and why").count(), 4, "{text}");
    assert!(package.read("phi-lint.toml").contains("\nreason = \"TODO:"));
}

#[test]
fn fix_touches_nothing_that_git_does_not_hold() {
    let package = Package::new(
        "use phi::Phi;\n#[derive(Phi, Debug)]\npub struct Patient {\n    pub name: String,\n}\n",
    );
    let refused = package.run(&["--fix"]);
    assert_eq!(refused.code, 2, "{refused:?}");
    assert!(package.read("src/lib.rs").contains("Debug"));
    let forced = package.run(&["--fix", "--allow-dirty"]);
    assert_eq!(forced.code, 0, "{forced:?}");
    assert!(!package.read("src/lib.rs").contains("Debug"));
}

#[test]
fn vendors_that_are_depended_on_and_not_registered_are_named() {
    let package = Package::new(CLEAN);
    package.write(
        "Cargo.toml",
        "[package]\nname = \"demo\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         twilio = { path = \"twilio\" }\nsendgrid = { path = \"sendgrid\" }\n\n[workspace]\n",
    );
    for name in ["twilio", "sendgrid"] {
        let manifest = format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n");
        package.write(&format!("{name}/Cargo.toml"), &manifest);
        package.write(&format!("{name}/src/lib.rs"), "");
    }
    let ran = package.run(&["--offline"]);
    assert!(ran.err.contains("clients of vendors that no `[[vendor]]` names: SendGrid, Twilio"), "{ran:?}");
    package
        .write("phi-lint.toml", &format!("{CONFIG}\n[[vendor]]\nname = \"Twilio\"\ncrates = [\"twilio\"]\n"));
    let ran = package.run(&["--offline"]);
    assert!(ran.err.contains("that no `[[vendor]]` names: SendGrid\n"), "{ran:?}");
}

#[test]
fn map_and_report_name_the_types_and_the_ways_out() {
    let package = Package::new(LEAK);
    let map = package.run(&["map"]);
    assert_eq!(map.code, 0, "{map:?}");
    assert!(map.out.contains("`demo::Patient`") && map.out.contains("`phi_in_log`"), "{map:?}");
    let json = package.run(&["map", "--format", "json"]);
    let document: serde_json::Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!(document["types"][0]["path"], "demo::Patient");
    let report = package.run(&["report", "--output", "audit.md"]);
    assert_eq!((report.code, report.out.as_str()), (0, ""), "{report:?}");
    assert!(package.read("audit.md").contains("### 45 CFR 164.312(a)(1)"));
}

#[test]
fn code_without_a_manifest_can_be_named() {
    let package = Package::new(CLEAN);
    package.write(
        "loose/a.rs",
        "struct Patient { ssn: String, diagnosis: String }\nfn f(p: &Patient) { println!(\"{}\", p.ssn); }\n",
    );
    let ran = package.run(&["loose/a.rs", "--message-format", "short"]);
    assert!(ran.out.contains("a.rs:2:36: warning[phi_lint::phi_in_log]"), "{ran:?}");
    assert!(ran.err.contains("1 inferred"), "{ran:?}");
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    let package = Package::new(LEAK);
    let mut child = package
        .command(&["--message-format", "phi-json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    assert_eq!(child.wait().unwrap().code(), Some(100));
}

#[test]
fn help_and_version_are_results() {
    let package = Package::new(CLEAN);
    for argument in ["--help", "--version"] {
        let ran = package.run(&[argument]);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{ran:?}");
        assert!(ran.out.contains("phi-lint"), "{ran:?}");
    }
}
