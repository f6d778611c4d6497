//! Staff, places, goods, sockets, files, settings and animals.
//@ lints: unmarked_phi
use std::net::SocketAddr;
use std::path::PathBuf;
use uuid::Uuid;

pub struct Doctor {
    pub name: String,
    pub email: String,
    pub phone: String,
    pub license_number: String,
}

pub struct StaffMember {
    pub first_name: String,
    pub last_name: String,
    pub email: String,
}

pub struct Clinic {
    pub name: String,
    pub address: String,
    pub phone: String,
}

pub struct User {
    pub id: Uuid,
    pub username: String,
    pub email: String,
    pub password_hash: String,
}

pub struct Template {
    pub name: String,
    pub body: String,
}

pub struct Drug {
    pub name: String,
    pub ndc_code: String,
    pub price: u32,
}

pub struct Icd10Code {
    pub code: String,
    pub description: String,
}

pub struct ServerConfig {
    pub address: SocketAddr,
    pub name: String,
    pub data_dir: PathBuf,
}

pub struct Upload {
    pub file_name: String,
    pub size: u64,
}

pub struct Pet {
    pub name: String,
    pub species: String,
    pub birth_date: String,
}

pub struct PatientCount {
    pub total: u64,
    pub ward: String,
}

pub struct PatientId(pub Uuid);

pub struct PatientRepository {
    pool: Pool,
    table_name: String,
}

pub struct Pool;

pub struct AppointmentSlot {
    pub room: String,
    pub starts_at: u64,
}

pub enum AppointmentStatus {
    Booked,
    Cancelled,
}

pub struct PatientQuery {
    pub limit: u32,
    pub offset: u32,
}
