//! An extension of a schema that records every query.
//@ lints: phi_access_without_audit
use async_graphql::{Object, Schema, EmptyMutation, EmptySubscription, SimpleObject, Response, extensions::{Extension, ExtensionFactory, ExtensionContext, NextExecute}};
use phi::Phi;
use std::sync::Arc;
#[derive(Phi, Clone, SimpleObject)]
struct Patient { name: String, #[phi(skip)] id: u64 }
static DB: Vec<Patient> = Vec::new();
struct AuditFactory { pool: sqlx::PgPool }
impl ExtensionFactory for AuditFactory { fn create(&self) -> Arc<dyn Extension> { Arc::new(Audit { pool: self.pool.clone() }) } }
struct Audit { pool: sqlx::PgPool }
#[async_trait::async_trait]
impl Extension for Audit {
    async fn execute(&self, ctx: &ExtensionContext<'_>, operation_name: Option<&str>, next: NextExecute<'_>) -> Response {
        let response = next.run(ctx, operation_name).await;
        sqlx::query("INSERT INTO audit_log (op) VALUES ($1)").bind(operation_name).execute(&self.pool).await.ok();
        response
    }
}
struct Query;
#[Object]
impl Query { async fn patient(&self, id: u64) -> Patient { DB[id as usize].clone() } }
fn schema(pool: sqlx::PgPool) -> Schema<Query, EmptyMutation, EmptySubscription> {
    Schema::build(Query, EmptyMutation, EmptySubscription).extension(AuditFactory { pool }).finish()
}
