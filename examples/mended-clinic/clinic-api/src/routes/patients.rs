use axum::Json;
use axum::extract::{Path, State};
use chrono::{NaiveDate, Utc};
use clinic_model::{Patient, PatientId, Ward};
use phi::Phi;
use serde::{Deserialize, Serialize};
use tracing::{info, warn};

use super::{Reply, Shared};
use crate::audit::{self, Action};
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

/// What the search box shows.
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
    mrn: String,
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
    if patient.mrn.is_empty() {
        warn!(chart = %patient.id, "no record number");
        return Err(ApiError::BadRequest);
    }
    clinic.store.insert_patient(&patient)?;
    audit::record(&clinic, staff.actor(), Action::Create, patient.id.as_uuid(), staff.origin)?;

    if clinic.analytics.registered(patient.ward).await.is_err() {
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

pub async fn summary(State(clinic): Shared, staff: Staff, Path(id): Path<PatientId>) -> Reply<Summary> {
    staff.ensure_assigned(&clinic, id)?;
    let patient = clinic.store.patient(id)?.ok_or(ApiError::NotFound)?;
    let visits = clinic.store.recent_visits(id)?;
    audit::record(&clinic, staff.actor(), Action::Read, id.as_uuid(), staff.origin)?;
    let problems = visits.into_iter().map(|visit| visit.icd10).collect();
    Ok(Json(Summary { shown_name: patient.full_name(), problems }))
}

pub async fn search(State(clinic): Shared, staff: Staff, Json(search): Json<Search>) -> Reply<Hit> {
    let Some(patient) = clinic.store.find_assigned(staff.id, &search.mrn)? else {
        info!(staff = %staff.id, typed = search.mrn.len(), "nothing found");
        return Err(ApiError::NotFound);
    };
    audit::record(&clinic, staff.actor(), Action::Read, patient.id.as_uuid(), staff.origin)?;
    Ok(Json(Hit { id: patient.id, shown_name: patient.full_name() }))
}
