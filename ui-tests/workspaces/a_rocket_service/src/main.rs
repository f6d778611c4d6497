//! A service of several files: request guards that stand in one, and routes in another.
mod auth;
mod model;
mod patients;
mod store;

#[rocket::launch]
async fn rocket() -> _ {
    let pool = sqlx::PgPool::connect(&std::env::var("DATABASE_URL").unwrap()).await.unwrap();
    rocket::build().manage(store::Store { pool }).mount("/patients", patients::all())
}
