use chrono::{DateTime, Utc};
use phi::Phi;
use serde::{Deserialize, Serialize};

use crate::{PatientId, VisitId};

/// Where in the house something happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ward {
    Outpatient,
    Paediatrics,
    Cardiology,
}

impl Ward {
    pub fn code(self) -> &'static str {
        match self {
            Ward::Outpatient => "OUT",
            Ward::Paediatrics => "PED",
            Ward::Cardiology => "CAR",
        }
    }
}

/// One encounter, from check-in to discharge.
#[derive(Clone, Serialize, Deserialize, Phi)]
#[phi(redact)]
pub struct Visit {
    pub id: VisitId,
    pub patient: PatientId,
    pub ward: Ward,
    #[phi(identifier = "date")]
    pub seen_at: DateTime<Utc>,
    #[phi(kind = "diagnosis")]
    pub icd10: String,
    #[phi(kind = "note")]
    pub note: String,
    #[phi(kind = "lab")]
    pub vitals: Option<Vitals>,
}

/// What the nurse measures at check-in.
#[derive(Clone, Serialize, Deserialize, Phi)]
#[phi(redact)]
pub struct Vitals {
    pub systolic: u16,
    pub diastolic: u16,
    pub pulse: u16,
    pub temperature: f32,
}

/// What the laboratory sends back.
#[derive(Clone, Deserialize, Phi)]
#[phi(redact)]
pub struct LabReport {
    #[phi(skip)]
    pub visit: VisitId,
    pub loinc: String,
    pub value: String,
    pub unit: String,
}

/// A prescription as it is handed to the pharmacy.
#[derive(Clone, Serialize, Deserialize, Phi)]
#[phi(redact)]
pub struct Prescription {
    pub visit: VisitId,
    #[phi(kind = "medication")]
    pub drug: String,
    #[phi(kind = "medication")]
    pub dosage: String,
    pub refills: u8,
}

impl Prescription {
    /// The line on the printed slip. Not a `Display`, which would end up in a log sooner or later.
    pub fn slip_line(&self) -> String {
        format!("{}, {} ({} refills)", self.drug, self.dosage, self.refills)
    }
}
