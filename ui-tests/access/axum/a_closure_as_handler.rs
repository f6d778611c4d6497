//! A handler that is a closure is reported at the closure.
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

fn app(app: App) -> Router {
    Router::new()
        .route(
            "/patients/{id}",
            get(|State(app): State<App>, Path(id): Path<u64>| async move { Json(app.patient(id)) }), //~ phi_response_without_authentication
        )
        .with_state(app)
}
