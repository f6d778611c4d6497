//! What a function does to what goes in: the only thing that its callers see of it.

use super::atom::{Path, SiteRef, Taint};
use super::node::{DEPTH, Node, Projector};
use super::shared::SharedKey;
use super::trace::Trace;
use crate::labels::LabelId;
use crate::source::Span;
use std::sync::{Arc, OnceLock};

/// What a call of a function does.
#[derive(Clone, Debug, Default)]
pub struct Summary {
    /// What it returns, in terms of its parameters.
    pub ret: Node,
    /// What its parameters hold when it returns, where that differs from what they held before.
    pub outs: Vec<(u16, Node)>,
    /// Things that it made and that its result refers to; alias variables past the parameters name them by position.
    pub objects: Vec<Node>,
    /// Sinks that what the caller passes (or what it makes itself and hands out) can reach.
    pub hits: Vec<Hit>,
    /// What the caller passes and that becomes PHI.
    pub becomes: Vec<Become>,
    /// What the caller passes and that is kept in a shared place.
    pub stores: Vec<Store>,
    /// What passes through something that only the caller knows.
    pub sends: Vec<super::send::Send>,
    /// Places in the parameters that are called as functions.
    pub open_values: Vec<(u16, Path)>,
    /// Whether it comes to an end: not if all its ways panic or run for ever.
    pub returns: bool,
    /// Whether what only a parameter's type says was left out.
    pub is_assumed: bool,
    /// Whether it calls methods of types that only the caller knows.
    pub has_open_types: bool,
    /// See [`Summary::weight`]; asked for at every call, and only once it is finished.
    weight: OnceLock<u64>,
}

/// A taint that reaches a sink.
#[derive(Clone, Debug)]
pub struct Hit {
    /// What.
    pub taint: Taint,
    /// Where.
    pub site: SiteRef,
    /// How.
    pub trace: Trace,
}

/// A value that becomes PHI.
#[derive(Clone, Debug)]
pub struct Become {
    /// What.
    pub taint: Taint,
    /// Which PHI.
    pub label: LabelId,
    /// Where.
    pub span: Span,
}

/// A value that is kept in a shared place.
#[derive(Clone, Debug)]
pub struct Store {
    /// What.
    pub taint: Taint,
    /// Where.
    pub key: SharedKey,
    /// In which part of what is kept there.
    pub path: Path,
    /// How.
    pub trace: Trace,
}

impl Store {
    /// Whether it says the same, trace aside.
    pub fn is_of(&self, other: &Store) -> bool {
        self.taint == other.taint && self.key == other.key && self.path == other.path
    }
}

impl Summary {
    /// What a call does that may go to any of several functions with the same parameters.
    pub fn merged(all: &[Arc<Summary>], n_params: u32, projector: &dyn Projector) -> Summary {
        let mut merged = Summary::default();
        for summary in all {
            let n_objects = merged.objects.len() as u32;
            let shifted = |node: &Node| node.with_objects_after(n_params, n_objects);
            merged.ret = merged.ret.join(&shifted(&summary.ret), projector).limited(DEPTH);
            for (param, node) in &summary.outs {
                match merged.outs.iter_mut().find(|(known, _)| known == param) {
                    Some((_, out)) => *out = out.join(&shifted(node), projector).limited(DEPTH),
                    None => merged.outs.push((*param, shifted(node))),
                }
            }
            merged.objects.extend(summary.objects.iter().map(shifted));
            add_new(&mut merged.hits, &summary.hits, |a, b| a.taint == b.taint && a.site == b.site);
            add_new(&mut merged.becomes, &summary.becomes, |a, b| a.taint == b.taint && a.label == b.label);
            add_new(&mut merged.stores, &summary.stores, Store::is_of);
            add_new(&mut merged.open_values, &summary.open_values, |a, b| a == b);
            add_new(&mut merged.sends, &summary.sends, |a, b| a.is_same(b));
            merged.returns |= summary.returns;
            merged.has_open_types |= summary.has_open_types;
            merged.is_assumed |= summary.is_assumed;
        }
        merged
    }

    /// What a constant holds: its body has no parameters, so all that its value refers to are things it made.
    pub fn constant(&self) -> Node {
        self.without_aliases(&self.ret, DEPTH)
    }

    fn without_aliases(&self, node: &Node, depth: usize) -> Node {
        let referred = node.aliases.iter().filter(|_| depth > 0).filter_map(|alias| {
            let object = self.objects.get((alias.var.0 as usize).checked_sub(1)?)?;
            let part = alias.path.iter().try_fold(object, |node, proj| node.part(*proj).map(|part| &**part));
            part.map(|part| self.without_aliases(part, depth - 1))
        });
        let referred: Vec<Node> = referred.collect();
        let mut plain = Node { here: node.here.clone(), parts: Vec::new(), aliases: Vec::new() };
        for (proj, part) in &node.parts {
            plain.set(*proj, self.without_aliases(part, depth));
        }
        match referred.as_slice() {
            [only] if plain.is_clean() => only.clone(),
            _ => plain,
        }
    }

    /// How much it says, in taints: what applying it costs.
    pub fn weight(&self) -> u64 {
        *self.weight.get_or_init(|| self.counted())
    }

    fn counted(&self) -> u64 {
        let outs = self.outs.iter().map(|(_, node)| node);
        let nodes = outs.chain(&self.objects).map(Node::weight).sum::<u64>() + self.ret.weight();
        nodes + (self.hits.len() + self.becomes.len() + self.stores.len()) as u64
    }

    /// Whether a caller of `other` sees all that a caller of this one sees.
    pub fn is_within(&self, other: &Summary, projector: &dyn Projector) -> bool {
        self.ret.is_within(&other.ret, projector)
            && self.outs.iter().all(|(param, node)| {
                other.outs.iter().any(|(known, other)| known == param && node.is_within(other, projector))
            })
            && self.objects.len() <= other.objects.len()
            && self.objects.iter().zip(&other.objects).all(|(a, b)| a.is_within(b, projector))
            && self
                .hits
                .iter()
                .all(|hit| other.hits.iter().any(|known| known.taint == hit.taint && known.site == hit.site))
            && self.becomes.iter().all(|it| {
                other.becomes.iter().any(|known| known.taint == it.taint && known.label == it.label)
            })
            && self.stores.iter().all(|it| other.stores.iter().any(|known| known.is_of(it)))
            && self.sends.iter().all(|it| other.sends.iter().any(|known| known.is_same(it)))
            && self.open_values.iter().all(|it| other.open_values.contains(it))
            && (!self.has_open_types || other.has_open_types)
            && (!self.is_assumed || other.is_assumed)
            && (!self.returns || other.returns)
    }
}

fn add_new<T: Clone>(known: &mut Vec<T>, more: &[T], is_same: impl Fn(&T, &T) -> bool) {
    for item in more {
        if !known.iter().any(|other| is_same(other, item)) {
            known.push(item.clone());
        }
    }
}
