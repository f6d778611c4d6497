//! Each argument that the configuration names must say something.
//@ lints: audit_event_incomplete
//@ config: [[audit]]
//@ config: function = "**::record"
//@ config: who = 0
//@ config: what = 1
//@ config: resource = 2
//@ config: where = 3
//@ config: when = "automatic"
//@ config: store = "audit_log"
use uuid::Uuid;
use std::net::{IpAddr, Ipv4Addr};

pub fn record(who: Option<Uuid>, what: &str, resource: Uuid, origin: Option<IpAddr>) {
    external::send(who, what, resource, origin);
}

const NOBODY: &str = "";

fn all(user: Uuid, patient: Uuid, peer: IpAddr) {
    record(Some(user), "read", patient, Some(peer));
    record(None, "read", patient, Some(peer)); //~ audit_event_incomplete
    record(Some(user), "", patient, Some(peer)); //~ audit_event_incomplete
    record(Some(user), NOBODY, patient, Some(peer)); //~ audit_event_incomplete
    record(Some(user), "unknown", patient, Some(peer)); //~ audit_event_incomplete
    record(Some(user), "read", Uuid::nil(), Some(peer)); //~ audit_event_incomplete
    record(Some(Uuid::nil()), "read", patient, Some(peer)); //~ audit_event_incomplete
    record(Some(user), "read", patient, None); //~ audit_event_incomplete
    record(Some(user), "read", patient, Some(IpAddr::V4(Ipv4Addr::UNSPECIFIED))); //~ audit_event_incomplete
    let who = None;
    record(who, "read", patient, Some(peer)); //~ audit_event_incomplete
    let who = Some(user);
    record(who, "update", patient, Some(peer));
}

fn other(user: Uuid) {
    notify(None, "", user);
}

fn notify(who: Option<Uuid>, text: &str, whom: Uuid) {
    external::send(who, text, whom);
}
