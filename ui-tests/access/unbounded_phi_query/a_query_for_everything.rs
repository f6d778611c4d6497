//! A query without limit, page or filter fetches the whole register.
//@ lints: unbounded_phi_query
use sqlx::PgPool;
use phi::Phi;

#[derive(Clone, serde::Serialize, serde::Deserialize, sqlx::FromRow, Phi)]
struct Patient {
    #[phi(skip)]
    id: i64,
    name: String,
}

#[derive(sqlx::FromRow)]
struct Ward {
    id: i64,
    beds: i32,
}

const ALL: &str = "SELECT * FROM patients ORDER BY name";

async fn everything(pool: &PgPool) -> sqlx::Result<Vec<Patient>> {
    let a = sqlx::query_as::<_, Patient>("SELECT * FROM patients").fetch_all(pool).await?; //~ unbounded_phi_query
    let b: Vec<Patient> = sqlx::query_as(ALL).fetch_all(pool).await?; //~ unbounded_phi_query
    let c = sqlx::query_as!(Patient, "SELECT id, name FROM patients WHERE deleted_at IS NULL").fetch_all(pool).await?; //~ unbounded_phi_query
    drop((a, b));
    Ok(c)
}

async fn a_part(pool: &PgPool, ward: i64) -> sqlx::Result<Vec<Patient>> {
    let a = sqlx::query_as::<_, Patient>("SELECT * FROM patients LIMIT 50").fetch_all(pool).await?;
    let b = sqlx::query_as::<_, Patient>("SELECT * FROM patients WHERE ward = $1").bind(ward).fetch_all(pool).await?;
    let c = sqlx::query_as!(Patient, "SELECT id, name FROM patients WHERE ward = $1", ward).fetch_all(pool).await?;
    drop((a, b));
    Ok(c)
}

async fn others(pool: &PgPool) -> sqlx::Result<i64> {
    let wards = sqlx::query_as::<_, Ward>("SELECT * FROM wards").fetch_all(pool).await?;
    let ids = sqlx::query_scalar::<_, i64>("SELECT id FROM patients").fetch_all(pool).await?;
    let count: i64 = sqlx::query_scalar("SELECT count(*) FROM patients").fetch_one(pool).await?;
    Ok(count + wards.len() as i64 + ids.len() as i64)
}
