//! How fast the tool is, as a multiple of the parse-only floor P (`benches/floor`): `cargo bench --bench speed`.
//!
//! Inputs are sources of crates from the registry, by name and version (`benches/inputs`); both programs run on the same
//! folder in turn, and the medians of their times are compared, so that what else the machine does hits both. Arguments
//! choose inputs: `cargo bench --bench speed -- small medium`.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

/// The inputs: a name, and the crates in it.
const INPUTS: &[(&str, &[&str])] = &[
    ("small", &["sqlx-core", "lettre"]),
    ("medium", &["diesel", "sea-orm", "sea-query", "sqlx-core", "actix-web", "axum", "tonic", "lettre"]),
    (
        "large",
        &[
            "actix-http",
            "actix-web",
            "async-graphql",
            "aws-sdk-s3",
            "axum",
            "bson",
            "brotli",
            "chrono",
            "diesel",
            "h2",
            "hyper",
            "image",
            "lettre",
            "mongodb",
            "rav1e",
            "redis",
            "regex-automata",
            "regex-syntax",
            "rustls",
            "sea-orm",
            "sea-query",
            "sqlparser",
            "sqlx-core",
            "sqlx-postgres",
            "syn",
            "tokio",
            "tonic",
            "tower",
            "tower-http",
        ],
    ),
];

/// How often each program runs on each input.
const RUNS: usize = 5;

fn main() -> ExitCode {
    // `cargo test --benches` runs this as a test: nothing to measure then.
    let mut asked: Vec<String> = std::env::args().skip(1).filter(|arg| !arg.starts_with("--")).collect();
    if !std::env::args().any(|arg| arg == "--bench") {
        return ExitCode::SUCCESS;
    }
    if asked.is_empty() {
        asked = INPUTS.iter().map(|(name, _)| (*name).to_owned()).collect();
    }
    match bench(&asked) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn bench(asked: &[String]) -> Result<(), String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let work = root.join("target/phi-lint-bench");
    let floor = build_floor(root, &work)?;
    let vendored = vendor(root, &work)?;
    let tool = Path::new(env!("CARGO_BIN_EXE_cargo-phi-lint"));
    println!("| input | lines | P | tool | ratio | P, memory | tool, memory | per million lines |");
    println!("|---|---|---|---|---|---|---|---|");
    for name in asked {
        let (_, crates) =
            INPUTS.iter().find(|(known, _)| known == name).ok_or(format!("there is no input `{name}`"))?;
        let folder = gather(&work, &vendored, name, crates)?;
        let mut floors = Vec::new();
        let mut tools = Vec::new();
        for _ in 0..RUNS {
            floors.push(run(Command::new(&floor).arg(&folder))?);
            let mut command = Command::new(tool);
            command.args(["phi-lint", "--exit-zero", "--timings", "--message-format", "short"]).arg(&folder);
            tools.push(run(&mut command)?);
        }
        let (p, tool) = (median(&floors), median(&tools));
        let lines = number_before(&floors[0].1, " lines").unwrap_or(0);
        let (p_kib, tool_kib) = (kib(&floors), kib(&tools));
        println!(
            "| {name} | {lines} | {:.0} ms | {:.0} ms | {:.2} | {} MiB | {} MiB | {} MiB |",
            p.as_secs_f64() * 1e3,
            tool.as_secs_f64() * 1e3,
            tool.as_secs_f64() / p.as_secs_f64(),
            p_kib / 1024,
            tool_kib / 1024,
            tool_kib * 1_000_000 / 1024 / lines.max(1),
        );
    }
    Ok(())
}

/// Builds the floor in a folder of its own, with the profile that users get the tool in.
fn build_floor(root: &Path, work: &Path) -> Result<PathBuf, String> {
    let target = work.join("floor");
    let mut command = Command::new(env!("CARGO"));
    command
        .current_dir(root)
        .args(["build", "--release", "-p", "phi-lint-floor", "--target-dir"])
        .arg(&target);
    done(&mut command)?;
    Ok(target.join("release/phi-lint-floor"))
}

/// Brings the sources from the registry.
fn vendor(root: &Path, work: &Path) -> Result<PathBuf, String> {
    let vendored = work.join("vendor");
    if !vendored.is_dir() {
        let mut command = Command::new(env!("CARGO"));
        command
            .current_dir(root.join("benches/inputs"))
            .args(["vendor", "--locked", "--quiet"])
            .arg(&vendored);
        done(&mut command)?;
    }
    Ok(vendored)
}

/// A folder with copies of the crates.
fn gather(work: &Path, vendored: &Path, name: &str, crates: &[&str]) -> Result<PathBuf, String> {
    let folder = work.join(name);
    for krate in crates {
        let to = folder.join(krate);
        if !to.is_dir() {
            copy(&vendored.join(krate), &to).map_err(|error| format!("{krate}: {error}"))?;
        }
    }
    Ok(folder)
}

fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        match entry.file_type()?.is_dir() {
            true => copy(&entry.path(), &target)?,
            // Only what is read: without manifests it is a folder of files for both programs.
            false if entry.path().extension().is_some_and(|it| it == "rs") => {
                std::fs::copy(entry.path(), target)?;
            }
            false => {}
        }
    }
    Ok(())
}

/// One run: how long it took, and all that it said.
fn run(command: &mut Command) -> Result<(Duration, String), String> {
    let since = Instant::now();
    let output = command.output().map_err(|error| format!("{command:?}: {error}"))?;
    let took = since.elapsed();
    if !output.status.success() {
        return Err(format!("{command:?} failed:\n{}", String::from_utf8_lossy(&output.stderr)));
    }
    let said = [output.stdout, output.stderr].concat();
    Ok((took, String::from_utf8_lossy(&said).into_owned()))
}

fn done(command: &mut Command) -> Result<(), String> {
    let status = command.status().map_err(|error| format!("{command:?}: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{command:?} failed")) }
}

fn median(runs: &[(Duration, String)]) -> Duration {
    let mut times: Vec<Duration> = runs.iter().map(|(took, _)| *took).collect();
    times.sort_unstable();
    times[times.len() / 2]
}

/// The most memory that any run says it held.
fn kib(runs: &[(Duration, String)]) -> u64 {
    runs.iter().filter_map(|(_, said)| number_before(said, " KiB at most")).max().unwrap_or(0)
}

/// The number that stands in front of some words.
fn number_before(text: &str, words: &str) -> Option<u64> {
    let before = &text[..text.find(words)?];
    before.rsplit(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
}
