//! A wrap on a scope covers it and nothing beside it.
use ntex::web;
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

struct Doctor;

impl<Err> web::FromRequest<Err> for Doctor {
    type Error = web::Error;

    async fn from_request(req: &web::HttpRequest, _: &mut ntex::http::Payload) -> Result<Self, Self::Error> {
        let token = req.headers().get("authorization").and_then(|value| value.to_str().ok());
        let claims = token.and_then(claims_of).ok_or_else(|| web::error::ErrorUnauthorized("log in"))?;
        if !claims.roles.contains(&"doctor".to_owned()) {
            return Err(web::error::ErrorForbidden("doctors only").into());
        }
        Ok(Doctor)
    }
}

#[web::get("/patients/{id}")]
async fn show(db: web::types::State<Db>, id: web::types::Path<u64>) -> web::HttpResponse { //~ phi_response_without_authentication
    web::HttpResponse::Ok().json(&db.patient(*id))
}

#[web::get("/charts/{id}")]
async fn chart(_doctor: Doctor, db: web::types::State<Db>, id: web::types::Path<u64>) -> web::HttpResponse {
    web::HttpResponse::Ok().json(&db.patient(*id))
}

fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service((show, chart));
}

async fn serve() -> std::io::Result<()> {
    web::HttpServer::new(|| web::App::new().configure(routes)).bind("127.0.0.1:8080")?.run().await
}
