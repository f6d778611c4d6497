//! The tool on its own workspace, and on the two clinics.

use std::path::Path;
use std::process::{Command, Output};

fn run(place: &str) -> Output {
    Command::new(env!("CARGO_BIN_EXE_cargo-phi-lint"))
        .args(["phi-lint", "--workspace", "--message-format", "short", "--manifest-path"])
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join(place).join("Cargo.toml"))
        .output()
        .expect("the binary was built for this test")
}

#[track_caller]
fn ends_with(output: &Output, code: i32) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert_eq!(output.status.code(), Some(code), "{}\n{}", text(&output.stdout), text(&output.stderr));
}

#[test]
fn our_own_code_is_clean() {
    let output = run("");
    ends_with(&output, 0);
    assert_eq!(String::from_utf8_lossy(&output.stdout), "", "not even a warning");
}

#[test]
fn the_leaky_clinic_is_denied() {
    let output = run("examples/leaky-clinic");
    ends_with(&output, 100);
    let n_findings =
        String::from_utf8_lossy(&output.stdout).lines().filter(|line| line.contains("phi_lint::")).count();
    assert!(n_findings >= 25, "{n_findings} findings");
}

#[test]
fn the_mended_clinic_is_silent() {
    ends_with(&run("examples/mended-clinic"), 0);
}
