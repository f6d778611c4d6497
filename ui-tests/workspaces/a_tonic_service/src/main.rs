//! A service of several files: an interceptor says who calls, and the methods ask for roles.
mod auth;
mod model;
mod service;
mod store;

pub mod pb {
    tonic::include_proto!("clinic");
}

use pb::chart_server::ChartServer;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let pool = sqlx::PgPool::connect(&std::env::var("DATABASE_URL")?).await?;
    let chart = service::ChartService { store: store::Store { pool } };
    tonic::transport::Server::builder()
        .add_service(ChartServer::with_interceptor(chart, auth::authenticate))
        .serve("127.0.0.1:50051".parse()?)
        .await?;
    Ok(())
}
