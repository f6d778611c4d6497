use thiserror::Error;

use crate::VaultError;

#[derive(Debug, Error)]
pub enum DbError {
    #[error("chart {0} is already on file")]
    Duplicate(String),
    #[error("a stored record cannot be read: {0}")]
    Corrupt(#[from] serde_json::Error),
    #[error("a record cannot be written")]
    Unwritable,
    #[error("a sealed record has another shape than this version expects")]
    Unreadable,
    #[error(transparent)]
    Vault(#[from] VaultError),
    #[error("database: {0}")]
    Sqlite(#[from] rusqlite::Error),
}
