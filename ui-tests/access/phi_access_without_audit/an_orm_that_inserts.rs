//! An entity, a table, a collection that is named for the trail.
//@ lints: phi_access_without_audit
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::routing::get;
use axum::{Json, Router};
use phi::Phi;
use sqlx::PgPool;
use uuid::Uuid;

#[derive(Clone, serde::Serialize, sqlx::FromRow, Phi)]
struct Patient {
    #[phi(skip)]
    id: Uuid,
    #[phi(skip)]
    owner_id: Uuid,
    name: String,
    ssn: String,
}

#[derive(Clone)]
struct App {
    pool: PgPool,
}

impl App {
    async fn patient(&self, id: Uuid) -> Result<Patient, StatusCode> {
        sqlx::query_as::<_, Patient>("SELECT * FROM patients WHERE id = $1")
            .bind(id)
            .fetch_optional(&self.pool)
            .await
            .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?
            .ok_or(StatusCode::NOT_FOUND)
    }
}

struct User {
    id: Uuid,
    is_doctor: bool,
}

impl<S: Send + Sync> axum::extract::FromRequestParts<S> for User {
    type Rejection = StatusCode;
    async fn from_request_parts(parts: &mut axum::http::request::Parts, _: &S) -> Result<Self, StatusCode> {
        let header = parts.headers.get("authorization").ok_or(StatusCode::UNAUTHORIZED)?;
        let token = header.to_str().map_err(|_| StatusCode::UNAUTHORIZED)?;
        let data = jsonwebtoken::decode::<Claims>(token, &key(), &jsonwebtoken::Validation::default())
            .map_err(|_| StatusCode::UNAUTHORIZED)?;
        Ok(User { id: data.claims.sub, is_doctor: data.claims.is_doctor })
    }
}

#[derive(serde::Deserialize)]
struct Claims {
    sub: Uuid,
    is_doctor: bool,
}

fn key() -> jsonwebtoken::DecodingKey {
    jsonwebtoken::DecodingKey::from_secret(std::env::var("KEY").unwrap().as_bytes())
}

mod audit_log {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, DeriveEntityModel)]
    #[sea_orm(table_name = "audit_log")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i64,
        pub actor: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

async fn by_entity(
    user: User,
    State(app): State<App>,
    axum::Extension(db): axum::Extension<sea_orm::DatabaseConnection>,
    Path(id): Path<Uuid>,
) -> Result<Json<Patient>, StatusCode> {
    use sea_orm::{ActiveModelTrait, Set};
    let entry = audit_log::ActiveModel { actor: Set(user.id.to_string()), ..Default::default() };
    entry.insert(&db).await.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    app.patient(id).await.map(Json)
}

async fn by_table(user: User, State(app): State<App>, Path(id): Path<Uuid>) -> Result<Json<Patient>, StatusCode> {
    use diesel::prelude::*;
    let mut conn = external::connection();
    diesel::insert_into(schema::audit_log::table)
        .values(schema::audit_log::actor.eq(user.id))
        .execute(&mut conn)
        .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    app.patient(id).await.map(Json)
}

async fn by_collection(
    user: User,
    State(app): State<App>,
    axum::Extension(db): axum::Extension<mongodb::Database>,
    Path(id): Path<Uuid>,
) -> Result<Json<Patient>, StatusCode> {
    let trail = db.collection::<mongodb::bson::Document>("audit_log");
    trail
        .insert_one(mongodb::bson::doc! { "actor": user.id.to_string() })
        .await
        .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    app.patient(id).await.map(Json)
}

async fn by_other_table(user: User, State(app): State<App>, Path(id): Path<Uuid>) -> Result<Json<Patient>, StatusCode> { //~ phi_access_without_audit
    use diesel::prelude::*;
    let mut conn = external::connection();
    diesel::insert_into(schema::visits::table)
        .values(schema::visits::staff.eq(user.id))
        .execute(&mut conn)
        .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    app.patient(id).await.map(Json)
}

fn app(app: App) -> Router {
    Router::new()
        .route("/entity/{id}", get(by_entity))
        .route("/table/{id}", get(by_table))
        .route("/collection/{id}", get(by_collection))
        .route("/other/{id}", get(by_other_table))
        .with_state(app)
}
