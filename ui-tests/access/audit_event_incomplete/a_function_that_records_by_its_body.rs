//! What inserts into the trail has parameters that say what they are.
//@ lints: audit_event_incomplete
use sqlx::PgPool;
use uuid::Uuid;

async fn record_access(pool: &PgPool, actor: Option<Uuid>, action: &str, patient: Uuid) -> sqlx::Result<()> {
    sqlx::query("INSERT INTO access_log (actor, action, patient, at) VALUES ($1, $2, $3, now())")
        .bind(actor)
        .bind(action)
        .bind(patient)
        .execute(pool)
        .await?;
    Ok(())
}

async fn show(pool: &PgPool, user: Uuid, patient: Uuid) -> sqlx::Result<()> {
    record_access(pool, Some(user), "read", patient).await
}

async fn show_to_nobody(pool: &PgPool, patient: Uuid) -> sqlx::Result<()> {
    record_access(pool, None, "read", patient).await //~ audit_event_incomplete
}
