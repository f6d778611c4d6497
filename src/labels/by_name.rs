//! `[[phi]] names`: variables, parameters and functions that are PHI by what they are called.

use super::{Label, Labels, NameSite};
use crate::catalog::{Catalog, PhiNames};
use crate::names::Program;
use crate::source::Name;
use rustc_hash::FxHashSet;

/// Makes a label for every name of the program that a rule means. Without rules it does nothing.
pub(super) fn find(labels: &mut Labels, program: &Program, catalog: &Catalog) {
    if catalog.phi_names.is_empty() {
        return;
    }
    let mut seen = FxHashSet::default();
    let mut names = Vec::new();
    let mut note = |name: Name, site: NameSite| {
        if seen.insert((name, site)) {
            names.push((name, site));
        }
    };
    for function in &program.fns {
        note(function.name, NameSite::Function);
        for parameter in function.hir.params.iter().filter_map(|param| param.name) {
            note(parameter, NameSite::Parameter);
        }
        for local in function.hir.body.iter().flat_map(|body| &body.locals) {
            note(local.name, NameSite::Variable);
            note(local.name, NameSite::Parameter);
        }
    }
    for item in &program.consts {
        note(item.name, NameSite::Variable);
        for local in item.hir.body.iter().flat_map(|body| &body.locals) {
            note(local.name, NameSite::Variable);
        }
    }
    for (name, site) in names {
        let rule = catalog.phi_names.iter().find(|rule| is_on(rule, site) && fits(rule, name));
        let Some(rule) = rule else { continue };
        let known = || catalog.vocabulary.field(name.as_str(), &catalog.config.inference);
        let identifier = rule.identifier.or_else(|| known().map(|hit| hit.term.key));
        let subject = name.as_str().to_owned();
        let label = labels.add(Label { subject, owner: None, identifier, declared: true, span: None });
        labels.names.insert((name, site), label);
    }
}

/// Whether a rule means a name.
pub(super) fn fits(rule: &PhiNames, name: Name) -> bool {
    let is_match = |regex: &regex::Regex| regex.is_match(name.as_str());
    rule.names.iter().any(is_match) && !rule.except.iter().any(is_match)
}

fn is_on(rule: &PhiNames, site: NameSite) -> bool {
    match site {
        NameSite::Variable => rule.on.variable,
        NameSite::Parameter => rule.on.parameter,
        NameSite::Function => rule.on.function,
    }
}
