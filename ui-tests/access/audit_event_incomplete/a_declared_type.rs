//! The configuration says which field is which.
//@ lints: audit_event_incomplete
//@ config: [[audit]]
//@ config: type = "**::Happening"
//@ config: who = "person"
//@ config: what = "deed"
//@ config: when = "moment"
//@ config: resource = "thing"
//@ config: where = "place"
use std::time::SystemTime;

#[derive(Default)]
struct Happening {
    person: String,
    deed: String,
    moment: Option<SystemTime>,
    thing: u64,
    place: String,
}

fn whole(person: String, thing: u64, place: String) -> Happening {
    Happening { person, deed: "read".to_owned(), moment: Some(SystemTime::now()), thing, place }
}

fn by_default(person: String, thing: u64) -> Happening {
    Happening { person, deed: "read".to_owned(), moment: Some(SystemTime::now()), thing, ..Default::default() } //~ audit_event_incomplete
}

fn nobody(thing: u64, place: String) -> Happening {
    Happening { person: "".to_owned(), deed: "read".to_owned(), moment: Some(SystemTime::now()), thing, place } //~ audit_event_incomplete
}

fn never(person: String, thing: u64, place: String) -> Happening {
    Happening { person, deed: "read".to_owned(), moment: None, thing, place } //~ audit_event_incomplete
}
