//! rusqlite: parameters in a macro, a tuple, an array, by name; a prepared statement.
//@ lints: phi_stored_unencrypted
use phi::Phi;
use rusqlite::{named_params, params, Connection};
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

fn insert(conn: &Connection, p: &Patient) -> rusqlite::Result<()> {
    conn.execute("INSERT INTO patients (id, name) VALUES (?1, ?2)", params![p.id.to_string(), p.name])?; //~ phi_stored_unencrypted
    conn.execute("INSERT INTO patients (name) VALUES (?1)", (&p.name,))?; //~ phi_stored_unencrypted
    conn.execute("INSERT INTO patients (name) VALUES (?1)", [&p.name])?; //~ phi_stored_unencrypted
    conn.execute("INSERT INTO patients (name) VALUES (:name)", named_params! { ":name": p.name })?; //~ phi_stored_unencrypted
    conn.execute("INSERT INTO patients (name) VALUES (:name)", &[(":name", &p.name)])?; //~ phi_stored_unencrypted
    Ok(())
}

fn prepared(conn: &mut Connection, patients: &[Patient]) -> rusqlite::Result<()> {
    let tx = conn.transaction()?;
    {
        let mut statement = tx.prepare("INSERT INTO patients (ssn) VALUES (?1)")?;
        for p in patients {
            statement.execute(params![p.ssn])?; //~ phi_stored_unencrypted
        }
    }
    tx.commit()
}

fn select(conn: &Connection, p: &Patient) -> rusqlite::Result<i64> {
    let mut statement = conn.prepare("SELECT id FROM patients WHERE ssn = ?1")?;
    let _ids = statement.query_map([&p.ssn], |row| row.get::<_, i64>(0))?;
    conn.execute("DELETE FROM patients WHERE ssn = ?1", [&p.ssn])?;
    conn.execute("UPDATE patients SET seen = 1 WHERE ssn = ?1", params![p.ssn])?;
    conn.execute("UPDATE patients SET ward = ?1 WHERE ssn = ?2", params![3, p.ssn])?;
    conn.query_row("SELECT id FROM patients WHERE ssn = ?1", [&p.ssn], |row| row.get(0))
}

fn opaque(conn: &Connection, p: &Patient) -> rusqlite::Result<()> {
    conn.execute("INSERT INTO visits (patient) VALUES (?1)", params![p.id.to_string()])?;
    Ok(())
}
