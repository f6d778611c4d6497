//! Plain and signed cookies are readable; a private jar encrypts.
//@ lints: phi_in_token
use axum_extra::extract::cookie::{Cookie, CookieJar, Key, PrivateCookieJar, SameSite, SignedCookieJar};
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

async fn plain(jar: CookieJar, p: Patient) -> CookieJar {
    jar.add(Cookie::new("name", p.name)) //~ phi_in_token
}

async fn signed(jar: SignedCookieJar, p: Patient) -> SignedCookieJar {
    let cookie = Cookie::build(("mrn", p.ssn)).http_only(true).secure(true).same_site(SameSite::Strict); //~ phi_in_token
    jar.add(cookie)
}

async fn private(jar: PrivateCookieJar, p: Patient) -> PrivateCookieJar {
    jar.add(Cookie::new("name", p.name))
}

async fn opaque(jar: CookieJar, p: Patient) -> CookieJar {
    jar.add(Cookie::new("patient", p.id.to_string()))
}

fn of_the_cookie_crate(jar: &mut cookie::CookieJar, key: &cookie::Key, p: &Patient) {
    jar.add(cookie::Cookie::new("dx", p.diagnosis.clone())); //~ phi_in_token
    jar.signed_mut(key).add(cookie::Cookie::new("dx", p.diagnosis.clone())); //~ phi_in_token
    jar.private_mut(key).add(cookie::Cookie::new("dx", p.diagnosis.clone()));
    jar.add(cookie::Cookie::new("theme", "dark"));
}

fn of_actix(p: &Patient) -> actix_web::HttpResponse {
    let cookie = actix_web::cookie::Cookie::build("name", &p.name).secure(true).finish(); //~ phi_in_token
    actix_web::HttpResponse::Ok().cookie(cookie).finish()
}

fn of_rocket(jar: &rocket::http::CookieJar<'_>, p: &Patient) {
    jar.add(("name", p.name.clone())); //~ phi_in_token
    jar.add_private(("name", p.name.clone()));
    jar.add(("patient", p.id.to_string()));
}

fn by_header(p: &Patient) -> axum::http::HeaderMap {
    let mut headers = axum::http::HeaderMap::new();
    headers.insert(axum::http::header::SET_COOKIE, format!("name={}; HttpOnly", p.name).parse().unwrap()); //~ phi_in_token
    headers.insert(axum::http::header::SET_COOKIE, format!("patient={}; HttpOnly", p.id).parse().unwrap());
    headers
}
