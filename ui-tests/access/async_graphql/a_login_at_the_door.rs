//! A handler that lets no stranger query says who calls for all fields.
use async_graphql::{Context, Object, SimpleObject};
use async_graphql::{EmptyMutation, EmptySubscription, Schema};
use async_graphql_axum::{GraphQLRequest, GraphQLResponse};
use axum::Router;
use axum::extract::State;
use axum::routing::post;
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

impl<S: Send + Sync> axum::extract::FromRequestParts<S> for Claims {
    type Rejection = axum::http::StatusCode;

    async fn from_request_parts(parts: &mut axum::http::request::Parts, _: &S) -> Result<Self, Self::Rejection> {
        let token = parts.headers.get("authorization").and_then(|value| value.to_str().ok());
        token.and_then(claims_of).ok_or(axum::http::StatusCode::UNAUTHORIZED)
    }
}

#[Object]
impl Query {
    async fn patient(&self, id: u64) -> Patient { //~ phi_response_without_role_check
        self.db.patient(id)
    }
}

type Api = Schema<Query, EmptyMutation, EmptySubscription>;

async fn graphql(State(schema): State<Api>, claims: Claims, request: GraphQLRequest) -> GraphQLResponse {
    schema.execute(request.into_inner().data(claims)).await.into()
}

fn app(schema: Api) -> Router {
    Router::new().route("/graphql", post(graphql)).with_state(schema)
}
