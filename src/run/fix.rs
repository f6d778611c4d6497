//! Applies safe edits: all of a file's or none, and only to files that git could give back.

use super::{Outcome, RunError};
use crate::finding::{Edit, Reported};
use crate::source::FileId;
use camino::Utf8Path;
use std::collections::BTreeMap;
use std::io::Write;
use std::process::Command;

/// What was done.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Fixed {
    /// Findings that are mended.
    pub n_findings: usize,
    /// Files that were written.
    pub n_files: usize,
}

/// Applies the edits of all findings that have some, and takes the mended findings out of the outcome.
pub fn apply(outcome: &mut Outcome, allow_dirty: bool) -> Result<Fixed, RunError> {
    let mut edits: BTreeMap<FileId, Vec<&Edit>> = BTreeMap::new();
    let mut mended = Vec::new();
    for (index, one) in outcome.findings.iter().enumerate() {
        if !one.finding.fix.is_empty() && takes(&mut edits, one) {
            mended.push(index);
        }
    }
    for file in edits.keys() {
        check(outcome, *file, allow_dirty)?;
    }
    let fixed = Fixed { n_findings: mended.len(), n_files: edits.len() };
    for (file, edits) in edits {
        let source = outcome.sources.file(file);
        write(&outcome.root.join(&source.path), &edited(&source.text, edits))
            .map_err(|error| failed(source.path.as_path(), &error))?;
    }
    let mut index = 0;
    outcome.findings.retain(|_| {
        index += 1;
        !mended.contains(&(index - 1))
    });
    Ok(fixed)
}

/// Takes a finding's edits when none overlaps one that was taken before; the same edit twice is one. Insertions at one place
/// follow one another.
fn takes<'f>(edits: &mut BTreeMap<FileId, Vec<&'f Edit>>, one: &'f Reported) -> bool {
    let clashes = |edit: &Edit, taken: &Edit| {
        edit != taken
            && !(edit.span == taken.span && edit.span.start == edit.span.end)
            && edit.span.start < taken.span.end.max(taken.span.start + 1)
            && taken.span.start < edit.span.end.max(edit.span.start + 1)
    };
    let taken = |edit: &Edit| edits.get(&edit.span.file).map(Vec::as_slice).unwrap_or_default();
    if one.finding.fix.iter().any(|edit| taken(edit).iter().any(|known| clashes(edit, known))) {
        return false;
    }
    for edit in &one.finding.fix {
        let known = edits.entry(edit.span.file).or_default();
        if !known.contains(&edit) {
            known.push(edit);
        }
    }
    true
}

fn check(outcome: &Outcome, file: FileId, allow_dirty: bool) -> Result<(), RunError> {
    let source = outcome.sources.file(file);
    let path = source.path.as_path();
    if std::fs::read_to_string(outcome.root.join(path)).ok().as_deref() != Some(&*source.text) {
        return Err(RunError::failed(format!("{path} has changed since it was read"), "run it again"));
    }
    if !allow_dirty && !is_clean(&outcome.root, path) {
        let remedy = "commit it first, or pass `--allow-dirty`";
        return Err(RunError::usage(format!("{path} has changes that git does not hold"), remedy));
    }
    Ok(())
}

/// Whether git follows the file and has it as it is.
fn is_clean(root: &Utf8Path, path: &Utf8Path) -> bool {
    let git = |arguments: &[&str]| {
        Command::new("git").arg("-C").arg(root).args(arguments).arg("--").arg(path).output().ok()
    };
    let is_followed = git(&["ls-files", "--error-unmatch"]).is_some_and(|output| output.status.success());
    let is_unchanged = git(&["status", "--porcelain"])
        .is_some_and(|output| output.status.success() && output.stdout.is_empty());
    is_followed && is_unchanged
}

fn edited(text: &str, mut edits: Vec<&Edit>) -> String {
    edits.sort_by_key(|edit| (edit.span.start, edit.span.end));
    let mut edited = text.to_owned();
    for edit in edits.iter().rev() {
        edited.replace_range(edit.span.start as usize..edit.span.end as usize, &edit.text);
    }
    edited
}

/// Writes beside the file and renames, so that nobody ever sees half of it.
pub fn write(path: &Utf8Path, text: &str) -> std::io::Result<()> {
    let folder = path.parent().unwrap_or(Utf8Path::new(""));
    let beside =
        folder.join(format!(".{}.phi-lint-{}", path.file_name().unwrap_or("file"), std::process::id()));
    let result = std::fs::File::create(&beside).and_then(|mut file| {
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        if let Ok(known) = std::fs::metadata(path) {
            file.set_permissions(known.permissions())?;
        }
        std::fs::rename(&beside, path)
    });
    if result.is_err() {
        let _ = std::fs::remove_file(&beside);
    }
    result
}

/// A file that could not be written.
pub fn failed(path: &Utf8Path, error: &std::io::Error) -> RunError {
    RunError::failed(format!("{path} cannot be written: {}", error.kind()), "")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Span;

    fn edit(start: u32, end: u32, text: &str) -> Edit {
        Edit { span: Span::new(FileId(0), start, end), text: text.to_owned() }
    }

    #[test]
    fn edits_apply_at_the_places_of_the_old_text() {
        let (insert, replace, remove) = (edit(0, 0, "#[a]\n"), edit(3, 4, "long"), edit(4, 6, ""));
        assert_eq!(edited("fn f() {}", vec![&remove, &insert, &replace]), "#[a]\nfn long {}");
    }

    #[test]
    fn a_file_is_replaced_and_nothing_is_left_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let root = Utf8Path::from_path(folder.path()).unwrap();
        let path = root.join("a.rs");
        std::fs::write(&path, "old").unwrap();
        write(&path, "new").unwrap();
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "new");
        assert_eq!(std::fs::read_dir(root).unwrap().count(), 1);
        assert!(write(&root.join("nowhere/a.rs"), "new").is_err());
    }
}
