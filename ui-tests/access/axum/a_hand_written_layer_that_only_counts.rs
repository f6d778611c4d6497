//! A service that always calls the inner one is no guard.
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

#[derive(Clone)]
struct Count;

impl<S> tower::Layer<S> for Count {
    type Service = CountService<S>;
    fn layer(&self, inner: S) -> CountService<S> {
        CountService { inner, seen: 0 }
    }
}

#[derive(Clone)]
struct CountService<S> {
    inner: S,
    seen: u64,
}

impl<S> tower::Service<axum::extract::Request> for CountService<S>
where
    S: tower::Service<axum::extract::Request>,
{
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;

    fn poll_ready(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<Result<(), Self::Error>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, request: axum::extract::Request) -> Self::Future {
        self.seen += 1;
        self.inner.call(request)
    }
}

async fn show(State(app): State<App>, Path(id): Path<u64>) -> Json<Patient> { //~ phi_response_without_authentication
    Json(app.patient(id))
}

fn app(app: App) -> Router {
    Router::new().route("/patients/{id}", get(show)).layer(Count).with_state(app)
}
