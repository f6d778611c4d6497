//! `audit_event_incomplete`: a record of an access that does not say who, what, when, on what or from where.
//!
//! Where the configuration says which argument or field is which part, it is believed. Elsewhere names tell, and only of parts
//! that there is a place for: what a function of ours has no parameter for it may fill in by itself.

use super::site;
use crate::catalog::{AuditModel, AuditPart, Catalog, words_of};
use crate::entry::cx::{Cx, Target};
use crate::entry::{record, text};
use crate::finding::Finding;
use crate::hir::{Body, ExprId, ExprKind, FieldInit, Lit, PatKind};
use crate::names::{AdtId, Def, FnId};
use crate::source::Name;
use crate::types::Owner;
use rustc_hash::FxHashSet;

/// The parts, in the order of [`AuditModel::parts`], as messages name them.
const PARTS: [&str; 5] = ["who", "what", "when", "on which resource", "from where"];

pub(super) fn check(cx: &Cx<'_>, catalog: &Catalog) -> Vec<Finding> {
    let mut findings = Vec::new();
    let declared: FxHashSet<Name> = record::names(cx);
    let is_about = |name: &Name| declared.contains(name) || record::is_named(name.as_str());
    for (owner, body) in site::bodies(cx, |body| body.mentions.iter().any(is_about)) {
        let look = Look { cx, owner, body };
        let mut told: FxHashSet<ExprId> = FxHashSet::default();
        for at in 0..body.exprs.len() {
            let expr = ExprId(at as u32);
            let missing = look.missing(expr, &mut told);
            if missing.is_empty() {
                continue;
            }
            let words: Vec<&str> =
                PARTS.iter().enumerate().filter(|(at, _)| missing.contains(at)).map(|(_, w)| *w).collect();
            let mut finding =
                site::finding(cx, catalog, "audit_event_incomplete", owner, body.expr(expr).span);
            finding.message = format!("this audit event does not say {}", listed(&words));
            finding.label = "incomplete".to_owned();
            finding.subject = words.join(", ");
            findings.push(finding);
        }
    }
    findings
}

fn listed(words: &[&str]) -> String {
    match words {
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} or {last}", first.join(", ")),
        [] => String::new(),
    }
}

/// The part that a parameter or field of that name holds.
fn part_of(name: &str) -> Option<usize> {
    const WHO: &[&str] = &[
        "who",
        "actor",
        "user",
        "caller",
        "principal",
        "staff",
        "agent",
        "by",
        "performer",
        "clinician",
        "operator",
        "username",
        "employee",
        "requester",
        "accessor",
        "practitioner",
    ];
    const WHAT: &[&str] = &["what", "action", "verb", "operation", "activity", "op"];
    const WHEN: &[&str] = &["when", "at", "time", "timestamp", "ts", "occurred", "recorded", "datetime"];
    const RESOURCE: &[&str] =
        &["resource", "subject", "patient", "record", "target", "object", "entity", "chart", "document"];
    const WHERE: &[&str] = &[
        "where",
        "ip",
        "origin",
        "source",
        "address",
        "addr",
        "host",
        "peer",
        "location",
        "terminal",
        "workstation",
        "remote",
    ];
    let words = words_of(name);
    let has = |of: &[&str]| words.iter().any(|word| of.contains(&word.as_str()));
    let is_only = |of: &[&str]| words.len() == 1 && has(of);
    if words.windows(2).any(|pair| pair[0] == "user" && pair[1] == "agent")
        || has(&["agent"]) && has(&["client"])
    {
        return None;
    }
    if has(WHERE) && !has(&["type", "kind"]) {
        return Some(4);
    }
    if words.last().is_some_and(|word| WHEN.contains(&word.as_str())) && !is_only(&["recorded"]) {
        return Some(2);
    }
    if has(&["type", "kind", "name", "role"]) && !has(&["event", "username", "user"]) {
        return if has(WHAT) { Some(1) } else { None };
    }
    if has(&["role", "reason", "outcome", "metadata", "details"]) {
        return None;
    }
    if has(WHAT) || words.len() == 2 && words[0] == "event" && words[1] == "type" || is_only(&["event"]) {
        return Some(1);
    }
    if has(RESOURCE) {
        return Some(3);
    }
    has(WHO).then_some(0)
}

struct Look<'a, 'c> {
    cx: &'c Cx<'a>,
    owner: Owner,
    body: &'a Body,
}

impl Look<'_, '_> {
    /// The parts that a call or construction leaves out. What a call was found to be built of is not told again.
    fn missing(&self, expr: ExprId, told: &mut FxHashSet<ExprId>) -> Vec<usize> {
        let missing = match &self.body.expr(expr).kind {
            ExprKind::Call { args, .. } | ExprKind::MethodCall { args, .. } => self.of_call(expr, args, told),
            ExprKind::Macro(call) => {
                let typing = self.cx.typings.get(&self.owner);
                let path = typing.and_then(|typing| typing.macros.get(&expr).copied());
                let path = path.unwrap_or_else(|| Name::new(&call.path.text()));
                let model = self.cx.catalog.macros.get(path).and_then(|model| model.audit.as_ref());
                let args: Vec<ExprId> = call.args.iter().filter_map(|arg| arg.value).collect();
                model.map_or(Vec::new(), |model| self.of_model(model, None, &args, told))
            }
            ExprKind::Struct { path, fields, base } if !told.contains(&expr) => {
                let typing = self.cx.typings.get(&self.owner);
                let def = typing.and_then(|typing| typing.paths.get(&expr).copied());
                let def = def.or_else(|| self.cx.path(self.cx.module(self.owner), Some(self.owner), path));
                def.map_or(Vec::new(), |def| self.of_event(def, fields, *base))
            }
            _ => Vec::new(),
        };
        if missing.is_empty() || self.is_default() { Vec::new() } else { missing }
    }

    /// `fn default() -> AuditEvent`, the start of a builder: no event yet.
    fn is_default(&self) -> bool {
        let Owner::Fn(id) = self.owner else { return false };
        let function = self.cx.function(id);
        let builds = self
            .cx
            .self_adt(self.owner)
            .is_some_and(|adt| self.cx.program.adts[adt.0 as usize].name.as_str().ends_with("Builder"));
        builds && function.hir.self_kind.is_none()
            || function.name == "new" && function.hir.params.is_empty()
            || matches!(function.name.as_str(), "default" | "empty" | "builder" | "blank")
    }

    fn of_call(&self, expr: ExprId, args: &[ExprId], told: &mut FxHashSet<ExprId>) -> Vec<usize> {
        match self.cx.target(self.owner, expr) {
            Target::Fns(fns) => {
                let id = fns[0];
                let is_method_call = matches!(self.body.expr(expr).kind, ExprKind::MethodCall { .. });
                let shift = usize::from(self.cx.function(id).hir.self_kind.is_some() && !is_method_call);
                let args = args.get(shift..).unwrap_or_default();
                match record::declared_fn(self.cx, id) {
                    Some(model) => self.of_model(model, Some(id), args, told),
                    None if record::is_record_fn(self.cx, id) || self.makes_event(id) => {
                        self.of_model(&AuditModel::default(), Some(id), args, told)
                    }
                    None => Vec::new(),
                }
            }
            Target::Path(path) => match record::declared_path(self.cx, path) {
                Some(model) => self.of_model(model, None, args, told),
                None => Vec::new(),
            },
            _ => Vec::new(),
        }
    }

    /// `AuditEvent::new(…)`
    fn makes_event(&self, id: FnId) -> bool {
        let Some(adt) = self.cx.self_adt(Owner::Fn(id)) else { return false };
        let function = self.cx.function(id);
        function.hir.self_kind.is_none() && function.name == "new" && self.is_event(adt)
    }

    /// Whether a type is an event by its name and fields.
    fn is_event(&self, id: AdtId) -> bool {
        let adt = &self.cx.program.adts[id.0 as usize];
        let parts: FxHashSet<usize> = adt
            .variants
            .iter()
            .flat_map(|variant| &variant.fields)
            .filter_map(|field| part_of(field.name.as_str()))
            .collect();
        let names_one = words_of(adt.name.as_str()).iter().any(|word| {
            matches!(word.as_str(), "event" | "entry" | "record" | "log" | "line" | "access" | "audit")
        });
        record::is_named(adt.name.as_str()) && names_one && parts.len() >= 3
    }

    fn of_model(
        &self,
        model: &AuditModel,
        id: Option<FnId>,
        args: &[ExprId],
        told: &mut FxHashSet<ExprId>,
    ) -> Vec<usize> {
        let params = id.map_or(&[][..], |id| &self.cx.function(id).hir.params);
        let param = |is: &dyn Fn(&str) -> bool| {
            params.iter().position(|param| param.name.is_some_and(|name| is(name.as_str())))
        };
        let used: Vec<usize> = model
            .parts
            .iter()
            .flatten()
            .filter_map(|part| match part {
                AuditPart::Argument(at) => Some(*at as usize),
                _ => None,
            })
            .collect();
        let mut missing = Vec::new();
        for (part, place) in model.parts.iter().enumerate() {
            let is_missing = match place {
                Some(AuditPart::Automatic) => false,
                Some(AuditPart::Argument(at)) => {
                    args.get(*at as usize).is_none_or(|arg| self.is_blank(*arg, part, 0))
                }
                Some(AuditPart::Field(name)) => match param(&|known| name == known) {
                    Some(at) => args.get(at).is_some_and(|arg| self.is_blank(*arg, part, 0)),
                    None => args.iter().any(|arg| self.lacks_field(*arg, *name, part, told)),
                },
                None => param(&|known| part_of(known) == Some(part))
                    .filter(|at| !used.contains(at))
                    .and_then(|at| args.get(at))
                    .is_some_and(|arg| self.is_blank(*arg, part, 0)),
            };
            if is_missing {
                missing.push(part);
            }
        }
        missing
    }

    /// Whether a struct expression that is handed over leaves that field blank.
    fn lacks_field(&self, arg: ExprId, name: Name, part: usize, told: &mut FxHashSet<ExprId>) -> bool {
        let arg = self.behind(arg);
        let ExprKind::Struct { fields, base, .. } = &self.body.expr(arg).kind else { return false };
        let lacks = match fields.iter().find(|field| field.name == name) {
            Some(field) => self.is_blank(field.expr, part, 0),
            None => base.is_some_and(|base| self.is_blank(base, part, 0)),
        };
        if lacks {
            told.insert(arg);
        }
        lacks
    }

    fn of_event(&self, def: Def, fields: &[FieldInit], base: Option<ExprId>) -> Vec<usize> {
        let Def::Adt(id) = def else { return Vec::new() };
        let model = record::declared_type(self.cx, def);
        if model.is_none() && !self.is_event(id) {
            return Vec::new();
        }
        let adt = &self.cx.program.adts[id.0 as usize];
        let declared = adt.variants.first().map_or(&[][..], |variant| &variant.fields);
        let mut missing = Vec::new();
        for part in 0..PARTS.len() {
            let place = model.and_then(|model| model.parts[part].as_ref());
            let name = match place {
                Some(AuditPart::Automatic | AuditPart::Argument(_)) => continue,
                Some(AuditPart::Field(name)) => Some(*name),
                None => {
                    declared.iter().map(|field| field.name).find(|name| part_of(name.as_str()) == Some(part))
                }
            };
            let Some(name) = name else { continue };
            let is_missing = match fields.iter().find(|field| field.name == name) {
                Some(field) => self.is_blank(field.expr, part, 0),
                None => base.is_some_and(|base| self.is_blank(base, part, 0)),
            };
            if is_missing {
                missing.push(part);
            }
        }
        missing
    }

    /// What is behind a reference, or what a local was made of.
    fn behind(&self, expr: ExprId) -> ExprId {
        match &self.body.expr(expr).kind {
            ExprKind::Ref { expr, .. } => self.behind(*expr),
            ExprKind::Local(local) => text::init_of(self.body, *local).unwrap_or(expr),
            _ => expr,
        }
    }

    /// Whether a value says nothing: `None`, `""`, a nil id, a constant time.
    fn is_blank(&self, expr: ExprId, part: usize, depth: u32) -> bool {
        if depth > 6 {
            return false;
        }
        let again = |expr: ExprId| self.is_blank(expr, part, depth + 1);
        let is_time = part == 2;
        if let Some(text) = text::of(self.cx, self.owner, expr)
            && !matches!(self.body.expr(expr).kind, ExprKind::Macro(_))
        {
            return is_time || is_blank_text(&text);
        }
        match &self.body.expr(expr).kind {
            ExprKind::Lit(Lit::Int(value, _)) => is_time || *value == 0 && part != 1,
            ExprKind::Ref { expr, .. } | ExprKind::Unary { expr, .. } | ExprKind::Cast { expr, .. } => {
                again(*expr)
            }
            ExprKind::Local(local) => {
                let is_param = matches!(self.owner, Owner::Fn(id) if self.cx.function(id).hir.params.iter().any(|param| {
                    param.pat.is_some_and(|pat| matches!(&self.body.pat(pat).kind, PatKind::Bind { local: known, .. } if known == local))
                }));
                !is_param && text::init_of(self.body, *local).is_some_and(again)
            }
            ExprKind::Path(path) => {
                let last = path.last_name().map_or("", Name::as_str);
                if last == "None" || is_nothing_constant(last) {
                    return true;
                }
                match self.cx.value(self.owner, expr) {
                    Some(Def::Const(id)) => {
                        let owner = Owner::Const(id);
                        let root = self.cx.body(owner).map(|body| (body, body.root));
                        is_time
                            || root.is_some_and(|(body, root)| {
                                Look { cx: self.cx, owner, body }.is_blank(root, part, depth + 1)
                            })
                    }
                    _ => false,
                }
            }
            ExprKind::Call { callee, args } => {
                let ExprKind::Path(path) = &self.body.expr(*callee).kind else { return false };
                let last = path.last_name().map_or("", Name::as_str);
                let ty = path.segments.iter().rev().nth(1).map_or("", |segment| segment.name.as_str());
                match last {
                    "nil" | "default" | "empty" => args.is_empty(),
                    "new" if args.is_empty() => matches!(ty, "String"),
                    "Some" | "from" | "Ok" | "V4" | "V6" => args.len() == 1 && again(args[0]),
                    "from_u128" => args.first().is_some_and(|arg| again(*arg)),
                    // `Ipv4Addr::new(0, 0, 0, 0)`
                    "new" if ty.starts_with("Ipv") => args
                        .iter()
                        .all(|arg| matches!(self.body.expr(*arg).kind, ExprKind::Lit(Lit::Int(0, _)))),
                    "from_timestamp"
                    | "from_unix_timestamp"
                    | "from_secs"
                    | "from_millis"
                    | "from_timestamp_millis" => {
                        is_time
                            && args.iter().all(|arg| matches!(self.body.expr(*arg).kind, ExprKind::Lit(_)))
                    }
                    _ => false,
                }
            }
            ExprKind::MethodCall { receiver, name, args, .. } => match name.as_str() {
                "to_string" | "to_owned" | "into" | "clone" | "unwrap" | "expect" | "as_ref" | "as_str" => {
                    again(*receiver)
                }
                "and_utc" | "and_hms_opt" | "parse" => is_time && again(*receiver),
                "to_rfc3339" => again(*receiver),
                _ => args.is_empty() && *name == "unwrap_or_default" && again(*receiver),
            },
            ExprKind::Macro(call) => {
                let is_text = call.path.last_name().is_some_and(|name| name == "format");
                let format = call.format.as_ref();
                is_text
                    && format.is_some_and(|format| {
                        format.pieces.is_empty() && format.text.iter().all(|text| is_blank_text(text))
                    })
            }
            _ => false,
        }
    }
}

fn is_nothing_constant(name: &str) -> bool {
    matches!(name, "UNIX_EPOCH" | "EPOCH" | "MIN_UTC" | "MAX_UTC" | "MIN" | "UNSPECIFIED" | "NIL")
}

fn is_blank_text(text: &str) -> bool {
    let text = text.trim().to_ascii_lowercase();
    matches!(
        text.as_str(),
        "" | "unknown"
            | "n/a"
            | "na"
            | "none"
            | "-"
            | "--"
            | "?"
            | "???"
            | "todo"
            | "tbd"
            | "null"
            | "nil"
            | "undefined"
            | "unspecified"
            | "0.0.0.0"
            | "::"
            | "00000000-0000-0000-0000-000000000000"
    )
}

#[cfg(test)]
mod tests {
    use super::part_of;

    #[test]
    fn names_tell_the_part() {
        let all = [
            ("actor", Some(0)),
            ("user_id", Some(0)),
            ("recorded_by", Some(0)),
            ("action", Some(1)),
            ("event_type", Some(1)),
            ("created_at", Some(2)),
            ("timestamp", Some(2)),
            ("patient_id", Some(3)),
            ("resource", Some(3)),
            ("ip_address", Some(4)),
            ("origin", Some(4)),
            ("user_agent", None),
            ("id", None),
            ("outcome", None),
            ("reason", None),
            ("resource_type", None),
        ];
        for (name, part) in all {
            assert_eq!(part_of(name), part, "{name}");
        }
    }
}
