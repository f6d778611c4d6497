//! What is known to have been checked at a point, and what a value says about checks.

use crate::catalog::GuardKind;

/// A set of checks that every way to a point has passed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Facts(u8);

impl Facts {
    /// Nothing was checked.
    pub(super) const NONE: Facts = Facts(0);
    /// Someone is known to call.
    pub(super) const IDENTITY: Facts = Facts(1);
    /// The caller has a role or permission.
    pub(super) const ROLE: Facts = Facts(2);
    /// The caller is tied to the record.
    pub(super) const RELATIONSHIP: Facts = Facts(4);
    /// The access was recorded.
    pub(super) const AUDIT: Facts = Facts(8);
    /// How often the caller may ask is limited.
    pub(super) const LIMIT: Facts = Facts(16);
    /// No way leads here, so that everything holds, and more than all checks together.
    pub(super) const ALL: Facts = Facts(63);

    /// The fact that a kind of guard establishes.
    pub(super) fn of(kind: GuardKind) -> Facts {
        match kind {
            GuardKind::Authentication => Facts::IDENTITY,
            GuardKind::Role => Facts::ROLE,
            GuardKind::Relationship => Facts::RELATIONSHIP,
        }
    }

    /// What of it says something of the caller: neither records nor limits. What no way leads to stays so.
    pub(super) fn checks(self) -> Facts {
        if self == Facts::ALL { self } else { Facts(self.0 & !(Facts::AUDIT.0 | Facts::LIMIT.0)) }
    }

    /// Whether the access was recorded.
    pub(super) fn records(self) -> Facts {
        Facts(self.0 & Facts::AUDIT.0)
    }

    /// Both held.
    pub(super) fn with(self, other: Facts) -> Facts {
        Facts(self.0 | other.0)
    }

    /// What holds whichever of the two ways was taken.
    pub(super) fn meet(self, other: Facts) -> Facts {
        Facts(self.0 & other.0)
    }

    /// Whether all of `other` hold.
    pub(super) fn has(self, other: Facts) -> bool {
        self.0 & other.0 == other.0
    }

    /// Whether nothing holds.
    pub(super) fn is_none(self) -> bool {
        self.0 == 0
    }
}

/// What a value is, as far as checks are concerned.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) enum Subject {
    /// Nothing special.
    #[default]
    Other,
    /// The caller: a user, claims, a session that is known.
    Identity,
    /// What the caller may do: a role, a list of permissions.
    Role,
    /// Which one the caller is: `user.id`.
    CallerId,
    /// Who a record belongs to: `record.owner_id`.
    Owner,
    /// A secret or token, or a header that may hold one.
    Credential,
}

/// A refusal that a value spells out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Deny {
    /// 401, or a redirect to the login page.
    Unauthorized,
    /// 403
    Forbidden,
    /// 429
    Limited,
    /// Any other status of the 400s and 500s: nothing was answered.
    Failed,
}

impl Deny {
    /// Whether it says that the caller was not welcome.
    pub(super) fn is_refusal(self) -> bool {
        matches!(self, Deny::Unauthorized | Deny::Forbidden)
    }
}

/// What a value says about checks.
///
/// A value is *good* when it lets the code go on: `true`, `Ok`, `Some`, anything that is no refusal.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Known {
    /// What holds if it is good.
    pub(super) good: Facts,
    /// What holds if it is not.
    pub(super) bad: Facts,
    /// Only the `bool` inside decides: neither `?` nor `Ok(_)` tells anything.
    pub(super) predicate: bool,
    /// What it is.
    pub(super) subject: Subject,
    /// Whether it was made from what the client sent, and from nothing that says who the client is.
    pub(super) from_request: bool,
    /// The refusal that it spells out.
    pub(super) deny: Option<Deny>,
    /// Whether it carries no data: literals, constants, refusals.
    pub(super) plain: bool,
    /// Whether it was made from who calls and from what the client asked for, both.
    pub(super) tied: bool,
    /// Whether it was made from who calls.
    pub(super) of_caller: bool,
    /// Whether it was looked up by an id that the client sent, with nothing of the caller beside it.
    pub(super) by_id: bool,
    /// Whether what it says holds only once it is awaited.
    pub(super) pending: bool,
}

impl Known {
    /// A value that says nothing.
    pub(super) const NOTHING: Known = Known {
        good: Facts::NONE,
        bad: Facts::NONE,
        predicate: false,
        subject: Subject::Other,
        from_request: false,
        deny: None,
        plain: false,
        tied: false,
        of_caller: false,
        by_id: false,
        pending: false,
    };

    /// A literal or constant.
    pub(super) const PLAIN: Known = Known { plain: true, ..Known::NOTHING };

    /// `true`, `Ok(…)`: never bad.
    pub(super) fn accepted() -> Known {
        Known { bad: Facts::ALL, ..Known::NOTHING }
    }

    /// `false`, `None`, `Err(…)`: never good.
    pub(super) fn refused(deny: Option<Deny>) -> Known {
        Known { good: Facts::ALL, deny, plain: true, ..Known::NOTHING }
    }

    /// A check that passes when the value is good.
    pub(super) fn check(facts: Facts) -> Known {
        Known { good: facts, ..Known::NOTHING }
    }

    /// A check that passes when the `bool` is true.
    pub(super) fn predicate(facts: Facts) -> Known {
        Known { good: facts, predicate: true, ..Known::NOTHING }
    }

    /// The same with good and bad exchanged.
    pub(super) fn negated(self) -> Known {
        Known { good: self.bad, bad: self.good, ..self }
    }

    /// What is inside of a good value, for which nothing is left to be decided.
    pub(super) fn payload(self) -> Known {
        if self.predicate {
            return self;
        }
        Known { good: Facts::NONE, bad: Facts::NONE, ..self }
    }

    /// What `?` and `Ok(_)` establish.
    pub(super) fn opened(self) -> Facts {
        if self.predicate { Facts::NONE } else { self.good }
    }

    /// Whether it says something of who calls.
    pub(super) fn is_of_caller(self) -> bool {
        self.of_caller || !self.from_request && matches!(self.subject, Subject::Identity | Subject::CallerId)
    }

    /// Whether it decides anything.
    pub(super) fn decides(self) -> bool {
        !self.good.checks().is_none() || !self.bad.checks().is_none()
    }

    /// The value at a place that two ways lead to, with what holds on each of them.
    pub(super) fn join(self, here: Facts, other: Known, there: Facts) -> Known {
        let (only, both) = match (here == Facts::ALL, there == Facts::ALL) {
            (true, false) => (Some(other), there),
            (false, true) => (Some(self), here),
            _ => (None, Facts::NONE),
        };
        if let Some(only) = only {
            return Known { good: only.good.with(both), bad: only.bad.with(both), ..only };
        }
        Known {
            good: self.good.with(here).meet(other.good.with(there)),
            bad: self.bad.with(here).meet(other.bad.with(there)),
            predicate: self.predicate || other.predicate,
            subject: if self.subject == other.subject { self.subject } else { Subject::Other },
            from_request: self.from_request || other.from_request,
            deny: if self.deny == other.deny { self.deny } else { None },
            plain: self.plain && other.plain,
            tied: self.tied && other.tied,
            of_caller: self.of_caller && other.of_caller,
            by_id: self.by_id || other.by_id,
            pending: self.pending || other.pending,
        }
    }
}
