//! The audit trail: written, read by the privacy officer, never changed.

use std::net::IpAddr;

use chrono::Utc;
use rusqlite::params;
use uuid::Uuid;

use crate::{DbError, Store};

const APPEND: &str = "INSERT INTO audit_log (at, who, what, resource, origin) VALUES (?1, ?2, ?3, ?4, ?5)";

/// One access to one record. The time is taken when it is appended.
pub struct TrailEntry {
    pub who: String,
    pub what: &'static str,
    pub resource: Uuid,
    pub origin: IpAddr,
}

impl Store {
    pub fn append_trail(&self, entry: &TrailEntry) -> Result<(), DbError> {
        let at = Utc::now().to_rfc3339();
        let (resource, origin) = (entry.resource.to_string(), entry.origin.to_string());
        self.conn().execute(APPEND, params![at, entry.who, entry.what, resource, origin])?;
        Ok(())
    }
}
