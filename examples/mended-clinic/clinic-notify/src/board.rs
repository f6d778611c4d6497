//! The board behind the nurses' desk reads our log stream: one line per arrival. It shows the ticket, and the nurse
//! opens the chart with a badge.

use clinic_model::{Visit, VisitId, Ward};
use tracing::info;

pub fn patient_arrived(visit: &Visit) {
    post(visit.ward, &ticket(visit.id));
}

/// For arrivals without an appointment, before there is a chart.
pub fn walk_in(ward: Ward) {
    info!(target: "board", ward = ward.code(), "walk-in");
}

/// The first block of the random visit id: short enough to call out, and it says nothing.
fn ticket(visit: VisitId) -> String {
    visit.to_string().chars().take(8).collect()
}

fn post(ward: Ward, line: &str) {
    info!(target: "board", ward = ward.code(), "{line}");
}
