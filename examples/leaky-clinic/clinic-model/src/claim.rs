use phi::Phi;
use serde::{Deserialize, Serialize};

use crate::{ClaimId, PatientId};

/// What we ask a health plan to pay.
#[derive(Clone, Serialize, Deserialize, Phi)]
#[phi(redact)]
pub struct Claim {
    pub id: ClaimId,
    pub patient: PatientId,
    /// The clearing house's short name for the plan: one of a few dozen.
    pub payer: String,
    #[phi(identifier = "health-plan")]
    pub member_no: String,
    #[phi(kind = "procedure")]
    pub cpt: String,
    #[phi(kind = "payment")]
    pub amount_cents: i64,
}
