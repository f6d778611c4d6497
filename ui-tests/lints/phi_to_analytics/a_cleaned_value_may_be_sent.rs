//! Tokens and redacted text are no PHI for analytics; raw text next to them is.
use phi::Phi;
use serde_json::{Value, json};

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

#[phi::sink(phi_to_analytics)]
fn track(_properties: Value) {}

#[phi::sanitizer(tokenize)]
fn token(_text: &str) -> String {
    String::new()
}

fn admit(p: &Patient) {
    track(json!({ "who": token(&p.ssn) }));
    track(json!({ "who": token(&p.ssn), "name": p.name })); //~ phi_to_analytics
}
