//! Values of the walk over routers: containers of routes, layers, handlers.

use super::facts::Facts;
use super::layer::Layer;
use crate::flow::CodeId;
use crate::source::{Name, Span};

/// A value, as far as routers are concerned.
#[derive(Clone, PartialEq, Debug, Default)]
pub(super) enum Value {
    /// Nothing that matters here.
    #[default]
    Unknown,
    /// Text: a path or a prefix.
    Text(String),
    /// `true`, `false`
    Bool(bool),
    /// A function or closure that may be a handler, a middleware, a configuration.
    Code(CodeId),
    /// A container of routes.
    Routes(Routes),
    /// One or more layers.
    Layers(Vec<Layer>),
    /// A tuple, list or struct: parts by name or number.
    Parts(Vec<(Name, Value)>),
}

/// A container of routes.
#[derive(Clone, PartialEq, Debug, Default)]
pub(super) struct Routes {
    /// Which type it is, by the path of its `container` row.
    pub(super) kind: Option<Name>,
    /// What stands before every route in it.
    pub(super) prefix: String,
    /// The verb of handlers that are added without one.
    pub(super) verb: Option<Name>,
    /// Its routes.
    pub(super) entries: Vec<Entry>,
    /// Layers that cover all of it, wherever they stand.
    pub(super) wraps: Vec<Layer>,
    /// Layers that were put on so far, and cover what was there.
    pub(super) put_on: Vec<Layer>,
    /// Whether its refusals are taken back, so that it checks nothing for what it is multiplied with.
    pub(super) is_recovered: bool,
}

/// One handler on one route.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Entry {
    /// The route's path so far.
    pub(super) route: String,
    /// `GET` …
    pub(super) verb: Option<Name>,
    /// Where it is registered.
    pub(super) span: Span,
    /// What answers.
    pub(super) handler: CodeId,
    /// Whether it answers where nothing else does.
    pub(super) is_fallback: bool,
    /// Which factor of a product of filters it comes from.
    pub(super) factor: u32,
    /// Whether it is no handler, but the place where the queries for objects come in.
    pub(super) is_gateway: bool,
    /// Whether it cannot refuse, whatever it returns.
    pub(super) is_total: bool,
    /// The layers around it, innermost first.
    pub(super) layers: Vec<Layer>,
    /// Layers of its containers that do not cover it.
    pub(super) missed: Vec<Layer>,
}

impl Entry {
    /// A handler without path.
    pub(super) fn new(handler: CodeId, verb: Option<Name>, span: Span) -> Entry {
        Entry {
            route: String::new(),
            verb,
            span,
            handler,
            is_fallback: false,
            factor: 0,
            is_gateway: false,
            is_total: false,
            layers: Vec::new(),
            missed: Vec::new(),
        }
    }
}

impl Entry {
    /// Whether the other answers on the same route, and no more is known of its callers.
    fn is_like(&self, other: &Entry) -> bool {
        let facts = |entry: &Entry| entry.layers.iter().fold(Facts::NONE, |acc, layer| acc.with(layer.facts));
        self.handler == other.handler
            && self.route == other.route
            && self.verb == other.verb
            && self.is_fallback == other.is_fallback
            && facts(self) == facts(other)
    }
}

impl Routes {
    /// An empty container.
    pub(super) fn new(kind: Option<Name>) -> Routes {
        Routes { kind, ..Routes::default() }
    }

    /// Its routes as the container around sees them.
    pub(super) fn closed(mut self) -> Vec<Entry> {
        for entry in &mut self.entries {
            entry.route = joined(&self.prefix, &entry.route);
            entry.verb = entry.verb.or(self.verb);
            entry.layers.extend(self.wraps.iter().cloned());
        }
        self.entries
    }

    /// Adds entries under a path.
    pub(super) fn add(&mut self, route: &str, entries: Vec<Entry>) {
        for mut entry in entries {
            entry.route = joined(route, &entry.route);
            entry.missed.extend(self.put_on.iter().cloned());
            if !self.entries.contains(&entry) {
                self.entries.push(entry);
            }
        }
    }

    /// Puts a layer around what is there.
    pub(super) fn put_layer(&mut self, layers: &[Layer], spares_fallback: bool) {
        for entry in &mut self.entries {
            match entry.is_fallback && spares_fallback {
                true => entry.missed.extend(layers.iter().cloned()),
                false => entry.layers.extend(layers.iter().cloned()),
            }
        }
        self.put_on.extend(layers.iter().cloned());
    }

    /// Both have to let a request through: the checks of each cover the routes of the other.
    pub(super) fn multiply(&mut self, other: Routes) {
        let cover = |entries: Vec<Entry>, layers: &[Layer], before: &str| {
            let covered = entries.into_iter().map(|mut entry| {
                entry.layers.extend(layers.iter().cloned());
                entry.route = joined(before, &entry.route);
                entry
            });
            covered.collect::<Vec<Entry>>()
        };
        let mine = std::mem::take(&mut self.entries);
        let next = mine.iter().map(|entry| entry.factor + 1).max().unwrap_or(0);
        self.entries = cover(mine, &other.wraps, "");
        let mut others = other.entries;
        others.iter_mut().for_each(|entry| entry.factor += next);
        self.entries.extend(cover(others, &self.wraps, &self.prefix));
        self.wraps.extend(other.wraps);
        self.prefix = joined(&self.prefix, &other.prefix);
        self.verb = self.verb.or(other.verb);
        self.is_recovered |= other.is_recovered;
    }

    /// Either of two may let a request through: each keeps its own checks, and only what both establish is left.
    pub(super) fn plus(mut self, other: Routes) -> Routes {
        let facts =
            |routes: &Routes| routes.wraps.iter().fold(Facts::NONE, |acc, layer| acc.with(layer.facts));
        let both = facts(&self).meet(facts(&other));
        self.entries.extend(other.entries);
        self.entries.iter_mut().for_each(|entry| entry.factor = 0);
        self.is_recovered |= other.is_recovered;
        self.wraps.truncate(1);
        self.wraps.retain_mut(|layer| {
            layer.facts = both;
            !both.is_none()
        });
        self.prefix = String::new();
        self
    }

    /// Either of two containers: the routes of both. What differs in nothing but its layers' names is kept once, so that many
    /// branches do not multiply.
    pub(super) fn either(mut self, other: Routes) -> Routes {
        for entry in other.entries {
            if !self.entries.iter().any(|known| known.is_like(&entry)) {
                self.entries.push(entry);
            }
        }
        self.kind = self.kind.or(other.kind);
        // A layer that covers the whole counts only where it is put on whichever way was taken.
        self.wraps.retain(|layer| other.wraps.contains(layer));
        for layer in other.put_on {
            if !self.put_on.contains(&layer) {
                self.put_on.push(layer);
            }
        }
        if self.prefix.is_empty() {
            self.prefix = other.prefix;
        }
        self
    }
}

impl Value {
    /// Either of two values.
    pub(super) fn either(self, other: Value) -> Value {
        match (self, other) {
            (Value::Routes(a), Value::Routes(b)) => Value::Routes(a.either(b)),
            (Value::Layers(a), Value::Layers(b)) => {
                // What only one of them establishes is not established.
                Value::Layers(a.into_iter().filter(|layer| b.contains(layer)).collect())
            }
            (Value::Parts(a), Value::Parts(b)) if a.len() == b.len() => {
                Value::Parts(a.into_iter().zip(b).map(|((name, a), (_, b))| (name, a.either(b))).collect())
            }
            (Value::Unknown, Value::Layers(_)) | (Value::Layers(_), Value::Unknown) => Value::Unknown,
            (Value::Unknown, other) => other,
            (this, _) => this,
        }
    }

    /// The containers in it.
    pub(super) fn containers(self, acc: &mut Vec<Routes>) {
        match self {
            Value::Routes(routes) => acc.push(routes),
            Value::Parts(parts) => parts.into_iter().for_each(|(_, part)| part.containers(acc)),
            _ => {}
        }
    }

    /// Whether there is a container in it.
    pub(super) fn has_routes(&self) -> bool {
        match self {
            Value::Routes(_) => true,
            Value::Parts(parts) => parts.iter().any(|(_, part)| part.has_routes()),
            _ => false,
        }
    }
}

/// A path below another: `/api` and `/patients` give `/api/patients`.
pub(super) fn joined(prefix: &str, route: &str) -> String {
    match (prefix.trim_end_matches('/'), route) {
        ("", route) => route.to_owned(),
        (prefix, "" | "/") => prefix.to_owned(),
        (prefix, route) if route.starts_with('/') => format!("{prefix}{route}"),
        (prefix, route) => format!("{prefix}/{route}"),
    }
}
