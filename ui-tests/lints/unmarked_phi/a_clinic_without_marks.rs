//! Types of a clinic that nobody marked yet.
//@ lints: unmarked_phi
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Patient { //~ unmarked_phi
    pub id: Uuid,
    pub first_name: String,
    pub last_name: String,
    pub date_of_birth: NaiveDate,
    pub medical_record_number: String,
}

pub struct LabResult { //~ unmarked_phi
    pub id: Uuid,
    pub patient_id: Uuid,
    pub test_name: String,
    pub value: f64,
    pub unit: String,
}

pub struct Prescription { //~ unmarked_phi
    pub patient_id: Uuid,
    pub drug: String,
    pub dosage: String,
}

pub struct Appointment { //~ unmarked_phi
    pub id: Uuid,
    pub patient_id: Uuid,
    pub reason: String,
    pub starts_at: DateTime<Utc>,
}

pub struct InsuranceClaim { //~ unmarked_phi
    pub subscriber_id: String,
    pub diagnosis_codes: Vec<String>,
    pub billed_amount: u64,
}

pub struct RegistrationForm { //~ unmarked_phi
    pub full_name: String,
    pub ssn: String,
    pub phone: String,
}

pub struct Encounter { //~ unmarked_phi
    pub patient_id: Uuid,
    pub chief_complaint: String,
    pub notes: String,
}
