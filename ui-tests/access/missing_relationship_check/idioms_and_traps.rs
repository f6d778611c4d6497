//! Who is tied to the record, what is answered, how much is fetched, what is validated.
//@ lints: missing_relationship_check missing_rate_limit unvalidated_input overbroad_response unbounded_phi_query
use axum::{Router, Json, routing::{get, post}, extract::{Path, State, Query, FromRequestParts}, http::{StatusCode, request::Parts}, response::IntoResponse};
use phi::Phi;
use sqlx::PgPool;
use validator::Validate;
use uuid::Uuid;

#[derive(Phi, Clone, serde::Serialize, serde::Deserialize, sqlx::FromRow)]
struct Patient { name: String, ssn: String, #[phi(skip)] id: Uuid, #[phi(skip)] owner_id: Uuid }
#[derive(Phi, serde::Serialize)]
struct PatientView { name: String }
#[derive(Phi, serde::Deserialize, Validate)]
struct NewPatient { #[validate(length(min = 1))] name: String, #[validate(length(equal = 9))] ssn: String }
#[derive(Phi, serde::Deserialize)]
struct RawPatient { name: String, ssn: String }
struct User { id: Uuid, role: String }
#[derive(serde::Deserialize)] struct C { sub: Uuid, role: String, exp: u64 }
impl<S: Send + Sync> FromRequestParts<S> for User {
    type Rejection = StatusCode;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, StatusCode> {
        let t = parts.headers.get("authorization").and_then(|h| h.to_str().ok()).ok_or(StatusCode::UNAUTHORIZED)?;
        let d = jsonwebtoken::decode::<C>(t, &jsonwebtoken::DecodingKey::from_secret(std::env::var("K").unwrap().as_bytes()), &jsonwebtoken::Validation::default()).map_err(|_| StatusCode::UNAUTHORIZED)?;
        Ok(User { id: d.claims.sub, role: d.claims.role })
    }
}
impl User { fn doctor(&self) -> Result<(), StatusCode> { if self.role == "doctor" { Ok(()) } else { Err(StatusCode::FORBIDDEN) } } }

async fn no_rel(user: User, State(db): State<PgPool>, Path(id): Path<Uuid>) -> Result<Json<PatientView>, StatusCode> { //~ missing_relationship_check missing_rate_limit
    user.doctor()?;
    let p: Patient = sqlx::query_as("SELECT * FROM patients WHERE id = $1").bind(id).fetch_one(&db).await.map_err(|_| StatusCode::NOT_FOUND)?;
    Ok(Json(PatientView { name: p.name }))
}
async fn rel_query(user: User, State(db): State<PgPool>, Path(id): Path<Uuid>) -> Result<Json<PatientView>, StatusCode> { //~ missing_rate_limit
    user.doctor()?;
    let p: Patient = sqlx::query_as("SELECT * FROM patients WHERE id = $1 AND owner_id = $2").bind(id).bind(user.id).fetch_one(&db).await.map_err(|_| StatusCode::NOT_FOUND)?;
    Ok(Json(PatientView { name: p.name }))
}
async fn rel_owner(user: User, State(db): State<PgPool>, Path(id): Path<Uuid>) -> Result<Json<PatientView>, StatusCode> { //~ missing_rate_limit
    user.doctor()?;
    let p: Patient = sqlx::query_as("SELECT * FROM patients WHERE id = $1").bind(id).fetch_one(&db).await.map_err(|_| StatusCode::NOT_FOUND)?;
    if p.owner_id != user.id { return Err(StatusCode::FORBIDDEN); }
    Ok(Json(PatientView { name: p.name }))
}
async fn rel_check(user: User, State(db): State<PgPool>, Path(id): Path<Uuid>) -> Result<Json<PatientView>, StatusCode> { //~ missing_rate_limit
    user.doctor()?;
    ensure_treats(&db, user.id, id).await?;
    let p: Patient = sqlx::query_as("SELECT * FROM patients WHERE id = $1").bind(id).fetch_one(&db).await.map_err(|_| StatusCode::NOT_FOUND)?;
    Ok(Json(PatientView { name: p.name }))
}
async fn ensure_treats(db: &PgPool, doctor: Uuid, patient: Uuid) -> Result<(), StatusCode> {
    let n: i64 = sqlx::query_scalar("SELECT count(*) FROM care_team WHERE doctor = $1 AND patient = $2").bind(doctor).bind(patient).fetch_one(db).await.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    if n == 0 { Err(StatusCode::FORBIDDEN) } else { Ok(()) }
}
async fn rel_ignored(user: User, State(db): State<PgPool>, Path(id): Path<Uuid>) -> Result<Json<PatientView>, StatusCode> { //~ missing_relationship_check missing_rate_limit
    user.doctor()?;
    let _ = ensure_treats(&db, user.id, id).await;
    let p: Patient = sqlx::query_as("SELECT * FROM patients WHERE id = $1").bind(id).fetch_one(&db).await.map_err(|_| StatusCode::NOT_FOUND)?;
    Ok(Json(PatientView { name: p.name }))
}
async fn entity(user: User, State(db): State<PgPool>, Path(id): Path<Uuid>) -> Result<Json<Patient>, StatusCode> { //~ overbroad_response missing_rate_limit
    user.doctor()?;
    ensure_treats(&db, user.id, id).await?;
    let p = sqlx::query_as::<_, Patient>("SELECT * FROM patients WHERE id = $1").bind(id).fetch_one(&db).await.map_err(|_| StatusCode::NOT_FOUND)?;
    Ok(Json(p))
}
async fn all(user: User, State(db): State<PgPool>) -> Result<Json<Vec<PatientView>>, StatusCode> { //~ missing_rate_limit
    user.doctor()?;
    let ps: Vec<Patient> = sqlx::query_as("SELECT * FROM patients").fetch_all(&db).await.map_err(|_| StatusCode::NOT_FOUND)?; //~ unbounded_phi_query
    Ok(Json(ps.into_iter().map(|p| PatientView { name: p.name }).collect()))
}
#[derive(serde::Deserialize)] struct Page { limit: i64, offset: i64 }
async fn paged(user: User, State(db): State<PgPool>, Query(page): Query<Page>) -> Result<Json<Vec<PatientView>>, StatusCode> { //~ missing_rate_limit
    user.doctor()?;
    let ps: Vec<Patient> = sqlx::query_as("SELECT * FROM patients ORDER BY id LIMIT $1 OFFSET $2").bind(page.limit.min(50)).bind(page.offset).fetch_all(&db).await.map_err(|_| StatusCode::NOT_FOUND)?;
    Ok(Json(ps.into_iter().map(|p| PatientView { name: p.name }).collect()))
}
async fn mine(user: User, State(db): State<PgPool>) -> Result<Json<Vec<PatientView>>, StatusCode> { //~ missing_rate_limit
    let ps: Vec<Patient> = sqlx::query_as("SELECT * FROM patients WHERE owner_id = $1").bind(user.id).fetch_all(&db).await.map_err(|_| StatusCode::NOT_FOUND)?;
    Ok(Json(ps.into_iter().map(|p| PatientView { name: p.name }).collect()))
}
async fn create(user: User, State(db): State<PgPool>, Json(new): Json<NewPatient>) -> Result<StatusCode, StatusCode> {
    user.doctor()?;
    new.validate().map_err(|_| StatusCode::UNPROCESSABLE_ENTITY)?;
    sqlx::query("INSERT INTO patients (name, ssn) VALUES ($1, $2)").bind(&new.name).bind(&new.ssn).execute(&db).await.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    Ok(StatusCode::CREATED)
}
async fn create_raw(user: User, State(db): State<PgPool>, Json(new): Json<RawPatient>) -> Result<StatusCode, StatusCode> {
    user.doctor()?;
    sqlx::query("INSERT INTO patients (name) VALUES ($1)").bind(&new.name).execute(&db).await.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?; //~ unvalidated_input
    Ok(StatusCode::CREATED)
}
async fn create_unvalidated(user: User, State(db): State<PgPool>, Json(new): Json<NewPatient>) -> Result<StatusCode, StatusCode> {
    user.doctor()?;
    sqlx::query("INSERT INTO patients (name) VALUES ($1)").bind(&new.name).execute(&db).await.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?; //~ unvalidated_input
    Ok(StatusCode::CREATED)
}
fn app(db: PgPool) -> Router {
    Router::new().route("/a/{id}", get(no_rel)).route("/b/{id}", get(rel_query)).route("/c/{id}", get(rel_owner)).route("/d/{id}", get(rel_check)).route("/e/{id}", get(rel_ignored))
      .route("/f/{id}", get(entity)).route("/g", get(all)).route("/h", get(paged)).route("/i", get(mine)).route("/j", post(create)).route("/k", post(create_raw)).route("/l", post(create_unvalidated))
      .with_state(db)
}
