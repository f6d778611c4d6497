//! P, the parse-only floor: walks a folder, reads every `.rs` file, parses it with syn on all cores and drops the tree at
//! once. Prints files, lines, files that did not parse, and the peak memory in KiB where the system tells it.

use rayon::prelude::*;
use std::path::PathBuf;
use std::process::ExitCode;

/// Enough for trees as deep as real code has.
const STACK: usize = 64 << 20;

fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1) else {
        eprintln!("usage: phi-lint-floor FOLDER");
        return ExitCode::from(2);
    };
    let files: Vec<PathBuf> = walkdir::WalkDir::new(folder)
        .into_iter()
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_file() && entry.path().extension().is_some_and(|it| it == "rs"))
        .map(walkdir::DirEntry::into_path)
        .collect();
    rayon::ThreadPoolBuilder::new().stack_size(STACK).build_global().expect("threads can be started");
    let (n_lines, n_failed) = files
        .par_iter()
        .map(|path| {
            let Ok(text) = std::fs::read_to_string(path) else { return (0, 1) };
            let is_parsed = syn::parse_file(&text).is_ok();
            proc_macro2::extra::invalidate_current_thread_spans();
            (text.lines().count(), usize::from(!is_parsed))
        })
        .reduce(|| (0, 0), |a, b| (a.0 + b.0, a.1 + b.1));
    println!("{} files, {n_lines} lines, {n_failed} failed, {} KiB at most", files.len(), peak_kib());
    ExitCode::SUCCESS
}

/// The most memory that this process has held; 0 where there is no `/proc`.
fn peak_kib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}
