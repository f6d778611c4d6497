//! Extractors and middleware in the ways that people write them, and things that look like checks.
//@ lints: phi_response_without_authentication phi_response_without_role_check
use poem::{handler, get, post, Route, Server, EndpointExt, Endpoint, Middleware, Request, Response, IntoResponse, Result, Error, FromRequest, RequestBody, web::{Json, Path, Data, Html}, http::StatusCode, listener::TcpListener};
use phi::Phi;
#[derive(Phi, Clone, serde::Serialize)]
struct Patient { name: String, #[phi(skip)] id: u64 }
static DB: Vec<Patient> = Vec::new();
fn load(id: u64) -> Patient { DB[id as usize].clone() }
#[derive(Clone)]
struct User { id: u64, role: String }
#[derive(serde::Deserialize)] struct C { sub: u64, role: String, exp: u64 }
fn decode(t: &str) -> Result<User> {
    let d = jsonwebtoken::decode::<C>(t, &jsonwebtoken::DecodingKey::from_secret(std::env::var("K").unwrap().as_bytes()), &jsonwebtoken::Validation::default()).map_err(|_| Error::from_status(StatusCode::UNAUTHORIZED))?;
    Ok(User { id: d.claims.sub, role: d.claims.role })
}
impl<'a> FromRequest<'a> for User {
    async fn from_request(req: &'a Request, _: &mut RequestBody) -> Result<Self> {
        let token = req.header("authorization").ok_or_else(|| Error::from_status(StatusCode::UNAUTHORIZED))?;
        decode(token)
    }
}
struct RequireRole(&'static str);
impl<E: Endpoint> Middleware<E> for RequireRole {
    type Output = RequireRoleEndpoint<E>;
    fn transform(&self, ep: E) -> Self::Output { RequireRoleEndpoint { ep, role: self.0 } }
}
struct RequireRoleEndpoint<E> { ep: E, role: &'static str }
impl<E: Endpoint> Endpoint for RequireRoleEndpoint<E> {
    type Output = E::Output;
    async fn call(&self, mut req: Request) -> Result<Self::Output> {
        let user = decode(req.header("authorization").unwrap_or_default())?;
        if user.role != self.role { return Err(Error::from_status(StatusCode::FORBIDDEN)); }
        req.extensions_mut().insert(user);
        self.ep.call(req).await
    }
}
struct Log;
impl<E: Endpoint> Middleware<E> for Log { type Output = LogEndpoint<E>; fn transform(&self, ep: E) -> LogEndpoint<E> { LogEndpoint { ep } } }
struct LogEndpoint<E> { ep: E }
impl<E: Endpoint> Endpoint for LogEndpoint<E> { type Output = E::Output; async fn call(&self, req: Request) -> Result<E::Output> { tracing::info!("request"); self.ep.call(req).await } }
async fn auth<E: Endpoint>(next: E, req: Request) -> Result<Response> {
    let token = req.header("authorization").ok_or_else(|| Error::from_status(StatusCode::UNAUTHORIZED))?;
    decode(token)?;
    Ok(next.call(req).await?.into_response())
}
#[handler] fn open(Path(id): Path<u64>) -> Json<Patient> { Json(load(id)) } //~ phi_response_without_authentication
#[handler] async fn authed(user: User, Path(id): Path<u64>) -> Json<Patient> { Json(load(id)) } //~ phi_response_without_role_check
#[handler] async fn ok_inline(user: User, Path(id): Path<u64>) -> Result<Json<Patient>> {
    if user.role != "doctor" { return Err(Error::from_status(StatusCode::FORBIDDEN)); }
    Ok(Json(load(id)))
}
#[handler] async fn bad_option(user: Option<User>, Path(id): Path<u64>) -> Result<Json<Patient>> { //~ phi_response_without_authentication
    if let Some(user) = user { if user.role != "doctor" { return Err(Error::from_status(StatusCode::FORBIDDEN)); } }
    Ok(Json(load(id)))
}
#[handler] fn m_role(Path(id): Path<u64>) -> Json<Patient> { Json(load(id)) }
#[handler] fn m_log(Path(id): Path<u64>) -> Json<Patient> { Json(load(id)) } //~ phi_response_without_authentication
#[handler] fn m_around(Path(id): Path<u64>) -> Json<Patient> { Json(load(id)) } //~ phi_response_without_role_check
#[handler] fn m_before(Path(id): Path<u64>) -> Json<Patient> { Json(load(id)) } //~ MISSING phi_response_without_role_check SPURIOUS phi_response_without_authentication -- `before` is not read
#[handler] fn n_inner(Path(id): Path<u64>) -> Json<Patient> { Json(load(id)) }
#[handler] fn n_outer(Path(id): Path<u64>) -> Json<Patient> { Json(load(id)) } //~ phi_response_without_authentication
#[handler] fn post_it(Path(id): Path<u64>) -> Json<Patient> { Json(load(id)) } //~ phi_response_without_authentication
#[handler] fn count() -> String { DB.len().to_string() }
#[handler] fn page(Path(id): Path<u64>) -> Html<String> { Html(format!("<h1>{}</h1>", load(id).name)) } //~ phi_response_without_authentication
#[tokio::main]
async fn main() -> std::io::Result<()> {
    let app = Route::new()
        .at("/open/:id", get(open)).at("/authed/:id", get(authed)).at("/inline/:id", get(ok_inline)).at("/opt/:id", get(bad_option))
        .at("/role/:id", get(m_role).with(RequireRole("doctor")).post(post_it))
        .at("/log/:id", get(m_log).with(Log))
        .at("/around/:id", get(m_around).around(auth))
        .at("/before/:id", get(m_before).before(|req: Request| async move { decode(req.header("authorization").unwrap_or_default())?; Ok(req) }))
        .nest("/n", Route::new().at("/:id", get(n_inner)).with(RequireRole("doctor")))
        .nest("/o", Route::new().at("/:id", get(n_outer)))
        .at("/count", get(count)).at("/page/:id", get(page));
    Server::new(TcpListener::bind("0.0.0.0:3000")).run(app).await
}
