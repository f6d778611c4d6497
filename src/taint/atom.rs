//! What a value can carry.

use super::trace::Trace;
use crate::catalog::{Cleanings, Shows};
use crate::flow::{CodeId, Proj};
use crate::labels::LabelId;
use crate::names::{AdtId, FnId};
use crate::source::{Interned, Name, Span, Table};
use crate::types::Ty;
use rustc_hash::FxHashMap;
use std::cell::RefCell;
use std::sync::{Arc, LazyLock};

/// An access path below a parameter or an origin, at most [`MAX_DEPTH`] long.
pub type Path = Interned<Vec<Proj>>;

/// How long access paths get before their ends run together.
pub const MAX_DEPTH: usize = 5;

/// How many taints a set holds before parts of one parameter run together.
const MAX_SYMBOLS: usize = 24;

/// How many taints a set holds in all, labels aside.
const MAX_TAINTS: usize = 40;

/// How many it holds with them.
pub(super) const MAX_TAINTS_IN_ALL: usize = 4 * MAX_TAINTS;

static PATHS: LazyLock<Table<Vec<Proj>>> = LazyLock::new(Table::new);
static TYPES: LazyLock<Table<Ty>> = LazyLock::new(Table::new);
static SITES: LazyLock<Table<Site>> = LazyLock::new(Table::new);

/// The access path with these projections.
pub fn path(projections: Vec<Proj>) -> Path {
    PATHS.intern(projections)
}

/// The interned type.
pub fn ty(ty: Ty) -> Interned<Ty> {
    TYPES.intern(ty)
}

/// The interned site.
pub fn site(site: Site) -> SiteRef {
    SITES.intern(site)
}

/// One more projection at the end of a path. Past the bound a path that comes by the same field again leaves the round
/// out (the next of the next is a next); any other stays as it is.
pub fn extend(base: Path, proj: Proj) -> Path {
    if base.len() >= MAX_DEPTH {
        return without_round(base, proj);
    }
    // The innermost loop of everything: the shared table behind `path` would cost a lock each time.
    thread_local! {
        static LONGER: RefCell<FxHashMap<(Path, Proj), Path>> = RefCell::default();
    }
    LONGER.with_borrow_mut(|longer| {
        *longer.entry((base, proj)).or_insert_with(|| {
            let mut all = base.get().clone();
            all.push(proj);
            path(all)
        })
    })
}

fn without_round(base: Path, proj: Proj) -> Path {
    let all: Vec<Proj> = base.iter().copied().chain([proj]).collect();
    let again = (1..all.len()).rev().find_map(|end| {
        let is_name = matches!(all[end], Proj::Field(_));
        let start = all[..end].iter().rposition(|earlier| is_name && *earlier == all[end])?;
        Some((start, end))
    });
    match again {
        Some((start, end)) => path([&all[..start], &all[end..]].concat()),
        None => base,
    }
}

/// What a value can carry.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Atom {
    /// PHI of that label.
    Label(LabelId),
    /// A value of that type whose history is not known: the type says what in it is PHI.
    Typed(Interned<Ty>),
    /// What the caller passes at that path of a parameter, as `Shows` shows it, when that could not be decided here.
    Param(u16, Path, Option<Shows>),
    /// What a call gave of which nothing is known: it matters when it later becomes PHI.
    Origin(u32, Path),
    /// A literal text that may decide something: an address, a statement.
    Text(Name),
    /// Something that what passes through it breaks that lint: a connection without TLS. With what made it so.
    Mark(Name, Name),
    /// A closure. Its captures are parts of the value.
    Closure(CodeId),
    /// A function as a value.
    Fn(FnId),
    /// A constructor as a value.
    Ctor(AdtId, u32),
}

/// An atom with what was done to it on its way.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Taint {
    /// What it is.
    pub atom: Atom,
    /// What was done to it.
    pub cleanings: Cleanings,
    /// The serialization it went through: that is a finding of its own if the bytes leave.
    pub via: Option<SiteRef>,
    /// Whether it came out of a function that may have made something else of it (a record looked up by an id): it is
    /// not the same value any more, and does not become what that becomes.
    pub is_derived: bool,
    /// Whether it was mixed with others so that the parts of the value cannot be told apart: each holds all of it.
    pub is_mixed: bool,
    /// Whether only the type of a parameter says so. Callers know what they pass: it is left out of what they see.
    pub is_assumed: bool,
}

/// Where a sink is.
pub type SiteRef = Interned<Site>;

/// A sink: a lint's name and the argument of a call.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Site {
    /// The lint that fires.
    pub lint: Name,
    /// The argument.
    pub span: Span,
    /// The call.
    pub call_span: Span,
    /// Whose code it stands in.
    pub code: CodeId,
    /// What is called, for the message: `tracing::info`.
    pub callee: Name,
    /// The vendor behind it.
    pub vendor: Option<Name>,
    /// Whether only what can be guessed counts.
    pub guessable: bool,
}

impl Taint {
    /// An atom as it is.
    pub fn new(atom: Atom) -> Taint {
        Taint {
            atom,
            cleanings: Cleanings::default(),
            via: None,
            is_derived: false,
            is_mixed: false,
            is_assumed: false,
        }
    }

    /// An atom that only the type of a parameter speaks for.
    pub fn assumed(atom: Atom) -> Taint {
        Taint { is_assumed: true, ..Taint::new(atom) }
    }

    /// What `inner` is after the way that this taint stands for: its atom, with what was done to both.
    pub fn after(self, inner: Taint) -> Taint {
        Taint {
            atom: inner.atom,
            cleanings: Cleanings(inner.cleanings.0 | self.cleanings.0),
            via: self.via.or(inner.via),
            is_derived: self.is_derived || inner.is_derived,
            is_mixed: self.is_mixed || inner.is_mixed,
            is_assumed: inner.is_assumed,
        }
    }
}

/// A set of taints, each with the way it came. In order of arrival, which is the same in every run. Copies share their
/// content until one of them changes.
#[derive(Clone, Debug, Default)]
pub struct Taints(Option<Arc<Vec<(Taint, Trace)>>>);

impl Taints {
    /// A set of one.
    pub fn one(taint: Taint, trace: Trace) -> Taints {
        Taints(Some(Arc::new(vec![(taint, trace)])))
    }

    fn items(&self) -> &[(Taint, Trace)] {
        self.0.as_ref().map_or(&[], |items| items)
    }

    fn items_mut(&mut self) -> &mut Vec<(Taint, Trace)> {
        Arc::make_mut(self.0.get_or_insert_default())
    }

    /// Adds a taint; says whether it is new. A better way replaces a worse one.
    ///
    /// Sets do not grow without bound: past [`MAX_SYMBOLS`] parts of one parameter, the parameter as a whole stands for all.
    pub fn insert(&mut self, taint: Taint, trace: Trace) -> bool {
        let items = self.items();
        let n_known = items.len();
        match items.iter().position(|(known, _)| *known == taint || covers(known, &taint)) {
            Some(position) => {
                self.improve(position, &trace);
                false
            }
            // What is only followed because it may become PHI, or as text, is let go when there is too much of it.
            None if n_known >= MAX_TAINTS && !matches!(taint.atom, Atom::Label(_) | Atom::Typed(_)) => false,
            None if n_known >= MAX_TAINTS_IN_ALL => false,
            None => {
                self.items_mut().push((taint, trace));
                if n_known >= MAX_SYMBOLS {
                    self.widen(taint);
                }
                true
            }
        }
    }

    fn improve(&mut self, position: usize, trace: &Trace) {
        if trace.is_better_than(&self.items()[position].1) {
            self.items_mut()[position].1 = trace.clone();
        }
    }

    /// Lets the parameter as a whole stand for its parts, when there are too many of them.
    fn widen(&mut self, last: Taint) {
        let Atom::Param(param, ..) = last.atom else { return };
        let whole = Taint { atom: Atom::Param(param, path(Vec::new()), None), is_mixed: true, ..last };
        let items = self.items_mut();
        let n_parts = items.iter().filter(|(known, _)| covers(&whole, known)).count();
        if n_parts > MAX_SYMBOLS / 2 {
            let trace = items.iter().find(|(known, _)| covers(&whole, known)).map(|(_, trace)| trace.clone());
            items.retain(|(known, _)| !covers(&whole, known));
            items.push((whole, trace.unwrap_or_default()));
        }
    }

    /// Adds all of another set; says whether any was new.
    pub fn extend(&mut self, other: &Taints) -> bool {
        if self.is_empty() {
            *self = other.clone();
            return !self.is_empty();
        }
        if self.is_same(other) {
            return false;
        }
        let mut is_new = false;
        for (position, (taint, trace)) in other.items().iter().enumerate() {
            // Sets that are joined mostly have a past in common.
            match self.items().get(position) {
                Some((known, _)) if known == taint => self.improve(position, trace),
                _ => is_new |= self.insert(*taint, trace.clone()),
            }
        }
        is_new
    }

    /// Whether both are copies of one set.
    fn is_same(&self, other: &Taints) -> bool {
        match (&self.0, &other.0) {
            (Some(own), Some(other)) => Arc::ptr_eq(own, other),
            (None, None) => true,
            _ => false,
        }
    }

    /// Whether every taint is in the other set.
    pub fn is_within(&self, other: &Taints) -> bool {
        let others = other.items();
        let is_known = |(position, (taint, _)): (usize, &(Taint, Trace))| {
            others.get(position).is_some_and(|(known, _)| known == taint)
                || others.iter().any(|(known, _)| known == taint || covers(known, taint))
        };
        self.is_same(other) || self.items().iter().enumerate().all(is_known)
    }

    /// The taints in order of arrival.
    pub fn iter(&self) -> impl Iterator<Item = &(Taint, Trace)> {
        self.items().iter()
    }

    /// The taints of a value that is made of all of them, so that its parts cannot be told apart.
    #[must_use]
    pub fn mixed(self) -> Taints {
        if self.items().iter().all(|(taint, _)| taint.is_mixed) {
            return self;
        }
        self.map(|taint, trace| (Taint { is_mixed: true, ..taint }, trace.clone()))
    }

    /// What callers see of them: what only a parameter's type says is for them to know, as long as all that came from the
    /// parameter is still told apart.
    #[must_use]
    pub fn as_told(&self) -> Taints {
        let is_assumed = self.items().iter().any(|(taint, _)| taint.is_assumed);
        if !is_assumed || self.len() >= MAX_TAINTS {
            return self.clone();
        }
        let told = self.items().iter().filter(|(taint, _)| !taint.is_assumed).cloned().collect();
        Taints(Some(Arc::new(told)))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.items().len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.items().is_empty()
    }

    /// The taints with one change made to each.
    pub fn map(&self, mut change: impl FnMut(Taint, &Trace) -> (Taint, Trace)) -> Taints {
        let mut changed = Taints::default();
        for (taint, trace) in self.items() {
            let (taint, trace) = change(*taint, trace);
            changed.insert(taint, trace);
        }
        changed
    }
}

/// Whether one taint is a parameter as a whole, mixed, and the other a part of it.
fn covers(whole: &Taint, part: &Taint) -> bool {
    match (whole.atom, part.atom) {
        (Atom::Param(a, path, None), Atom::Param(b, ..)) => {
            a == b
                && whole.is_mixed
                && path.is_empty()
                && whole.cleanings == part.cleanings
                && whole.via == part.via
                && whole.is_derived == part.is_derived
        }
        _ => false,
    }
}
