//! Walks code along all its ways, and knows at each point what has been checked.
//!
//! The walk is over expressions rather than over the flow graph: which way a test leads, and what a pattern says of the value
//! that it takes apart, is still there to be seen. A way that has left carries [`Facts::ALL`], so that it never weakens
//! a join.

use super::cx::Cx;
use super::facts::{Deny, Facts, Known, Subject};
use super::record;
use super::summary::{Mode, join_exits};
use super::words;
use crate::hir::{BinaryOp, BlockKind, Body, ExprId, ExprKind, Label, Lit, LocalId, PatId, Stmt, UnaryOp};
use crate::source::{Name, Span};
use crate::types::Owner;
use rustc_hash::{FxHashMap, FxHashSet};

/// What is known at a point.
#[derive(Clone, Default)]
pub(super) struct State {
    /// What was checked on every way here.
    pub(super) facts: Facts,
    /// What locals say.
    pub(super) locals: FxHashMap<LocalId, Known>,
}

/// A way out of a function.
#[derive(Clone, Copy, Debug)]
pub(super) struct Exit {
    /// What was checked on it.
    pub(super) facts: Facts,
    /// What is returned.
    pub(super) value: Known,
}

impl Exit {
    /// Whether it refuses.
    pub(super) fn refuses(&self) -> bool {
        self.value.good == Facts::ALL || self.facts == Facts::ALL
    }
}

/// The walk over one body.
pub(super) struct Walk<'a, 'c> {
    pub(super) cx: &'c Cx<'a>,
    pub(super) owner: Owner,
    pub(super) body: &'a Body,
    pub(super) state: State,
    /// What holds at every call of the next service so far.
    pub(super) next: Option<Facts>,
    /// What holds at every call so far that sends data.
    pub(super) sent: Option<Facts>,
    /// Whether something is looked up by who calls.
    pub(super) asks_by_caller: bool,
    /// The type that the value being looked at is put into.
    pub(super) wanted: Option<crate::names::AdtId>,
    /// Locals that are the next service.
    pub(super) next_locals: FxHashSet<LocalId>,
    pub(super) mode: Mode,
    /// How many checks were read so far.
    pub(super) n_checks: u32,
    /// Whether something that we cannot read decides over a refusal.
    pub(super) has_unread: bool,
    /// Whether the code is named for records of accesses.
    pub(super) in_record: bool,
    /// A lookup by an id from the request that has nothing to do with the caller.
    pub(super) untied: Option<Span>,
    exits: Vec<Exit>,
    breaks: Vec<(Option<Label>, bool, Vec<(State, Known)>)>,
    depth: u32,
}

/// Expressions nested deeper than this are taken to say nothing.
const MAX_DEPTH: u32 = 400;

impl<'a, 'c> Walk<'a, 'c> {
    pub(super) fn new(cx: &'c Cx<'a>, owner: Owner, body: &'a Body, mode: Mode) -> Walk<'a, 'c> {
        Walk {
            cx,
            owner,
            body,
            state: State::default(),
            next: None,
            sent: None,
            asks_by_caller: false,
            wanted: None,
            next_locals: FxHashSet::default(),
            mode,
            n_checks: 0,
            has_unread: false,
            in_record: matches!(owner, Owner::Fn(id) if record::is_named_fn(cx, id)),
            untied: None,
            exits: Vec::new(),
            breaks: Vec::new(),
            depth: 0,
        }
    }

    /// Runs the code to its ends.
    pub(super) fn run(&mut self, root: ExprId) -> Vec<Exit> {
        let outer = std::mem::take(&mut self.exits);
        let loops = std::mem::take(&mut self.breaks);
        let value = self.eval(root);
        self.leave(value);
        self.breaks = loops;
        std::mem::replace(&mut self.exits, outer)
    }

    /// Runs code of its own (a closure, an async block) where it stands, without what follows depending on it.
    pub(super) fn aside(&mut self, root: ExprId) -> Known {
        let before = self.state.clone();
        let exits = self.run(root);
        self.state = before;
        join_exits(&exits)
    }

    /// Leaves the function with a value.
    pub(super) fn leave(&mut self, value: Known) {
        if self.state.facts != Facts::ALL {
            self.exits.push(Exit { facts: self.state.facts, value });
        }
        self.state.facts = Facts::ALL;
    }

    pub(super) fn learn(&mut self, facts: Facts) {
        self.state.facts = self.state.facts.with(facts);
    }

    pub(super) fn kind(&self, expr: ExprId) -> &'a ExprKind {
        &self.body.expr(expr).kind
    }

    pub(super) fn evals(&mut self, exprs: &[ExprId]) -> Vec<Known> {
        exprs.iter().map(|expr| self.eval(*expr)).collect()
    }

    /// Runs an expression, and says what its value says.
    pub(super) fn eval(&mut self, expr: ExprId) -> Known {
        if self.depth > MAX_DEPTH {
            return Known::NOTHING;
        }
        self.depth += 1;
        let known = self.eval_kind(expr);
        self.depth -= 1;
        let tells = |facts: Facts| !facts.checks().is_none() && facts != Facts::ALL;
        if tells(known.good) || tells(known.bad) {
            self.n_checks += 1;
        }
        known
    }

    fn eval_kind(&mut self, expr: ExprId) -> Known {
        match self.kind(expr) {
            ExprKind::Missing(parts) => {
                self.evals(parts);
                Known::NOTHING
            }
            ExprKind::Lit(Lit::Bool(value)) => match value {
                true => Known { plain: true, ..Known::accepted() },
                false => Known::refused(None),
            },
            ExprKind::Lit(Lit::Int(401, _)) => Known { deny: Some(Deny::Unauthorized), ..Known::PLAIN },
            ExprKind::Lit(Lit::Int(403, _)) => Known { deny: Some(Deny::Forbidden), ..Known::PLAIN },
            ExprKind::Lit(Lit::Str(text)) if text.contains("login") || text.contains("signin") => {
                Known { deny: Some(Deny::Unauthorized), ..Known::PLAIN }
            }
            ExprKind::Lit(_) | ExprKind::Underscore => Known::PLAIN,
            ExprKind::Local(local) => self.local(*local),
            ExprKind::Path(path) => self.constant(path.last_name(), path.segments.len()),
            ExprKind::Block { label, kind, stmts, tail } => self.block(*label, *kind, stmts, *tail),
            ExprKind::If { cond, then, else_ } => self.if_(*cond, *then, *else_),
            ExprKind::Let { .. } | ExprKind::Binary { op: BinaryOp::And | BinaryOp::Or, .. } => {
                self.decided(expr)
            }
            ExprKind::Unary { op: UnaryOp::Not, expr } => self.eval(*expr).negated(),
            ExprKind::Match { scrutinee, arms } => self.match_(*scrutinee, arms),
            ExprKind::Loop { label, body } => {
                self.breaks.push((*label, true, Vec::new()));
                self.eval(*body);
                self.state.facts = Facts::ALL;
                self.after_breaks(Known::NOTHING)
            }
            ExprKind::While { label, cond, body } => {
                let (inside, after) = self.condition(*cond);
                self.state = inside;
                self.breaks.push((*label, true, Vec::new()));
                self.eval(*body);
                let recorded =
                    if self.state.facts == Facts::ALL { Facts::NONE } else { self.state.facts.records() };
                self.state = after;
                self.learn(recorded);
                self.after_breaks(Known::NOTHING)
            }
            ExprKind::For { label, pat, iter, body } => {
                let items = self.eval(*iter);
                let after = self.state.clone();
                self.bind_param(*pat, Known { good: Facts::NONE, bad: Facts::NONE, ..items });
                self.breaks.push((*label, true, Vec::new()));
                self.eval(*body);
                // Where each item is recorded, nothing goes unrecorded: no item, no access.
                let recorded =
                    if self.state.facts == Facts::ALL { Facts::NONE } else { self.state.facts.records() };
                self.state = after;
                self.learn(recorded);
                self.after_breaks(Known::NOTHING)
            }
            ExprKind::Break { label, value } => {
                let value = value.map_or(Known::NOTHING, |value| self.eval(value));
                let state = self.state.clone();
                let wanted = |it: &&mut (Option<Label>, bool, Vec<(State, Known)>)| match label {
                    Some(label) => it.0 == Some(*label),
                    None => it.1,
                };
                if let Some((_, _, ways)) = self.breaks.iter_mut().rev().find(wanted) {
                    ways.push((state, value));
                }
                self.state.facts = Facts::ALL;
                Known::NOTHING
            }
            ExprKind::Continue { .. } => {
                self.state.facts = Facts::ALL;
                Known::NOTHING
            }
            ExprKind::Return(value) => {
                let value = value.map_or(Known::PLAIN, |value| self.eval(value));
                self.leave(value);
                Known::NOTHING
            }
            ExprKind::Yield(value) => value.map_or(Known::NOTHING, |value| self.eval(value)).payload(),
            ExprKind::Call { callee, args } => self.call(expr, *callee, args),
            ExprKind::MethodCall { receiver, name, args, .. } => self.method(expr, *receiver, *name, args),
            ExprKind::Field { base, name, .. } => {
                let base_known = self.eval(*base);
                self.field(base_known, *name)
            }
            ExprKind::Index { base, index } => {
                let known = self.eval(*base);
                self.eval(*index);
                known.payload()
            }
            ExprKind::Unary { expr, .. } | ExprKind::Ref { expr, .. } | ExprKind::Cast { expr, .. } => {
                self.eval(*expr)
            }
            ExprKind::Binary { op, lhs, rhs } => self.binary(*op, *lhs, *rhs),
            ExprKind::Assign { lhs, rhs } => {
                let value = self.eval(*rhs);
                match self.kind(*lhs) {
                    ExprKind::Local(local) => {
                        self.state.locals.insert(*local, value);
                    }
                    _ => {
                        self.eval(*lhs);
                    }
                }
                Known::NOTHING
            }
            ExprKind::AssignOp { op, lhs, rhs } => self.assign_op(*op, *lhs, *rhs),
            ExprKind::Range { start, end } => {
                start.iter().chain(end).for_each(|part| {
                    self.eval(*part);
                });
                Known::NOTHING
            }
            ExprKind::Tuple(parts) | ExprKind::Array(parts) => {
                let all = self.evals(parts);
                mixed(&all)
            }
            ExprKind::Repeat { elem, .. } => self.eval(*elem).payload(),
            ExprKind::Struct { fields, base, .. } => {
                let mut all: Vec<Known> = fields.iter().map(|field| self.eval(field.expr)).collect();
                all.extend(base.map(|base| self.eval(base)));
                if self.builds_record(expr) {
                    self.learn(Facts::AUDIT);
                }
                Known { deny: None, ..mixed(&all) }
            }
            ExprKind::Closure(closure) => {
                for param in &closure.params {
                    if let Some(pat) = param.pat {
                        self.bind_param(pat, Known::NOTHING);
                    }
                }
                let inside = self.aside(closure.body);
                Known {
                    deny: inside.deny,
                    plain: inside.plain,
                    from_request: inside.from_request,
                    tied: inside.tied,
                    of_caller: inside.of_caller,
                    by_id: inside.by_id,
                    ..Known::NOTHING
                }
            }
            ExprKind::Try(inner) => self.try_(*inner),
            ExprKind::Await(inner) => {
                let known = self.eval(*inner);
                self.awaited(known)
            }
            ExprKind::Macro(call) => self.macro_(expr, call),
        }
    }

    fn local(&mut self, local: LocalId) -> Known {
        let name = self.body.local(local).name;
        let mut known = self.state.locals.get(&local).copied().unwrap_or(Known::NOTHING);
        known.plain = known.plain && known.decides();
        if known.subject == Subject::Other && !known.from_request {
            known.subject = words::subject(name.as_str());
        }
        known
    }

    /// A path that is no local: a constant, a variant, a function.
    fn constant(&self, name: Option<Name>, n_segments: usize) -> Known {
        let Some(name) = name else { return Known::PLAIN };
        if name == "None" {
            return Known::refused(None);
        }
        let deny = words::deny(name.as_str()).filter(|_| n_segments > 0);
        Known { deny, ..Known::PLAIN }
    }

    /// What a field says: `user.role`, `user.is_admin`, `auth.user`.
    pub(super) fn field(&mut self, base: Known, name: Name) -> Known {
        let text = name.as_str();
        let of_caller = base.is_of_caller();
        let mut known =
            Known { good: Facts::NONE, bad: Facts::NONE, plain: false, deny: None, of_caller, ..base };
        if known.predicate {
            known.predicate = false;
        }
        if words::is_role_flag(text) && !base.from_request {
            return Known { subject: Subject::Role, of_caller, ..Known::predicate(Facts::ROLE) };
        }
        match words::subject(text) {
            Subject::Other
                if matches!(text, "id" | "sub" | "uid" | "pid" | "username" | "email")
                    && base.subject == Subject::Identity =>
            {
                known.subject = Subject::CallerId
            }
            Subject::Other if text == "0" => {}
            Subject::Other => known.subject = Subject::Other,
            // `auth.user` is often an `Option`: it tells something when it is taken apart.
            Subject::Identity if !base.from_request => {
                known = Known { subject: Subject::Identity, of_caller, ..Known::check(Facts::IDENTITY) };
            }
            subject => known.subject = subject,
        }
        known
    }

    fn block(
        &mut self,
        label: Option<Label>,
        kind: BlockKind,
        stmts: &'a [Stmt],
        tail: Option<ExprId>,
    ) -> Known {
        if kind != BlockKind::Plain {
            let known = self.aside_block(stmts, tail);
            return match kind {
                BlockKind::Async { .. } => Known { pending: true, ..known },
                _ => known,
            };
        }
        if label.is_some() {
            self.breaks.push((label, false, Vec::new()));
        }
        self.statements(stmts);
        let value = tail.map_or(Known::PLAIN, |tail| self.eval(tail));
        if label.is_some() { self.after_breaks(value) } else { value }
    }

    fn aside_block(&mut self, stmts: &'a [Stmt], tail: Option<ExprId>) -> Known {
        let before = self.state.clone();
        let outer = std::mem::take(&mut self.exits);
        let loops = std::mem::take(&mut self.breaks);
        self.statements(stmts);
        let value = tail.map_or(Known::PLAIN, |tail| self.eval(tail));
        self.leave(value);
        self.breaks = loops;
        let exits = std::mem::replace(&mut self.exits, outer);
        self.state = before;
        join_exits(&exits)
    }

    fn statements(&mut self, stmts: &'a [Stmt]) {
        for stmt in stmts {
            match stmt {
                Stmt::Expr(expr) => {
                    self.eval(*expr);
                }
                Stmt::Let { init: None, .. } => {}
                Stmt::Let { pat, ty, init: Some(init), else_, .. } => {
                    self.wanted = self.named_by(*pat, ty.as_ref());
                    self.let_(*pat, *init, *else_);
                    self.wanted = None;
                }
            }
        }
    }

    /// The type that a `let` names: `let user: CurrentUser`, `let CurrentUser(id)`.
    fn named_by(&self, pat: PatId, ty: Option<&'a crate::hir::TypeRef>) -> Option<crate::names::AdtId> {
        let module = self.cx.module(self.owner);
        let def = match (ty, &self.body.pat(pat).kind) {
            (Some(ty), _) => self.cx.written(module, Some(self.owner), ty)?.def?,
            (
                None,
                crate::hir::PatKind::TupleStruct { path, .. } | crate::hir::PatKind::Struct { path, .. },
            ) => self.cx.path(module, Some(self.owner), path)?,
            _ => return None,
        };
        match def {
            crate::names::Def::Adt(id) => Some(id),
            _ => None,
        }
    }

    fn let_(&mut self, pat: PatId, init: ExprId, else_: Option<ExprId>) {
        let n_checks = self.n_checks;
        let value = self.eval(init);
        let is_opaque = self.n_checks == n_checks;
        let (mut fits, misses) = self.matched(pat, value);
        if let Some(else_) = else_ {
            let before = self.state.clone();
            self.learn(misses);
            let refusal = self.refusal_of(else_);
            self.state = before;
            if fits.checks().is_none() && is_opaque {
                fits = self.hinted(refusal, init);
            }
        }
        self.learn(fits);
        if self.records_on_drop(init) {
            self.learn(Facts::AUDIT);
        }
        self.bind_param(pat, value);
    }

    /// What holds once a future has run.
    pub(super) fn awaited(&mut self, known: Known) -> Known {
        if !known.pending {
            return known;
        }
        if known.good == Facts::ALL && known.bad == Facts::ALL {
            return Known { pending: false, ..known };
        }
        self.learn(known.good.meet(known.bad).records());
        Known { pending: false, ..known }
    }

    /// Runs a branch that may leave, and says which refusal it leaves with, if that is all it does.
    fn refusal_of(&mut self, branch: ExprId) -> Option<Deny> {
        let n_exits = self.exits.len();
        self.eval(branch);
        let exits = &self.exits[n_exits..];
        let left = self.state.facts == Facts::ALL;
        let deny = exits.first().and_then(|exit| exit.value.deny);
        if left && exits.iter().all(|exit| exit.value.deny.is_some()) { deny } else { None }
    }

    /// A condition used as a value.
    fn decided(&mut self, expr: ExprId) -> Known {
        let (yes, no) = self.condition(expr);
        let known = Known { good: yes.facts, bad: no.facts, predicate: true, ..Known::NOTHING };
        self.state = join_states(yes, no);
        known
    }

    /// Runs a condition: the states where it holds, and where it does not.
    pub(super) fn condition(&mut self, cond: ExprId) -> (State, State) {
        match self.kind(cond) {
            ExprKind::Binary { op: BinaryOp::And, lhs, rhs } => {
                let (yes, no) = self.condition(*lhs);
                self.state = yes;
                let (both, not_second) = self.condition(*rhs);
                (both, join_states(no, not_second))
            }
            ExprKind::Binary { op: BinaryOp::Or, lhs, rhs } => {
                let (yes, no) = self.condition(*lhs);
                self.state = no;
                let (second, neither) = self.condition(*rhs);
                (join_states(yes, second), neither)
            }
            ExprKind::Unary { op: UnaryOp::Not, expr } => {
                let (yes, no) = self.condition(*expr);
                (no, yes)
            }
            ExprKind::Let { pat, expr } => {
                let value = self.eval(*expr);
                let (fits, misses) = match (self.kind(*expr), &self.body.pat(*pat).kind) {
                    (ExprKind::Tuple(parts), crate::hir::PatKind::Tuple(pats)) => {
                        self.matched_parts(parts, pats)
                    }
                    _ => self.matched(*pat, value),
                };
                let mut no = self.state.clone();
                no.facts = no.facts.with(misses);
                self.learn(fits);
                self.bind_param(*pat, value);
                (self.state.clone(), no)
            }
            _ => {
                let value = self.eval(cond);
                let mut no = self.state.clone();
                no.facts = no.facts.with(value.bad);
                let mut yes = self.state.clone();
                yes.facts = yes.facts.with(value.good);
                (yes, no)
            }
        }
    }

    fn if_(&mut self, cond: ExprId, then: ExprId, else_: Option<ExprId>) -> Known {
        let before = self.state.facts;
        let n_checks = self.n_checks;
        let (yes, no) = self.condition(cond);
        let is_opaque = self.n_checks == n_checks && yes.facts == before && no.facts == before;
        self.state = yes;
        let n_exits = self.exits.len();
        let first = self.eval(then);
        let left = self.state.facts == Facts::ALL;
        let yes = std::mem::replace(&mut self.state, no);
        if is_opaque {
            let left_exits = &self.exits[n_exits..];
            let deny = match left {
                true => left_exits.first().and_then(|exit| exit.value.deny),
                false => first.deny,
            };
            if left_exits.first().map_or(first.good == Facts::ALL, Exit::refuses) {
                self.notes_unread(cond);
            }
            let hint = self.hinted(deny, cond);
            self.learn(hint);
        }
        let second = else_.map_or(Known::PLAIN, |else_| self.eval(else_));
        let mut yes = yes;
        if is_opaque && let Some(deny) = second.deny {
            let hint = self.hinted(Some(deny), cond);
            yes.facts = yes.facts.with(hint);
        }
        self.joined(vec![(yes, first), (self.state.clone(), second)])
    }

    fn match_(&mut self, scrutinee: ExprId, arms: &'a [crate::hir::Arm]) -> Known {
        let n_checks = self.n_checks;
        let value = self.eval(scrutinee);
        let is_opaque = self.n_checks == n_checks && !value.decides();
        let parts = match self.kind(scrutinee) {
            ExprKind::Tuple(parts) => Some(parts),
            _ => None,
        };
        let mut rest = self.state.clone();
        let mut ways = Vec::new();
        let mut refusals: Vec<Option<Deny>> = Vec::new();
        for arm in arms {
            let n_exits = self.exits.len();
            self.state = rest.clone();
            let (fits, misses) = match (parts, &self.body.pat(arm.pat).kind) {
                (Some(parts), crate::hir::PatKind::Tuple(pats)) => self.matched_parts(parts, pats),
                _ => self.matched(arm.pat, value),
            };
            self.learn(fits);
            self.bind_param(arm.pat, value);
            if let Some(guard) = arm.guard {
                let (yes, no) = self.condition(guard);
                self.state = yes;
                // The arms below are reached when the pattern or the guard fails.
                rest.facts = rest.facts.with(misses).meet(no.facts);
            } else {
                rest.facts = rest.facts.with(misses);
            }
            let known = self.eval(arm.body);
            let left = self.state.facts == Facts::ALL;
            let refusal = match left {
                true => self.exits[n_exits..].first().and_then(|exit| exit.value.deny),
                false => known.deny.filter(|_| known.good == Facts::ALL),
            };
            refusals.push(refusal);
            ways.push((self.state.clone(), known));
        }
        if is_opaque {
            let guards = arms.iter().filter_map(|arm| arm.guard).collect::<Vec<_>>();
            self.told_by_refusals(&mut ways, &refusals, scrutinee, &guards);
        }
        self.joined(ways)
    }

    /// What a match on something that we cannot read must have asked, when some of its arms refuse.
    fn told_by_refusals(
        &mut self,
        ways: &mut [(State, Known)],
        refusals: &[Option<Deny>],
        scrutinee: ExprId,
        guards: &[ExprId],
    ) {
        let Some(deny) = refusals.iter().find_map(|refusal| *refusal) else { return };
        self.notes_unread(scrutinee);
        let mut hint = self.hinted(Some(deny), scrutinee);
        for guard in guards {
            self.notes_unread(*guard);
            hint = hint.with(self.hinted(Some(deny), *guard));
        }
        for ((state, _), refusal) in ways.iter_mut().zip(refusals) {
            if refusal.is_none() {
                state.facts = state.facts.with(hint);
            }
        }
    }

    /// Goes on where several ways meet.
    fn joined(&mut self, ways: Vec<(State, Known)>) -> Known {
        let mut ways = ways.into_iter();
        let Some((mut state, mut known)) = ways.next() else {
            self.state.facts = Facts::ALL;
            return Known::NOTHING;
        };
        let mut facts = state.facts;
        for (other_state, other) in ways {
            known = known.join(facts, other, other_state.facts);
            state = join_states(state, other_state);
            facts = state.facts;
        }
        self.state = state;
        known
    }

    fn after_breaks(&mut self, value: Known) -> Known {
        let Some((_, _, mut ways)) = self.breaks.pop() else { return value };
        ways.push((self.state.clone(), value));
        self.joined(ways)
    }

    fn try_(&mut self, inner: ExprId) -> Known {
        let n_checks = self.n_checks;
        let value = self.eval(inner);
        let is_opaque = self.n_checks == n_checks && !value.decides();
        if is_opaque {
            self.notes_unread(inner);
        }
        if self.state.facts != Facts::ALL {
            let refusal = Known { bad: value.bad, deny: value.deny, ..Known::refused(None) };
            self.exits.push(Exit { facts: self.state.facts.with(value.bad), value: refusal });
        }
        let mut opened = value.opened();
        if opened.checks().is_none() && is_opaque && value.deny.is_some() {
            opened = self.hinted(value.deny, inner);
        }
        self.learn(opened);
        Known { deny: None, ..value.payload() }
    }

    fn binary(&mut self, op: BinaryOp, lhs: ExprId, rhs: ExprId) -> Known {
        let (a, b) = (self.eval(lhs), self.eval(rhs));
        if !op.is_test() {
            return mixed(&[a, b]);
        }
        let facts = self.compared(a, b);
        let mix = mixed(&[a, b]);
        let is_id = a.from_request && self.is_id(lhs) || b.from_request && self.is_id(rhs);
        let known = Known {
            by_id: !mix.tied && is_id,
            from_request: a.from_request && b.from_request,
            tied: mix.tied,
            of_caller: mix.of_caller,
            ..Known::predicate(facts)
        };
        // `decision == Decision::Deny`
        let known =
            if self.is_bad_variant(lhs) || self.is_bad_variant(rhs) { known.negated() } else { known };
        match op {
            BinaryOp::Eq | BinaryOp::Ge | BinaryOp::Gt => known,
            BinaryOp::Ne | BinaryOp::Lt | BinaryOp::Le => known.negated(),
            _ => Known::NOTHING,
        }
    }

    fn is_bad_variant(&self, expr: ExprId) -> bool {
        match self.kind(expr) {
            ExprKind::Path(path) => {
                path.segments.len() > 1
                    && path.last_name().is_some_and(|name| super::pat::outcome(name) == Some(false))
            }
            _ => false,
        }
    }

    /// What it means that two values are equal.
    fn compared(&self, a: Known, b: Known) -> Facts {
        let is = |subject: Subject| a.subject == subject || b.subject == subject;
        let caller_side =
            |known: Known| known.subject == Subject::Role && !known.from_request && !known.plain;
        if caller_side(a) || caller_side(b) {
            return Facts::ROLE;
        }
        if is(Subject::Owner) && !(a.from_request && b.from_request)
            || is(Subject::CallerId) && !a.plain && !b.plain
            || a.is_of_caller() != b.is_of_caller() && !a.plain && !b.plain
        {
            return Facts::RELATIONSHIP;
        }
        if a.subject == Subject::Credential && b.subject == Subject::Credential
            || is(Subject::Credential) && (a.plain || b.plain)
        {
            return Facts::IDENTITY;
        }
        Facts::NONE
    }

    /// `ok &= check`, `ok |= check`.
    fn assign_op(&mut self, op: BinaryOp, lhs: ExprId, rhs: ExprId) -> Known {
        let (old, new) = (self.eval(lhs), self.eval(rhs));
        if let ExprKind::Local(local) = self.kind(lhs) {
            let known = match op {
                BinaryOp::BitAnd => Known {
                    good: old.good.with(new.good),
                    bad: old.bad.meet(new.bad),
                    ..Known::predicate(Facts::NONE)
                },
                BinaryOp::BitOr => Known {
                    good: old.good.meet(new.good),
                    bad: old.bad.with(new.bad),
                    ..Known::predicate(Facts::NONE)
                },
                _ => mixed(&[old, new]),
            };
            self.state.locals.insert(*local, known);
        }
        Known::NOTHING
    }
}

/// A value made of several.
pub(super) fn mixed(all: &[Known]) -> Known {
    let from_request = all.iter().any(|known| known.from_request)
        && !all.iter().any(|known| matches!(known.subject, Subject::Identity | Subject::CallerId));
    let has = |is: fn(&Known) -> bool| all.iter().any(is);
    let of_caller = has(|known| known.is_of_caller());
    let tied = has(|known| known.tied) || of_caller && has(|known| known.from_request);
    Known {
        from_request,
        tied,
        of_caller,
        by_id: !tied && has(|known| known.by_id),
        plain: all.iter().all(|known| known.plain),
        deny: all.iter().find_map(|known| known.deny),
        ..Known::NOTHING
    }
}

pub(super) fn join_states(a: State, b: State) -> State {
    let mut locals = FxHashMap::default();
    for (local, known) in &a.locals {
        let other = b.locals.get(local).copied();
        let joined = match other {
            Some(other) if other == *known => *known,
            Some(other) => known.join(a.facts, other, b.facts),
            None => *known,
        };
        locals.insert(*local, joined);
    }
    for (local, known) in b.locals {
        locals.entry(local).or_insert(known);
    }
    State { facts: a.facts.meet(b.facts), locals }
}
