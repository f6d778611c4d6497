//! A handler that answers no PHI needs no guard.
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

async fn count(State(app): State<App>) -> Json<usize> {
    Json(app.patients.len())
}

fn app(app: App) -> Router {
    Router::new().route("/patients/count", get(count)).with_state(app)
}
