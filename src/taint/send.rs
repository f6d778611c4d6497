//! What PHI passes through: connections without TLS, ciphers and hashers that protect nothing.
//!
//! How a connection was made is known where it is made, and PHI where it is sent; the two meet at the call that sends, or,
//! when either comes from a caller, at that caller. Until then a [`Send`] waits in the summary.

use super::analysis::Analysis;
use super::apply::Frame;
use super::atom::{self, Atom, Site, SiteRef, Taint, Taints};
use super::call::{Actual, Known, source_path};
use super::host::{is_loopback, is_plain};
use super::node::Node;
use super::sinks::{position, select};
use super::trace::{EventKind, Trace};
use crate::catalog::{FnModel, PLAIN_LINT, Shows};
use crate::flow::{Call, Place, VarId};
use crate::names::Origin;
use crate::source::{Name, Span};

/// How many of them a function keeps for its callers.
const MAX_SENDS: usize = 24;

/// A value on its way through something that only the caller knows.
#[derive(Clone, Debug)]
pub(super) struct Send {
    /// Through what.
    over: Taint,
    /// What.
    taint: Taint,
    /// The call that sends; its lint is told by what it goes through.
    site: SiteRef,
    /// How it came there.
    trace: Trace,
    /// Whether it goes to an address: the host decides who gets it, and with that the lint.
    by_host: bool,
}

impl Send {
    pub fn is_same(&self, other: &Send) -> bool {
        self.over == other.over
            && self.taint == other.taint
            && self.site == other.site
            && self.by_host == other.by_host
    }
}

impl<'e> Analysis<'e, '_> {
    /// What a call passes through a connection, cipher or hasher.
    pub(super) fn sent(&mut self, model: &FnModel, call: &Call, actuals: &[Actual], name: Name, span: Span) {
        for send in &model.sends {
            let receiver = usize::from(call.has_receiver);
            let Some(through) = position(&send.over, receiver).and_then(|index| actuals.get(index)) else {
                continue;
            };
            if let Some(place) = &through.place {
                self.want_fields(place);
            }
            let over = self.part_of(through, &source_path(&send.over.path));
            let over = self.all(&over);
            for (index, path) in select(&send.arguments, receiver, actuals.len()) {
                let actual = &actuals[index];
                let shown = match send.shows {
                    Shows::Value => {
                        let part = self.part_of(actual, &path);
                        self.all(&part)
                    }
                    shows => self.shown_part(actual, &path, shows),
                };
                let shown = self.sourced(Node::leaf(shown), actual.span).here;
                // The connection's own address is not what is sent.
                let site = self.site(Name::new(""), call.name_span, span, name, None);
                self.pass(&over, &shown, site, false);
            }
        }
    }

    /// Lets values pass: they reach what is known to be unprotected, and wait for what is not known.
    pub(super) fn pass(&mut self, over: &Taints, shown: &Taints, site: SiteRef, by_host: bool) {
        let ways = if by_host { self.receivers(over, site) } else { self.unprotected(over, site) };
        for (site, way) in ways {
            for (taint, trace) in shown.iter() {
                self.reach_one(*taint, &trace.join(&way), site);
            }
        }
        for (way, _) in over.iter() {
            let Atom::Param(param, path, _) = way.atom else { continue };
            self.want_fields(&Place { var: VarId(u32::from(param) + 1), path: path.get().clone() });
            for (taint, trace) in shown.iter() {
                let is_data = matches!(
                    taint.atom,
                    Atom::Label(_) | Atom::Param(..) | Atom::Typed(_) | Atom::Origin(..)
                );
                let send = Send { over: *way, taint: *taint, site, trace: trace.clone(), by_host };
                if is_data
                    && self.sends.len() < MAX_SENDS
                    && !self.sends.iter().any(|known| known.is_same(&send))
                {
                    self.sends.push(send);
                }
            }
        }
    }

    /// The lints that something breaks for what passes through it, each with how it was made.
    fn unprotected(&self, over: &Taints, site: SiteRef) -> Vec<(SiteRef, Trace)> {
        let catalog = self.engine.types.catalog;
        let plain = Name::new(PLAIN_LINT);
        let is_local = over
            .iter()
            .any(|(taint, _)| matches!(taint.atom, Atom::Text(text) if is_loopback(text.as_str())));
        let mut found: Vec<(Name, Trace)> = Vec::new();
        for (taint, trace) in over.iter() {
            let lint = match taint.atom {
                Atom::Mark(mark, _) if mark == super::sinks::ENCRYPTED_STORE => continue,
                Atom::Mark(lint, _) if lint != plain || !is_local => lint,
                Atom::Text(text) if !is_local && is_plain(text.as_str(), catalog) => plain,
                _ => continue,
            };
            if !found.iter().any(|(known, _)| *known == lint) {
                found.push((lint, trace.clone()));
            }
        }
        let of_lint = |(lint, way)| (atom::site(Site { lint, ..site.get().clone() }), way);
        found.into_iter().map(of_lint).collect()
    }

    /// Who gets what goes to these addresses: our own services do not count.
    fn receivers(&self, over: &Taints, site: SiteRef) -> Vec<(SiteRef, Trace)> {
        let lint = site.get().lint;
        let mut found: Vec<(SiteRef, Trace)> = Vec::new();
        for (taint, _) in over.iter() {
            let Atom::Text(text) = taint.atom else { continue };
            let Some(receiver) = self.engine.receiver_at(text.as_str(), lint) else { continue };
            let vendor = receiver.vendor.or(site.get().vendor);
            let site = atom::site(Site { lint: receiver.lint, vendor, ..site.get().clone() });
            if !found.iter().any(|(known, _)| *known == site) {
                found.push((site, Trace::default()));
            }
        }
        found
    }

    /// Whether an atom says how a connection was made.
    pub(super) fn is_way(&self, atom: Atom) -> bool {
        match atom {
            Atom::Mark(..) => true,
            Atom::Text(text) => {
                is_loopback(text.as_str()) || is_plain(text.as_str(), self.engine.types.catalog)
            }
            _ => false,
        }
    }

    /// Notes on a result that what was made protects nothing, or the address that it was made with.
    pub(super) fn marked_result(
        &mut self,
        call: &Call,
        known: &Known<'e>,
        actuals: &[Actual],
        mut result: Node,
        span: Span,
    ) -> Node {
        for model in &known.models {
            let receiver = usize::from(call.has_receiver);
            let is_given = |texts: &Vec<String>| {
                texts.iter().enumerate().all(|(index, text)| {
                    let literal = call.args.get(receiver + index).and_then(|arg| arg.literal);
                    literal.is_some_and(|literal| literal.as_str().eq_ignore_ascii_case(text))
                })
            };
            let is_set = model.plain_given.iter().any(is_given);
            let by_default =
                !model.plain_unless.is_empty() && !self.is_called_beside(call, &model.plain_unless);
            let is_plain = model.plain || is_set || by_default;
            let lints = [(is_plain, PLAIN_LINT), (model.feeble, crate::catalog::WEAK_LINT)];
            for (_, lint) in lints.iter().filter(|(holds, _)| *holds) {
                let mark = Taint::new(Atom::Mark(Name::new(lint), known.name));
                let trace = Trace::default().then(span, EventKind::Unprotected(known.name));
                let made = self.made(Taints::one(mark, trace));
                // A setter that returns its receiver changes it.
                if let (true, Some(Actual { place: Some(place), node, .. })) =
                    (is_set && receiver == 1, actuals.first())
                {
                    let changed = node.join(&made, &self.engine.types);
                    self.write_target(&place.clone(), &changed, true);
                }
                result = result.join(&made, &self.engine.types);
            }
            let index = model.url.as_ref().and_then(|url| position(url, receiver));
            let Some(actual) = index.and_then(|index| actuals.get(index)) else { continue };
            if index == Some(0)
                && receiver == 1
                && let Some(place) = &actual.place
            {
                self.want_fields(place);
            }
            let mut address = Taints::default();
            for (taint, trace) in self.all(&actual.node).iter() {
                let is_symbol = matches!(taint.atom, Atom::Param(..));
                if self.is_way(taint.atom) || is_symbol {
                    let trace = trace.then(span, EventKind::Unprotected(known.name));
                    address.insert(Taint { is_derived: true, is_mixed: true, ..*taint }, trace);
                }
            }
            if !address.is_empty() {
                result = result.join(&self.made(address), &self.engine.types);
            }
        }
        result
    }

    /// Something that was made, however deep in the result it is: all but an error is it.
    fn made(&self, taints: Taints) -> Node {
        Node::leaf(taints.mixed())
    }

    /// What a callee passes through something that this body knows, or its callers.
    pub(super) fn apply_send(&mut self, frame: &Frame<'_>, send: &Send) {
        let mut site = send.site;
        // Foreign code sends where it is called.
        if !self.is_stub && self.engine.origin(site.code) == Origin::Stub {
            site = self.site(site.lint, frame.call.name_span, frame.call.name_span, site.callee, site.vendor);
        }
        let over = self.replaced(frame, send.over, &Trace::default(), false);
        if let Atom::Param(param, ..) = send.over.atom
            && let Some(place) = frame.actuals.get(param as usize).and_then(|actual| actual.place.clone())
        {
            self.want_fields(&place);
        }
        let shown = self.replaced(frame, send.taint, &send.trace, true);
        self.pass(&over, &shown, site, send.by_host);
    }
}
