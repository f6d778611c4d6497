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
    last: Option<PatientId>,
}

pub fn run(store: &Store, file: &Path, failed: &Path) -> anyhow::Result<usize> {
    let text = fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    let mut progress = Progress { done: 0, last: None };
    let mut parked = Vec::new();
    for (number, line) in text.lines().enumerate() {
        debug!(number, bytes = line.len(), "line");
        let patient = parse(line).with_context(|| format!("line {number} of {}", file.display()))?;
        if let Err(err) = store_one(store, &patient) {
            eprintln!("line {number} is parked: {err:#}");
            parked.push(patient);
            continue;
        }
        progress = Progress { done: progress.done + 1, last: Some(patient.id) };
    }
    store.park(failed, &parked).context("failed charts could not be parked")?;
    info!(done = progress.done, parked = parked.len(), "import finished");
    debug!(last = ?progress.last, "the last chart");
    Ok(progress.done)
}

fn store_one(store: &Store, patient: &Patient) -> anyhow::Result<()> {
    store.insert_patient(patient).with_context(|| format!("chart {}", patient.id))
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
        born: birthday(columns[3])?,
        ssn: columns[4].to_owned(),
        mobile: Some(columns[5]).filter(|number| !number.is_empty()).map(str::to_owned),
    })
}

/// The old system always writes ISO dates, so anything else means that the file is damaged.
fn birthday(text: &str) -> anyhow::Result<NaiveDate> {
    text.parse().context("damaged export, the fourth column is not a date")
}
