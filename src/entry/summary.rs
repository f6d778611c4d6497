//! What a function checks, as its callers see it.

use super::cx::Cx;
use super::extract;
use super::facts::{Deny, Facts, Known};
use super::walk::{Exit, Walk};
use crate::flow::CodeId;
use crate::hir::{Body, ExprId, ExprKind, Param};
use crate::source::Span;
use crate::types::Owner;

/// What a function checks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Summary {
    /// What its result says.
    pub(super) known: Known,
    /// Whether it can refuse at all.
    pub(super) can_refuse: bool,
    /// What holds wherever the next service is called; `None` where it never is.
    pub(super) next: Option<Facts>,
    /// What holds wherever it answers with data.
    pub(super) data: Facts,
    /// What holds wherever it sends data on the way; `None` where it never does.
    pub(super) sent: Option<Facts>,
    /// What it answers can only be the caller's own: nothing but the caller says what is looked up.
    pub(super) is_own: bool,
    /// Some way spells out a refusal: 401, 403.
    pub(super) spells_refusal: bool,
    /// Something that we cannot read decides over a refusal.
    pub(super) has_unread: bool,
    /// A lookup by an id from the request that has nothing to do with the caller.
    pub(super) untied: Option<Span>,
}

impl Summary {
    /// Of code that is not there, or that is being looked at already.
    pub(super) const NOTHING: Summary = Summary {
        known: Known::NOTHING,
        can_refuse: false,
        next: None,
        data: Facts::NONE,
        sent: None,
        is_own: false,
        spells_refusal: false,
        has_unread: false,
        untied: None,
    };
}

/// What the code is to those who run it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Mode {
    /// A function that others call.
    Helper,
    /// A handler: its parameters are extractors.
    Handler,
    /// A layer's function: its parameters are extractors, the last one is the next service.
    Middleware,
    /// A function after which the next one runs by itself, unless it spells out a refusal or says that nothing follows.
    Hoop,
    /// A layer's `Service::call`: the next service is in a field.
    Service,
}

/// What code checks.
pub(super) fn summary(cx: &Cx<'_>, code: CodeId, mode: Mode) -> Summary {
    if mode != Mode::Helper {
        return make(cx, code, mode).unwrap_or(Summary::NOTHING);
    }
    if let Some(known) = cx.summaries.borrow().get(&code) {
        return known.unwrap_or(Summary::NOTHING);
    }
    cx.summaries.borrow_mut().insert(code, None);
    let made = make(cx, code, mode).unwrap_or(Summary::NOTHING);
    cx.summaries.borrow_mut().insert(code, Some(made));
    made
}

/// Parameters and the expression to run.
pub(super) fn parts<'a>(cx: &Cx<'a>, code: CodeId) -> Option<(&'a Body, &'a [Param], ExprId)> {
    let body = cx.body(code.owner())?;
    match code {
        CodeId::Body(Owner::Fn(id)) => Some((body, &cx.function(id).hir.params, body.root)),
        CodeId::Body(Owner::Const(_)) => Some((body, &[], body.root)),
        CodeId::Closure(_, expr) => match &body.expr(expr).kind {
            ExprKind::Closure(closure) => Some((body, &closure.params, closure.body)),
            _ => None,
        },
    }
}

/// Chains of calls longer than this are not followed to their end.
const MAX_CALLS: u32 = 150;

fn make(cx: &Cx<'_>, code: CodeId, mode: Mode) -> Option<Summary> {
    if cx.depth.get() > MAX_CALLS {
        return None;
    }
    cx.depth.set(cx.depth.get() + 1);
    let made = walked(cx, code, mode);
    cx.depth.set(cx.depth.get() - 1);
    made
}

fn walked(cx: &Cx<'_>, code: CodeId, mode: Mode) -> Option<Summary> {
    let (body, params, root) = parts(cx, code)?;
    let mut walk = Walk::new(cx, code.owner(), body, mode);
    for param in params {
        let (facts, known) = match mode {
            Mode::Handler | Mode::Middleware => extract::param(cx, code.owner(), param),
            Mode::Helper | Mode::Service | Mode::Hoop => {
                (Facts::NONE, extract::argument(cx, code.owner(), param))
            }
        };
        let known = match mode {
            // Queries and generated routes pass what the client sent as plain values.
            Mode::Handler if extract::is_scalar(cx, code.owner(), param) => {
                Known { from_request: true, ..known }
            }
            _ => known,
        };
        walk.state.facts = walk.state.facts.with(facts);
        if let Some(pat) = param.pat {
            walk.bind_param(pat, known);
        }
    }
    if matches!(mode, Mode::Middleware | Mode::Hoop)
        && let Some(pat) = params.last().and_then(|param| param.pat)
    {
        walk.next_locals = walk.bound(pat);
    }
    let entry = walk.state.facts;
    let exits = walk.run(root);
    let mut known = join_exits(&exits);
    // What a function takes as extractors is established before it runs: not by what it returns.
    known.plain = exits.iter().all(|exit| exit.value.plain);
    let answers = |exit: &&Exit| !exit.refuses() && !exit.value.plain;
    let data: Vec<&Exit> = exits.iter().filter(answers).collect();
    let meet = |acc: Facts, exit: &&Exit| acc.meet(exit.facts.with(exit.value.good));
    let facts = match data.is_empty() {
        true => exits
            .iter()
            .filter(|exit| !exit.refuses() && exit.value.deny.is_none())
            .fold(Facts::ALL, |acc, exit| meet(acc, &exit)),
        false => data.iter().fold(Facts::ALL, meet),
    };
    Some(Summary {
        known,
        can_refuse: exits.iter().any(|exit| exit.value.bad != Facts::ALL && exit.facts != Facts::ALL),
        next: walk.next,
        data: if exits.is_empty() { entry } else { facts },
        sent: walk.sent,
        is_own: walk.asks_by_caller
            && mode == Mode::Handler
            && !params.iter().any(|param| extract::names_record(cx, code.owner(), param)),
        spells_refusal: exits.iter().any(|exit| exit.value.deny.is_some_and(Deny::is_refusal)),
        untied: walk.untied,
        has_unread: walk.has_unread || exits.iter().any(|exit| !exit.value.plain && !exit.value.decides()),
    })
}

/// What the result of code with these exits says.
pub(super) fn join_exits(exits: &[Exit]) -> Known {
    let mut reached = exits.iter().filter(|exit| exit.facts != Facts::ALL);
    let Some(first) = reached.next() else {
        return Known { good: Facts::ALL, bad: Facts::ALL, ..Known::NOTHING };
    };
    let with = |exit: &Exit| Known {
        good: exit.value.good.with(exit.facts),
        bad: exit.value.bad.with(exit.facts),
        ..exit.value
    };
    let mut known = with(first);
    for exit in reached {
        let other = with(exit);
        // A refusal says nothing of what the good value is.
        known = match (known.good == Facts::ALL, other.good == Facts::ALL) {
            (true, false) => Known { bad: known.bad.meet(other.bad), ..other },
            (false, true) => Known { bad: known.bad.meet(other.bad), ..known },
            _ => known.join(Facts::NONE, other, Facts::NONE),
        };
    }
    known.deny = None;
    known.pending = false;
    known
}
