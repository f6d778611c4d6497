//! An endpoint has no middleware around it: what guards stands in its code.
use dropshot::{HttpError, HttpResponseOk, Path, RequestContext, endpoint};
use phi::Phi;

#[derive(Clone, serde::Serialize, Phi)]
struct Patient {
    name: String,
    #[phi(skip)]
    id: u64,
}

#[derive(Clone)]
struct Db {
    patients: Vec<Patient>,
}

impl Db {
    fn patient(&self, id: u64) -> Patient {
        self.patients[id as usize].clone()
    }
}

fn key() -> jsonwebtoken::DecodingKey {
    jsonwebtoken::DecodingKey::from_secret(std::env::var("KEY").unwrap().as_bytes())
}

#[derive(Clone, serde::Deserialize)]
struct Claims {
    sub: u64,
    roles: Vec<String>,
}

fn claims_of(token: &str) -> Option<Claims> {
    jsonwebtoken::decode::<Claims>(token, &key(), &jsonwebtoken::Validation::default()).map(|data| data.claims).ok()
}

#[derive(serde::Deserialize, schemars::JsonSchema)]
struct ById {
    id: u64,
}

fn require_doctor(rqctx: &RequestContext<Db>) -> Result<Claims, HttpError> {
    let header = rqctx.request.headers().get("authorization").and_then(|value| value.to_str().ok());
    let claims = header
        .and_then(claims_of)
        .ok_or_else(|| HttpError::for_client_error(None, http::StatusCode::UNAUTHORIZED.into(), "log in".to_owned()))?;
    if !claims.roles.iter().any(|role| role == "doctor") {
        return Err(HttpError::for_client_error(None, http::StatusCode::FORBIDDEN.into(), "doctors only".to_owned()));
    }
    Ok(claims)
}

#[endpoint { method = GET, path = "/patients/{id}" }]
async fn show(rqctx: RequestContext<Db>, path: Path<ById>) -> Result<HttpResponseOk<Patient>, HttpError> { //~ phi_response_without_authentication
    Ok(HttpResponseOk(rqctx.context().patient(path.into_inner().id)))
}

#[endpoint { method = GET, path = "/charts/{id}" }]
async fn chart(rqctx: RequestContext<Db>, path: Path<ById>) -> Result<HttpResponseOk<Patient>, HttpError> {
    require_doctor(&rqctx)?;
    Ok(HttpResponseOk(rqctx.context().patient(path.into_inner().id)))
}

fn api() -> dropshot::ApiDescription<Db> {
    let mut api = dropshot::ApiDescription::new();
    api.register(show).unwrap();
    api.register(chart).unwrap();
    api
}
