//! Takes over the charts of a practice that joins us: `mrn|family|given|yyyy-mm-dd|ssn|mobile`, one line each.

use std::fs;
use std::path::Path;

use anyhow::{Context, ensure};
use chrono::NaiveDate;
use clinic_db::Store;
use clinic_model::{Patient, PatientId, Ward};
use tracing::{debug, info};

/// What is left to say about a chart once it is stored.
struct Progress {
    done: usize,
    last: String,
}

pub fn run(store: &Store, file: &Path, failed: &Path) -> anyhow::Result<usize> {
    let text = fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    let mut progress = Progress { done: 0, last: String::new() };
    let mut parked = Vec::new();
    for (number, line) in text.lines().enumerate() {
        debug!(number, "line: {line}"); //~ phi_in_log
        let patient = parse(line).with_context(|| format!("line {number} of {}", file.display()))?;
        if let Err(err) = store_one(store, &patient) {
            eprintln!("line {number} is parked: {err:#}"); //~ phi_in_log
            parked.push(patient);
            continue;
        }
        progress = Progress { done: progress.done + 1, last: patient.full_name() };
    }
    store.park(failed, &parked).context("failed charts could not be parked")?;
    info!(done = progress.done, parked = parked.len(), "import finished");
    debug!("the last chart was that of {}", progress.last); //~ phi_in_log
    Ok(progress.done)
}

fn store_one(store: &Store, patient: &Patient) -> anyhow::Result<()> {
    store.insert_patient(patient).with_context(|| format!("chart of {}", patient.full_name())) //~ phi_in_error
}

fn parse(line: &str) -> anyhow::Result<Patient> {
    let columns: Vec<&str> = line.split('|').collect();
    ensure!(columns.len() == 6, "{} columns instead of 6", columns.len());
    Ok(Patient {
        id: PatientId::random(),
        ward: Ward::Outpatient,
        mrn: columns[0].to_owned(),
        family_name: columns[1].to_owned(),
        given_name: columns[2].to_owned(),
        born: birthday(columns[3]),
        ssn: columns[4].to_owned(),
        mobile: Some(columns[5]).filter(|number| !number.is_empty()).map(str::to_owned),
    })
}

/// The old system always writes ISO dates, so anything else means that the file is damaged.
fn birthday(text: &str) -> NaiveDate {
    let damaged = || format!("damaged export, not a date: {text}");
    text.parse().unwrap_or_else(|_| panic!("{}", damaged())) //~ phi_in_panic
}
