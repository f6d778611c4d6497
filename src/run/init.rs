//! What `cargo phi-lint init` does: a `phi-lint.toml` that declares the types that look like PHI, and the marks that would say
//! the same in the code, as a patch.
//!
//! A first `phi-lint.toml` is written; what would be added to one that is there is printed as a patch too, so that a person reads it
//! before it counts.

use super::{Outcome, RunError, fix};
use crate::finding::Edit;
use crate::source::FileId;
use std::collections::BTreeMap;
use std::fmt::Write;

const FILE: &str = "phi-lint.toml";

const HEAD: &str = "\
# What is PHI here, and what leaves, cleans and guards it. `cargo phi-lint explain LINT` tells about a lint.
# Marks in the code (`#[derive(Phi)]` of the `phi-marker` crate) say the same, and stand where the type does.

[lints]
# exposure = \"deny\"                       # a group or a lint: allow | warn | deny

[inference]
enabled = true                            # types that look like PHI by their names count as inferred
level = \"warn\"                            # and their findings are at most this
";

/// The file before (empty when there is none) and after.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Proposal {
    before: Option<String>,
    after: String,
}

/// The proposal for an outcome's unmarked types. Types that the file names already are left out.
pub fn propose(outcome: &Outcome) -> Result<Proposal, RunError> {
    let before = match std::fs::read_to_string(outcome.root.join(FILE)) {
        Ok(text) => Some(text),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
        Err(error) => return Err(RunError::usage(format!("{FILE} cannot be read: {}", error.kind()), "")),
    };
    let mut after = before.clone().unwrap_or_else(|| HEAD.to_owned());
    if !after.ends_with('\n') {
        after.push('\n');
    }
    for (path, why) in &outcome.unmarked {
        let entry = format!("type = {}", quoted(path.as_str()));
        if after.contains(&entry) {
            continue;
        }
        let why = crate::report::safe::message(why);
        let fields = fields(outcome, path.as_str());
        write!(after, "\n# {why}\n[[phi]]\n{entry}\n{fields}").expect("a string takes all");
    }
    Ok(Proposal { before, after })
}

/// `fields = [...]`, where inference takes some of the type's fields for PHI.
fn fields(outcome: &Outcome, path: &str) -> String {
    let Some(holder) = outcome.holders.iter().find(|holder| holder.path == path) else {
        return String::new();
    };
    let names: Vec<String> = holder
        .fields
        .iter()
        .filter_map(|field| field.subject.rsplit_once('.'))
        .map(|(_, name)| quoted(name))
        .collect();
    match names.is_empty() {
        true => String::new(),
        false => format!("fields = [{}]\n", names.join(", ")),
    }
}

fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

/// The marks that say the same in the code, as a patch that `git apply` takes.
pub fn marks(outcome: &Outcome) -> String {
    let mut by_file: BTreeMap<FileId, Vec<&Edit>> = BTreeMap::new();
    for edit in &outcome.marks {
        by_file.entry(edit.span.file).or_default().push(edit);
    }
    let mut patch = String::new();
    for (file, edits) in by_file {
        let source = outcome.sources.file(file);
        writeln!(patch, "--- a/{0}\n+++ b/{0}", source.path).expect("a string takes all");
        hunk(&mut patch, &source.text, &edits);
    }
    patch
}

/// One hunk with all insertions of lines into a text.
fn hunk(acc: &mut String, text: &str, edits: &[&Edit]) {
    const CONTEXT: usize = 3;
    let at: Vec<usize> =
        edits.iter().map(|edit| text[..edit.span.start as usize].matches('\n').count()).collect();
    let (Some(first), Some(last)) = (at.first(), at.last()) else { return };
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let (from, to) = (first.saturating_sub(CONTEXT), (last + CONTEXT).min(lines.len()));
    let n_old = to - from;
    let n_new = n_old + edits.len();
    writeln!(acc, "@@ -{0},{n_old} +{0},{n_new} @@", from + 1).expect("a string takes all");
    for (index, line) in lines.iter().enumerate().take(to).skip(from) {
        for (_, edit) in at.iter().zip(edits).filter(|(at, _)| **at == index) {
            acc.push('+');
            acc.push_str(&edit.text);
        }
        acc.push(' ');
        acc.push_str(line);
        if !line.ends_with('\n') {
            acc.push_str("\n\\ No newline at end of file\n");
        }
    }
}

impl Proposal {
    /// Whether there is no such file yet.
    pub fn is_first(&self) -> bool {
        self.before.is_none()
    }

    /// Whether there is nothing to propose.
    pub fn is_empty(&self) -> bool {
        self.before.as_deref() == Some(&self.after)
    }

    /// The proposal as a patch that `git apply` takes. Entries are only ever added at the end.
    pub fn patch(&self) -> String {
        let mut patch = String::new();
        let before = self.before.as_deref().unwrap_or_default();
        let n_before = before.lines().count();
        let n_after = self.after.lines().count();
        match self.before {
            None => patch.push_str("--- /dev/null\n"),
            Some(_) => patch.push_str("--- a/phi-lint.toml\n"),
        }
        patch.push_str("+++ b/phi-lint.toml\n");
        let add = |acc: &mut String, sign: char, line: &str| {
            acc.push(sign);
            acc.push_str(line);
            acc.push('\n');
        };
        let last = before.lines().last();
        match last {
            None => {
                writeln!(patch, "@@ -0,0 +1,{n_after} @@").expect("a string takes all");
            }
            Some(last) => {
                let n_new = n_after - n_before + 1;
                writeln!(patch, "@@ -{n_before},1 +{n_before},{n_new} @@").expect("a string takes all");
                match before.ends_with('\n') {
                    true => add(&mut patch, ' ', last),
                    false => {
                        add(&mut patch, '-', last);
                        patch.push_str("\\ No newline at end of file\n");
                        add(&mut patch, '+', last);
                    }
                }
            }
        }
        for line in self.after.lines().skip(n_before) {
            add(&mut patch, '+', line);
        }
        patch
    }

    /// Writes the file at the root of the outcome's workspace.
    pub fn write(&self, outcome: &Outcome) -> Result<(), RunError> {
        fix::write(&outcome.root.join(FILE), &self.after).map_err(|error| fix::failed(FILE.into(), &error))
    }
}
