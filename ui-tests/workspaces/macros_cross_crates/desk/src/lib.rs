//! The front desk.
use clinic_macros::note as say;

#[derive(phi::Phi)]
pub struct Patient {
    name: String,
    #[phi(skip)]
    id: u64,
}

pub fn admit(p: &Patient) {
    say!("admitted {}", p.name); //~ phi_in_log
    say!("admitted {}", p.id);
    clinic_macros::note!(who = %p.name, "admitted"); //~ phi_in_log
    clinic_macros::length!(p.name);
}
