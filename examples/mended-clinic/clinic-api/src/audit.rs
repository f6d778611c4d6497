//! The record of who touched what. It is written before the answer leaves; without it there is no answer.

use std::fmt;
use std::net::IpAddr;

use clinic_db::TrailEntry;
use clinic_model::StaffId;
use uuid::Uuid;

use crate::Clinic;
use crate::error::ApiError;

#[derive(Clone, Copy)]
pub enum Action {
    Create,
    Read,
    Update,
}

impl Action {
    fn verb(self) -> &'static str {
        match self {
            Action::Create => "create",
            Action::Read => "read",
            Action::Update => "update",
        }
    }
}

/// A person with a badge, or a machine on a wall.
#[derive(Clone, Copy)]
pub enum Actor {
    Staff(StaffId),
    Terminal(&'static str),
}

impl fmt::Display for Actor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Actor::Staff(id) => write!(f, "staff {id}"),
            Actor::Terminal(name) => write!(f, "terminal {name}"),
        }
    }
}

#[phi::audit]
pub fn record(
    clinic: &Clinic,
    who: Actor,
    what: Action,
    resource: Uuid,
    origin: IpAddr,
) -> Result<(), ApiError> {
    let entry = TrailEntry { who: who.to_string(), what: what.verb(), resource, origin };
    clinic.store.append_trail(&entry)?;
    Ok(())
}
