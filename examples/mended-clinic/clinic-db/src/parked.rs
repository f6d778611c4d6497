use std::fs;
use std::path::Path;

use clinic_model::Patient;
use tracing::info;

use crate::{DbError, Store};

impl Store {
    /// Writes the charts of a failed import, sealed, where the night shift can pick them up.
    pub fn park(&self, folder: &Path, charts: &[Patient]) -> Result<(), DbError> {
        for patient in charts {
            let file = folder.join(patient.id.to_string()).with_extension("sealed");
            let body = serde_json::to_vec(patient).map_err(|_| DbError::Unwritable)?;
            let sealed = self.vault.seal(&body)?;
            fs::write(&file, sealed).map_err(|_| DbError::Unwritable)?;
        }
        info!(parked = charts.len(), "charts parked");
        Ok(())
    }
}
