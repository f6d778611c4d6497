//! tower-cookies, poem, salvo; JWTs of the `jwt` crate and of josekit.
//@ lints: phi_in_token
use phi::Phi;
use std::collections::BTreeMap;
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

fn tower(cookies: tower_cookies::Cookies, p: &Patient) {
    cookies.add(tower_cookies::Cookie::new("name", p.name.clone())); //~ phi_in_token
    cookies.add(tower_cookies::Cookie::new("patient", p.id.to_string()));
}

fn with_poem(jar: &poem::web::cookie::CookieJar, session: &poem::session::Session, p: &Patient) {
    jar.add(poem::web::cookie::Cookie::new_with_str("name", p.name.clone())); //~ phi_in_token
    session.set("name", &p.name); //~ phi_in_token
    session.set("visits", 3);
}

fn with_salvo(response: &mut salvo::http::Response, p: &Patient) {
    response.add_cookie(salvo::http::cookie::Cookie::new("name", p.name.clone())); //~ phi_in_token
}

fn map_of_claims(key: &hmac::Hmac<sha2::Sha256>, p: &Patient) -> Result<String, jwt::Error> {
    use jwt::SignWithKey;
    let mut claims = BTreeMap::new();
    claims.insert("sub", p.id.to_string());
    claims.insert("email", p.email.clone());
    claims.sign_with_key(key) //~ phi_in_token
}
