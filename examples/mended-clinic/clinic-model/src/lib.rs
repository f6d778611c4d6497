//! What the clinic knows about people: patients, their visits, what was prescribed, what was billed.
//!
//! Everything that identifies somebody is marked with `Phi`; ids are random and say nothing.

mod claim;
mod ids;
mod patient;
mod visit;

pub use claim::Claim;
pub use ids::{ClaimId, PatientId, StaffId, VisitId};
pub use patient::Patient;
pub use visit::{LabReport, Prescription, Visit, Vitals, Ward};
