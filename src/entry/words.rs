//! What names say of checks, where no code, mark or model says it: the fallback.

use super::facts::{Deny, Facts, Subject};
use crate::catalog::words_of;

/// Words of what a caller may do.
const ROLE: &[&str] = &[
    "role",
    "roles",
    "permission",
    "permissions",
    "perm",
    "perms",
    "scope",
    "scopes",
    "privilege",
    "privileges",
    "authority",
    "authorities",
    "grants",
    "entitlement",
    "entitlements",
    "rbac",
    "acl",
    "capability",
    "capabilities",
];

/// Kinds of people that a role names.
const STAFF: &[&str] = &[
    "admin",
    "administrator",
    "superuser",
    "doctor",
    "physician",
    "clinician",
    "nurse",
    "staff",
    "provider",
    "practitioner",
    "pharmacist",
    "therapist",
    "operator",
    "manager",
];

/// Verbs that ask for something and refuse without it.
const DEMAND: &[&str] = &[
    "require",
    "requires",
    "required",
    "ensure",
    "assert",
    "enforce",
    "check",
    "verify",
    "validate",
    "authorize",
    "authorise",
    "guard",
    "protect",
    "demand",
    "must",
    "only",
    "restrict",
];

/// Verbs of tests.
const TEST: &[&str] = &[
    "has",
    "is",
    "can",
    "may",
    "allows",
    "allowed",
    "permits",
    "permitted",
    "enforce",
    "authorized",
    "authorised",
    "holds",
    "includes",
    "contains",
    "any",
    "all",
];

/// Words of the caller.
const CALLER: &[&str] = &[
    "user",
    "caller",
    "claims",
    "claim",
    "principal",
    "identity",
    "actor",
    "session",
    "auth",
    "viewer",
    "me",
    "account",
    "subject",
    "clinician",
    "requester",
    "authenticated",
];

/// Words of secrets.
const CREDENTIAL: &[&str] = &[
    "token",
    "bearer",
    "jwt",
    "secret",
    "password",
    "credential",
    "credentials",
    "signature",
    "hmac",
    "authorization",
    "apikey",
    "cookie",
];

/// Words of what ties a caller to a record.
const RELATION: &[&str] = &[
    "relationship",
    "owner",
    "ownership",
    "owns",
    "owned",
    "treats",
    "treating",
    "treatment",
    "assigned",
    "assignment",
    "consent",
    "consented",
    "careteam",
    "tenant",
];

fn words(name: &str) -> Vec<String> {
    words_of(name)
}

fn any(words: &[String], of: &[&str]) -> bool {
    words.iter().any(|word| of.contains(&word.as_str()))
}

/// What a function of that name checks, and whether it answers with a `bool` rather than by refusing.
pub(super) fn of_function(name: &str) -> Option<(Facts, bool)> {
    let words = words(name);
    let first = words.first()?.as_str();
    let is_test = TEST.contains(&first);
    let is_demand = any(&words, DEMAND);
    let asks = is_test || is_demand;
    let relates = any(&words, RELATION)
        || joined(&words, &["care", "team"])
        || asks && any(&words, &["access"]) && any(&words, &["patient", "record", "chart"])
        || (first == "can" || first == "may") && any(&words, &["patient", "record", "chart"]);
    if relates && asks {
        return Some((Facts::RELATIONSHIP, is_test));
    }
    let has_role = any(&words, ROLE);
    if asks && (has_role || any(&words, STAFF)) || has_role && joined(&words, &["in", "role"]) {
        return Some((Facts::ROLE, is_test));
    }
    if matches!(first, "authorize" | "authorise" | "enforce" | "authorized" | "authorised") {
        return Some((Facts::ROLE, first != "authorize" && first != "authorise"));
    }
    if first == "is" && any(&words, &["authorized", "authorised", "allowed", "permitted"]) {
        return Some((Facts::ROLE, true));
    }
    if matches!(first, "can" | "may") && words.len() > 1 {
        return Some((Facts::ROLE, true));
    }
    if is_demand && any(&words, &["access"]) || first == "has" && any(&words, &["access"]) {
        return Some((Facts::ROLE, is_test));
    }
    identity(&words).then_some((Facts::IDENTITY, is_test && first == "is"))
}

fn identity(words: &[String]) -> bool {
    let proves = any(
        words,
        &[
            "authenticate",
            "authenticated",
            "authentication",
            "authn",
            "login",
            "verify",
            "validate",
            "check",
            "decode",
            "introspect",
        ],
    );
    let on_caller = any(words, CALLER) || any(words, CREDENTIAL) || joined(words, &["api", "key"]);
    let is_whole = any(words, &["authenticate", "authenticated", "authentication", "authn"]);
    let demands = any(words, &["require", "requires", "required", "ensure", "must", "assert"]);
    let known = joined(words, &["current", "user"])
        || joined(words, &["session", "user"])
        || joined(words, &["logged", "in"])
        || joined(words, &["user", "from"])
        || joined(words, &["claims", "from"])
        || joined(words, &["signed", "in"]);
    is_whole || known || proves && on_caller || demands && on_caller
}

fn joined(words: &[String], run: &[&str]) -> bool {
    words.windows(run.len()).any(|window| window.iter().zip(run).all(|(word, other)| word == other))
}

/// What an extractor or layer of that name checks, when its code is not seen.
pub(super) fn of_type(name: &str) -> Facts {
    let words = words(name);
    let demands = any(&words, DEMAND) || any(&words, &["guard", "authorized", "permitted", "has"]);
    if any(&words, ROLE) && demands
        || any(&words, STAFF) && any(&words, &["user", "only", "guard", "require", "auth"])
        || words.first().is_some_and(|word| word == "authorized" || word == "permitted")
    {
        return Facts::ROLE;
    }
    let is_caller = any(&words, &["claims", "principal"])
        || joined(&words, &["current", "user"])
        || joined(&words, &["auth", "user"])
        || joined(&words, &["authenticated"])
        || joined(&words, &["session", "user"])
        || joined(&words, &["logged", "in"])
        || demands && any(&words, &["auth", "login", "user", "session", "authentication", "identity", "jwt"]);
    if is_caller { Facts::IDENTITY } else { Facts::NONE }
}

/// Whether a type of that name may stand for a caller that a layer found.
pub(super) fn is_caller_type(name: &str) -> bool {
    let words = words(name);
    any(&words, &["user", "claims", "principal", "identity", "caller", "session", "actor", "auth", "account"])
}

/// What a field, method, local or constant of that name is.
pub(super) fn subject(name: &str) -> Subject {
    let words = words(name);
    if any(&words, ROLE) {
        return Subject::Role;
    }
    if any(&words, CREDENTIAL) || joined(&words, &["api", "key"]) {
        return Subject::Credential;
    }
    let is_id = words.last().is_some_and(|word| word == "id" || word == "sub");
    if is_id && any(&words, CALLER) {
        return Subject::CallerId;
    }
    if any(&words, &["owner", "tenant", "assigned", "attending", "team", "organization", "clinic"])
        && words.len() > 1
        || words.first().is_some_and(|word| word == "owner")
    {
        return Subject::Owner;
    }
    if any(&words, CALLER) && !is_id { Subject::Identity } else { Subject::Other }
}

/// Whether a `bool` field of that name says that the caller has a role: `is_admin`, `can_read_phi`.
pub(super) fn is_role_flag(name: &str) -> bool {
    let words = words(name);
    let first = words.first().map_or("", String::as_str);
    first == "is" && any(&words, STAFF) || first == "can" && words.len() > 1
}

/// The refusal that a constant, variant or function of that name is.
pub(super) fn deny(name: &str) -> Option<Deny> {
    let text = name.to_ascii_lowercase().replace('_', "");
    match text.as_str() {
        "unauthorized" | "unauthenticated" | "errorunauthorized" | "notauthenticated" | "missingtoken"
        | "invalidtoken" | "missingcredentials" | "invalidcredentials" | "loginrequired" | "notloggedin" => {
            Some(Deny::Unauthorized)
        }
        "forbidden"
        | "errorforbidden"
        | "permissiondenied"
        | "accessdenied"
        | "notallowed"
        | "insufficientrole"
        | "insufficientpermissions"
        | "notpermitted"
        | "unauthorised" => Some(Deny::Forbidden),
        "toomanyrequests" | "ratelimited" | "ratelimitexceeded" => Some(Deny::Limited),
        "badrequest"
        | "notfound"
        | "conflict"
        | "gone"
        | "internalservererror"
        | "unprocessableentity"
        | "unprocessablecontent"
        | "serviceunavailable"
        | "notacceptable"
        | "methodnotallowed"
        | "preconditionfailed"
        | "badgateway"
        | "gatewaytimeout"
        | "notimplemented"
        | "payloadtoolarge"
        | "requesttimeout"
        | "unsupportedmediatype"
        | "paymentrequired" => Some(Deny::Failed),
        _ => None,
    }
}
