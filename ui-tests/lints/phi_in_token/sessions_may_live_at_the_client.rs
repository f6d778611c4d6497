//! The session of actix with its cookie store goes to the client; tower-sessions keeps it on the server, in a store.
//@ lints: phi_in_token phi_stored_unencrypted
use phi::Phi;
use serde::Serialize;
use uuid::Uuid;

#[derive(Phi, Serialize)]
struct Patient {
    #[phi(skip)]
    id: Uuid,
    name: String,
    ssn: String,
    phone: String,
    email: String,
    diagnosis: String,
}

fn actix(session: &actix_session::Session, p: &Patient) -> Result<(), actix_session::SessionInsertError> {
    session.insert("patient_name", &p.name)?; //~ phi_in_token
    session.insert("patient", p)?; //~ phi_in_token
    session.insert("patient_id", p.id)?;
    session.insert("visits", 3)?;
    Ok(())
}

async fn tower(session: tower_sessions::Session, p: &Patient) -> Result<(), tower_sessions::session::Error> {
    session.insert("patient_name", &p.name).await?; //~ phi_stored_unencrypted
    session.insert("patient_id", p.id).await?;
    Ok(())
}
