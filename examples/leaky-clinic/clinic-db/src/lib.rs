//! Where the clinic keeps its charts: one SQLite file per house.
//!
//! Claims and visits are sealed, because the clearing house asked for it in its last review; charts and notes are next.

mod backup;
mod claims;
mod error;
mod patients;
mod trail;
mod vault;
mod visits;

use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use rusqlite::Connection;

pub use error::DbError;
pub use trail::TrailEntry;
pub use vault::{Vault, VaultError};

const SCHEMA: &str = "
    CREATE TABLE IF NOT EXISTS patients (
        id TEXT PRIMARY KEY, ward TEXT NOT NULL, mrn TEXT NOT NULL UNIQUE, body TEXT NOT NULL
    );
    CREATE TABLE IF NOT EXISTS visits (
        id TEXT PRIMARY KEY, patient TEXT NOT NULL, ward TEXT NOT NULL, opened INTEGER NOT NULL, body BLOB NOT NULL
    );
    CREATE TABLE IF NOT EXISTS notes (visit TEXT PRIMARY KEY, note TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS claims (id TEXT PRIMARY KEY, patient TEXT NOT NULL, sealed BLOB NOT NULL);
    CREATE TABLE IF NOT EXISTS assignments (
        staff TEXT NOT NULL, patient TEXT NOT NULL, PRIMARY KEY (staff, patient)
    );
    CREATE TABLE IF NOT EXISTS audit_log (
        at TEXT NOT NULL, who TEXT NOT NULL, what TEXT NOT NULL, resource TEXT NOT NULL, origin TEXT NOT NULL
    );
";

/// The charts of one house. Cheap to share behind an `Arc`; calls queue on one connection.
pub struct Store {
    conn: Mutex<Connection>,
    vault: Vault,
}

impl Store {
    pub fn open(path: &Path, vault: Vault) -> Result<Self, DbError> {
        let conn = Connection::open(path)?;
        conn.execute_batch(SCHEMA)?;
        Ok(Self { conn: Mutex::new(conn), vault })
    }

    /// A panic in one request must not close the clinic: SQLite rolled its statement back already.
    fn conn(&self) -> MutexGuard<'_, Connection> {
        self.conn.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
