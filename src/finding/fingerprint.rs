//! What tells one finding from another, from run to run.
//!
//! Invariant: a fingerprint depends on the lint, the file's path, the item, the subject and the words of the line, and on
//! nothing else: not on line numbers, indentation, or the order in which findings were made.

use super::Finding;
use crate::source::SourceMap;

/// A finding's mark: what is the same for like findings, and which one of them it is.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Fingerprint {
    /// 32 hexadecimal digits, shared by like findings (two logs of the same value in like lines of one function).
    pub kind: String,
    /// Which one of them it is, from 0, in the order of the text.
    pub ordinal: u32,
}

impl Fingerprint {
    /// The mark of a finding, as the first of its kind.
    pub fn of(finding: &Finding, sources: &SourceMap) -> Fingerprint {
        let mut hasher = blake3::Hasher::new();
        let line = line_words(finding, sources);
        let path = sources.path(finding.span.file).as_str();
        for part in [finding.lint.as_str(), path, finding.item.as_str(), &finding.subject, &line] {
            // Lengths keep the parts apart, whatever they hold.
            hasher.update(&(part.len() as u64).to_le_bytes());
            hasher.update(part.as_bytes());
        }
        let hex = hasher.finalize().to_hex();
        Fingerprint { kind: hex[..32].to_owned(), ordinal: 0 }
    }

    /// One word for both parts, which formats put out.
    pub fn text(&self) -> String {
        format!("{}:{}", self.kind, self.ordinal)
    }
}

/// The line on which the finding starts, with its blanks made even.
fn line_words(finding: &Finding, sources: &SourceMap) -> String {
    let text = &sources.file(finding.span.file).text;
    let at = (finding.span.start as usize).min(text.len());
    let before = text.as_bytes()[..at].iter().rposition(|byte| *byte == b'\n').map_or(0, |i| i + 1);
    let after = text.as_bytes()[at..].iter().position(|byte| *byte == b'\n').map_or(text.len(), |i| at + i);
    let line = text.get(before..after).unwrap_or("");
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}
