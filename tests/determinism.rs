//! The same input gives the same bytes, whatever the number of threads or the working directory.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Runs the binary on a folder of `ui-tests`, in `current_dir`.
fn run(place: &str, current_dir: &Path, threads: usize, format: &str) -> Output {
    let manifest: PathBuf = root().join(place).join("Cargo.toml");
    Command::new(env!("CARGO_BIN_EXE_cargo-phi-lint"))
        .args(["phi-lint", "--workspace", "--all-targets", "--message-format", format, "--manifest-path"])
        .arg(manifest)
        .args(["--threads", &threads.to_string()])
        .current_dir(current_dir)
        .output()
        .expect("the binary was built for this test")
}

fn same(left: &Output, right: &Output, what: &str) {
    assert_eq!(left.status.code(), right.status.code(), "exit codes, {what}");
    let text = |output: &Output| String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(text(left), text(right), "{what}");
}

#[test]
fn one_thread_and_four_give_the_same_bytes() {
    for place in ["ui-tests/workspaces/values_cross_crates", "examples/leaky-clinic"] {
        for format in ["short", "json", "sarif"] {
            let one = run(place, root(), 1, format);
            assert_eq!(one.status.code(), Some(100), "{}", String::from_utf8_lossy(&one.stderr));
            same(&one, &run(place, root(), 4, format), &format!("{place} as {format}, 1 and 4 threads"));
        }
    }
}

#[test]
fn the_working_directory_does_not_show() {
    let elsewhere = tempfile::tempdir().expect("a folder for temporary files");
    let place = "examples/leaky-clinic";
    for format in ["short", "json", "sarif"] {
        let here = run(place, root(), 4, format);
        same(
            &here,
            &run(place, elsewhere.path(), 4, format),
            &format!("{format}, another working directory"),
        );
        let inside = run(place, &root().join(place), 4, format);
        same(&here, &inside, &format!("{format}, in the workspace"));
        let text = String::from_utf8_lossy(&here.stdout).into_owned();
        let machine = root().to_str().expect("the tests run in a folder with a plain name");
        assert!(!text.contains(machine), "no absolute path is printed, {format}");
    }
}
