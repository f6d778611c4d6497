//! The value of a variable: a tree of taints by access path, with aliases.

use super::atom::{Atom, MAX_DEPTH, Taint, Taints, extend};
use super::trace::Trace;
use crate::flow::{Place, Proj};
use std::sync::Arc;

/// A value: what it carries as a whole, and which of its parts carry something else.
///
/// A part that is not listed carries what the whole does, projected: the field `name` of what the caller passed, of a
/// value of type `Patient`. Invariant: at most [`MAX_DEPTH`] levels.
#[derive(Clone, Debug, Default)]
pub struct Node {
    /// What the value carries.
    pub here: Taints,
    /// Parts that were given a value of their own.
    pub parts: Vec<(Proj, Arc<Node>)>,
    /// The places that this is another name for.
    pub aliases: Vec<Place>,
}

/// How the type of a value leads to the type of a part: the one thing that a tree must ask of the program.
pub trait Projector {
    /// What an atom's part carries.
    fn project(&self, atom: Atom, proj: Proj) -> Option<Atom>;
}

impl Node {
    /// A value that carries this as a whole.
    pub fn leaf(here: Taints) -> Node {
        Node { here, parts: Vec::new(), aliases: Vec::new() }
    }

    /// Another name for these places.
    pub fn alias(places: Vec<Place>) -> Node {
        Node { here: Taints::default(), parts: Vec::new(), aliases: places }
    }

    /// Whether it carries nothing at all.
    pub fn is_clean(&self) -> bool {
        self.here.is_empty() && self.aliases.is_empty() && self.parts.iter().all(|(_, part)| part.is_clean())
    }

    /// The listed part.
    pub fn part(&self, proj: Proj) -> Option<&Arc<Node>> {
        self.parts.iter().find(|(known, _)| *known == proj).map(|(_, part)| part)
    }

    /// The value of a part.
    pub fn get(&self, proj: Proj, projector: &dyn Projector) -> Node {
        let proj = self.settled(proj);
        match proj {
            Proj::Elem | Proj::Value => {
                let mut found = self.part(proj).map(|part| Node::clone(part));
                let is_indexed = |known: &Proj| match known {
                    Proj::Index(_) => true,
                    Proj::Field(_) => self.here.is_empty(),
                    Proj::Value => proj == Proj::Elem,
                    _ => false,
                };
                for (_, part) in self.parts.iter().filter(|(known, _)| *known != proj && is_indexed(known)) {
                    found =
                        Some(found.map_or_else(|| Node::clone(part), |found| found.join(part, projector)));
                }
                found.unwrap_or_else(|| Node::leaf(project_all(&self.here, proj, projector)))
            }
            Proj::Index(_) => match self.part(proj).or_else(|| self.part(Proj::Elem)) {
                Some(part) => Node::clone(part),
                None => Node::leaf(project_all(&self.here, proj, projector)),
            },
            Proj::Field(_) => match self.part(proj) {
                Some(part) => Node::clone(part),
                // A JSON object that was filled with unknown keys.
                None => match self.part(Proj::Value).filter(|_| self.here.is_empty()) {
                    Some(part) => Node::clone(part),
                    None => match self.of_variants(proj, projector).filter(|_| self.here.is_empty()) {
                        Some(part) => part,
                        None => Node::leaf(project_all(&self.here, proj, projector)),
                    },
                },
            },
            // A JSON object that was written out is any of its variants.
            Proj::Variant(..) if self.is_object() => self.clone(),
            _ => match self.part(proj) {
                Some(part) => Node::clone(part),
                None => Node::leaf(project_all(&self.here, proj, projector)),
            },
        }
    }

    /// A position that counts from the end, as one that counts from the start where all elements are known.
    pub fn settled(&self, proj: Proj) -> Proj {
        let Some(n_after) = proj.n_after() else { return proj };
        let indexes = self.parts.iter().map(|(proj, _)| match proj {
            Proj::Index(index) => Some(*index),
            _ => None,
        });
        match indexes.collect::<Option<Vec<u32>>>() {
            Some(indexes) if self.here.is_empty() && indexes.len() > n_after as usize => {
                let last = indexes.into_iter().max().unwrap_or_default();
                last.checked_sub(n_after).map_or(Proj::Elem, Proj::Index)
            }
            _ => Proj::Elem,
        }
    }

    /// Whether only keys and elements of it are known, no variants.
    fn is_object(&self) -> bool {
        let is_key = |proj: &Proj| matches!(proj, Proj::Field(_) | Proj::Elem | Proj::Index(_));
        self.here.is_empty() && !self.parts.is_empty() && self.parts.iter().all(|(proj, _)| is_key(proj))
    }

    /// A key's value in a JSON value that was put together of variants.
    fn of_variants(&self, proj: Proj, projector: &dyn Projector) -> Option<Node> {
        let mut found: Option<Node> = None;
        for (known, part) in &self.parts {
            if matches!(known, Proj::Variant(..)) {
                let part = part.get(proj, projector);
                found = Some(found.map_or_else(|| part.clone(), |found| found.join(&part, projector)));
            }
        }
        found
    }

    /// Replaces a part.
    pub fn set(&mut self, proj: Proj, value: Node) {
        match self.parts.iter_mut().find(|(known, _)| *known == proj) {
            Some((_, part)) => *part = Arc::new(value),
            None => self.parts.push((proj, Arc::new(value))),
        }
    }

    /// What either value carries.
    #[must_use]
    pub fn join(&self, other: &Node, projector: &dyn Projector) -> Node {
        let mut joined = Node { here: self.here.clone(), parts: Vec::new(), aliases: self.aliases.clone() };
        joined.here.extend(&other.here);
        for alias in &other.aliases {
            if joined.aliases.len() < MAX_ALIASES && !joined.aliases.contains(alias) {
                joined.aliases.push(alias.clone());
            }
        }
        for (proj, part) in &self.parts {
            let together = match other.part(*proj) {
                Some(same) if Arc::ptr_eq(part, same) => part.clone(),
                Some(known) => Arc::new(part.join(known, projector)),
                None => Arc::new(part.join(&other.get(*proj, projector), projector)),
            };
            joined.parts.push((*proj, together));
        }
        for (proj, part) in &other.parts {
            if self.part(*proj).is_none() {
                joined.parts.push((*proj, Arc::new(self.get(*proj, projector).join(part, projector))));
            }
        }
        joined
    }

    /// Whether the other value carries all that this one does, part by part.
    pub fn is_within(&self, other: &Node, projector: &dyn Projector) -> bool {
        if !self.here.is_within(&other.here)
            || !self.aliases.iter().all(|alias| other.aliases.contains(alias))
        {
            return false;
        }
        let same_or_within = |(proj, part): &(Proj, Arc<Node>)| match other.part(*proj) {
            Some(known) => Arc::ptr_eq(part, known) || part.is_within(known, projector),
            None => false,
        };
        self.parts.iter().all(same_or_within)
            && other.parts.iter().all(|(proj, part)| {
                self.part(*proj).is_some() || self.get(*proj, projector).is_within(part, projector)
            })
    }

    /// The tree with one change made to every taint.
    #[must_use]
    pub fn map(&self, change: &mut dyn FnMut(Taint, &Trace) -> (Taint, Trace)) -> Node {
        Node {
            here: self.here.map(&mut *change),
            parts: self.parts.iter().map(|(proj, part)| (*proj, Arc::new(part.map(change)))).collect(),
            aliases: self.aliases.clone(),
        }
    }

    /// The tree cut off at a depth: what lies deeper counts for the part above it.
    #[must_use]
    pub fn limited(self, depth: usize) -> Node {
        if self.parts.is_empty() {
            return self;
        }
        if depth == 0 {
            let mut here = self.here.clone();
            self.parts.iter().for_each(|(_, part)| part.collect_into(&mut here));
            return Node { here, parts: Vec::new(), aliases: self.aliases };
        }
        if self.is_too_large() && depth > 1 {
            return self.limited_by(depth - 1);
        }
        let is_deep = self.parts.iter().any(|(_, part)| part.depth() >= depth);
        if !is_deep {
            return self;
        }
        let parts = self
            .parts
            .into_iter()
            .map(|(proj, part)| (proj, Arc::new(Node::clone(&part).limited(depth - 1))));
        Node { here: self.here, parts: parts.collect(), aliases: self.aliases }
    }

    /// The tree cut off higher and higher until it is small enough.
    fn limited_by(self, depth: usize) -> Node {
        let parts =
            self.parts.into_iter().map(|(proj, part)| (proj, Arc::new(Node::clone(&part).flat(depth - 1))));
        let node = Node { here: self.here, parts: parts.collect(), aliases: self.aliases };
        if node.is_too_large() && depth > 1 { node.limited_by(depth - 1) } else { node }
    }

    /// The tree with everything below a depth as part of what is above.
    fn flat(self, depth: usize) -> Node {
        if depth > 0 {
            let parts = self
                .parts
                .into_iter()
                .map(|(proj, part)| (proj, Arc::new(Node::clone(&part).flat(depth - 1))));
            return Node { here: self.here, parts: parts.collect(), aliases: self.aliases };
        }
        let mut here = self.here.clone();
        self.parts.iter().for_each(|(_, part)| part.collect_into(&mut here));
        Node { here, parts: Vec::new(), aliases: self.aliases }
    }

    fn is_too_large(&self) -> bool {
        self.size() > MAX_SIZE || self.weight() > MAX_WEIGHT
    }

    fn size(&self) -> usize {
        1 + self.parts.iter().map(|(_, part)| part.size()).sum::<usize>()
    }

    fn depth(&self) -> usize {
        self.parts.iter().map(|(_, part)| part.depth() + 1).max().unwrap_or(0)
    }

    /// How many taints there are in the tree, and one for each part.
    pub fn weight(&self) -> u64 {
        1 + self.here.len() as u64 + self.parts.iter().map(|(_, part)| part.weight()).sum::<u64>()
    }

    /// The tree of one summary among others: the objects that it names come after those of the others.
    #[must_use]
    pub fn with_objects_after(&self, n_params: u32, n_objects: u32) -> Node {
        if n_objects == 0 {
            return self.clone();
        }
        let mut shifted = self.clone();
        for alias in &mut shifted.aliases {
            if alias.var.0 > n_params {
                alias.var.0 += n_objects;
            }
        }
        for (_, part) in &mut shifted.parts {
            *part = Arc::new(part.with_objects_after(n_params, n_objects));
        }
        shifted
    }

    /// Adds everything in the tree, aliases aside.
    pub fn collect_into(&self, acc: &mut Taints) {
        acc.extend(&self.here);
        self.parts.iter().for_each(|(_, part)| part.collect_into(acc));
    }
}

fn project_all(taints: &Taints, proj: Proj, projector: &dyn Projector) -> Taints {
    let is_kept = |taint: &Taint| taint.is_mixed || matches!(taint.atom, Atom::Label(_) | Atom::Text(_));
    if taints.iter().all(|(taint, _)| is_kept(taint)) {
        return taints.clone();
    }
    let mut projected = Taints::default();
    for (taint, trace) in taints.iter() {
        let atom = match taint.atom {
            atom if taint.is_mixed => Some(atom),
            Atom::Param(param, path, None) => Some(Atom::Param(param, extend(path, proj), None)),
            Atom::Origin(call, path) => Some(Atom::Origin(call, extend(path, proj))),
            Atom::Typed(_) => projector.project(taint.atom, proj),
            Atom::Closure(_) | Atom::Fn(_) | Atom::Ctor(..) if matches!(proj, Proj::Capture(_)) => None,
            other => Some(other),
        };
        if let Some(atom) = atom {
            projected.insert(Taint { atom, ..*taint }, trace.clone());
        }
    }
    projected
}

/// How many parts a tree may have in all before it is cut off higher up.
const MAX_SIZE: usize = 120;

/// How many taints there may be in a tree before it is cut off higher up: where everything is everywhere, parts tell nothing.
const MAX_WEIGHT: u64 = 600;

/// How many places one value may name; past that it names none, and what was written through it is lost.
const MAX_ALIASES: usize = 4;

/// The deepest tree that is kept.
pub const DEPTH: usize = MAX_DEPTH;
