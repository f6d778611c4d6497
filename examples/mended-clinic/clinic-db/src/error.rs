use clinic_vault::VaultError;
use thiserror::Error;

/// What went wrong, never with whom: serde's errors quote what they could not read, so they end here.
#[derive(Debug, Error)]
pub enum DbError {
    #[error("a chart with this record number is already on file")]
    Duplicate,
    #[error("a record cannot be written")]
    Unwritable,
    #[error("a sealed record has another shape than this version expects")]
    Unreadable,
    #[error(transparent)]
    Vault(#[from] VaultError),
    #[error("database: {0}")]
    Sqlite(#[from] rusqlite::Error),
}
