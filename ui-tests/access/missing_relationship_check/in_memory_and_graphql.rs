//! A search by id in a list is a lookup, whoever holds the list; a field's argument is the client's.
//@ lints: missing_relationship_check
use axum::extract::{Path, State};
use axum::routing::get;
use axum::{Json, Router};
use phi::Phi;

#[derive(Clone, serde::Serialize, Phi)]
struct Patient {
    #[phi(skip)]
    id: u64,
    #[phi(skip)]
    doctor: u64,
    name: String,
}

#[derive(Clone)]
struct App {
    patients: Vec<Patient>,
}

struct CurrentUser {
    id: u64,
}

#[phi::guard(authentication)]
impl<S: Send + Sync> axum::extract::FromRequestParts<S> for CurrentUser {
    type Rejection = axum::http::StatusCode;
    async fn from_request_parts(
        parts: &mut axum::http::request::Parts,
        _: &S,
    ) -> Result<Self, Self::Rejection> {
        external::user(parts)
    }
}

#[rustfmt::skip] // the trailing comment belongs to its line
async fn found(_user: CurrentUser, State(app): State<App>, Path(id): Path<u64>) -> Option<Json<Patient>> { //~ missing_relationship_check
    app.patients.iter().find(|patient| patient.id == id).cloned().map(Json)
}

async fn tied(user: CurrentUser, State(app): State<App>, Path(id): Path<u64>) -> Option<Json<Patient>> {
    app.patients.iter().find(|patient| patient.id == id && patient.doctor == user.id).cloned().map(Json)
}

async fn filtered(user: CurrentUser, State(app): State<App>, Path(id): Path<u64>) -> Option<Json<Patient>> {
    let found = app.patients.iter().find(|patient| patient.id == id).cloned();
    found.filter(|patient| patient.doctor == user.id).map(Json)
}

async fn all_of_mine(user: CurrentUser, State(app): State<App>) -> Json<Vec<Patient>> {
    Json(app.patients.iter().filter(|patient| patient.doctor == user.id).cloned().collect())
}

fn app(app: App) -> Router {
    Router::new()
        .route("/found/{id}", get(found))
        .route("/tied/{id}", get(tied))
        .route("/filtered/{id}", get(filtered))
        .route("/mine", get(all_of_mine))
        .with_state(app)
}
