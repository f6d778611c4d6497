//! What the configuration declares is the trail.
//@ lints: audit_log_mutable
//@ config: [[audit]]
//@ config: function = "**::keep"
//@ config: who = 1
//@ config: store = "journal"

fn keep(conn: &rusqlite::Connection, actor: &str) -> rusqlite::Result<()> {
    conn.execute("INSERT INTO journal (actor) VALUES (?1)", [actor])?;
    Ok(())
}

fn clean(conn: &rusqlite::Connection) -> rusqlite::Result<()> {
    conn.execute("DELETE FROM journal WHERE at < ?1", ["2020"])?; //~ audit_log_mutable
    conn.execute("DELETE FROM drafts WHERE at < ?1", ["2020"])?;
    conn.execute_batch("BEGIN; UPDATE journal SET actor = ''; COMMIT;")?; //~ audit_log_mutable
    Ok(())
}
