//! A scheme with a checker says who calls; one without only reads a header.
use poem::web::Data;
use poem_openapi::auth::{ApiKey, Bearer};
use poem_openapi::param::Path;
use poem_openapi::payload::Json;
use poem_openapi::{OpenApi, OpenApiService, SecurityScheme};
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

#[derive(SecurityScheme)]
#[oai(ty = "bearer", checker = "check_token")]
struct Login(Claims);

async fn check_token(_: &poem::Request, bearer: Bearer) -> Option<Claims> {
    claims_of(&bearer.token)
}

#[derive(SecurityScheme)]
#[oai(ty = "api_key", key_name = "X-API-Key", key_in = "header")]
struct AnyKey(ApiKey);

struct Api;

#[OpenApi]
impl Api {
    #[oai(path = "/patients/:id", method = "get")]
    async fn show(&self, _login: Login, db: Data<&Db>, id: Path<u64>) -> Json<Patient> { //~ phi_response_without_role_check
        Json(db.patient(id.0))
    }

    #[oai(path = "/keyed/:id", method = "get")]
    async fn keyed(&self, _key: AnyKey, db: Data<&Db>, id: Path<u64>) -> Json<Patient> { //~ phi_response_without_authentication
        Json(db.patient(id.0))
    }

    #[oai(path = "/charts/:id", method = "get")]
    async fn chart(&self, login: Login, db: Data<&Db>, id: Path<u64>) -> poem::Result<Json<Patient>> {
        if !login.0.roles.contains(&"doctor".to_owned()) {
            return Err(poem::Error::from_status(poem::http::StatusCode::FORBIDDEN));
        }
        Ok(Json(db.patient(id.0)))
    }

    async fn load(&self, db: &Db) -> Patient {
        db.patient(0)
    }
}

fn app() -> poem::Route {
    let service = OpenApiService::new(Api, "clinic", "1.0").server("http://localhost:3000/api");
    poem::Route::new().nest("/api", service)
}
