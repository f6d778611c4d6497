//! Fields that somebody reads, serializes or takes apart, and one that nobody does.
//@ lints: unused_phi_field
use phi::Phi;
#[derive(Phi, serde::Deserialize)]
struct Intake { name: String, ssn: String, religion: String } //~ unused_phi_field
#[derive(Phi, serde::Deserialize, serde::Serialize)]
struct Echo { name: String, ssn: String }
#[derive(Phi)]
struct Row { name: String, ssn: String }
fn use_it(i: &Intake) -> bool { i.name.is_empty() || i.ssn.is_empty() }
fn echo(e: &Echo) -> String { serde_json::to_string(e).unwrap() }
fn destructure(r: Row) -> usize { let Row { name, ssn } = r; name.len() + ssn.len() }
