//! Layers that limit how often one may ask, and layers that limit something else.
//@ lints: missing_rate_limit
use axum::{Router, Json, routing::get, extract::Path};
use phi::Phi;
use tower_governor::{GovernorLayer, governor::GovernorConfigBuilder};
#[derive(Phi, Clone, serde::Serialize)]
struct Patient { name: String, #[phi(skip)] id: u64 }
fn load(id: u64) -> Patient { DB[id as usize].clone() }
static DB: Vec<Patient> = Vec::new();
async fn limited(Path(id): Path<u64>) -> Json<Patient> { Json(load(id)) }
async fn unlimited(Path(id): Path<u64>) -> Json<Patient> { Json(load(id)) } //~ missing_rate_limit
async fn tower_limited(Path(id): Path<u64>) -> Json<Patient> { Json(load(id)) } //~ SPURIOUS missing_rate_limit -- `rate_limit` of a `ServiceBuilder` is not read
async fn concurrency(Path(id): Path<u64>) -> Json<Patient> { Json(load(id)) } //~ missing_rate_limit
async fn timeout(Path(id): Path<u64>) -> Json<Patient> { Json(load(id)) } //~ missing_rate_limit
async fn health() -> &'static str { "ok" }
fn app() -> Router {
    let conf = std::sync::Arc::new(GovernorConfigBuilder::default().per_second(2).burst_size(5).finish().unwrap());
    Router::new().route("/l/{id}", get(limited)).layer(GovernorLayer::new(conf)).route("/u/{id}", get(unlimited)).route("/health", get(health))
      .merge(Router::new().route("/t/{id}", get(tower_limited)).layer(tower::ServiceBuilder::new().layer(axum::error_handling::HandleErrorLayer::new(|_| async { axum::http::StatusCode::TOO_MANY_REQUESTS })).buffer(10).rate_limit(5, std::time::Duration::from_secs(1))))
      .merge(Router::new().route("/c/{id}", get(concurrency)).layer(tower::limit::ConcurrencyLimitLayer::new(10)))
      .merge(Router::new().route("/o/{id}", get(timeout)).layer(tower_http::timeout::TimeoutLayer::new(std::time::Duration::from_secs(3))))
}
