//! Without a declared store it is the table that the marked function fills.
//@ lints: audit_log_mutable

#[phi::audit]
fn keep(conn: &rusqlite::Connection, actor: &str) -> rusqlite::Result<()> {
    write(conn, actor)
}

fn write(conn: &rusqlite::Connection, actor: &str) -> rusqlite::Result<()> {
    conn.execute("INSERT INTO happenings (actor) VALUES (?1)", [actor])?;
    Ok(())
}

fn clean(conn: &rusqlite::Connection) -> rusqlite::Result<()> {
    conn.execute("DELETE FROM happenings", [])?; //~ audit_log_mutable
    conn.execute("DELETE FROM happened", [])?;
    Ok(())
}
