//! Copying only clean fields into another type.
use phi::Phi;
use serde::Serialize;

#[derive(Phi, Serialize)]
pub struct Patient {
    name: String,
    #[phi(skip)]
    id: u64,
}

#[derive(Serialize)]
pub struct Summary {
    id: u64,
    n_letters: usize,
}

#[derive(Serialize)]
pub struct Line {
    text: String,
}

pub fn summary(p: &Patient) -> String {
    let summary = Summary { id: p.id, n_letters: p.name.len() };
    serde_json::to_string(&summary).unwrap_or_default()
}

pub fn line(p: &Patient) -> String {
    let line = Line { text: p.name.clone() };
    serde_json::to_string(&line).unwrap_or_default() //~ phi_serialized_unencrypted
}
