//! A route that is declared public needs no identity; the one beside it does.
//@ lints: phi_in_log phi_response_without_authentication phi_access_without_audit
//@ config: [[public]]
//@ config: route = "/public/{id}"
//@ config: reason = "the patient's own page behind the gateway"
use axum::{Router, Json, routing::get, extract::Path, http::Request};
use tower_http::trace::TraceLayer;
use phi::Phi;
#[derive(Phi, Clone, serde::Serialize)]
struct Patient { #[phi] name: String, #[phi(identifier = "ssn")] ssn: String, id: u64 }
#[derive(Phi, serde::Deserialize)]
struct BySsn { #[phi(identifier = "ssn")] ssn: String }
fn load(id: u64) -> Patient { DB[id as usize].clone() }
static DB: Vec<Patient> = Vec::new();
fn db_log() -> sqlx::Pool<sqlx::Postgres> { todo!() }
async fn rec(id: u64) { sqlx::query("INSERT INTO audit_log (id) VALUES ($1)").bind(id as i64).execute(&db_log()).await.unwrap(); }
async fn public(Path(id): Path<u64>) -> Json<Patient> { rec(id).await; Json(load(id)) }
async fn private(Path(id): Path<u64>) -> Json<Patient> { rec(id).await; Json(load(id)) } //~ phi_response_without_authentication
async fn by_ssn(Path(q): Path<BySsn>) -> String { q.ssn.len().to_string() }
fn app() -> Router {
    Router::new().route("/public/{id}", get(public)).route("/private/{id}", get(private)).route("/by/{ssn}", get(by_ssn))
        .layer(TraceLayer::new_for_http().make_span_with(|r: &Request<_>| tracing::info_span!("request", uri = %r.uri())))
}
