//! Whole tables and collections, and queries that are bounded, by the crates that make them.
//@ lints: unbounded_phi_query overbroad_response
use phi::Phi;
use diesel::prelude::*;
use sea_orm::{EntityTrait, QueryFilter, ColumnTrait, PaginatorTrait, QuerySelect, DatabaseConnection};
use futures::TryStreamExt;
use actix_web::{web, HttpResponse, get};

#[derive(Phi, Clone, Queryable, Selectable, serde::Serialize)]
#[diesel(table_name = patients)]
struct Patient { name: String, #[phi(skip)] id: i64 }
diesel::table! { patients (id) { id -> BigInt, name -> Text, } }
fn all(c: &mut PgConnection) -> QueryResult<Vec<Patient>> { patients::table.load::<Patient>(c) } //~ unbounded_phi_query
fn all_select(c: &mut PgConnection) -> QueryResult<Vec<Patient>> { patients::table.select(Patient::as_select()).order(patients::name).load(c) } //~ unbounded_phi_query
fn limited(c: &mut PgConnection) -> QueryResult<Vec<Patient>> { patients::table.limit(20).offset(3).load::<Patient>(c) }
fn one(c: &mut PgConnection, id: i64) -> QueryResult<Patient> { patients::table.find(id).first(c) }
fn filtered(c: &mut PgConnection, id: i64) -> QueryResult<Vec<Patient>> { patients::table.filter(patients::id.eq(id)).load::<Patient>(c) }
async fn mongo_all(db: &mongodb::Database) -> Vec<Patient> {
    db.collection::<Patient>("patients").find(mongodb::bson::doc! {}).await.unwrap().try_collect().await.unwrap() //~ unbounded_phi_query
}
async fn mongo_limited(db: &mongodb::Database) -> Vec<Patient> {
    db.collection::<Patient>("patients").find(mongodb::bson::doc! {}).limit(10).await.unwrap().try_collect().await.unwrap()
}
async fn mongo_filtered(db: &mongodb::Database, id: i64) -> Vec<Patient> {
    db.collection::<Patient>("patients").find(mongodb::bson::doc! { "id": id }).await.unwrap().try_collect().await.unwrap()
}
async fn rusq(c: &rusqlite::Connection) -> Vec<Patient> {
    let mut s = c.prepare("SELECT name, id FROM patients").unwrap();
    s.query_map([], |r| Ok(Patient { name: r.get(0)?, id: r.get(1)? })).unwrap().map(|r| r.unwrap()).collect() //~ unbounded_phi_query
}
async fn macro_all(db: &sqlx::PgPool) -> Vec<Patient> {
    sqlx::query_as!(Patient, "SELECT name, id FROM patients").fetch_all(db).await.unwrap() //~ unbounded_phi_query
}
async fn macro_where(db: &sqlx::PgPool, w: i64) -> Vec<Patient> {
    sqlx::query_as!(Patient, "SELECT name, id FROM patients WHERE ward = $1", w).fetch_all(db).await.unwrap()
}
async fn count(db: &sqlx::PgPool) -> i64 { sqlx::query_scalar("SELECT count(*) FROM patients").fetch_one(db).await.unwrap() }
async fn stats(db: &sqlx::PgPool) -> Vec<(String, i64)> { sqlx::query_as("SELECT ward, count(*) FROM patients GROUP BY ward").fetch_all(db).await.unwrap() }
