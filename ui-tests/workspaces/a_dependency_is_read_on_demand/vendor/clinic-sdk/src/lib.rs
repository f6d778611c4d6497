//! A client of the records service.

mod client;
mod error;
pub mod prelude;

pub use client::{Chart, Client};
pub use error::Error;
/// The types of the records, which are kept in a crate of their own.
pub use clinic_records::*;

pub type Result<T> = std::result::Result<T, Error>;
