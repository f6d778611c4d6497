//! A database file that is opened with a key is encrypted.
//@ lints: phi_stored_unencrypted
use phi::Phi;
use rusqlite::{params, Connection};
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

fn open(key: &str) -> rusqlite::Result<Connection> {
    let conn = Connection::open("clinic.db")?;
    conn.pragma_update(None, "key", key)?;
    Ok(conn)
}

fn keyed(key: &str, p: &Patient) -> rusqlite::Result<()> {
    let conn = Connection::open("clinic.db")?;
    conn.pragma_update(None, "key", key)?;
    conn.execute("INSERT INTO patients (name) VALUES (?1)", params![p.name])?;
    Ok(())
}

fn through_a_helper(key: &str, p: &Patient) -> rusqlite::Result<()> {
    let conn = open(key)?;
    conn.execute("INSERT INTO patients (name) VALUES (?1)", params![p.name])?;
    Ok(())
}

fn by_batch(key: &str, p: &Patient) -> rusqlite::Result<()> {
    let conn = Connection::open("clinic.db")?;
    conn.execute_batch(&format!("PRAGMA key = '{key}'"))?;
    conn.execute("INSERT INTO patients (name) VALUES (?1)", params![p.name])?;
    Ok(())
}

fn without(p: &Patient) -> rusqlite::Result<()> {
    let conn = Connection::open("clinic.db")?;
    conn.pragma_update(None, "journal_mode", "wal")?;
    conn.execute("INSERT INTO patients (name) VALUES (?1)", params![p.name])?; //~ phi_stored_unencrypted
    Ok(())
}

fn in_memory(p: &Patient) -> rusqlite::Result<()> {
    let conn = Connection::open_in_memory()?;
    conn.execute("INSERT INTO patients (name) VALUES (?1)", params![p.name])?;
    Ok(())
}
