//! Two scopes with one prefix are two scopes.
use actix_web::{App, HttpResponse, HttpServer, web};
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

#[derive(Clone, PartialEq)]
enum Role {
    Doctor,
    Clerk,
}

#[derive(Clone)]
struct CurrentUser {
    id: u64,
    role: Role,
}

impl actix_web::FromRequest for CurrentUser {
    type Error = actix_web::Error;
    type Future = std::future::Ready<Result<Self, Self::Error>>;

    fn from_request(req: &actix_web::HttpRequest, _: &mut actix_web::dev::Payload) -> Self::Future {
        let Some(token) = req.headers().get("authorization") else {
            return std::future::ready(Err(actix_web::error::ErrorUnauthorized("no token")));
        };
        match verify_token(token.to_str().unwrap_or_default()) {
            Ok(user) => std::future::ready(Ok(user)),
            Err(_) => std::future::ready(Err(actix_web::error::ErrorUnauthorized("bad token"))),
        }
    }
}

fn verify_token(token: &str) -> Result<CurrentUser, jsonwebtoken::errors::Error> {
    let data = jsonwebtoken::decode::<Claims>(token, &key(), &jsonwebtoken::Validation::default())?;
    Ok(CurrentUser { id: data.claims.sub, role: Role::Clerk })
}

fn key() -> jsonwebtoken::DecodingKey {
    jsonwebtoken::DecodingKey::from_secret(std::env::var("KEY").unwrap().as_bytes())
}

#[derive(serde::Deserialize)]
struct Claims {
    sub: u64,
}

async fn require_doctor(
    user: CurrentUser,
    req: actix_web::dev::ServiceRequest,
    next: actix_web::middleware::Next<impl actix_web::body::MessageBody>,
) -> Result<actix_web::dev::ServiceResponse<impl actix_web::body::MessageBody>, actix_web::Error> {
    if user.role != Role::Doctor {
        return Err(actix_web::error::ErrorForbidden("doctors only"));
    }
    next.call(req).await
}

#[actix_web::get("/patients/{id}")]
async fn show(db: web::Data<Db>, id: web::Path<u64>) -> HttpResponse { //~ phi_response_without_authentication
    HttpResponse::Ok().json(db.patient(id.into_inner()))
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    HttpServer::new(|| {
        App::new()
            .service(
                web::scope("/api")
                    .wrap(actix_web::middleware::from_fn(require_doctor))
                    .route("/health", web::get().to(HttpResponse::Ok)),
            )
            .service(web::scope("/api").service(show))
    })
    .bind("127.0.0.1:8080")?
    .run()
    .await
}
