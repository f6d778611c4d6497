//! Documents for partner gateways, which put them on the wire themselves. They see sealed bytes only: `partner` is the
//! vault whose key we share with the hospital behind the gateway.

use clinic_model::{Patient, Prescription, Visit};
use clinic_vault::{Vault, VaultError};
use serde::Serialize;
use thiserror::Error;

#[derive(Debug, Error)]
pub enum HandoffError {
    #[error("a document could not be written")]
    Unwritable,
    #[error(transparent)]
    Vault(#[from] VaultError),
}

/// A referral as the gateway of the regional hospital expects it.
#[derive(Serialize)]
struct Referral<'a> {
    version: u8,
    subject: &'a Patient,
    encounter: &'a Visit,
    orders: &'a [Prescription],
}

pub fn referral_document(
    partner: &Vault,
    subject: &Patient,
    encounter: &Visit,
    orders: &[Prescription],
) -> Result<Vec<u8>, HandoffError> {
    sealed(partner, &Referral { version: 2, subject, encounter, orders })
}

/// Feeds visits to a gateway that was down, one by one. `ship` returns false when it wants to stop.
pub fn replay_visits(
    partner: &Vault,
    visits: &[Visit],
    mut ship: impl FnMut(Vec<u8>) -> bool,
) -> Result<usize, HandoffError> {
    let mut shipped = 0;
    for visit in visits {
        let wants_more = ship(sealed(partner, visit)?);
        shipped += 1;
        if !wants_more {
            break;
        }
    }
    Ok(shipped)
}

fn sealed<T: Serialize>(partner: &Vault, document: &T) -> Result<Vec<u8>, HandoffError> {
    let plain = serde_json::to_vec(document).map_err(|_| HandoffError::Unwritable)?;
    Ok(partner.seal(&plain)?)
}
