//! A socket that sends nothing before its first message has proven who calls.
use axum::extract::{Path, State};
use axum::routing::get;
use axum::{Json, Router};
use axum::extract::ws::{Message, WebSocket, WebSocketUpgrade};
use axum::response::Response;
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

async fn open(upgrade: WebSocketUpgrade, State(db): State<Db>) -> Response {
    upgrade.on_upgrade(move |socket| talk(socket, db))
}

async fn talk(mut socket: WebSocket, db: Db) {
    let Some(Ok(Message::Text(token))) = socket.recv().await else { return };
    let Some(claims) = claims_of(&token) else {
        let _ = socket.send(Message::text("log in")).await;
        return;
    };
    if !claims.roles.contains(&"doctor".to_owned()) {
        return;
    }
    let _ = socket.send(Message::text(db.patient(0).name)).await;
}

fn app(db: Db) -> Router {
    Router::new().route("/open", get(open)).with_state(db)
}
