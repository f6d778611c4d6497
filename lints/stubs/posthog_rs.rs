//! posthog-rs 0.30: events hold what is put into them. What is captured does not come back.

pub struct Event {
    name: String,
    id: String,
    value: serde_json::Value,
}

impl Event {
    fn new<S: Into<String>>(event: S, distinct_id: S) -> Event { Event { name: event.into(), id: distinct_id.into() } }
    fn new_anon<S: Into<String>>(event: S) -> Event { Event { name: event.into() } }
    fn insert_prop<K: Into<String>, P: serde::Serialize>(&mut self, key: K, prop: P) -> Result<(), Error> { self.value = mix(prop); Ok(()) }
    fn add_group(&mut self, group_name: &str, group_id: &str) { self.value = mix(group_id) }
}

#[derive(Debug)]
pub struct Error;

impl std::fmt::Display for Error { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
impl std::error::Error for Error {}
