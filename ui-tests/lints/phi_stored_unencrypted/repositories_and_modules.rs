//! Statements in constants, repositories behind traits, an outbox and an audit table.
//@ lints: phi_stored_unencrypted
use phi::Phi;
use serde::Serialize;
use sqlx::{PgPool, Postgres, Transaction};
use uuid::Uuid;

#[derive(Phi, Serialize)]
struct Patient {
    #[phi(skip)]
    id: Uuid,
    name: String,
    ssn: String,
    phone: String,
    email: String,
    diagnosis: String,
}

mod sql {
    pub const INSERT: &str = "INSERT INTO patients (id, name) VALUES ($1, $2)";
    pub static FIND: &str = "SELECT id FROM patients WHERE name = $1";
}

trait PatientRepository {
    async fn add(&self, p: &Patient) -> Result<(), sqlx::Error>;
    async fn find(&self, name: &str) -> Result<Option<(Uuid,)>, sqlx::Error>;
}

struct Postgres15 {
    pool: PgPool,
}

impl PatientRepository for Postgres15 {
    async fn add(&self, p: &Patient) -> Result<(), sqlx::Error> {
        let mut tx = self.pool.begin().await?;
        sqlx::query(sql::INSERT).bind(p.id).bind(&p.name).execute(&mut *tx).await?; //~ phi_stored_unencrypted
        outbox(&mut tx, "added", p).await?;
        audit(&mut tx, "system", &format!("added {}", p.id)).await?;
        tx.commit().await
    }

    async fn find(&self, name: &str) -> Result<Option<(Uuid,)>, sqlx::Error> {
        sqlx::query_as(sql::FIND).bind(name).fetch_optional(&self.pool).await
    }
}

async fn outbox(tx: &mut Transaction<'_, Postgres>, kind: &str, p: &Patient) -> Result<(), sqlx::Error> {
    let payload = serde_json::to_value(p).unwrap();
    sqlx::query("INSERT INTO outbox (kind, payload) VALUES ($1, $2)").bind(kind).bind(payload).execute(&mut **tx).await?; //~ phi_stored_unencrypted
    Ok(())
}

async fn audit(tx: &mut Transaction<'_, Postgres>, who: &str, what: &str) -> Result<(), sqlx::Error> {
    sqlx::query("INSERT INTO audit_log (who, what) VALUES ($1, $2)").bind(who).bind(what).execute(&mut **tx).await?;
    Ok(())
}

async fn look_up(repository: &Postgres15, p: &Patient) -> Result<(), sqlx::Error> {
    repository.find(&p.name).await?;
    Ok(())
}
