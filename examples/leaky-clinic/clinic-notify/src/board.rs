//! The board behind the nurses' desk reads our log stream: one line per arrival, cut to the width of the display.

use clinic_model::{Patient, Ward};
use tracing::info;

const COLUMNS: usize = 32;

pub fn patient_arrived(patient: &Patient) {
    post(patient.ward, &arrival_line(patient));
}

/// For arrivals without an appointment, before there is a chart.
pub fn walk_in(ward: Ward) {
    info!(target: "board", ward = ward.code(), "walk-in");
}

fn arrival_line(patient: &Patient) -> String {
    format!("{}, {}", patient.family_name, patient.given_name).to_uppercase()
}

fn post(ward: Ward, line: &str) {
    let shown: String = line.chars().take(COLUMNS).collect();
    display(ward.code(), shown);
}

fn display(ward: &str, text: String) {
    info!(target: "board", ward, "{text}"); //~ phi_in_log
}
