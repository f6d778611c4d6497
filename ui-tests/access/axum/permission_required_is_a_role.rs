//! `permission_required!` checks a permission.
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

async fn show(State(app): State<App>, Path(id): Path<u64>) -> Json<Patient> {
    Json(app.patient(id))
}

fn app(app: App) -> Router {
    Router::new()
        .route("/patients/{id}", get(show))
        .route_layer(axum_login::permission_required!(Backend, login_url = "/login", "patients.read"))
        .with_state(app)
}
