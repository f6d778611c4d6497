//! A crate of an old edition.
#[macro_use]
extern crate log;
extern crate phi;

#[path = "odd/name.rs"]
mod desk;
mod odd;

use phi::Phi;

#[derive(Phi)]
pub struct Patient {
    pub name: String,
    #[phi(skip)]
    pub id: u64,
}
