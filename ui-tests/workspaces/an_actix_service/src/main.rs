//! A service of several files: what a scope's wrap covers of the functions that configure it.
mod auth;
mod model;
mod patients;
mod store;

use actix_web::middleware::{Logger, from_fn};
use actix_web::{App, HttpServer, web};

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    let pool = sqlx::PgPool::connect(&std::env::var("DATABASE_URL").unwrap()).await.unwrap();
    let store = web::Data::new(store::Store { pool });
    HttpServer::new(move || {
        App::new()
            .app_data(store.clone())
            .wrap(Logger::default())
            .service(web::scope("/clinic").configure(patients::clinical).wrap(from_fn(auth::clinical)))
            .configure(patients::open)
    })
    .bind(("127.0.0.1", 8080))?
    .run()
    .await
}
