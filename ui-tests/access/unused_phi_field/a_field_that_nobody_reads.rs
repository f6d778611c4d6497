//! What is collected and never read need not be collected.
//@ lints: unused_phi_field
use phi::Phi;

#[rustfmt::skip] // the trailing comment belongs to its line
#[derive(serde::Deserialize, Phi)]
struct Intake {
    name: String,
    religion: String, //~ unused_phi_field
    phone: String,
    #[phi(skip)]
    version: u32,
}

/// What leaves as a whole is read by whoever gets it.
#[derive(serde::Serialize, Phi)]
struct Card {
    name: String,
    blood_group: String,
}

#[rustfmt::skip] // the trailing comment belongs to its line
#[derive(Phi)]
struct Written {
    name: String,
    note: String, //~ unused_phi_field
}

fn greet(intake: &Intake) -> usize {
    let Intake { phone, religion: _, .. } = intake;
    intake.name.len() + phone.len()
}

fn write(written: &mut Written, note: String) -> usize {
    written.note = note;
    written.name.len()
}

fn card(name: String) -> Card {
    Card { name, blood_group: String::new() }
}
