//! mysql_async and tiberius: positional and named parameters.
//@ lints: phi_stored_unencrypted
use mysql_async::{params, prelude::*};
use phi::Phi;
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

async fn mysql(conn: &mut mysql_async::Conn, p: &Patient) -> mysql_async::Result<()> {
    conn.exec_drop("INSERT INTO patients (name) VALUES (?)", (&p.name,)).await?; //~ phi_stored_unencrypted
    conn.exec_drop("INSERT INTO patients (name) VALUES (:name)", params! { "name" => &p.name }).await?; //~ phi_stored_unencrypted
    conn.exec_drop("UPDATE patients SET ward = ? WHERE ssn = ?", (3, &p.ssn)).await?;
    let _: Option<u64> = conn.exec_first("SELECT id FROM patients WHERE name = ?", (&p.name,)).await?;
    Ok(())
}

async fn sql_server(client: &mut tiberius::Client<Stream>, p: &Patient) -> tiberius::Result<()> {
    client.execute("INSERT INTO patients (name) VALUES (@P1)", &[&p.name]).await?; //~ phi_stored_unencrypted
    client.execute("UPDATE patients SET ward = @P1 WHERE ssn = @P2", &[&3, &p.ssn]).await?;
    client.query("SELECT id FROM patients WHERE name = @P1", &[&p.name]).await?;
    Ok(())
}

struct Stream;
