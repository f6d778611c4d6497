//! What the clinic tells other systems: product analytics, operations, the ward board, partner gateways.

mod analytics;
mod board;
mod handoff;
mod telemetry;

pub use analytics::Analytics;
pub use board::{patient_arrived, walk_in};
pub use handoff::{referral_document, replay_visits};
pub use telemetry::{chart_stored, claim_refused, in_chart, visit_closed, visit_opened};
