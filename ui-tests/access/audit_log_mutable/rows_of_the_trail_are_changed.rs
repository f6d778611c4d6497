//! A trail is only ever appended to.
//@ lints: audit_log_mutable
use sqlx::PgPool;
use uuid::Uuid;

const PURGE: &str = "DELETE FROM audit_log WHERE at < now() - interval '1 year'";
const TABLE: &str = "audit_log";

async fn append(pool: &PgPool, actor: Uuid) -> sqlx::Result<()> {
    sqlx::query("INSERT INTO audit_log (actor, at) VALUES ($1, now())").bind(actor).execute(pool).await?;
    Ok(())
}

async fn read(pool: &PgPool) -> sqlx::Result<i64> {
    sqlx::query_scalar("SELECT count(*) FROM audit_log").fetch_one(pool).await
}

async fn change(pool: &PgPool, actor: Uuid) -> sqlx::Result<()> {
    sqlx::query("UPDATE audit_log SET actor = NULL WHERE actor = $1").bind(actor).execute(pool).await?; //~ audit_log_mutable
    sqlx::query(PURGE).execute(pool).await?; //~ audit_log_mutable
    sqlx::query!("DELETE FROM public.audit_log WHERE actor = $1", actor).execute(pool).await?; //~ audit_log_mutable
    sqlx::query("TRUNCATE TABLE audit_log").execute(pool).await?; //~ audit_log_mutable
    sqlx::query("DROP TABLE IF EXISTS audit_log").execute(pool).await?; //~ audit_log_mutable
    let sql = format!("DELETE FROM {TABLE} WHERE actor = $1");
    sqlx::query(&sql).bind(actor).execute(pool).await?; //~ audit_log_mutable
    sqlx::query("INSERT INTO audit_log (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET at = now()").execute(pool).await?; //~ audit_log_mutable
    Ok(())
}

async fn others(pool: &PgPool, actor: Uuid) -> sqlx::Result<()> {
    sqlx::query("DELETE FROM sessions WHERE actor = $1").bind(actor).execute(pool).await?;
    sqlx::query("UPDATE patients SET audited_at = now()").execute(pool).await?;
    sqlx::query("CREATE TRIGGER keep BEFORE UPDATE OR DELETE ON audit_log EXECUTE FUNCTION refuse()").execute(pool).await?;
    sqlx::query("REVOKE UPDATE, DELETE ON audit_log FROM app").execute(pool).await?;
    tracing::info!("nobody may DELETE FROM audit_log");
    Ok(())
}
