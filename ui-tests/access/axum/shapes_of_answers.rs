//! Whatever the shape, it leaves.
use axum::extract::{Path, State};
use axum::routing::get;
use axum::{Json, Router};
use axum::body::Body;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use phi::Phi;

#[derive(Clone, serde::Serialize, Phi)]
struct Patient {
    name: String,
    #[phi(skip)]
    id: u64,
}

#[derive(Clone)]
struct Db {
    patients: Vec<Patient>,
}

impl Db {
    fn patient(&self, id: u64) -> Patient {
        self.patients[id as usize].clone()
    }
}

async fn status(State(db): State<Db>) -> (StatusCode, Json<Patient>) { //~ phi_response_without_authentication
    (StatusCode::OK, Json(db.patient(0)))
}

async fn page(State(db): State<Db>) -> Html<String> { //~ phi_response_without_authentication
    Html(format!("<h1>{}</h1>", db.patient(0).name))
}

async fn text(State(db): State<Db>) -> String { //~ phi_response_without_authentication
    db.patient(0).name
}

async fn some(State(db): State<Db>) -> impl IntoResponse { //~ phi_response_without_authentication
    (StatusCode::OK, [(header::CACHE_CONTROL, "no-store")], Json(db.patient(0)))
}

async fn built(State(db): State<Db>) -> Result<Response, StatusCode> { //~ phi_response_without_authentication
    Response::builder()
        .status(StatusCode::OK)
        .body(Body::from(db.patient(0).name))
        .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)
}

async fn value(State(db): State<Db>) -> Json<serde_json::Value> { //~ phi_response_without_authentication
    Json(serde_json::json!({ "patient": { "name": db.patient(0).name } }))
}

async fn list(State(db): State<Db>) -> Json<Vec<Patient>> { //~ phi_response_without_authentication
    Json(db.patients.iter().cloned().collect())
}

async fn refused(State(db): State<Db>) -> Result<StatusCode, (StatusCode, String)> { //~ phi_response_without_authentication
    Err((StatusCode::CONFLICT, format!("{} is here already", db.patient(0).name)))
}

async fn header(State(db): State<Db>) -> (HeaderMap, &'static str) { //~ phi_response_without_authentication
    let mut headers = HeaderMap::new();
    headers.insert("x-patient", db.patient(0).name.parse().unwrap());
    (headers, "see above")
}

struct Page {
    body: String,
}

impl IntoResponse for Page {
    fn into_response(self) -> Response {
        Json(serde_json::json!({ "name": self.body })).into_response()
    }
}

async fn view(State(db): State<Db>) -> Page { //~ phi_response_without_authentication
    Page { body: db.patient(0).name }
}

async fn ids(State(db): State<Db>) -> Json<Vec<u64>> {
    Json(db.patients.iter().map(|patient| patient.id).collect())
}

async fn known(State(db): State<Db>, Path(id): Path<u64>) -> Result<StatusCode, StatusCode> {
    if db.patient(id).name.is_empty() { Err(StatusCode::NOT_FOUND) } else { Ok(StatusCode::NO_CONTENT) }
}

fn app(db: Db) -> Router {
    Router::new()
        .route("/status", get(status))
        .route("/page", get(page))
        .route("/text", get(text))
        .route("/some", get(some))
        .route("/built", get(built))
        .route("/value", get(value))
        .route("/list", get(list))
        .route("/refused", get(refused))
        .route("/header", get(header))
        .route("/view", get(view))
        .route("/ids", get(ids))
        .route("/known", get(known))
        .with_state(db)
}
