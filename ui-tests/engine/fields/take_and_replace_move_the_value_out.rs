//! `mem::take` and `mem::replace` give the old value and leave a clean one; `swap` exchanges two.
use phi::Phi;
use std::mem;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(p: &mut Patient) {
    let taken = mem::take(&mut p.name);
    info!("{taken}"); //~ phi_in_log
    info!("{}", p.name);
    let old = mem::replace(&mut p.ssn, String::from("-"));
    info!("{}", p.ssn);
    info!("{old}"); //~ phi_in_log
}

fn swap(p: &Patient) {
    let mut a = p.name.clone();
    let mut b = String::from("ward");
    mem::swap(&mut a, &mut b);
    info!("{a}");
    info!("{b}"); //~ phi_in_log
}
