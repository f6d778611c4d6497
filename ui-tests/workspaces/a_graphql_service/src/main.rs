//! A service of several files: the handler lets strangers query, the guards of fields do not.
mod auth;
mod model;
mod schema;
mod store;

use async_graphql_axum::{GraphQLRequest, GraphQLResponse};
use axum::Router;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::routing::post;

async fn graphql(State(schema): State<schema::ClinicSchema>, headers: HeaderMap, request: GraphQLRequest) -> GraphQLResponse {
    let mut request = request.into_inner();
    if let Some(claims) = headers.get("authorization").and_then(|value| auth::verify(value.to_str().ok()?).ok()) {
        request = request.data(claims);
    }
    schema.execute(request).await.into()
}

#[tokio::main]
async fn main() {
    let pool = sqlx::PgPool::connect(&std::env::var("DATABASE_URL").unwrap()).await.unwrap();
    let app = Router::new().route("/graphql", post(graphql)).with_state(schema::schema(store::Store { pool }));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}
