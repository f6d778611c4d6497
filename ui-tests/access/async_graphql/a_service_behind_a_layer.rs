//! The service that answers queries, behind a layer that asks for a role, and once more without.
use async_graphql::{Context, Object, SimpleObject};
use async_graphql::{EmptyMutation, EmptySubscription, Schema};
use async_graphql_axum::GraphQL;
use axum::Router;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use axum::routing::post_service;
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

fn key() -> jsonwebtoken::DecodingKey {
    jsonwebtoken::DecodingKey::from_secret(std::env::var("KEY").unwrap().as_bytes())
}

#[derive(Clone, serde::Deserialize)]
struct Claims {
    sub: u64,
    roles: Vec<String>,
}

fn claims_of(token: &str) -> Option<Claims> {
    jsonwebtoken::decode::<Claims>(token, &key(), &jsonwebtoken::Validation::default()).map(|data| data.claims).ok()
}

struct Query {
    db: Db,
}

async fn doctors_only(request: Request, next: Next) -> Result<Response, StatusCode> {
    let token = request.headers().get("authorization").and_then(|value| value.to_str().ok());
    let claims = token.and_then(claims_of).ok_or(StatusCode::UNAUTHORIZED)?;
    if !claims.roles.iter().any(|role| role == "doctor") {
        return Err(StatusCode::FORBIDDEN);
    }
    Ok(next.run(request).await)
}

#[Object]
impl Query {
    async fn patient(&self, id: u64) -> Patient {
        self.db.patient(id)
    }
}

fn app(db: Db) -> Router {
    let schema = Schema::new(Query { db }, EmptyMutation, EmptySubscription);
    Router::new().route("/graphql", post_service(GraphQL::new(schema))).route_layer(from_fn(doctors_only))
}
