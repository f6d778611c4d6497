//! `bind` on an INSERT.
use phi::Phi;
use sqlx::PgPool;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

async fn save(pool: &PgPool, p: &Patient) -> sqlx::Result<()> {
    sqlx::query("INSERT INTO patients (name) VALUES ($1)").bind(&p.name).execute(pool).await?; //~ phi_stored_unencrypted
    sqlx::query("INSERT INTO patients (id) VALUES ($1)").bind(p.id as i64).execute(pool).await?;
    sqlx::query("SELECT id FROM patients WHERE ssn = $1").bind(&p.ssn).fetch_all(pool).await?;
    Ok(())
}
