//! SARIF 2.1.0, for code scanning.
//!
//! GitHub reads at most 5,000 results a run, 1,000 thread-flow locations and 100 related locations a result, and 10 tags a
//! rule; what is more is cut here, errors kept first, rather than there without a word. Each result carries the way as a
//! code flow, and a fingerprint that does not change with the line number.

mod model;

use super::{Report, TOOL, code, json_text, level_word, safe};
use crate::catalog::Lint;
use crate::finding::{Level, Reported, Suppressed};
use crate::source::Span;
use model::*;
use rustc_hash::FxHashMap;
use std::io::{self, Write};

const MAX_RESULTS: usize = 5_000;
const MAX_FLOW_LOCATIONS: usize = 1_000;
const MAX_RELATED: usize = 100;
const MAX_TAGS: usize = 10;

/// Our key in `partialFingerprints`. GitHub's own (`primaryLocationLineHash`) it computes itself.
const FINGERPRINT: &str = "phiLintFingerprint/v1";

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// Writes the log.
pub fn write(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    let log = Log { schema: SCHEMA, version: "2.1.0", runs: [run(report)] };
    json_text::write_pretty(out, &log)
}

fn run<'a>(report: &Report<'a>) -> Run<'a> {
    let lints = &report.catalog.lints;
    let rule_of: FxHashMap<&str, usize> =
        lints.iter().enumerate().map(|(index, lint)| (lint.name.as_str(), index)).collect();
    let maker = Maker { report, rule_of };
    let mut told: Vec<&Reported> = report.findings.iter().collect();
    // Stable: within a level the order stays.
    told.sort_by_key(|one| std::cmp::Reverse(one.finding.level));
    let mut results: Vec<Result<'a>> = told.into_iter().map(|one| maker.result(one, Vec::new())).collect();
    results.extend(report.suppressed.iter().map(|one| maker.suppressed(one)));
    let n_cut = results.len().saturating_sub(MAX_RESULTS);
    results.truncate(MAX_RESULTS);
    let mut notifications: Vec<Notification> = report
        .summary
        .problems
        .iter()
        .map(|problem| Notification { level: "warning", message: text(safe::message(problem)) })
        .collect();
    if n_cut > 0 {
        let cut = format!("{n_cut} more results are left out, because code scanning reads {MAX_RESULTS}");
        notifications.push(Notification { level: "warning", message: text(cut) });
    }
    Run {
        tool: Tool {
            driver: Driver {
                name: TOOL,
                semantic_version: env!("CARGO_PKG_VERSION"),
                rules: lints.iter().map(|lint| rule(report, lint)).collect(),
            },
        },
        invocations: [Invocation { execution_successful: true, notifications }],
        original_uri_base_ids: BaseIds {
            root: BaseId { description: text("The workspace's root.".to_owned()) },
        },
        column_kind: "unicodeCodePoints",
        results,
    }
}

fn rule<'a>(report: &Report<'a>, lint: &'a Lint) -> Rule<'a> {
    let level = report.catalog.level(lint.name, None);
    let mut tags = vec!["security".to_owned(), "hipaa".to_owned(), lint.group.to_string()];
    tags.extend(lint.cwe.iter().map(|number| format!("external/cwe/cwe-{number:03}")));
    tags.extend(lint.hipaa.iter().map(|section| format!("45 CFR {section}")));
    tags.truncate(MAX_TAGS);
    Rule {
        id: code(lint.name),
        name: lint.name.as_str(),
        short_description: text(lint.title.clone()),
        help: Help { text: lint.help.clone(), markdown: &lint.page },
        default_configuration: Configuration { enabled: level > Level::Allow, level: level_word(level) },
        properties: RuleProperties {
            tags,
            precision: "high",
            // GitHub sorts alerts by this number: 7.0 and more is high, 4.0 and more medium.
            security_severity: if lint.level == Level::Deny { "7.5" } else { "5.0" },
        },
    }
}

struct Maker<'r, 'a> {
    report: &'r Report<'a>,
    rule_of: FxHashMap<&'a str, usize>,
}

impl<'a> Maker<'_, 'a> {
    fn result(&self, one: &Reported, suppressions: Vec<Suppression>) -> Result<'a> {
        let finding = &one.finding;
        let steps = self.report.steps(finding);
        let mut flow: Vec<FlowLocation> = steps
            .iter()
            .map(|step| FlowLocation { location: self.location(step.span, Some(&step.message)) })
            .collect();
        // The beginning tells where PHI comes from, and the end is the finding: what is cut is in between.
        flow.truncate(MAX_FLOW_LOCATIONS - 1);
        if !flow.is_empty() {
            flow.push(FlowLocation { location: self.location(finding.span, Some(&finding.label)) });
        }
        let related = steps.iter().take(MAX_RELATED);
        Result {
            rule_id: code(finding.lint),
            rule_index: self.rule_of.get(finding.lint.as_str()).copied(),
            level: level_word(finding.level),
            message: text(self.message(one)),
            locations: [self.location(finding.span, None)],
            related_locations: related.map(|step| self.location(step.span, Some(&step.message))).collect(),
            code_flows: match flow.is_empty() {
                true => Vec::new(),
                false => vec![CodeFlow { thread_flows: [ThreadFlow { locations: flow }] }],
            },
            partial_fingerprints: std::iter::once((FINGERPRINT, one.fingerprint.text())).collect(),
            suppressions,
            properties: ResultProperties { inferred: finding.inferred, uncertain: finding.uncertain },
        }
    }

    fn suppressed(&self, one: &Suppressed) -> Result<'a> {
        let suppression = Suppression {
            kind: if one.in_source { "inSource" } else { "external" },
            justification: one.reason.as_deref().map(safe::message),
        };
        self.result(&one.reported, vec![suppression])
    }

    fn message(&self, one: &Reported) -> String {
        let finding = &one.finding;
        let mut sentences = vec![safe::message(&finding.message)];
        sentences.extend(self.report.notes(finding));
        if !finding.help.is_empty() {
            sentences.push(format!("help: {}", safe::message(&finding.help)));
        }
        sentences.extend(self.report.citation(finding).map(|citation| format!("rule: {citation}")));
        // Brackets would be links in a SARIF message.
        sentences.join("\n").replace('\\', "\\\\").replace('[', "\\[").replace(']', "\\]")
    }

    fn location(&self, span: Span, message: Option<&str>) -> Location {
        let place = self.report.place(span);
        Location {
            physical_location: PhysicalLocation {
                artifact_location: ArtifactLocation { uri: uri(place.path), uri_base_id: "%SRCROOT%" },
                region: Region {
                    start_line: place.start.line,
                    start_column: place.start.column,
                    end_line: place.end.line,
                    end_column: place.end.column,
                },
            },
            message: message
                .filter(|message| !message.is_empty())
                .map(|message| text(safe::message(message))),
        }
    }
}

fn text(text: String) -> Message {
    Message { text }
}

/// A relative path as a URI: everything but unreserved characters and `/` is encoded.
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(char::from(byte))
            }
            byte => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}
