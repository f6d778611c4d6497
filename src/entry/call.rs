//! Calls: guards by declaration, by what their code does, and by name; and what std does to their results.

use super::cx::Target;
use super::facts::{Deny, Facts, Known, Subject};
use super::pat::outcome;
use super::record;
use super::summary::{Mode, Summary, summary};
use super::walk::{Walk, mixed};
use super::words;
use crate::flow::CodeId;
use crate::hir::{ExprId, ExprKind, Lit, MacroCall};
use crate::names::FnId;
use crate::source::Name;
use crate::types::{Owner, Ty};

impl Walk<'_, '_> {
    pub(super) fn call(&mut self, expr: ExprId, callee: ExprId, args: &[ExprId]) -> Known {
        let target = self.cx.target(self.owner, expr);
        if let ExprKind::Local(local) = self.kind(callee)
            && self.next_locals.contains(local)
        {
            self.reaches_next();
        }
        if let Target::Ctor(name) = target {
            let all = self.evals(args);
            return self.constructed(name, &all);
        }
        if target == Target::Value {
            self.eval(callee);
        }
        let all = self.evals(args);
        if let Some(known) = self.hands_next_on(&target, args) {
            return known;
        }
        self.called(expr, &target, None, args, &all)
    }

    fn constructed(&self, name: Name, args: &[Known]) -> Known {
        match outcome(name) {
            Some(true) => match args.first() {
                Some(inner) if inner.predicate || inner.bad == Facts::ALL || inner.good == Facts::ALL => {
                    Known { predicate: true, deny: None, ..*inner }
                }
                Some(inner) => Known { plain: inner.plain, deny: inner.deny, ..Known::accepted() },
                None => Known::accepted(),
            },
            Some(false) => {
                let deny = args.iter().find_map(|arg| arg.deny).or(words::deny(name.as_str()));
                Known::refused(deny)
            }
            None => {
                let known = mixed(args);
                Known { deny: words::deny(name.as_str()).or(known.deny), ..known }
            }
        }
    }

    pub(super) fn method(&mut self, expr: ExprId, receiver: ExprId, name: Name, args: &[ExprId]) -> Known {
        let on = self.eval(receiver);
        if self.mode == Mode::Hoop && self.ends_here(receiver, name, args) {
            return Known::NOTHING;
        }
        if self.is_next(receiver, name) {
            self.evals(args);
            self.reaches_next();
            return Known::NOTHING;
        }
        if name == "is_success" && self.next.is_some() {
            // Once the handler has answered, an answer that is no success gave nothing away.
            return Known { bad: Facts::ALL, predicate: true, ..Known::NOTHING };
        }
        if let Some(mut known) = self.combined(on, name, args) {
            // `cookie.and_then(find_session).or_forward(Status::Unauthorized)`
            let refuses = matches!(name.as_str(), "ok_or" | "ok_or_else" | "or_forward" | "or_error");
            if refuses && !known.decides() {
                known.good = known.good.with(self.hinted(known.deny, receiver));
            }
            return known;
        }
        let all = self.evals(args);
        let target = self.cx.target(self.owner, expr);
        if let Some(known) = self.hands_next_on(&target, args) {
            return known;
        }
        self.called(expr, &target, Some((receiver, on)), args, &all)
    }

    /// In a function after which the next one runs by itself: whether this call keeps that from happening.
    fn ends_here(&mut self, receiver: ExprId, name: Name, args: &[ExprId]) -> bool {
        if self.is_next_local(receiver) && matches!(name.as_str(), "skip_rest" | "cease") {
            self.leave(Known::refused(None));
            return true;
        }
        if matches!(
            name.as_str(),
            "status_code" | "render" | "set_status_code" | "render_with_status" | "set_status_error"
        ) {
            let all = self.evals(args);
            if let Some(deny) = all.iter().find_map(|known| known.deny) {
                self.leave(Known::refused(Some(deny)));
                return true;
            }
        }
        false
    }

    fn is_next(&self, receiver: ExprId, name: Name) -> bool {
        if self.mode == Mode::Service && name == "call" {
            return true;
        }
        matches!(name.as_str(), "run" | "call" | "call_next") && self.is_next_local(receiver)
    }

    fn is_next_local(&self, expr: ExprId) -> bool {
        match self.kind(expr) {
            ExprKind::Local(local) => self.next_locals.contains(local),
            ExprKind::MethodCall { receiver, .. } => self.is_next_local(*receiver),
            ExprKind::Ref { expr, .. } => self.is_next_local(*expr),
            _ => false,
        }
    }

    fn reaches_next(&mut self) {
        let here = self.state.facts;
        self.next = Some(self.next.map_or(here, |known| known.meet(here)));
    }

    /// A function that is given the next service calls it, after what it checks itself.
    fn hands_next_on(&mut self, target: &Target, args: &[ExprId]) -> Option<Known> {
        if self.mode != Mode::Middleware || !args.iter().any(|arg| self.is_next_local(*arg)) {
            return None;
        }
        let inner = match target {
            Target::Fns(fns) if fns.len() == 1 => {
                let code = CodeId::Body(Owner::Fn(fns[0]));
                summary(self.cx, code, Mode::Middleware).next.unwrap_or(Facts::ALL)
            }
            _ => Facts::NONE,
        };
        let here = self.state.facts.with(inner);
        self.next = Some(self.next.map_or(here, |known| known.meet(here)));
        Some(Known::NOTHING)
    }

    /// What a call says that is neither a constructor nor one of std's.
    fn called(
        &mut self,
        expr: ExprId,
        target: &Target,
        receiver: Option<(ExprId, Known)>,
        args: &[ExprId],
        all: &[Known],
    ) -> Known {
        let on = receiver.map_or(Known::NOTHING, |(_, known)| known);
        self.notes_sent(target, all);
        self.asks_by_caller |= all.iter().any(|arg| arg.subject == Subject::CallerId && !arg.from_request);
        let known = self.checked(expr, target, on, args, all);
        let mut inputs: Vec<Known> = all.to_vec();
        inputs.extend(receiver.map(|(_, known)| known));
        let mix = mixed(&inputs);
        let about_another = self.is_about_another(&inputs);
        let mut known = Known {
            from_request: mix.from_request || known.from_request,
            deny: known.deny.or(mix.deny),
            tied: mix.tied,
            of_caller: known.of_caller || mix.of_caller,
            ..known
        };
        // Made of a refusal and nothing but constants: no answer with data.
        known.plain |= known.deny.is_some() && inputs.iter().all(|input| input.plain);
        if known.subject == Subject::Other && on.subject == Subject::Role {
            known.subject = Subject::Role;
        }
        if about_another || args.iter().any(|arg| self.is_empty_list(*arg)) {
            // A tie that is declared may know the caller from elsewhere.
            let is_tie = known.good.checks() == Facts::RELATIONSHIP && self.is_declared(target);
            let kept = if is_tie { Facts::RELATIONSHIP } else { Facts::NONE };
            known.good = if known.good == Facts::ALL { Facts::ALL } else { known.good.records().with(kept) };
            known.bad = if known.bad == Facts::ALL { Facts::ALL } else { known.bad.records() };
        }
        let recorded = self.records(expr, target, receiver.map(|(on, _)| on), args);
        if recorded {
            known.good = known.good.with(Facts::AUDIT);
            known.bad = known.bad.with(Facts::AUDIT);
        } else {
            let is_id = args.iter().zip(all).any(|(arg, known)| known.from_request && self.is_id(*arg));
            known = self.related(expr, target, known, (is_id || mix.by_id) && !mix.tied, args);
        }
        if self.is_future(expr, target) {
            known.pending = true;
            self.learn(known.good.meet(known.bad).checks());
            return known;
        }
        if let Some(future) = inputs.iter().find(|known| known.pending)
            && passes_on(target)
        {
            return Known { good: future.good, bad: future.bad, pending: true, ..known };
        }
        if known.good != Facts::ALL || known.bad != Facts::ALL {
            // A function that comes back at all has checked what holds of both outcomes.
            self.learn(known.good.meet(known.bad));
        } else {
            self.state.facts = Facts::ALL;
        }
        known
    }

    fn is_declared(&self, target: &Target) -> bool {
        match target {
            Target::Fns(fns) => fns.iter().all(|id| self.cx.declared_fn(*id).is_some()),
            Target::Path(path) => self.cx.declared_path(*path).is_some(),
            _ => false,
        }
    }

    /// Notes what holds where data is sent: here, or in a function that is called here.
    fn notes_sent(&mut self, target: &Target, args: &[Known]) {
        let inner = match target {
            Target::Path(path) => {
                let sinks = self.cx.catalog.functions.get(*path).map(|model| &model.sinks);
                let answers =
                    sinks.is_some_and(|sinks| sinks.iter().any(|sink| self.cx.catalog.answers(sink.lint)));
                let is_data = args.iter().any(|arg| arg.deny.is_none() && !arg.plain && !arg.decides());
                (answers && is_data).then_some(Facts::NONE)
            }
            Target::Fns(fns) => {
                let sent = fns
                    .iter()
                    .filter_map(|id| summary(self.cx, CodeId::Body(Owner::Fn(*id)), Mode::Helper).sent);
                sent.reduce(Facts::meet)
            }
            _ => None,
        };
        let Some(inner) = inner else { return };
        let here = self.state.facts.with(inner);
        self.sent = Some(self.sent.map_or(here, |known| known.meet(here)));
    }

    /// Whether a check asks about someone (or for something) that the client names, and not about the client.
    fn is_about_another(&self, inputs: &[Known]) -> bool {
        let by_request = inputs.iter().any(|known| {
            known.from_request && (known.subject == Subject::Role || known.subject == Subject::Identity)
        });
        let all_by_request = inputs.iter().any(|known| known.from_request)
            && !inputs.iter().any(|known| {
                !known.from_request
                    && matches!(
                        known.subject,
                        Subject::Identity | Subject::CallerId | Subject::Role | Subject::Credential
                    )
            });
        by_request || all_by_request && self.mode == Mode::Handler
    }

    fn is_empty_list(&self, expr: ExprId) -> bool {
        match self.kind(expr) {
            ExprKind::Array(parts) => parts.is_empty(),
            ExprKind::Ref { expr, .. } => self.is_empty_list(*expr),
            ExprKind::Macro(call) => {
                call.args.is_empty()
                    && call.format.is_none()
                    && call.path.last_name().is_some_and(|name| name == "vec")
            }
            ExprKind::Call { callee, args } if args.is_empty() => match self.kind(*callee) {
                ExprKind::Path(path) => {
                    path.segments.len() == 2
                        && path.segments[0].name == "Vec"
                        && path.last_name().is_some_and(|name| name == "new")
                }
                _ => false,
            },
            _ => false,
        }
    }

    fn checked(&mut self, expr: ExprId, target: &Target, on: Known, args: &[ExprId], all: &[Known]) -> Known {
        match target {
            Target::Fns(fns) => {
                let mut known: Option<Known> = None;
                for id in fns {
                    let other = self.function(*id, expr);
                    known = Some(known.map_or(other, |known| known.join(Facts::NONE, other, Facts::NONE)));
                }
                known.unwrap_or(Known::NOTHING)
            }
            Target::Path(path) => match self.cx.declared_path(*path) {
                Some(kind) => self.shaped(expr, Facts::of(kind)),
                // Its answer has to be compared.
                None if self.cx.model.row(*path, "decision").is_some() => {
                    Known { subject: Subject::Role, ..Known::NOTHING }
                }
                None if self.cx.model.row(*path, "extract-call").is_some() => self.extracted(expr),
                // What the client holds for us and cannot change.
                None if self.cx.model.row(*path, "sealed-lookup").is_some() && self.names_caller(args) => {
                    Known { subject: Subject::CallerId, ..Known::check(Facts::IDENTITY) }
                }
                None => self.by_name(expr, last(*path), on, args, all),
            },
            Target::Method(name) => self.by_name(expr, name.as_str(), on, args, all),
            Target::Ctor(_) | Target::Value => Known::NOTHING,
        }
    }

    /// Whether a key is one of a caller: `"user_id"`, `"session"`.
    fn names_caller(&self, args: &[ExprId]) -> bool {
        let key = args.iter().find_map(|arg| self.text(*arg));
        key.is_some_and(|key| {
            matches!(words::subject(&key), Subject::Identity | Subject::CallerId | Subject::Credential)
        })
    }

    /// `extract::<CurrentUser>().await?`, or with the type that a `let` around it names.
    fn extracted(&mut self, expr: ExprId) -> Known {
        let written = match self.kind(expr) {
            ExprKind::Call { callee, .. } => match self.kind(*callee) {
                ExprKind::Path(path) => path.segments.last().and_then(|segment| {
                    segment.args.iter().find_map(|arg| match arg {
                        crate::hir::GenericArg::Type(ty) => Some(ty),
                        _ => None,
                    })
                }),
                _ => None,
            },
            ExprKind::MethodCall { generics, .. } => generics.first(),
            _ => None,
        };
        let module = self.cx.module(self.owner);
        let facts = match written {
            Some(ty) if !matches!(ty, crate::hir::TypeRef::Infer) => {
                super::extract::of_type(self.cx, module, ty)
            }
            _ => match self.wanted {
                Some(adt) => super::extract::of_adt(self.cx, adt),
                None => Facts::NONE,
            },
        };
        Known { subject: Subject::Identity, ..Known::check(facts) }
    }

    fn function(&mut self, id: FnId, expr: ExprId) -> Known {
        if let Some(kind) = self.cx.declared_fn(id) {
            return self.shaped(expr, Facts::of(kind));
        }
        let function = self.cx.function(id);
        let name = function.name.as_str();
        if function.hir.body.is_none() {
            return words::of_function(name).map_or(Known::NOTHING, |(facts, is_test)| named(facts, is_test));
        }
        let Summary { known, has_unread, .. } = summary(self.cx, CodeId::Body(Owner::Fn(id)), Mode::Helper);
        let found = known.good.checks();
        let tells = found != Facts::ALL && !found.is_none() || known.good == Facts::ALL;
        if tells || !known.bad.checks().is_none() && known.bad != Facts::ALL {
            return Known { plain: false, ..known };
        }
        // Its code refuses in a way that we cannot read: its name says why.
        match words::of_function(name) {
            Some((facts, is_test)) if has_unread => {
                let named = self.as_typed(id, facts, is_test);
                Known { good: named.good.with(known.good.records()), bad: known.bad, ..named }
            }
            _ => known,
        }
    }

    /// A check known by name, shaped as its declared result is.
    fn as_typed(&self, id: FnId, facts: Facts, is_test: bool) -> Known {
        let ret = self.cx.function(id).hir.ret.as_ref();
        let is_bool = |ty: &crate::hir::TypeRef| match ty {
            crate::hir::TypeRef::Path(path) => path.as_single().is_some_and(|name| name == "bool"),
            _ => false,
        };
        let Some(crate::hir::TypeRef::Path(path)) = ret else { return named(facts, is_test) };
        let inner = path.segments.last().and_then(|segment| segment.args.first());
        match inner {
            Some(crate::hir::GenericArg::Type(ty)) => {
                if is_bool(ty) {
                    Known::predicate(facts)
                } else {
                    Known::check(facts)
                }
            }
            _ => named(facts, is_test),
        }
    }

    /// A declared check: how it answers is read from the type of the call, where that is known.
    fn shaped(&self, expr: ExprId, facts: Facts) -> Known {
        match self.cx.ty(self.owner, expr).map(Ty::peel) {
            Some(Ty::Prim(name)) if *name == "bool" => Known::predicate(facts),
            Some(Ty::Tuple(parts)) if parts.is_empty() => Known { good: facts, bad: facts, ..Known::NOTHING },
            Some(Ty::Future(inner)) => match inner.peel() {
                Ty::Tuple(parts) if parts.is_empty() => Known { good: facts, bad: facts, ..Known::NOTHING },
                Ty::Adt(_, args) if matches!(args.first(), Some(Ty::Prim(name)) if *name == "bool") => {
                    Known::predicate(facts)
                }
                _ => Known::check(facts),
            },
            Some(Ty::Adt(_, args)) if matches!(args.first(), Some(Ty::Prim(name)) if *name == "bool") => {
                Known::predicate(facts)
            }
            _ => Known::check(facts),
        }
    }

    /// What a call says whose code is not known.
    fn by_name(&mut self, expr: ExprId, name: &str, on: Known, args: &[ExprId], all: &[Known]) -> Known {
        // `std::future::ready(Err(…))`
        if let ([inner], "ready" | "pin") = (all, name) {
            return *inner;
        }
        if let ([inner], "err") = (all, name) {
            return Known { plain: inner.plain, ..Known::refused(inner.deny) };
        }
        let on_role = on.subject == Subject::Role && !on.from_request;
        if on_role {
            match name {
                "contains" | "any" | "all" | "contains_key" | "has" | "includes" | "is_superset" | "eq"
                | "intersects" => {
                    return Known::predicate(Facts::ROLE);
                }
                "is_disjoint" | "ne" => return Known::predicate(Facts::ROLE).negated(),
                "is_empty" | "len" => return Known::NOTHING,
                _ => {}
            }
        }
        // `["doctor", "nurse"].contains(&user.role)`
        let asks_role = |known: &Known| known.subject == Subject::Role && !known.from_request && !known.plain;
        if matches!(name, "contains" | "any") && on.plain && all.iter().any(asks_role) {
            return Known::predicate(Facts::ROLE);
        }
        if on.subject == Subject::Credential && matches!(name, "eq" | "ct_eq" | "verify") {
            return Known::predicate(Facts::IDENTITY);
        }
        if matches!(name, "data_unchecked" | "expect_context") {
            // It panics where there is none.
            let known = self.looked_up(expr, on, args, all);
            self.learn(known.opened());
            return known.payload();
        }
        if matches!(
            name,
            "get" | "get_value" | "extract" | "remove" | "data" | "data_opt" | "obtain" | "use_context"
        ) {
            return self.looked_up(expr, on, args, all);
        }
        if let Some((facts, is_test)) = words::of_function(name) {
            let known = named(facts, is_test);
            return Known {
                subject: if facts == Facts::IDENTITY { Subject::Identity } else { Subject::Other },
                ..known
            };
        }
        if on.subject == Subject::Identity {
            let part = self.field(on, Name::new(name));
            if part.decides() || part.subject != Subject::Identity {
                return part;
            }
        }
        let deny = words::deny(name);
        if deny.is_some() {
            return Known::refused(deny);
        }
        let subject = match words::subject(name) {
            Subject::Identity if !args.is_empty() => Subject::Other,
            subject => subject,
        };
        let made = mixed(all);
        // `Message::text("log in")`
        let is_made =
            !all.is_empty() && matches!(name, "new" | "from" | "text" | "binary" | "plain" | "html");
        let plain = made.plain && (on.plain || is_made && on == Known::NOTHING);
        let mix = Known { plain, deny: made.deny.or(on.deny), ..made };
        if let Some(deny) = mix.deny
            && matches!(
                name,
                "into_response"
                    | "to"
                    | "finish"
                    | "body"
                    | "json"
                    | "into"
                    | "new"
                    | "from"
                    | "status"
                    | "build"
                    | "temporary"
                    | "see_other"
            )
        {
            return Known { plain: mix.plain, ..Known::refused(Some(deny)) };
        }
        Known { subject, ..mix }
    }

    /// `extensions.get::<CurrentUser>()`, `session.get("user_id")`, `headers.get("authorization")`.
    fn looked_up(&mut self, expr: ExprId, on: Known, args: &[ExprId], all: &[Known]) -> Known {
        if let ExprKind::MethodCall { generics, .. } = self.kind(expr) {
            let name = generics.iter().find_map(|ty| match ty {
                crate::hir::TypeRef::Path(path) => path.last_name(),
                _ => None,
            });
            if let Some(name) = name
                && words::is_caller_type(name.as_str())
            {
                return Known { subject: Subject::Identity, ..Known::check(Facts::IDENTITY) };
            }
        }
        let key = args.iter().find_map(|arg| self.text(*arg));
        match key.map(|key| (words::subject(&key), key)) {
            Some((Subject::Credential, _)) => Known { subject: Subject::Credential, ..Known::NOTHING },
            Some((Subject::Identity | Subject::CallerId, _)) if on.subject == Subject::Identity => {
                Known { subject: Subject::CallerId, ..Known::predicate(Facts::IDENTITY) }
            }
            Some((_, key)) if key.to_ascii_lowercase().starts_with("x-") => {
                Known { from_request: true, ..Known::NOTHING }
            }
            _ => Known { subject: Subject::Other, plain: false, ..mixed(all) },
        }
    }

    fn text(&self, expr: ExprId) -> Option<String> {
        match self.kind(expr) {
            ExprKind::Lit(Lit::Str(text)) => Some(text.to_string()),
            ExprKind::Ref { expr, .. } => self.text(*expr),
            ExprKind::Path(path) => path.last_name().map(|name| name.as_str().to_owned()),
            _ => None,
        }
    }

    /// What std's methods on `Option`, `Result`, `bool` and iterators do to what is known; `None` for other methods.
    fn combined(&mut self, on: Known, name: Name, args: &[ExprId]) -> Option<Known> {
        let nothing = Known { good: Facts::NONE, bad: Facts::NONE, predicate: false, ..on };
        let known = match name.as_str() {
            "ok" | "as_ref" | "as_mut" | "as_deref" | "cloned" | "copied" | "clone" | "to_owned"
            | "inspect" | "inspect_err" | "iter" | "into_iter" | "as_slice" | "to_vec" | "flatten"
            | "transpose" | "borrow" | "boxed" | "as_str" | "to_string" | "trim" | "into_inner"
            | "to_str" | "as_bytes" | "keys" | "values" | "ok_or_default" | "into_body" => {
                self.evals(args);
                on
            }
            "is_some" | "is_ok" => Known { predicate: true, ..on },
            "is_none" | "is_err" => Known { predicate: true, ..on }.negated(),
            "err" => on.negated(),
            "unwrap" | "expect" | "unwrap_unchecked" => {
                self.evals(args);
                let facts = on.opened();
                self.learn(facts);
                on.payload()
            }
            "ok_or" | "ok_or_else" | "map_err" | "context" | "with_context" | "or_else"
            | "change_context" | "or_forward" | "or_error" => {
                let all = self.evals(args);
                if name == "or_else" && !on.decides() {
                    return Some(nothing);
                }
                if name == "or_else" {
                    let other = all.first().copied().unwrap_or(Known::NOTHING);
                    let fails = other.deny.is_some();
                    return Some(if fails { Known { deny: other.deny, ..on } } else { nothing });
                }
                Known { deny: all.iter().find_map(|known| known.deny), ..on }
            }
            "unwrap_or" | "unwrap_or_default" | "unwrap_or_else" => {
                let all = self.evals(args);
                let falls_to_false = all.first().is_none_or(|known| known.good == Facts::ALL);
                if on.predicate && falls_to_false { Known { bad: Facts::NONE, ..on } } else { nothing }
            }
            "then_some" | "then" => {
                let all = self.evals(args);
                Known {
                    predicate: false,
                    deny: None,
                    subject: all.first().map_or(Subject::Other, |it| it.subject),
                    ..on
                }
            }
            "for_each" | "try_for_each" | "for_each_concurrent" | "try_for_each_concurrent" => {
                // What is done with each item is done with all that there are.
                let inside = self.with_closure(nothing, "map", args);
                let recorded = if inside.good == Facts::ALL { Facts::NONE } else { inside.good.records() };
                self.learn(recorded);
                return Some(nothing);
            }
            "map" | "and_then" | "filter" | "map_or" | "is_some_and" | "is_ok_and" | "map_or_else"
            | "then_map" => {
                return Some(self.with_closure(on, name.as_str(), args));
            }
            "any" | "all" | "find" if on.subject == Subject::Role && !on.from_request => {
                self.evals(args);
                if name == "find" { Known::check(Facts::ROLE) } else { Known::predicate(Facts::ROLE) }
            }
            "any" | "position" | "find" if matches!(args, [only] if matches!(self.kind(*only), ExprKind::Closure(_))) =>
            {
                let how = if matches!(name.as_str(), "any" | "position") { "is_some_and" } else { "filter" };
                let found = self.with_closure(nothing, how, args);
                if found.good == Facts::ALL || !found.good.has(Facts::RELATIONSHIP) {
                    return None;
                }
                Known { good: Facts::RELATIONSHIP, ..found }
            }
            "and" => {
                let all = self.evals(args);
                let other = all.first().copied().unwrap_or(Known::NOTHING);
                Known { good: on.good.with(other.good), bad: on.bad.meet(other.bad), ..other }
            }
            "or" => {
                let all = self.evals(args);
                let other = all.first().copied().unwrap_or(Known::NOTHING);
                Known { good: on.good.meet(other.good), bad: on.bad.with(other.bad), ..on }
            }
            "into_response" | "into" if on.deny.is_some() => {
                Known { plain: on.plain, ..Known::refused(on.deny) }
            }
            _ => return None,
        };
        Some(known)
    }

    fn with_closure(&mut self, on: Known, name: &str, args: &[ExprId]) -> Known {
        let fallback = (args.len() > 1).then(|| self.eval(args[0]));
        let inside = match args.last().map(|arg| (*arg, self.kind(*arg))) {
            Some((_, ExprKind::Closure(closure))) => {
                for param in &closure.params {
                    if let Some(pat) = param.pat {
                        self.bind_param(pat, on.payload());
                    }
                }
                self.aside(closure.body)
            }
            Some((arg, ExprKind::Path(_))) => match self.cx.value(self.owner, arg) {
                Some(crate::names::Def::Fn(id)) if self.cx.is_workspace(id) => self.function(id, arg),
                _ => Known::NOTHING,
            },
            Some((arg, _)) => self.eval(arg),
            None => Known::NOTHING,
        };
        let inner_checks = inside.good != Facts::ALL && inside.decides();
        let own = if on.predicate { Facts::NONE } else { on.good };
        let subject = if inside.subject == Subject::Other { on.subject } else { inside.subject };
        let recorded = if inside.good == Facts::ALL { Facts::NONE } else { inside.good.records() };
        let own = own.with(recorded);
        let on = Known { good: on.good.with(recorded), ..on };
        match name {
            "map" if inner_checks && inside.predicate => {
                Known { subject, ..Known::predicate(own.with(inside.good)) }
            }
            "map" => Known {
                plain: on.plain && inside.plain,
                from_request: on.from_request || inside.from_request,
                ..on
            },
            "and_then" | "filter" => Known { good: own.with(inside.good), bad: Facts::NONE, subject, ..on },
            "is_some_and" | "is_ok_and" => {
                Known { good: own.with(inside.good), predicate: true, bad: Facts::NONE, ..on }
            }
            _ => match fallback {
                Some(fallback) if fallback.good == Facts::ALL => {
                    Known { predicate: true, bad: Facts::NONE, ..Known::check(own.with(inside.good)) }
                }
                _ => Known { good: Facts::NONE, bad: Facts::NONE, ..on },
            },
        }
    }

    pub(super) fn macro_(&mut self, expr: ExprId, call: &MacroCall) -> Known {
        let path = self.cx.typings.get(&self.owner).and_then(|typing| typing.macros.get(&expr).copied());
        let path = path.unwrap_or_else(|| Name::new(&call.path.text()));
        let name = last(path);
        let is_condition = matches!(name, "ensure" | "ensure_whatever" | "assert");
        let args: Vec<ExprId> = call.args.iter().filter_map(|arg| arg.value).collect();
        if is_condition && let Some((cond, rest)) = args.split_first() {
            let n_checks = self.n_checks;
            let (yes, no) = self.condition(*cond);
            let is_opaque = yes.facts == no.facts && self.n_checks == n_checks;
            self.state = no;
            let all = self.evals(rest);
            let deny = all.iter().find_map(|known| known.deny);
            if name != "assert" {
                self.leave(Known::refused(deny));
            }
            self.state = yes;
            if is_opaque {
                self.notes_unread(*cond);
                let hint = self.hinted(deny, *cond);
                self.learn(hint);
            }
            return Known::NOTHING;
        }
        if name.starts_with("debug_assert") {
            return Known::NOTHING;
        }
        let all = self.evals(&args);
        let pieces = call.format.iter().flat_map(|format| &format.pieces);
        let shown: Vec<Known> = pieces.map(|piece| self.eval(piece.expr)).collect();
        let is_written = self.in_record && matches!(name, "write" | "writeln");
        if is_written || record::is_macro(self.cx, path, call) {
            self.learn(Facts::AUDIT);
        }
        if matches!(name, "join" | "try_join") {
            let awaited: Vec<Known> = all.iter().map(|known| self.awaited(*known)).collect();
            let recorded = awaited.iter().fold(Facts::NONE, |acc, known| match known.good == Facts::ALL {
                true => acc,
                false => acc.with(known.good.records()),
            });
            return Known { good: recorded, ..mixed(&awaited) };
        }
        match name {
            "bail" | "whatever" => {
                self.leave(Known::refused(all.iter().find_map(|known| known.deny)));
                Known::NOTHING
            }
            "panic" | "unreachable" | "todo" | "unimplemented" => {
                self.state.facts = Facts::ALL;
                Known::NOTHING
            }
            _ => {
                let has_data = call.format.iter().any(|format| !format.pieces.is_empty());
                let mut given = all.clone();
                given.extend(shown);
                let known = mixed(&given);
                let is_id = args.iter().zip(&all).any(|(arg, known)| known.from_request && self.is_id(*arg));
                let from_request = mixed(&all).from_request;
                let by_id = !known.tied && (known.by_id || is_id);
                Known { plain: mixed(&all).plain && !has_data, from_request, by_id, ..known }
            }
        }
    }

    fn mentions(&self, test: ExprId) -> super::mention::Mentions {
        let is_sent =
            |local| self.state.locals.get(&local).is_some_and(|known| known.from_request && !known.tied);
        super::mention::mentions(self.cx, self.owner, self.body, test, &is_sent)
    }

    /// Notes a test that we cannot read, and that decides over a refusal.
    pub(super) fn notes_unread(&mut self, test: ExprId) {
        let asks = self.mentions(test);
        self.has_unread |= !asks.presence;
    }

    /// What a test that we cannot read must have asked, when it is the refusal that tells: 401 asks who calls, 403 what the
    /// caller may do. That a header is there proves nothing.
    pub(super) fn hinted(&mut self, deny: Option<Deny>, test: ExprId) -> Facts {
        let Some(deny) = deny else { return Facts::NONE };
        if deny == Deny::Limited {
            return Facts::LIMIT;
        }
        let asks = self.mentions(test);
        if asks.presence || asks.request_only {
            return Facts::NONE;
        }
        match deny {
            Deny::Unauthorized if asks.caller || asks.credential => Facts::IDENTITY,
            Deny::Forbidden if asks.role => Facts::ROLE,
            _ => Facts::NONE,
        }
    }
}

/// Whether what a future does is done when this call's value is awaited.
fn passes_on(target: &Target) -> bool {
    let name = match target {
        Target::Path(path) => last(*path),
        Target::Method(name) => name.as_str(),
        _ => return false,
    };
    matches!(
        name,
        "pin"
            | "boxed"
            | "boxed_local"
            | "timeout"
            | "instrument"
            | "in_current_span"
            | "fuse"
            | "in_scope"
            | "with_subscriber"
    )
}

fn named(facts: Facts, is_test: bool) -> Known {
    if is_test { Known::predicate(facts) } else { Known::check(facts) }
}

fn last(path: Name) -> &'static str {
    path.as_str().rsplit("::").next().unwrap_or_default()
}
