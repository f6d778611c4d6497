//! displaydoc: the doc comment is the text.
//@ lints: phi_in_error
use displaydoc::Display;
use phi::Phi;
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

#[derive(Debug, Display)]
enum ClinicError {
    /// no bed for {name}
    NoBed { name: String },
    /// patient {0} is unknown
    Unknown(String),
    /// the ward is closed
    Closed { ward: String },
}

impl std::error::Error for ClinicError {}

fn admit(p: &Patient) -> Result<(), ClinicError> {
    if p.name.is_empty() {
        return Err(ClinicError::Unknown(p.id.to_string()));
    }
    if p.phone.is_empty() {
        return Err(ClinicError::Unknown(p.ssn.clone())); //~ phi_in_error
    }
    if p.email.is_empty() {
        return Err(ClinicError::Closed { ward: p.diagnosis.clone() });
    }
    Err(ClinicError::NoBed { name: p.name.clone() }) //~ phi_in_error
}
