//! A layer that refuses for other reasons says nothing of the caller.
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

async fn limit(
    request: axum::extract::Request,
    next: axum::middleware::Next,
) -> Result<axum::response::Response, axum::http::StatusCode> {
    if request.uri().path().len() > 1000 {
        return Err(axum::http::StatusCode::TOO_MANY_REQUESTS);
    }
    Ok(next.run(request).await)
}

fn app(app: App) -> Router {
    Router::new().route("/patients/{id}", get(show)).layer(axum::middleware::from_fn(limit)).with_state(app)
}
