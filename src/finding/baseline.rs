//! Findings that are known and not yet mended: they are counted, not told.

use super::{Fingerprint, Reported};
use crate::source::SourceMap;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The version of the file's format.
const VERSION: u32 = 1;

/// What `phi-lint.baseline.json` holds.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Baseline {
    entries: Vec<Entry>,
}

/// Why a baseline could not be read, in lower case, without full stop.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BaselineError(pub String);

/// Like findings: all but the fingerprint and the count is there for whoever reads the file.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    path: String,
    lint: String,
    item: String,
    subject: String,
    fingerprint: String,
    count: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    version: u32,
    findings: Vec<Entry>,
}

impl Baseline {
    /// The baseline that accepts these findings.
    pub fn of(findings: &[Reported], sources: &SourceMap) -> Baseline {
        let mut entries: BTreeMap<String, Entry> = BTreeMap::new();
        for Reported { finding, fingerprint } in findings {
            let entry = entries.entry(fingerprint.kind.clone()).or_insert_with(|| Entry {
                path: sources.path(finding.span.file).to_string(),
                lint: finding.lint.to_string(),
                item: finding.item.to_string(),
                subject: finding.subject.clone(),
                fingerprint: fingerprint.kind.clone(),
                count: 0,
            });
            entry.count += 1;
        }
        let mut entries: Vec<Entry> = entries.into_values().collect();
        entries.sort();
        Baseline { entries }
    }

    /// Reads a file's text.
    pub fn read(text: &str) -> Result<Baseline, BaselineError> {
        let version = serde_json::from_str::<serde_json::Value>(text)
            .map_err(|error| BaselineError(format!("it is no JSON: {error}")))?
            .get("version")
            .and_then(serde_json::Value::as_u64);
        match version {
            Some(version) if version == u64::from(VERSION) => {}
            Some(version) => {
                return Err(BaselineError(format!(
                    "it has version {version}, and this tool reads version {VERSION}"
                )));
            }
            None => return Err(BaselineError("it has no version".to_owned())),
        }
        let document: Document =
            serde_json::from_str(text).map_err(|error| BaselineError(error.to_string()))?;
        Ok(Baseline { entries: document.findings })
    }

    /// The file's text.
    pub fn write(&self) -> String {
        let document = Document { version: VERSION, findings: self.entries.clone() };
        let text = serde_json::to_string_pretty(&document).expect("strings and numbers are JSON");
        text + "\n"
    }

    /// How many findings it accepts.
    pub fn n_findings(&self) -> usize {
        self.entries.iter().map(|entry| entry.count as usize).sum()
    }

    /// Takes out the findings that are accepted: those left, how many were taken, and how many accepted ones did not
    /// occur.
    pub(super) fn apply(&self, findings: Vec<Reported>) -> (Vec<Reported>, usize, usize) {
        let mut left: BTreeMap<&str, u32> = BTreeMap::new();
        for entry in &self.entries {
            *left.entry(&entry.fingerprint).or_default() += entry.count;
        }
        let n_all = findings.len();
        let mut is_new = |fingerprint: &Fingerprint| match left.get_mut(fingerprint.kind.as_str()) {
            Some(count) if *count > 0 => {
                *count -= 1;
                false
            }
            _ => true,
        };
        let kept: Vec<Reported> = findings.into_iter().filter(|one| is_new(&one.fingerprint)).collect();
        let n_taken = n_all - kept.len();
        (kept, n_taken, left.values().map(|count| *count as usize).sum())
    }
}
