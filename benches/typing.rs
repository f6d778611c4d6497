//! How much of a workspace's code is understood: `cargo bench --bench typing -- FOLDER…` infers every body, and counts the
//! calls that lead to something known and the expressions that have a type. `--alone` leaves the dependencies unread,
//! `--list` names what is not known.

use phi_lint::analyse::{self, Shares};
use phi_lint::catalog::{BUILTIN, Catalog};
use phi_lint::run::dependencies;
use phi_lint::workspace::{self, Selection};
use phi_lint::{program, syntax};
use std::process::ExitCode;
use std::time::Instant;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let has = |flag: &str| args.iter().any(|arg| arg == flag);
    // `cargo test --benches` runs this as a test: nothing to measure then.
    if !has("--bench") {
        return ExitCode::SUCCESS;
    }
    for folder in args.iter().filter(|arg| !arg.starts_with("--")) {
        if let Err(error) = workspace::pool(None).install(|| measure(folder, has("--alone"), has("--list"))) {
            eprintln!("{folder}: {error}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

fn measure(folder: &str, alone: bool, listed: bool) -> Result<(), String> {
    let selection = Selection { path: Some(folder.into()), workspace: true, ..Selection::default() };
    let here = camino::Utf8PathBuf::try_from(std::env::current_dir().map_err(|error| error.to_string())?);
    let here = here.map_err(|error| error.to_string())?;
    let mut found = workspace::discover(&selection, &here).map_err(|error| error.message)?;
    let (catalog, _) = Catalog::load(BUILTIN, None, &[]);
    let mut loaded = workspace::load(&found, &[], syntax::lower_file);
    let (n_files, n_crates) = (loaded.files.len(), found.crates.len());
    let start = Instant::now();
    if !alone {
        dependencies::load(&mut found, &mut loaded, &catalog);
    }
    let took = start.elapsed();
    let n_bytes: usize = loaded.sources.iter().skip(n_files).map(|(_, file)| file.text.len()).sum();
    let read: Vec<&str> = found.crates.iter().skip(n_crates).map(|krate| krate.name.as_str()).collect();
    println!(
        "{folder}: {} dependencies ({} files, {} KiB) in {took:.1?}: {}",
        read.len(),
        loaded.files.len() - n_files,
        n_bytes >> 10,
        read.join(" ")
    );
    let start = Instant::now();
    let numbered = program::number(&found, loaded);
    println!("  numbered in {:.1?}", start.elapsed());
    let shares = analyse::shares(&numbered.program, &catalog, false);
    print(&shares);
    if listed {
        let mut unknown: Vec<_> = shares.unknown.iter().collect();
        unknown.sort_by(|a, b| b.1.cmp(a.1).then(a.0.cmp(b.0)));
        unknown.iter().take(80).for_each(|(what, n)| println!("  {n:>6} {what}"));
    }
    Ok(())
}

fn print(shares: &Shares) {
    let share = |part: usize, all: usize| {
        format!("{part} of {all} ({:.1} %)", part as f64 * 100.0 / all.max(1) as f64)
    };
    println!(
        "  calls known: {}; by path only: {}",
        share(shares.n_known, shares.n_calls),
        share(shares.n_by_path, shares.n_calls)
    );
    println!("  methods of workspace and std: {}", share(shares.n_own_methods_known, shares.n_own_methods));
    println!("  expressions typed: {}", share(shares.n_exprs_typed, shares.n_exprs));
}
