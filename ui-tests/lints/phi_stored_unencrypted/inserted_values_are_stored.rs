//! INSERT and UPDATE … SET store their parameters; a WHERE only selects.
use phi::Phi;
use rusqlite::{Connection, params};

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn save(db: &Connection, p: &Patient) -> rusqlite::Result<()> {
    db.execute("INSERT INTO patients (id, name) VALUES (?1, ?2)", params![p.id as i64, p.name])?; //~ phi_stored_unencrypted
    db.execute("UPDATE patients SET name = ?1 WHERE id = ?2", params![p.name, p.id as i64])?; //~ phi_stored_unencrypted
    db.execute("UPDATE patients SET seen = 1 WHERE name = ?1", params![p.name])?;
    db.execute("DELETE FROM patients WHERE ssn = ?1", params![p.ssn])?;
    db.execute("INSERT INTO rooms (id) VALUES (?1)", params![p.id as i64])?;
    Ok(())
}
