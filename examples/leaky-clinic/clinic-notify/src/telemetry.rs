//! Metrics and error reports for whoever is on call.

use std::error::Error;

use clinic_model::{Claim, Patient, Visit};
use metrics::{counter, histogram};
use sentry::Level;

pub fn visit_opened(visit: &Visit) {
    counter!("clinic_visits_opened_total", "ward" => visit.ward.code()).increment(1);
}

pub fn visit_closed(visit: &Visit) {
    counter!("clinic_visits_closed_total", "diagnosis" => visit.icd10.clone()).increment(1); //~ phi_to_telemetry
}

/// How long storing a chart took, in seconds.
pub fn chart_stored(seconds: f64) {
    histogram!("clinic_chart_store_seconds").record(seconds);
}

/// Runs `work` with the chart at hand when something breaks inside.
pub fn in_chart<T>(patient: &Patient, work: impl FnOnce() -> T) -> T {
    sentry::with_scope(
        |scope| {
            scope.set_tag("ward", patient.ward.code());
            scope.set_tag("mrn", &patient.mrn); //~ phi_to_telemetry
        },
        work,
    )
}

/// A plan refused a claim: on call looks at the mapping tables first.
pub fn claim_refused(claim: &Claim, reason: &dyn Error) {
    counter!("clinic_claims_refused_total", "payer" => claim.payer.clone()).increment(1);
    let text = format!("{} refused procedure {} ({reason})", claim.payer, claim.cpt);
    sentry::capture_message(&text, Level::Warning); //~ phi_to_telemetry
}
