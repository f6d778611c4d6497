//! tokio-postgres, and what comes out of its pools.
//@ lints: phi_stored_unencrypted
use phi::Phi;
use tokio_postgres::{Client, Error, Transaction};
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

async fn insert(client: &Client, p: &Patient) -> Result<(), Error> {
    client.execute("INSERT INTO patients (id, name) VALUES ($1, $2)", &[&p.id, &p.name]).await?; //~ phi_stored_unencrypted
    let statement = client.prepare("INSERT INTO patients (ssn) VALUES ($1)").await?;
    client.execute(&statement, &[&p.ssn]).await?; //~ phi_stored_unencrypted
    Ok(())
}

async fn transaction(tx: &Transaction<'_>, p: &Patient) -> Result<(), Error> {
    tx.execute("UPDATE patients SET diagnosis = $1 WHERE id = $2", &[&p.diagnosis, &p.id]).await?; //~ phi_stored_unencrypted
    tx.execute("UPDATE patients SET ward = $1 WHERE ssn = $2", &[&3, &p.ssn]).await?;
    Ok(())
}

async fn pooled(pool: &deadpool_postgres::Pool, p: &Patient) {
    let client = pool.get().await.unwrap();
    client.execute("INSERT INTO patients (name) VALUES ($1)", &[&p.name]).await.unwrap(); //~ phi_stored_unencrypted
    client.query_one("SELECT id FROM patients WHERE ssn = $1", &[&p.ssn]).await.unwrap();
}

async fn select(client: &Client, p: &Patient) -> Result<(), Error> {
    client.query("SELECT id FROM patients WHERE ssn = $1", &[&p.ssn]).await?;
    client.execute("DELETE FROM patients WHERE ssn = $1", &[&p.ssn]).await?;
    client.execute("INSERT INTO visits (patient) VALUES ($1)", &[&p.id]).await?;
    Ok(())
}
