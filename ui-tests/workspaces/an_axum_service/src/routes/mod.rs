mod patients;
mod status;

use crate::auth::layer::{authenticate, remember};
use crate::store::Store;
use axum::Router;
use axum::middleware::from_fn;

pub fn all(store: Store) -> Router {
    Router::new()
        .nest("/patients", patients::routes())
        .route_layer(from_fn(authenticate))
        .nest("/kiosk", patients::kiosk().layer(from_fn(remember)))
        .merge(status::routes())
        .with_state(store)
}
