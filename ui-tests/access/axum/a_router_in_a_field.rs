//! A router that is kept in a field is still the router.
use axum::extract::{Path, State};
use axum::routing::get;
use axum::{Json, Router};
use axum::middleware::from_fn;
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

async fn doctors_only(request: axum::extract::Request, next: axum::middleware::Next) -> Result<axum::response::Response, axum::http::StatusCode> {
    let token = request.headers().get("authorization").and_then(|value| value.to_str().ok());
    let claims = token.and_then(claims_of).ok_or(axum::http::StatusCode::UNAUTHORIZED)?;
    if !claims.roles.iter().any(|role| role == "doctor") {
        return Err(axum::http::StatusCode::FORBIDDEN);
    }
    Ok(next.run(request).await)
}

async fn show(State(db): State<Db>, Path(id): Path<u64>) -> Json<Patient> { //~ phi_response_without_authentication
    Json(db.patient(id))
}

async fn chart(State(db): State<Db>, Path(id): Path<u64>) -> Json<Patient> {
    Json(db.patient(id))
}

struct Server {
    router: Router<Db>,
    address: String,
}

impl Server {
    fn new(address: String) -> Server {
        Server { router: Router::new(), address }
    }

    fn with_routes(mut self) -> Server {
        self.router = self.router.route("/charts/{id}", get(chart)).route_layer(from_fn(doctors_only));
        self.router = self.router.route("/patients/{id}", get(show));
        self
    }

    async fn serve(self, db: Db) {
        let listener = tokio::net::TcpListener::bind(&self.address).await.unwrap();
        axum::serve(listener, self.router.with_state(db)).await.unwrap();
    }
}

async fn start(db: Db) {
    Server::new("0.0.0.0:80".to_owned()).with_routes().serve(db).await;
}
