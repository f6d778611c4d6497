//! The way a taint came: a list that grows at its end and shares its beginning.

use crate::labels::LabelId;
use crate::source::{Name, Span};
use std::sync::Arc;

/// How many steps of a way are kept. Nobody reads more; and ways that are made of ways double with each level of calls.
const MAX_LEN: u32 = 200;

/// The way so far; empty at the start.
#[derive(Clone, Debug, Default)]
pub struct Trace(Option<Arc<Node>>);

#[derive(Debug)]
struct Node {
    before: Trace,
    what: What,
    n_steps: u32,
    n_unknown: u32,
}

#[derive(Debug)]
enum What {
    Event(Event),
    /// A way through another function, which begins where `before` ends.
    Inner(Trace),
}

/// One step of a way.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Event {
    /// Where.
    pub span: Span,
    /// What happens there.
    pub kind: EventKind,
}

/// What can happen on the way.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum EventKind {
    /// PHI of that label is read.
    Read(LabelId),
    /// It is passed to a function, as the parameter of that name.
    Passed(Name, Option<Name>),
    /// It comes back from a function.
    Returned(Name),
    /// It becomes part of a text.
    Formatted,
    /// It goes through a function that the tool does not know.
    Unknown(Name),
    /// It is cleaned, in a way that does not satisfy every lint.
    Cleaned(Name),
    /// It is serialized.
    Serialized(Name),
    /// It becomes PHI of that name.
    Stored(Name),
    /// It is kept in a shared place.
    Kept(Name),
    /// What it passes through was made so that it does not protect.
    Unprotected(Name),
}

impl Trace {
    /// The way with one more step; the same step twice in a row counts once.
    #[must_use]
    pub fn then(&self, span: Span, kind: EventKind) -> Trace {
        let event = Event { span, kind };
        if let Some(node) = &self.0
            && let What::Event(last) = &node.what
            && *last == event
        {
            return self.clone();
        }
        if self.len() >= MAX_LEN {
            return self.clone();
        }
        let n_unknown = self.n_unknown() + u32::from(matches!(kind, EventKind::Unknown(_)));
        let node =
            Node { before: self.clone(), what: What::Event(event), n_steps: self.len() + 1, n_unknown };
        Trace(Some(Arc::new(node)))
    }

    /// The way that goes on as another one, which began where this one ends.
    #[must_use]
    pub fn join(&self, inner: &Trace) -> Trace {
        match (&self.0, &inner.0) {
            (_, None) => self.clone(),
            (None, _) => inner.clone(),
            _ if self.len() + inner.len() > MAX_LEN => self.clone(),
            _ => Trace(Some(Arc::new(Node {
                before: self.clone(),
                n_steps: self.len() + inner.len(),
                n_unknown: self.n_unknown() + inner.n_unknown(),
                what: What::Inner(inner.clone()),
            }))),
        }
    }

    /// How many steps it has.
    pub fn len(&self) -> u32 {
        self.0.as_ref().map_or(0, |node| node.n_steps)
    }

    /// Whether nothing has happened yet.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// How many of its steps lead through unknown code.
    pub fn n_unknown(&self) -> u32 {
        self.0.as_ref().map_or(0, |node| node.n_unknown)
    }

    /// More certain, or as certain and shorter.
    pub fn is_better_than(&self, other: &Trace) -> bool {
        (self.n_unknown(), self.len()) < (other.n_unknown(), other.len())
    }

    /// The steps from first to last.
    pub fn events(&self) -> Vec<Event> {
        let mut events = Vec::new();
        let mut pending = vec![self.clone()];
        while let Some(trace) = pending.pop() {
            let Some(node) = trace.0 else { continue };
            match &node.what {
                What::Event(event) => events.push(event.clone()),
                What::Inner(inner) => {
                    pending.push(node.before.clone());
                    pending.push(inner.clone());
                    continue;
                }
            }
            pending.push(node.before.clone());
        }
        events.reverse();
        events
    }
}

impl Drop for Node {
    /// Takes long lists apart without recursion.
    fn drop(&mut self) {
        let mut next = self.before.0.take();
        while let Some(node) = next {
            match Arc::try_unwrap(node) {
                Ok(mut node) => next = node.before.0.take(),
                Err(_) => break,
            }
        }
    }
}
