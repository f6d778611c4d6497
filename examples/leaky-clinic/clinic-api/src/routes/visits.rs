use axum::Json;
use axum::extract::{Path, Query, State};
use chrono::{DateTime, Utc};
use clinic_model::{LabReport, PatientId, Visit, VisitId, Vitals, Ward};
use phi::Phi;
use serde::{Deserialize, Serialize};
use tracing::{debug, info, instrument, warn};

use super::{Reply, Shared};
use crate::audit::{self, Action};
use crate::auth::{Role, Staff};
use crate::error::ApiError;

/// Check-in, as the ward's tablet sends it.
#[rustfmt::skip] // the trailing comment belongs to its line
#[derive(Debug, Deserialize, Phi)]
pub struct CheckIn { //~ phi_debug_impl
    ward: Ward,
    #[phi(kind = "diagnosis")]
    icd10: String,
    #[phi(kind = "note")]
    complaint: String,
    #[phi(kind = "lab")]
    vitals: Option<Vitals>,
}

#[derive(Serialize)]
pub struct CheckedIn {
    visit: VisitId,
}

#[derive(Serialize, Phi)]
pub struct VisitLine {
    visit: VisitId,
    #[phi(identifier = "date")]
    seen_at: DateTime<Utc>,
    #[phi(kind = "diagnosis")]
    icd10: String,
}

#[derive(Serialize, Phi)]
pub struct NoteText {
    #[phi(kind = "note")]
    text: String,
}

#[derive(Serialize, Phi)]
pub struct VitalSigns {
    #[phi(kind = "lab")]
    pressure: String,
    #[phi(kind = "lab")]
    pulse: u16,
}

#[derive(Deserialize)]
pub struct NoteOptions {
    #[serde(default)]
    full: bool,
}

#[derive(Deserialize, Phi)]
pub struct NewNote {
    #[phi(kind = "note")]
    text: String,
}

#[derive(Serialize)]
pub struct Done {
    visit: VisitId,
}

#[instrument(skip(clinic, staff), fields(staff = %staff.id))]
pub async fn open(
    State(clinic): Shared,
    staff: Staff,
    Path(patient): Path<PatientId>,
    Json(form): Json<CheckIn>, //~ phi_in_span
) -> Reply<CheckedIn> {
    staff.ensure_assigned(&clinic, patient)?;
    let visit = Visit {
        id: VisitId::random(),
        patient,
        ward: form.ward,
        seen_at: Utc::now(),
        icd10: form.icd10,
        note: form.complaint,
        vitals: form.vitals,
    };
    clinic.store.insert_visit(&visit)?;
    audit::record(&clinic, staff.actor(), Action::Create, visit.id.as_uuid(), staff.origin)?;
    clinic_notify::visit_opened(&visit);

    if let Some(chart) = clinic.store.patient(patient)? {
        clinic_notify::patient_arrived(&chart);
        if clinic.analytics.visit_opened(&chart, &visit).await.is_err() {
            warn!(visit = %visit.id, "analytics did not take the visit");
        }
    }
    Ok(Json(CheckedIn { visit: visit.id }))
}

pub async fn list(
    State(clinic): Shared,
    staff: Staff,
    Path(patient): Path<PatientId>,
) -> Reply<Vec<VisitLine>> {
    staff.ensure_assigned(&clinic, patient)?;
    let visits = clinic.store.recent_visits(patient)?;
    audit::record(&clinic, staff.actor(), Action::Read, patient.as_uuid(), staff.origin)?;

    visits
        .iter()
        .map(|visit| visit.icd10.trim())
        .filter(|code| code.len() < 3)
        .for_each(|code| warn!("not an ICD-10 code: {code}")); //~ phi_in_log
    debug!(chart = %patient, visits = visits.len(), "visits listed");

    let line = |visit: Visit| VisitLine { visit: visit.id, seen_at: visit.seen_at, icd10: visit.icd10 };
    Ok(Json(visits.into_iter().map(line).collect()))
}

/// The front desk gets the first line, for the appointment letter; the rest is for those who treat.
#[rustfmt::skip] // the trailing comment belongs to its line
pub async fn note( //~ phi_response_without_role_check
    State(clinic): Shared,
    staff: Staff,
    Path(id): Path<VisitId>,
    Query(options): Query<NoteOptions>,
) -> Reply<NoteText> {
    if options.full {
        staff.ensure(Role::Nurse)?;
    }
    let visit = clinic.store.visit(id)?.ok_or(ApiError::NotFound)?;
    staff.ensure_assigned(&clinic, visit.patient)?;
    audit::record(&clinic, staff.actor(), Action::Read, id.as_uuid(), staff.origin)?;
    let note = clinic.store.note(id)?.unwrap_or(visit.note);
    let text = if options.full { note } else { note.lines().next().unwrap_or_default().to_owned() };
    Ok(Json(NoteText { text }))
}

pub async fn write_note(
    State(clinic): Shared,
    staff: Staff,
    Path(id): Path<VisitId>,
    Json(note): Json<NewNote>,
) -> Reply<Done> {
    staff.ensure(Role::Physician)?;
    let visit = clinic.store.visit(id)?.ok_or(ApiError::NotFound)?;
    staff.ensure_assigned(&clinic, visit.patient)?;
    clinic.store.set_note(id, &note.text)?;
    audit::record(&clinic, staff.actor(), Action::Update, id.as_uuid(), staff.origin)?;
    Ok(Json(Done { visit: id }))
}

pub async fn vitals(State(clinic): Shared, staff: Staff, Path(id): Path<VisitId>) -> Reply<VitalSigns> //~ phi_response_without_role_check
{
    // The front desk sees them as well until the new badge profiles are rolled out.
    staff.ensure(Role::Nurse).ok();
    let visit = clinic.store.visit(id)?.ok_or(ApiError::NotFound)?;
    staff.ensure_assigned(&clinic, visit.patient)?;
    audit::record(&clinic, staff.actor(), Action::Read, id.as_uuid(), staff.origin)?;
    let signs = visit.vitals.ok_or(ApiError::NotFound)?;
    debug!(visit = %id, ?signs, "vital signs shown");
    let alarm = triage(&signs, visit.ward);
    info!(visit = %id, alarm, "vital signs checked");
    Ok(Json(VitalSigns { pressure: format!("{}/{}", signs.systolic, signs.diastolic), pulse: signs.pulse }))
}

/// The laboratory signs its messages, so the body is taken as it came.
pub async fn lab_result(
    State(clinic): Shared,
    staff: Staff,
    Path(id): Path<VisitId>,
    body: String,
) -> Reply<Done> {
    debug!(visit = %id, "laboratory sent {body}"); //~ phi_in_log
    let report: LabReport = serde_json::from_str(&body).map_err(|_| ApiError::BadRequest)?;
    if report.visit != id {
        return Err(ApiError::BadRequest);
    }
    let visit = clinic.store.visit(id)?.ok_or(ApiError::NotFound)?;
    staff.ensure_assigned(&clinic, visit.patient)?;
    let line = format!("{}\n{}: {} {}", visit.note, report.loinc, report.value, report.unit);
    clinic.store.set_note(id, &line)?;
    audit::record(&clinic, staff.actor(), Action::Update, id.as_uuid(), staff.origin)?;
    Ok(Json(Done { visit: id }))
}

pub async fn close(State(clinic): Shared, staff: Staff, Path(id): Path<VisitId>) -> Reply<Done> {
    let visit = clinic.store.visit(id)?.ok_or(ApiError::NotFound)?;
    staff.ensure_assigned(&clinic, visit.patient)?;
    audit::record(&clinic, staff.actor(), Action::Update, id.as_uuid(), staff.origin)?;
    clinic_notify::visit_closed(&visit);
    Ok(Json(Done { visit: id }))
}

/// Whether somebody has to come at once.
#[instrument(level = "debug")]
fn triage(signs: &Vitals, ward: Ward) -> bool {
    let fever = signs.temperature >= 39.5;
    let racing = signs.pulse > if ward == Ward::Paediatrics { 160 } else { 130 };
    fever || racing || signs.systolic < 80
}
