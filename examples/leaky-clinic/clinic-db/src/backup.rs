use std::fs;
use std::path::Path;

use clinic_model::Patient;
use tracing::info;

use crate::{DbError, Store};

impl Store {
    /// Writes the charts of a failed import where the night shift can pick them up.
    pub fn park(&self, folder: &Path, charts: &[Patient]) -> Result<(), DbError> {
        for patient in charts {
            let file = folder.join(patient.id.to_string()).with_extension("json");
            let body = serde_json::to_vec_pretty(patient).map_err(|_| DbError::Unwritable)?;
            fs::write(&file, body).map_err(|_| DbError::Unwritable)?; //~ phi_stored_unencrypted
        }
        info!(parked = charts.len(), "charts parked");
        Ok(())
    }

    /// The same, sealed: for the copy that leaves the building on a disk.
    pub fn park_sealed(&self, folder: &Path, charts: &[Patient]) -> Result<(), DbError> {
        for patient in charts {
            let file = folder.join(patient.id.to_string()).with_extension("sealed");
            let body = serde_json::to_vec(patient).map_err(|_| DbError::Unwritable)?;
            fs::write(&file, self.vault.seal(&body)?).map_err(|_| DbError::Unwritable)?;
        }
        Ok(())
    }
}
