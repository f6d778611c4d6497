//! An address that PHI was put into; one of an unknown request is no PHI by itself.
//@ lints: phi_in_log
use axum::http::{Request, Uri};
use phi::Phi;
use tracing::info;
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

fn search(p: &Patient) {
    let uri: Uri = format!("/patients?name={}", p.name).parse().unwrap();
    info!(%uri, "searching"); //~ phi_in_log
    info!("searching {}", uri.path_and_query().unwrap()); //~ phi_in_log
}

fn incoming<B>(request: &Request<B>) {
    info!(uri = %request.uri(), "request");
}
