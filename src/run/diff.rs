//! Which lines a change touches, read from git.
//!
//! git is asked, not a library: it honours the user's configuration, worktrees and sparse checkouts. The change is what the
//! working tree has that the common ancestor with the revision has not; files that git does not follow yet are new whole.

use super::RunError;
use crate::finding::Finding;
use crate::source::{SourceMap, Span};
use camino::Utf8Path;
use std::collections::BTreeMap;
use std::process::Command;

/// Lines that a change touches, by path from the workspace's root.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Changed {
    files: BTreeMap<String, Lines>,
}

/// Touched lines of a file.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Lines {
    All,
    /// First and last, one-based.
    Ranges(Vec<(u32, u32)>),
}

impl Changed {
    /// What changed since a revision.
    pub fn since(revision: &str, root: &Utf8Path) -> Result<Changed, RunError> {
        if revision.starts_with('-') || revision.is_empty() {
            return Err(RunError::usage(
                "`--diff` needs a revision",
                "for example `--diff main` or `--diff HEAD~1`",
            ));
        }
        let base = git(root, &["merge-base", revision, "HEAD"])
            .map_or_else(|_| revision.to_owned(), |out| String::from_utf8_lossy(&out).trim().to_owned());
        let diff = git(
            root,
            &[
                "-c",
                "core.quotePath=false",
                "diff",
                "--unified=0",
                "--no-ext-diff",
                "--no-color",
                "--no-renames",
                "--relative",
                "--src-prefix=a/",
                "--dst-prefix=b/",
                &base,
                "--",
            ],
        )
        .map_err(|why| {
            let remedy = "`--diff` needs a git repository with that revision";
            RunError::usage(format!("git cannot tell what changed since `{revision}`: {why}"), remedy)
        })?;
        let mut changed = Changed::read(&String::from_utf8_lossy(&diff));
        let new = git(root, &["ls-files", "--others", "--exclude-standard", "-z"]).unwrap_or_default();
        for path in String::from_utf8_lossy(&new).split('\0').filter(|path| !path.is_empty()) {
            changed.files.insert(path.to_owned(), Lines::All);
        }
        Ok(changed)
    }

    /// Reads a unified diff without context lines. What is not understood is left out.
    pub fn read(diff: &str) -> Changed {
        let mut changed = Changed::default();
        let mut file: Option<String> = None;
        // Lines of a hunk's content are counted off, so that a removed `-- a/x` is not taken for a header.
        let mut left = 0u32;
        for line in diff.lines() {
            if left > 0 && line.starts_with(['+', '-', ' ']) {
                left -= 1;
            } else if let Some(hunk) = line.strip_prefix("@@ ").and_then(hunk) {
                left = hunk.n_old + hunk.n_new;
                if let Some(file) = &file {
                    changed.add(file, hunk.touched());
                }
            } else if let Some(path) = line.strip_prefix("+++ ") {
                file = unquote(path).strip_prefix("b/").map(str::to_owned);
            }
        }
        changed
    }

    /// Whether a finding stands on a touched line, or a step of its way does.
    pub fn touches(&self, finding: &Finding, sources: &SourceMap) -> bool {
        let mut spans = std::iter::once(finding.span).chain(finding.trace.iter().map(|step| step.span));
        spans.any(|span| self.has(span, sources))
    }

    fn add(&mut self, file: &str, range: (u32, u32)) {
        match self.files.entry(file.to_owned()).or_insert(Lines::Ranges(Vec::new())) {
            Lines::All => {}
            Lines::Ranges(ranges) => ranges.push(range),
        }
    }

    fn has(&self, span: Span, sources: &SourceMap) -> bool {
        let first = sources.line_column(span).line;
        let last = sources.line_column(Span::new(span.file, span.end, span.end)).line;
        match self.files.get(sources.path(span.file).as_str()) {
            None => false,
            Some(Lines::All) => true,
            Some(Lines::Ranges(ranges)) => ranges.iter().any(|(from, to)| *from <= last && first <= *to),
        }
    }
}

struct Hunk {
    n_old: u32,
    start: u32,
    n_new: u32,
}

impl Hunk {
    /// Where lines were only taken away, those around the gap: a guard that is gone is a change as well.
    fn touched(&self) -> (u32, u32) {
        match self.n_new {
            0 => (self.start, self.start + 1),
            n => (self.start, self.start + n - 1),
        }
    }
}

/// Reads what follows `@@ `: `-a,b +c,d @@ …`.
fn hunk(text: &str) -> Option<Hunk> {
    let mut parts = text.split(' ');
    let (_, n_old) = range(parts.next()?.strip_prefix('-')?)?;
    let (start, n_new) = range(parts.next()?.strip_prefix('+')?)?;
    (parts.next()? == "@@").then_some(Hunk { n_old, start, n_new })
}

fn range(text: &str) -> Option<(u32, u32)> {
    match text.split_once(',') {
        Some((start, n)) => Some((start.parse().ok()?, n.parse().ok()?)),
        None => Some((text.parse().ok()?, 1)),
    }
}

/// A path as git writes it: in quotes with C escapes when it holds odd characters; a tab may follow it.
fn unquote(text: &str) -> String {
    let Some(quoted) = text.strip_prefix('"') else { return text.trim_end_matches('\t').to_owned() };
    let mut bytes = Vec::new();
    let mut rest = quoted.bytes().peekable();
    while let Some(byte) = rest.next() {
        match byte {
            b'"' => break,
            b'\\' => match rest.next() {
                Some(b'n') => bytes.push(b'\n'),
                Some(b't') => bytes.push(b'\t'),
                Some(b'r') => bytes.push(b'\r'),
                Some(digit @ b'0'..=b'7') => {
                    let mut code = u32::from(digit - b'0');
                    for _ in 0..2 {
                        if let Some(next @ b'0'..=b'7') = rest.peek() {
                            code = code * 8 + u32::from(next - b'0');
                            rest.next();
                        }
                    }
                    bytes.push(code as u8);
                }
                Some(other) => bytes.push(other),
                None => {}
            },
            byte => bytes.push(byte),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn git(root: &Utf8Path, arguments: &[&str]) -> Result<Vec<u8>, String> {
    let output = Command::new("git").arg("-C").arg(root).args(arguments).output();
    match output {
        Ok(output) if output.status.success() => Ok(output.stdout),
        Ok(output) => {
            let said = String::from_utf8_lossy(&output.stderr);
            let line = said.lines().next().unwrap_or("it failed").trim_start_matches("fatal: ");
            Err(line.replace(root.as_str(), "."))
        }
        Err(error) => Err(format!("it cannot be started ({})", error.kind())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hunks_become_lines() {
        let diff = "diff --git a/src/a.rs b/src/a.rs\n--- a/src/a.rs\n+++ b/src/a.rs\n@@ -1 +1,2 @@ fn a\n-x\n+y\n+z\n\
                    @@ -9,2 +10,0 @@\n--- a/no\n-header\n\
                    diff --git a/b b/b\n--- /dev/null\n+++ \"b/src/\\303\\251 \\\"q\\\".rs\"\n@@ -0,0 +1,3 @@\n+a\n+++ b/x\n+c\n";
        let changed = Changed::read(diff);
        let lines = |path: &str| changed.files.get(path).cloned();
        assert_eq!(lines("src/a.rs"), Some(Lines::Ranges(vec![(1, 2), (10, 11)])));
        assert_eq!(lines("src/é \"q\".rs"), Some(Lines::Ranges(vec![(1, 3)])));
        assert_eq!(changed.files.len(), 2);
    }
}
