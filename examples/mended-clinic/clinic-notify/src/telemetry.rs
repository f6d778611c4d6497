//! Metrics and error reports for whoever is on call. Labels have few values, and none is about a person.

use clinic_model::{Claim, Patient, Visit};
use metrics::{counter, histogram};
use sentry::Level;

pub fn visit_opened(visit: &Visit) {
    counter!("clinic_visits_opened_total", "ward" => visit.ward.code()).increment(1);
}

pub fn visit_closed(visit: &Visit) {
    counter!("clinic_visits_closed_total", "ward" => visit.ward.code()).increment(1);
}

/// How long storing a chart took, in seconds.
pub fn chart_stored(seconds: f64) {
    histogram!("clinic_chart_store_seconds").record(seconds);
}

/// Runs `work` with the chart at hand when something breaks inside. On call can open the chart by its id, with a badge.
pub fn in_chart<T>(patient: &Patient, work: impl FnOnce() -> T) -> T {
    sentry::with_scope(
        |scope| {
            scope.set_tag("ward", patient.ward.code());
            scope.set_tag("chart", patient.id);
        },
        work,
    )
}

/// A plan refused a claim: on call looks at the mapping tables first.
pub fn claim_refused(claim: &Claim, reason: &'static str) {
    counter!("clinic_claims_refused_total", "payer" => claim.payer.clone()).increment(1);
    let text = format!("{} refused claim {}: {reason}", claim.payer, claim.id);
    sentry::capture_message(&text, Level::Warning);
}
