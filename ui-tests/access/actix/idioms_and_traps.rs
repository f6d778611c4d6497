//! Checks of the caller in the ways that people write them, and things that look like checks.
//@ lints: phi_response_without_authentication phi_response_without_role_check
use actix_web::{get, post, web, App, HttpServer, HttpResponse, Responder, HttpRequest, FromRequest, dev::{Payload, ServiceRequest, ServiceResponse}, Error, error::{ErrorUnauthorized, ErrorForbidden}, middleware::{from_fn, Next, Logger, Condition}, body::MessageBody, guard, HttpMessage};
use actix_web_httpauth::{extractors::bearer::BearerAuth, middleware::HttpAuthentication};
use phi::Phi;
use std::future::{ready, Ready};

#[derive(Phi, Clone, serde::Serialize)]
struct Patient { name: String, #[phi(skip)] id: u64 }
fn load(id: u64) -> Patient { todo!() }
#[derive(Clone)]
struct User { id: u64, role: String }
fn decode(t: &str) -> Result<User, Error> {
    let d = jsonwebtoken::decode::<C>(t, &jsonwebtoken::DecodingKey::from_secret(std::env::var("K").unwrap().as_bytes()), &jsonwebtoken::Validation::default()).map_err(ErrorUnauthorized)?;
    Ok(User { id: d.claims.sub, role: d.claims.role })
}
#[derive(serde::Deserialize)] struct C { sub: u64, role: String, exp: u64 }
impl FromRequest for User {
    type Error = Error;
    type Future = Ready<Result<Self, Self::Error>>;
    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        let token = req.headers().get("Authorization").and_then(|h| h.to_str().ok()).unwrap_or_default();
        ready(decode(token))
    }
}
fn require(user: &User, role: &str) -> Result<(), Error> {
    if user.role != role { return Err(ErrorForbidden("no")); }
    Ok(())
}
#[get("/1/{id}")]
async fn ok_require(user: User, id: web::Path<u64>) -> Result<web::Json<Patient>, Error> {
    require(&user, "doctor")?;
    Ok(web::Json(load(*id)))
}
#[get("/2/{id}")]
async fn ok_response(user: User, id: web::Path<u64>) -> HttpResponse {
    if user.role != "doctor" { return HttpResponse::Forbidden().finish(); }
    HttpResponse::Ok().json(load(id.into_inner()))
}
#[get("/3/{id}")]
async fn ok_match(user: User, id: web::Path<u64>) -> impl Responder {
    match user.role.as_str() {
        "doctor" | "nurse" => HttpResponse::Ok().json(load(*id)),
        _ => HttpResponse::Forbidden().body("no"),
    }
}
#[get("/b1/{id}")]
async fn bad_open(id: web::Path<u64>) -> impl Responder { //~ phi_response_without_authentication
    HttpResponse::Ok().json(load(*id))
}
#[get("/b2/{id}")]
async fn bad_role(user: User, id: web::Path<u64>) -> impl Responder { //~ phi_response_without_role_check
    HttpResponse::Ok().json(load(*id))
}
#[get("/b3/{id}")]
async fn bad_ignored(user: User, id: web::Path<u64>) -> impl Responder { //~ phi_response_without_role_check
    let _ = require(&user, "doctor");
    web::Json(load(*id))
}
#[get("/b4/{id}")]
async fn bad_option(user: Option<User>, id: web::Path<u64>) -> impl Responder { //~ phi_response_without_authentication
    if let Some(u) = &user { if require(u, "doctor").is_err() { return HttpResponse::Forbidden().finish(); } }
    HttpResponse::Ok().json(load(*id))
}
#[get("/b5/{id}")]
async fn bad_bearer_unchecked(auth: BearerAuth, id: web::Path<u64>) -> impl Responder { //~ phi_response_without_authentication
    tracing::debug!("some token");
    HttpResponse::Ok().json(load(*id))
}
#[get("/b6/{id}")]
async fn bad_req_header(req: HttpRequest, id: web::Path<u64>) -> impl Responder { //~ phi_response_without_authentication
    if req.headers().get("x-user").is_none() { return HttpResponse::Unauthorized().finish(); }
    HttpResponse::Ok().json(load(*id))
}
#[get("/b7/{id}")]
async fn bad_role_query(user: User, id: web::Path<u64>, q: web::Query<Q>) -> Result<HttpResponse, Error> { //~ phi_response_without_role_check
    require(&user, &q.role)?;
    Ok(HttpResponse::Ok().json(load(*id)))
}
#[derive(serde::Deserialize)] struct Q { role: String }
#[get("/b8/{id}")]
async fn bad_result(user: Result<User, Error>, id: web::Path<u64>) -> impl Responder { //~ phi_response_without_authentication
    HttpResponse::Ok().json(load(*id))
}
#[get("/ok4/{id}")]
async fn ok_result_insisted(user: Result<User, Error>, id: web::Path<u64>) -> Result<HttpResponse, Error> {
    let user = user?;
    require(&user, "doctor")?;
    Ok(HttpResponse::Ok().json(load(*id)))
}
async fn auth_mw(req: ServiceRequest, next: Next<impl MessageBody>) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let token = req.headers().get("Authorization").and_then(|h| h.to_str().ok()).ok_or_else(|| ErrorUnauthorized("no token"))?;
    let user = decode(token)?;
    req.extensions_mut().insert(user);
    next.call(req).await
}
async fn log_mw(req: ServiceRequest, next: Next<impl MessageBody>) -> Result<ServiceResponse<impl MessageBody>, Error> {
    tracing::info!("request");
    next.call(req).await
}
async fn validator(req: ServiceRequest, auth: BearerAuth) -> Result<ServiceRequest, (Error, ServiceRequest)> {
    match decode(auth.token()) {
        Ok(user) if user.role == "doctor" => { req.extensions_mut().insert(user); Ok(req) }
        Ok(_) => Err((ErrorForbidden("no"), req)),
        Err(e) => Err((e, req)),
    }
}
async fn s_authed(id: web::Path<u64>) -> impl Responder { web::Json(load(*id)) } //~ phi_response_without_role_check
async fn s_logged(id: web::Path<u64>) -> impl Responder { web::Json(load(*id)) } //~ phi_response_without_authentication
async fn s_validator(id: web::Path<u64>) -> impl Responder { web::Json(load(*id)) }
async fn s_guard_header(id: web::Path<u64>) -> impl Responder { web::Json(load(*id)) } //~ phi_response_without_authentication
async fn s_condition(id: web::Path<u64>) -> impl Responder { web::Json(load(*id)) } //~ phi_response_without_authentication
async fn s_default() -> impl Responder { web::Json(load(0)) } //~ phi_response_without_authentication
async fn s_nested(id: web::Path<u64>) -> impl Responder { web::Json(load(*id)) }
async fn s_two(id: web::Path<u64>) -> impl Responder { web::Json(load(*id)) } //~ phi_response_without_authentication
fn config(cfg: &mut web::ServiceConfig) {
    cfg.service(web::scope("/n").wrap(HttpAuthentication::bearer(validator)).service(web::scope("/m").route("/{id}", web::get().to(s_nested))));
}
#[actix_web::main]
async fn main() -> std::io::Result<()> {
    let dev = std::env::var("DEV").is_ok();
    HttpServer::new(move || App::new()
        .service(ok_require).service(ok_response).service(ok_match).service(bad_open).service(bad_role).service(bad_ignored).service(bad_option)
        .service(bad_bearer_unchecked).service(bad_req_header).service(bad_role_query).service(bad_result).service(ok_result_insisted)
        .service(web::scope("/a").wrap(from_fn(auth_mw)).route("/{id}", web::get().to(s_authed)))
        .service(web::scope("/l").wrap(from_fn(log_mw)).wrap(Logger::default()).route("/{id}", web::get().to(s_logged)))
        .service(web::scope("/v").wrap(HttpAuthentication::bearer(validator)).service(web::resource("/{id}").route(web::get().to(s_validator))).route("/two/{id}", web::get().to(s_two)))
        .service(web::resource("/two/{id}").to(s_two))
        .service(web::resource("/g/{id}").guard(guard::Header("x-role", "doctor")).to(s_guard_header))
        .service(web::scope("/c").wrap(Condition::new(!dev, HttpAuthentication::bearer(validator))).route("/{id}", web::get().to(s_condition)))
        .configure(config)
        .default_service(web::to(s_default))
    ).bind(("0.0.0.0", 8080))?.run().await
}
