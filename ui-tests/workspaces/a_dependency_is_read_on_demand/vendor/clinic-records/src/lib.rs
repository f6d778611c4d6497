//! The records.

mod masked;
mod patient;

pub use masked::Masked;
pub use patient::{Account, Patient, Template};
