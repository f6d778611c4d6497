//! jwt-simple, josekit, PASETO and biscuit.
//@ lints: phi_in_token
use phi::Phi;
use serde::{Deserialize, Serialize};
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

#[derive(Serialize, Deserialize)]
struct Extra {
    email: String,
}

fn simple(key: &jwt_simple::prelude::HS256Key, p: &Patient) -> Result<String, jwt_simple::Error> {
    use jwt_simple::prelude::*;
    let claims = Claims::with_custom_claims(Extra { email: p.email.clone() }, Duration::from_hours(2));
    key.authenticate(claims) //~ phi_in_token
}

fn simple_subject(key: &jwt_simple::prelude::Ed25519KeyPair, p: &Patient) -> Result<String, jwt_simple::Error> {
    use jwt_simple::prelude::*;
    let claims = Claims::create(Duration::from_hours(2)).with_subject(p.id.to_string());
    key.sign(claims)?;
    let claims = Claims::create(Duration::from_hours(2)).with_subject(&p.name);
    key.sign(claims) //~ phi_in_token
}

fn paseto_public(key: &pasetors::keys::AsymmetricSecretKey<pasetors::version4::V4>, p: &Patient) {
    use pasetors::claims::Claims;
    let mut claims = Claims::new().unwrap();
    claims.subject(&p.id.to_string()).unwrap();
    let _ = pasetors::public::sign(key, &claims, None, None);
    claims.add_additional("diagnosis", p.diagnosis.as_str()).unwrap();
    let _ = pasetors::public::sign(key, &claims, None, None); //~ phi_in_token
}

fn paseto_local(key: &pasetors::keys::SymmetricKey<pasetors::version4::V4>, p: &Patient) {
    use pasetors::claims::Claims;
    let mut claims = Claims::new().unwrap();
    claims.add_additional("diagnosis", p.diagnosis.as_str()).unwrap();
    let _ = pasetors::local::encrypt(key, &claims, None, None);
}

fn biscuit_token(root: &biscuit_auth::KeyPair, p: &Patient) -> Result<(), biscuit_auth::error::Token> {
    let token = biscuit_auth::macros::biscuit!("user({id})", id = p.id.to_string()).build(root)?;
    drop(token);
    let token = biscuit_auth::macros::biscuit!("user({name})", name = p.name.clone()).build(root)?; //~ MISSING phi_in_token -- the type of what a macro makes is not known
    drop(token);
    Ok(())
}
