use crate::store::Store;
use axum::Router;
use axum::routing::get;

pub fn routes() -> Router<Store> {
    Router::new().route("/up", get(|| async { "up" }))
}
