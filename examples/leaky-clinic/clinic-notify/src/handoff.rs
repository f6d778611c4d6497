//! Documents for partner gateways, which put them on the wire themselves.

use clinic_model::{Patient, Prescription, Visit};
use serde::Serialize;

/// A referral as the gateway of the regional hospital expects it.
#[derive(Serialize)]
struct Referral<'a> {
    version: u8,
    subject: &'a Patient,
    encounter: &'a Visit,
    orders: &'a [Prescription],
}

pub fn referral_document(
    subject: &Patient,
    encounter: &Visit,
    orders: &[Prescription],
) -> serde_json::Result<Vec<u8>> {
    let referral = Referral { version: 2, subject, encounter, orders };
    serde_json::to_vec(&referral) //~ phi_serialized_unencrypted
}

/// Feeds visits to a gateway that was down, one line each. `ship` returns false when it wants to stop.
pub fn replay_visits(visits: &[Visit], mut ship: impl FnMut(String) -> bool) -> serde_json::Result<usize> {
    let mut shipped = 0;
    for visit in visits {
        let wants_more = ship(serde_json::to_string(visit)?); //~ phi_serialized_unencrypted
        shipped += 1;
        if !wants_more {
            break;
        }
    }
    Ok(shipped)
}
