pub use crate::client::Client;
pub use crate::Export;
pub use clinic_records::Patient;
