//! An extractor that takes anyone establishes nobody.
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

struct CurrentUser(Option<String>);

impl<S: Send + Sync> axum::extract::FromRequestParts<S> for CurrentUser {
    type Rejection = std::convert::Infallible;
    async fn from_request_parts(
        parts: &mut axum::http::request::Parts,
        _: &S,
    ) -> Result<Self, Self::Rejection> {
        let name = parts.headers.get("x-user").and_then(|value| value.to_str().ok()).map(str::to_owned);
        Ok(CurrentUser(name))
    }
}

async fn show(_user: CurrentUser, State(app): State<App>, Path(id): Path<u64>) -> Json<Patient> { //~ phi_response_without_authentication
    Json(app.patient(id))
}

fn app(app: App) -> Router {
    Router::new().route("/patients/{id}", get(show)).with_state(app)
}
