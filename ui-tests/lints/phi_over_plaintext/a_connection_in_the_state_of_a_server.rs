//! A client that is made at start-up, kept in the server's state and used by a handler.
//@ lints: phi_over_plaintext

use axum::extract::State;
use axum::routing::post;
use axum::{Json, Router};
use phi::Phi;
use serde::Deserialize;
use std::sync::Arc;

#[derive(Phi, Deserialize)]
pub struct Patient {
    ssn: String,
    name: String,
}

#[derive(Clone)]
struct AppState {
    db: Arc<tokio_postgres::Client>,
    pool: sqlx::PgPool,
    secure: sqlx::PgPool,
}

async fn start() -> Result<Router, Box<dyn std::error::Error>> {
    let (client, connection) =
        tokio_postgres::connect("host=db.clinic.example user=app", tokio_postgres::NoTls).await?;
    let pool = sqlx::PgPool::connect("postgres://db.clinic.example/clinic?sslmode=disable").await?;
    let secure = sqlx::PgPool::connect("postgres://db.clinic.example/clinic?sslmode=require").await?;
    let state = AppState { db: Arc::new(client), pool, secure };
    Ok(Router::new().route("/patients", post(find)).with_state(state))
}

async fn find(State(state): State<AppState>, Json(p): Json<Patient>) {
    state.db.query("SELECT 1 FROM patients WHERE ssn = $1", &[&p.ssn]).await.ok(); //~ phi_over_plaintext
    let look_up = "SELECT 1 FROM patients WHERE ssn = $1";
    sqlx::query(look_up).bind(&p.ssn).fetch_one(&state.pool).await.ok(); //~ phi_over_plaintext
    sqlx::query(look_up).bind(&p.ssn).fetch_one(&state.secure).await.ok();
}
