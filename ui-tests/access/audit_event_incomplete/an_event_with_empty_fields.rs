//! An event is judged by what its fields are called.
//@ lints: audit_event_incomplete
use uuid::Uuid;
use chrono::{DateTime, Utc};

struct AuditEvent {
    actor: Option<Uuid>,
    action: String,
    at: DateTime<Utc>,
    patient_id: Uuid,
    ip: Option<String>,
    note: Option<String>,
}

struct Draft {
    actor: Option<Uuid>,
    action: String,
    at: DateTime<Utc>,
}

fn whole(user: Uuid, patient: Uuid, ip: String) -> AuditEvent {
    AuditEvent { actor: Some(user), action: "read".into(), at: Utc::now(), patient_id: patient, ip: Some(ip), note: None }
}

fn without_actor(patient: Uuid, ip: String) -> AuditEvent {
    AuditEvent { actor: None, action: "read".into(), at: Utc::now(), patient_id: patient, ip: Some(ip), note: None } //~ audit_event_incomplete
}

fn without_action(user: Uuid, patient: Uuid, ip: String) -> AuditEvent {
    AuditEvent { actor: Some(user), action: String::new(), at: Utc::now(), patient_id: patient, ip: Some(ip), note: None } //~ audit_event_incomplete
}

fn at_a_constant_time(user: Uuid, patient: Uuid, ip: String) -> AuditEvent {
    AuditEvent { actor: Some(user), action: "read".into(), at: DateTime::UNIX_EPOCH, patient_id: patient, ip: Some(ip), note: None } //~ audit_event_incomplete
}

fn of_nobody(user: Uuid, ip: String) -> AuditEvent {
    AuditEvent { actor: Some(user), action: "read".into(), at: Utc::now(), patient_id: Uuid::nil(), ip: Some(ip), note: None } //~ audit_event_incomplete
}

fn from_nowhere(user: Uuid, patient: Uuid) -> AuditEvent {
    AuditEvent { actor: Some(user), action: "read".into(), at: Utc::now(), patient_id: patient, ip: None, note: None } //~ audit_event_incomplete
}

fn draft() -> Draft {
    Draft { actor: None, action: String::new(), at: DateTime::UNIX_EPOCH }
}
