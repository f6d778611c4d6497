//! A middleware that always goes on guards nothing.
use axum::extract::{Path, State};
use axum::routing::get;
use axum::{Json, Router};
use phi::Phi;

#[derive(Clone, serde::Serialize, Phi)]
struct Patient {
    name: String,
    #[phi(skip)]
    id: u64,
}

#[derive(Clone)]
struct App {
    patients: Vec<Patient>,
}

impl App {
    fn patient(&self, id: u64) -> Patient {
        self.patients[id as usize].clone()
    }
}

async fn show(State(app): State<App>, Path(id): Path<u64>) -> Json<Patient> { //~ phi_response_without_authentication
    Json(app.patient(id))
}

async fn log_request(
    request: axum::extract::Request,
    next: axum::middleware::Next,
) -> axum::response::Response {
    tracing::info!("{}", request.method());
    next.run(request).await
}

fn app(app: App) -> Router {
    Router::new()
        .route("/patients/{id}", get(show))
        .layer(axum::middleware::from_fn(log_request))
        .with_state(app)
}
