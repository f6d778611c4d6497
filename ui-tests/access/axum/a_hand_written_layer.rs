//! A service that answers without the inner one is a guard.
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

#[derive(PartialEq)]
enum Role {
    Doctor,
    Clerk,
}

struct CurrentUser {
    id: u64,
    role: Role,
}

impl<S: Send + Sync> axum::extract::FromRequestParts<S> for CurrentUser {
    type Rejection = axum::http::StatusCode;
    async fn from_request_parts(
        parts: &mut axum::http::request::Parts,
        _: &S,
    ) -> Result<Self, Self::Rejection> {
        let token = parts.headers.get("authorization").ok_or(axum::http::StatusCode::UNAUTHORIZED)?;
        verify_token(token).map_err(|_| axum::http::StatusCode::UNAUTHORIZED)
    }
}

fn verify_token(token: &axum::http::HeaderValue) -> Result<CurrentUser, jsonwebtoken::errors::Error> {
    let data = jsonwebtoken::decode::<Claims>(
        token.to_str().unwrap(),
        &key(),
        &jsonwebtoken::Validation::default(),
    )?;
    Ok(CurrentUser { id: data.claims.sub, role: Role::Clerk })
}

fn key() -> jsonwebtoken::DecodingKey {
    jsonwebtoken::DecodingKey::from_secret(std::env::var("KEY").unwrap().as_bytes())
}

#[derive(serde::Deserialize)]
struct Claims {
    sub: u64,
}

#[derive(Clone)]
struct RequireDoctor;

impl<S> tower::Layer<S> for RequireDoctor {
    type Service = DoctorService<S>;
    fn layer(&self, inner: S) -> DoctorService<S> {
        DoctorService { inner }
    }
}

#[derive(Clone)]
struct DoctorService<S> {
    inner: S,
}

impl<S> tower::Service<axum::extract::Request> for DoctorService<S>
where
    S: tower::Service<axum::extract::Request, Response = axum::response::Response> + Clone + Send + 'static,
{
    type Response = axum::response::Response;
    type Error = S::Error;
    type Future = std::pin::Pin<Box<dyn Future<Output = Result<Self::Response, Self::Error>> + Send>>;

    fn poll_ready(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<Result<(), Self::Error>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, request: axum::extract::Request) -> Self::Future {
        use axum::response::IntoResponse;
        let is_doctor =
            request.extensions().get::<CurrentUser>().is_some_and(|user| user.role == Role::Doctor);
        if !is_doctor {
            return Box::pin(async { Ok(axum::http::StatusCode::FORBIDDEN.into_response()) });
        }
        Box::pin(self.inner.call(request))
    }
}

async fn show(State(app): State<App>, Path(id): Path<u64>) -> Json<Patient> {
    Json(app.patient(id))
}

fn app(app: App) -> Router {
    Router::new().route("/patients/{id}", get(show)).layer(RequireDoctor).with_state(app)
}
