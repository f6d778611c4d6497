//! A foreign module imported whole takes neither crates nor types of one's own away.
use log::info;
use phi::Phi;
use std::collections::*;
use std::fmt;
use std::io::prelude::*;

#[derive(Phi, Clone, Default)]
struct Patient {
    name: String,
    ssn: String,
    age: u32,
    #[phi(skip)]
    id: u64,
}

struct Hidden(String);

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[hidden]")
    }
}

#[derive(Debug)]
struct Row {
    who: Hidden,
    n: u64,
}

fn show(p: &Patient, all: &HashMap<u64, Patient>) {
    info!("{}", p.ssn); //~ phi_in_log
    log::warn!("{}", p.id);
    log::warn!("{}", p.name); //~ phi_in_log
    let row = Row { who: Hidden(p.ssn.clone()), n: p.id };
    info!("{row:?} {}", row.n);
    info!("{}", row.who.0); //~ phi_in_log
    for (key, value) in all {
        info!("{key}");
        info!("{}", value.name); //~ phi_in_log
    }
}
