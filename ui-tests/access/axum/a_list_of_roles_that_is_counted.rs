//! That there are roles at all says nothing of which.
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

struct AuthUser {
    id: u64,
    roles: Vec<String>,
}

impl<S: Send + Sync> axum::extract::FromRequestParts<S> for AuthUser {
    type Rejection = axum::http::StatusCode;
    async fn from_request_parts(
        parts: &mut axum::http::request::Parts,
        _: &S,
    ) -> Result<Self, Self::Rejection> {
        parts.extensions.remove::<AuthUser>().ok_or(axum::http::StatusCode::UNAUTHORIZED)
    }
}

async fn show( //~ phi_response_without_role_check
    user: AuthUser,
    State(app): State<App>,
    Path(id): Path<u64>,
) -> Result<Json<Patient>, axum::http::StatusCode> {
    if user.roles.is_empty() {
        tracing::warn!("no roles for {}", user.id);
    }
    Ok(Json(app.patient(id)))
}

fn app(app: App) -> Router {
    Router::new().route("/patients/{id}", get(show)).with_state(app)
}
