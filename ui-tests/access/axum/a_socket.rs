//! What a socket sends leaves through the handler that opened it.
use axum::extract::{Path, State};
use axum::routing::get;
use axum::{Json, Router};
use axum::extract::ws::{Message, WebSocket, WebSocketUpgrade};
use axum::response::Response;
use futures_util::{SinkExt, StreamExt};
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

async fn open(upgrade: WebSocketUpgrade, State(db): State<Db>) -> Response { //~ phi_response_without_authentication
    upgrade.on_upgrade(move |mut socket| async move {
        let text = serde_json::to_string(&db.patient(0)).unwrap();
        let _ = socket.send(Message::Text(text.into())).await;
    })
}

async fn watched(upgrade: WebSocketUpgrade, claims: Claims, State(db): State<Db>) -> Response { //~ phi_response_without_role_check
    tracing::info!(user = claims.sub, "watches");
    upgrade.on_upgrade(move |socket| watch(socket, db))
}

async fn watch(socket: WebSocket, db: Db) {
    let (mut sender, mut receiver) = socket.split();
    while let Some(Ok(_)) = receiver.next().await {
        if sender.send(Message::text(db.patient(0).name)).await.is_err() {
            break;
        }
    }
}

async fn chart(upgrade: WebSocketUpgrade, claims: Claims, State(db): State<Db>) -> Result<Response, axum::http::StatusCode> {
    if !claims.roles.iter().any(|role| role == "doctor") {
        return Err(axum::http::StatusCode::FORBIDDEN);
    }
    Ok(upgrade.on_upgrade(move |socket| watch(socket, db)))
}

async fn count(upgrade: WebSocketUpgrade, State(db): State<Db>) -> Response {
    upgrade.on_upgrade(move |mut socket| async move {
        let _ = socket.send(Message::text(db.patients.len().to_string())).await;
    })
}

fn app(db: Db) -> Router {
    Router::new()
        .route("/open", get(open))
        .route("/watched", get(watched))
        .route("/chart", get(chart))
        .route("/count", get(count))
        .with_state(db)
}
