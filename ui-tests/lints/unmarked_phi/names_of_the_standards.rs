//! Types as the standards of the field name them: HL7 v2, X12, DICOM, OMOP, FHIR.
//@ lints: unmarked_phi
use serde::{Deserialize, Serialize};

// HL7 v2, PID, NK1 and IN1
pub struct PidSegment { //~ unmarked_phi
    pub patient_identifier_list: Vec<String>,
    pub patient_name: String,
    pub mothers_maiden_name: String,
    pub date_time_of_birth: String,
    pub administrative_sex: String,
    pub race: String,
    pub patient_address: String,
    pub phone_number_home: String,
    pub ssn_number_patient: String,
}

pub struct NextOfKin { //~ unmarked_phi
    pub patient_id: String,
    pub name: String,
    pub relationship: String,
    pub phone_number: String,
}

pub struct InsuranceSegment { //~ unmarked_phi
    pub insured_id_number: String,
    pub policy_number: String,
    pub group_number: String,
    pub name_of_insured: String,
    pub insureds_date_of_birth: String,
}

// X12 270 and 837
pub struct SubscriberLoop { //~ unmarked_phi
    pub subscriber_last_name: String,
    pub subscriber_first_name: String,
    pub subscriber_primary_identifier: String,
    pub subscriber_birth_date: String,
}

pub struct Claim837 { //~ unmarked_phi
    pub patient_control_number: String,
    pub principal_diagnosis_code: String,
    pub procedure_codes: Vec<String>,
}

// DICOM PS3.15
#[allow(non_snake_case)]
pub struct StudyAttributes { //~ unmarked_phi
    pub PatientName: String,
    pub PatientID: String,
    pub PatientBirthDate: String,
    pub AccessionNumber: String,
}

// OMOP
pub struct ConditionOccurrence { //~ unmarked_phi
    pub person_id: i64,
    pub patient_id: i64,
    pub condition_start_date: String,
    pub diagnosis: String,
}

// FHIR
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RelatedPerson { //~ unmarked_phi
    pub patient: String,
    pub name: Vec<String>,
    pub telecom: Vec<String>,
    pub birth_date: String,
}

pub struct Observation { //~ unmarked_phi
    pub patient_id: String,
    pub loinc_code: String,
    pub value_quantity: f64,
}

pub struct ExplanationOfBenefit { //~ unmarked_phi
    pub patient_id: String,
    pub diagnosis: Vec<String>,
    pub total: f64,
}
