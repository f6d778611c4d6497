//! Other derives write `Debug` and `Display` too; some leave fields out.
//@ lints: phi_debug_impl
use phi::Phi;

#[derive(Phi, derive_more::Debug)]
struct Shown { //~ phi_debug_impl
    name: String,
}

#[derive(Phi, derive_more::Debug)]
struct Skipped {
    #[debug(skip)]
    name: String,
}

#[derive(Phi, derive_more::Display)]
struct Mrn(String); //~ phi_debug_impl

#[derive(Phi, derivative::Derivative)]
#[derivative(Debug)]
struct Ignored {
    #[derivative(Debug = "ignore")]
    name: String,
}

#[derive(Phi)]
#[phi(redact)]
struct Redacted {
    name: String,
}

#[derive(Phi, Debug)]
struct Secret {
    name: secrecy::SecretString,
}
