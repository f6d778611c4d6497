use clinic_model::{Claim, ClaimId};
use rusqlite::{OptionalExtension, params};
use tracing::info;

use crate::{DbError, Store};

const INSERT: &str = "INSERT INTO claims (id, patient, sealed) VALUES (?1, ?2, ?3)";

impl Store {
    pub fn insert_claim(&self, claim: &Claim) -> Result<(), DbError> {
        let body = serde_json::to_vec(claim).map_err(|_| DbError::Unwritable)?;
        let sealed = self.vault.seal(&body)?;
        self.conn().execute(INSERT, params![claim.id.to_string(), claim.patient.to_string(), sealed])?;
        info!(?claim, "claim filed");
        Ok(())
    }

    pub fn claim(&self, id: ClaimId) -> Result<Option<Claim>, DbError> {
        let query = "SELECT sealed FROM claims WHERE id = ?1";
        let sealed: Option<Vec<u8>> =
            self.conn().query_row(query, [id.to_string()], |row| row.get(0)).optional()?;
        let Some(sealed) = sealed else { return Ok(None) };
        let body = self.vault.open(&sealed)?;
        serde_json::from_slice(&body).map(Some).map_err(|_| DbError::Unreadable)
    }
}
