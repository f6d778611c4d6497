//! Events of a stream leave.
use axum::extract::{Path, State};
use axum::routing::get;
use axum::{Json, Router};
use axum::response::sse::{Event, Sse};
use futures_util::{Stream, stream};
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

impl<S: Send + Sync> axum::extract::FromRequestParts<S> for Claims {
    type Rejection = axum::http::StatusCode;

    async fn from_request_parts(parts: &mut axum::http::request::Parts, _: &S) -> Result<Self, Self::Rejection> {
        let token = parts.headers.get("authorization").and_then(|value| value.to_str().ok());
        token.and_then(claims_of).ok_or(axum::http::StatusCode::UNAUTHORIZED)
    }
}

async fn events(State(db): State<Db>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> { //~ phi_response_without_authentication
    let events = db.patients.clone().into_iter().map(|patient| Ok(Event::default().json_data(&patient).unwrap()));
    Sse::new(stream::iter(events))
}

async fn names(State(db): State<Db>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> { //~ phi_response_without_authentication
    let patients = db.patients.clone();
    Sse::new(async_stream::stream! {
        for patient in patients {
            yield Ok(Event::default().data(patient.name));
        }
    })
}

async fn counts(State(db): State<Db>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let n_patients = db.patients.len();
    Sse::new(stream::once(async move { Ok(Event::default().data(n_patients.to_string())) }))
}

fn app(db: Db) -> Router {
    Router::new().route("/events", get(events)).route("/names", get(names)).route("/counts", get(counts)).with_state(db)
}
