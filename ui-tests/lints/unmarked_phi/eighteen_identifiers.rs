//! Each identifier of 45 CFR 164.514(b)(2) in a type about a patient.
//@ lints: unmarked_phi

pub struct PatientRecord { //~ unmarked_phi
    pub full_name: String,
    pub street_address: String,
    pub zip_code: String,
    pub birth_date: String,
    pub admission_date: String,
    pub home_phone: String,
    pub fax_number: String,
    pub email_address: String,
    pub social_security_number: String,
    pub medical_record_number: String,
    pub health_plan_beneficiary_number: String,
    pub account_number: String,
    pub drivers_license: String,
    pub license_plate: String,
    pub device_serial_number: String,
    pub portal_url: String,
    pub ip_address: String,
    pub fingerprint: Vec<u8>,
    pub face_photo: Vec<u8>,
}

pub struct Intake { //~ unmarked_phi
    pub ssn: String,
}

pub struct Wristband { //~ unmarked_phi
    pub mrn: String,
}

pub struct MemberCard { //~ unmarked_phi
    pub medicare_beneficiary_id: String,
}
