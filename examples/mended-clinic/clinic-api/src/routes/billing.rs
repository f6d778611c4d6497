use axum::Json;
use axum::extract::{Path, State};
use clinic_model::{Claim, ClaimId, PatientId};
use phi::Phi;
use serde::{Deserialize, Serialize};
use thiserror::Error;
use tracing::{info, instrument, warn};

use super::{Reply, Shared};
use crate::audit::{self, Action};
use crate::auth::{Role, Staff};
use crate::error::ApiError;

#[derive(Clone, Deserialize, Phi)]
#[phi(redact)]
pub struct NewClaim {
    patient: PatientId,
    payer: String,
    #[phi(identifier = "health-plan")]
    member_no: String,
    #[phi(kind = "procedure")]
    cpt: String,
    #[phi(kind = "payment")]
    amount_cents: i64,
}

#[derive(Serialize)]
pub struct Submitted {
    claim: ClaimId,
}

#[derive(Serialize, Phi)]
pub struct ClaimView {
    claim: ClaimId,
    payer: String,
    #[phi(kind = "procedure")]
    cpt: String,
    #[phi(kind = "payment")]
    amount: String,
}

/// Why a claim does not leave the house.
#[derive(Debug, Error)]
enum Refusal {
    #[error("{payer} does not know this member")]
    UnknownMember { payer: String },
    #[error("nothing to pay")]
    NothingToPay,
}

impl Refusal {
    fn code(&self) -> &'static str {
        match self {
            Refusal::UnknownMember { .. } => "unknown-member",
            Refusal::NothingToPay => "nothing-to-pay",
        }
    }
}

pub async fn submit(State(clinic): Shared, staff: Staff, Json(form): Json<NewClaim>) -> Reply<Submitted> {
    staff.ensure(Role::Clerk)?;
    staff.ensure_assigned(&clinic, form.patient)?;
    let claim = Claim {
        id: ClaimId::random(),
        patient: form.patient,
        payer: form.payer,
        member_no: form.member_no,
        cpt: form.cpt,
        amount_cents: form.amount_cents,
    };
    if let Err(refusal) = check(&claim) {
        warn!(claim = %claim.id, "not submitted: {refusal}");
        clinic_notify::claim_refused(&claim, refusal.code());
        return Err(ApiError::BadRequest);
    }
    clinic.store.insert_claim(&claim)?;
    audit::record(&clinic, staff.actor(), Action::Create, claim.id.as_uuid(), staff.origin)?;
    remember(&claim.payer, &claim.cpt);
    info!(claim = %claim.id, payer = claim.payer, "claim submitted");
    Ok(Json(Submitted { claim: claim.id }))
}

pub async fn show(State(clinic): Shared, staff: Staff, Path(id): Path<ClaimId>) -> Reply<ClaimView> {
    staff.ensure(Role::Clerk)?;
    let claim = clinic.store.claim(id)?.ok_or(ApiError::NotFound)?;
    staff.ensure_assigned(&clinic, claim.patient)?;
    audit::record(&clinic, staff.actor(), Action::Read, id.as_uuid(), staff.origin)?;
    let amount = format!("{}.{:02}", claim.amount_cents / 100, claim.amount_cents % 100);
    Ok(Json(ClaimView { claim: id, payer: claim.payer, cpt: claim.cpt, amount }))
}

/// Plans publish the shape of their member numbers; a wrong one comes back after weeks.
fn check(claim: &Claim) -> Result<(), Refusal> {
    if claim.member_no.len() != 11 {
        return Err(Refusal::UnknownMember { payer: claim.payer.clone() });
    }
    if claim.amount_cents <= 0 {
        return Err(Refusal::NothingToPay);
    }
    Ok(())
}

/// Feeds the price list: which procedures a plan has seen.
#[instrument(level = "debug", skip(procedure))]
fn remember(payer: &str, procedure: &str) {
    info!(payer, known = !procedure.is_empty(), "price list touched");
}
