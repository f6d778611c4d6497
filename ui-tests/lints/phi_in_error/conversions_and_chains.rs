//! An error is reported where it is built, however it gets its values.
//@ lints: phi_in_error
use phi::Phi;
use thiserror::Error;
use uuid::Uuid;

#[derive(Phi)]
struct Patient {
    #[phi(skip)]
    id: Uuid,
    name: String,
    ssn: String,
    phone: String,
    email: String,
    diagnosis: String,
}

#[derive(Debug, Error)]
pub enum AppError {
    #[error("patient {name} not found")]
    NotFound { name: String },
    #[error("conflict on {0}")]
    Conflict(String),
    #[error("case {0} is closed")]
    Closed(Uuid),
    #[error("invalid value: {}", .value)]
    Invalid { value: String, hint: &'static str },
    #[error("storage failed")]
    Storage { detail: String },
    #[error(transparent)]
    Other(#[from] anyhow::Error),
}

impl AppError {
    fn not_found(name: &str) -> AppError {
        AppError::NotFound { name: name.to_owned() } //~ phi_in_error
    }
}

fn find(p: &Patient) -> Result<(), AppError> {
    Err(AppError::not_found(&p.name))
}

fn with_ok_or(known: Option<u32>, p: &Patient) -> Result<u32, AppError> {
    known.ok_or_else(|| AppError::Conflict(p.ssn.clone())) //~ phi_in_error
}

fn with_map_err(p: &Patient) -> Result<String, AppError> {
    std::fs::read_to_string("x").map_err(|_| AppError::Invalid { value: p.phone.clone(), hint: "phone" }) //~ phi_in_error
}

fn opaque(p: &Patient) -> Result<(), AppError> {
    Err(AppError::Closed(p.id))
}

fn hidden(p: &Patient) -> AppError {
    AppError::Storage { detail: p.diagnosis.clone() }
}

fn wrapped(p: &Patient) -> Result<(), AppError> {
    Err(AppError::Other(anyhow::anyhow!("no bed for {}", p.name))) //~ phi_in_error
}

struct Response {
    message: String,
}

#[derive(Debug)]
struct Plain(String);

impl std::fmt::Display for Plain {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "failed: {}", self.0)
    }
}

impl std::error::Error for Plain {}

fn boxed(p: &Patient) -> Result<(), Box<dyn std::error::Error>> {
    if p.name.is_empty() {
        return Err(Box::new(Plain(p.id.to_string())));
    }
    Err(Box::new(Plain(p.ssn.clone()))) //~ phi_in_error
}
