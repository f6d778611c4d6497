//! A wrapper that is marked as a sink is reported at its call.
use phi::Phi;
use serde_json::{Value, json};

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

#[phi::sink(phi_to_analytics, args(1))]
fn track(_event: &str, _properties: Value) {}

fn admit(p: &Patient) {
    track("admitted", json!({ "name": p.name })); //~ phi_to_analytics
    track("admitted", json!({ "id": p.id, "n": p.name.len() }));
}
