//! One function that answers everything; what it checks first covers all of its answers.
use bytes::Bytes;
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use std::convert::Infallible;
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

async fn open(_: Request<Incoming>) -> Result<Response<Full<Bytes>>, Infallible> { //~ phi_response_without_authentication
    let body = serde_json::to_vec(&load(0)).unwrap();
    Ok(Response::new(Full::new(Bytes::from(body))))
}

async fn closed(request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Infallible> {
    let token = request.headers().get("authorization").and_then(|value| value.to_str().ok());
    let Some(claims) = token.and_then(claims_of) else {
        return Ok(denied(StatusCode::UNAUTHORIZED));
    };
    if !claims.roles.iter().any(|role| role == "doctor") {
        return Ok(denied(StatusCode::FORBIDDEN));
    }
    let body = serde_json::to_vec(&load(0)).unwrap();
    Ok(Response::new(Full::new(Bytes::from(body))))
}

fn denied(status: StatusCode) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(Bytes::new()));
    *response.status_mut() = status;
    response
}

fn load(id: u64) -> Patient {
    DB.get().unwrap().patient(id)
}

static DB: std::sync::OnceLock<Db> = std::sync::OnceLock::new();

async fn serve(stream: hyper_util::rt::TokioIo<tokio::net::TcpStream>, inside: bool) {
    let http = hyper::server::conn::http1::Builder::new();
    if inside {
        http.serve_connection(stream, service_fn(open)).await.unwrap();
    } else {
        http.serve_connection(stream, service_fn(closed)).await.unwrap();
    }
}
