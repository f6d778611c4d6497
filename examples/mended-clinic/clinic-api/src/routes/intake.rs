//! The questionnaire on the tablets. Answers come as the form builder numbered them.

use std::collections::HashMap;
use std::time::Instant;

use axum::Json;
use axum::extract::State;
use chrono::NaiveDate;
use clinic_model::{Patient, PatientId, Ward};
use serde::{Deserialize, Serialize};
use tracing::info;

use super::{Peer, Reply, Shared};
use crate::audit::{self, Action, Actor};
use crate::error::ApiError;

#[derive(Deserialize)]
pub struct Sheet {
    language: String,
    answers: HashMap<String, String>,
}

#[derive(Serialize)]
pub struct Ticket {
    chart: PatientId,
}

pub async fn submit(State(clinic): Shared, peer: Peer, Json(mut sheet): Json<Sheet>) -> Reply<Ticket> {
    let mut answer = |question: &str| sheet.answers.remove(question).ok_or(ApiError::BadRequest);
    let (first, second) = (answer("q1")?, answer("q2")?);
    let third: NaiveDate = answer("q3")?.parse().map_err(|_| ApiError::BadRequest)?;
    let fourth = answer("q4")?;
    let wristband = answer("scan")?;
    info!(language = sheet.language, "intake");

    let patient = Patient {
        id: PatientId::random(),
        ward: Ward::Outpatient,
        mrn: wristband,
        given_name: first,
        family_name: second,
        born: third,
        ssn: fourth,
        mobile: None,
    };
    let started = Instant::now();
    clinic_notify::in_chart(&patient, || clinic.store.insert_patient(&patient))?;
    clinic_notify::chart_stored(started.elapsed().as_secs_f64());
    audit::record(&clinic, Actor::Terminal("intake"), Action::Create, patient.id.as_uuid(), peer.0.ip())?;
    info!(chart = %patient.id, unused = sheet.answers.len(), "intake complete");
    Ok(Json(Ticket { chart: patient.id }))
}
