use axum::Json;
use axum::extract::{Path, State};
use chrono::{NaiveDate, Utc};
use clinic_model::{Patient, PatientId, Ward};
use phi::Phi;
use serde::{Deserialize, Serialize};
use tracing::{info, warn};

use super::{Peer, Reply, Shared};
use crate::audit::{self, Action, Actor};
use crate::auth::Staff;
use crate::error::ApiError;

/// What the front desk types in.
#[derive(Deserialize, Phi)]
#[phi(redact)]
pub struct Registration {
    ward: Ward,
    #[phi(identifier = "mrn")]
    mrn: String,
    #[phi(identifier = "name")]
    given_name: String,
    #[phi(identifier = "name")]
    family_name: String,
    #[phi(identifier = "date")]
    born: NaiveDate,
    #[phi(identifier = "ssn")]
    ssn: String,
    #[phi(identifier = "phone")]
    mobile: Option<String>,
}

#[derive(Serialize)]
pub struct Registered {
    id: PatientId,
    needs_guardian: bool,
}

/// The head of a chart: what a clinician sees first.
#[derive(Serialize, Phi)]
pub struct ChartHead {
    id: PatientId,
    ward: Ward,
    #[phi(identifier = "name")]
    shown_name: String,
    #[phi(identifier = "date")]
    born: NaiveDate,
    #[phi(identifier = "phone")]
    mobile: Option<String>,
}

/// One line of the search box.
#[derive(Serialize, Phi)]
pub struct Hit {
    id: PatientId,
    #[phi(identifier = "name")]
    shown_name: String,
}

/// The printed summary of a chart.
#[derive(Serialize, Phi)]
pub struct Summary {
    #[phi(identifier = "name")]
    shown_name: String,
    #[phi(kind = "diagnosis")]
    problems: Vec<String>,
}

#[derive(Deserialize, Phi)]
#[phi(redact)]
pub struct Search {
    #[phi(identifier = "mrn")]
    starts_with: String,
}

pub async fn register(
    State(clinic): Shared,
    staff: Staff,
    Json(form): Json<Registration>,
) -> Reply<Registered> {
    info!(?form, staff = %staff.id, "registration");
    let patient = Patient {
        id: PatientId::random(),
        ward: form.ward,
        mrn: form.mrn,
        given_name: form.given_name,
        family_name: form.family_name,
        born: form.born,
        ssn: form.ssn,
        mobile: form.mobile,
    };
    // The scanner pads short numbers; an empty one means that the wristband was not read at all.
    assert!(!patient.mrn.is_empty(), "no record number for {}", patient.family_name); //~ phi_in_panic
    clinic.store.insert_patient(&patient)?;
    audit::record(&clinic, staff.actor(), Action::Create, patient.id.as_uuid(), staff.origin)?;

    if clinic.analytics.registered(&patient).await.is_err() {
        warn!(chart = %patient.id, "analytics did not take the registration");
    }
    let needs_guardian = patient.is_minor_on(Utc::now().date_naive());
    info!(chart = %patient.id, needs_guardian, "registered");
    Ok(Json(Registered { id: patient.id, needs_guardian }))
}

pub async fn show(State(clinic): Shared, staff: Staff, Path(id): Path<PatientId>) -> Reply<ChartHead> {
    staff.ensure_assigned(&clinic, id)?;
    let patient = clinic.store.patient(id)?.ok_or(ApiError::NotFound)?;
    audit::record(&clinic, staff.actor(), Action::Read, id.as_uuid(), staff.origin)?;
    info!(chart = %id, staff = %staff.id, "chart shown");
    Ok(Json(ChartHead {
        id,
        ward: patient.ward,
        shown_name: patient.full_name(),
        born: patient.born,
        mobile: patient.mobile,
    }))
}

pub async fn summary(State(clinic): Shared, peer: Peer, Path(id): Path<PatientId>) -> Reply<Summary> //~ phi_response_without_authentication
{
    let patient = clinic.store.patient(id)?.ok_or(ApiError::NotFound)?;
    let visits = clinic.store.recent_visits(id)?;
    audit::record(&clinic, Actor::Terminal("print server"), Action::Read, id.as_uuid(), peer.0.ip())?;
    let problems = visits.into_iter().map(|visit| visit.icd10).collect();
    Ok(Json(Summary { shown_name: patient.full_name(), problems }))
}

pub async fn search(State(clinic): Shared, staff: Staff, Json(search): Json<Search>) -> Reply<Vec<Hit>> //~ phi_response_without_role_check
{
    let found = clinic.store.search(staff.id, &search.starts_with)?;
    if found.is_empty() {
        let asked = search.starts_with.to_ascii_lowercase();
        info!(staff = %staff.id, "nothing found for {asked}"); //~ phi_in_log
    }
    let charts = found.iter().map(|patient| patient.id.as_uuid());
    audit::record_all(&clinic, staff.actor(), Action::Read, charts, staff.origin)?;
    let hits = found.iter().map(|patient| Hit { id: patient.id, shown_name: patient.full_name() });
    Ok(Json(hits.collect()))
}
