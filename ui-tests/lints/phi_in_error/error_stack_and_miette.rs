//! Attachments of error-stack, reports and diagnostics of miette.
//@ lints: phi_in_error
use error_stack::{Report, ResultExt};
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

#[derive(Debug)]
struct AdmitError;

impl std::fmt::Display for AdmitError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("cannot admit")
    }
}

impl std::error::Error for AdmitError {}

fn attached(p: &Patient) -> Result<(), Report<AdmitError>> {
    std::fs::read("beds").change_context(AdmitError).attach(format!("for {}", p.name))?; //~ phi_in_error
    std::fs::read("beds").change_context(AdmitError).attach_with(|| format!("for {}", p.name))?; //~ phi_in_error
    std::fs::read("beds").change_context(AdmitError).attach(format!("for case {}", p.id))?;
    Err(Report::new(AdmitError).attach(p.diagnosis.clone())) //~ phi_in_error
}

fn reported(p: &Patient) -> miette::Result<()> {
    if p.name.is_empty() {
        return Err(miette::miette!("no name in case {}", p.id));
    }
    if p.ssn.is_empty() {
        miette::bail!("no ssn for {}", p.name); //~ phi_in_error
    }
    Err(miette::miette!("cannot admit {}", p.name)) //~ phi_in_error
}
