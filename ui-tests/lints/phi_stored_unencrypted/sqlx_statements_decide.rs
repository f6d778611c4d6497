//! A bound value is stored by INSERT and by the SET of an UPDATE; in a WHERE it only selects.
//@ lints: phi_stored_unencrypted
use phi::Phi;
use sqlx::{PgPool, Postgres, QueryBuilder, Transaction};
use uuid::Uuid;

#[derive(Phi)]
struct Patient {
    #[phi(skip)]
    id: Uuid,
    name: String,
    ssn: String,
    phone: String,
    email: String,
    diagnosis: String,
}

async fn insert(pool: &PgPool, p: &Patient) -> Result<(), sqlx::Error> {
    sqlx::query("INSERT INTO patients (id, name) VALUES ($1, $2)")
        .bind(p.id)
        .bind(&p.name) //~ phi_stored_unencrypted
        .execute(pool)
        .await?;
    Ok(())
}

async fn insert_by_macro(pool: &PgPool, p: &Patient) -> Result<(), sqlx::Error> {
    sqlx::query!("INSERT INTO patients (id, ssn) VALUES ($1, $2)", p.id, p.ssn).execute(pool).await?; //~ phi_stored_unencrypted
    sqlx::query!(
        r#"
        INSERT INTO patients (id, diagnosis)
        VALUES ($1, $2)
        "#,
        p.id,
        p.diagnosis, //~ phi_stored_unencrypted
    )
    .execute(pool)
    .await?;
    Ok(())
}

async fn update(pool: &PgPool, p: &Patient) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE patients SET phone = $1 WHERE id = $2").bind(&p.phone).bind(p.id).execute(pool).await?; //~ phi_stored_unencrypted
    Ok(())
}

async fn update_where(pool: &PgPool, p: &Patient) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE patients SET seen = true WHERE ssn = $1").bind(&p.ssn).execute(pool).await?;
    sqlx::query!("UPDATE patients SET ward = $1 WHERE ssn = $2", 3, p.ssn).execute(pool).await?;
    sqlx::query("UPDATE patients SET ward = ? WHERE ssn = ?").bind(3).bind(&p.ssn).execute(pool).await?;
    Ok(())
}

async fn select(pool: &PgPool, p: &Patient) -> Result<(), sqlx::Error> {
    let _: Option<(Uuid,)> = sqlx::query_as("SELECT id FROM patients WHERE ssn = $1").bind(&p.ssn).fetch_optional(pool).await?;
    let _ = sqlx::query_scalar!("SELECT count(*) FROM patients WHERE name = $1", p.name).fetch_one(pool).await?;
    sqlx::query("DELETE FROM patients WHERE ssn = $1").bind(&p.ssn).execute(pool).await?;
    Ok(())
}

const UPSERT: &str = "INSERT INTO patients (id, email) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET email = excluded.email";

async fn in_a_transaction(tx: &mut Transaction<'_, Postgres>, p: &Patient) -> Result<(), sqlx::Error> {
    sqlx::query(UPSERT).bind(p.id).bind(p.email.as_str()).execute(&mut **tx).await?; //~ phi_stored_unencrypted
    Ok(())
}

async fn returning(pool: &PgPool, p: &Patient) -> Result<Uuid, sqlx::Error> {
    let (id,): (Uuid,) = sqlx::query_as("WITH n AS (INSERT INTO patients (name) VALUES ($1) RETURNING id) SELECT id FROM n")
        .bind(&p.name) //~ phi_stored_unencrypted
        .fetch_one(pool)
        .await?;
    Ok(id)
}

async fn many(pool: &PgPool, patients: &[Patient]) -> Result<(), sqlx::Error> {
    let mut builder = QueryBuilder::new("INSERT INTO patients (id, name) ");
    builder.push_values(patients, |mut row, p| {
        row.push_bind(p.id).push_bind(&p.name); //~ phi_stored_unencrypted
    });
    builder.build().execute(pool).await?;
    Ok(())
}

async fn search(pool: &PgPool, p: &Patient) -> Result<(), sqlx::Error> {
    let mut builder: QueryBuilder<Postgres> = QueryBuilder::new("SELECT id FROM patients WHERE name = ");
    builder.push_bind(&p.name);
    builder.build().fetch_all(pool).await?;
    Ok(())
}

async fn opaque(pool: &PgPool, p: &Patient) -> Result<(), sqlx::Error> {
    sqlx::query("INSERT INTO visits (patient, count) VALUES ($1, $2)").bind(p.id).bind(3).execute(pool).await?;
    Ok(())
}

async fn notification(pool: &PgPool, p: &Patient) -> Result<(), sqlx::Error> {
    let text = format!("{} was admitted", p.name);
    sqlx::query("INSERT INTO notifications (text) VALUES ($1)").bind(text).execute(pool).await?; //~ phi_stored_unencrypted
    Ok(())
}
