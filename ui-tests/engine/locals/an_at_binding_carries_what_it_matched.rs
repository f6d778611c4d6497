//! `name @ pattern` binds the whole value.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(p: &Patient, n: u32) {
    match p.ssn.chars().next() {
        Some(digit @ '0'..='9') => info!("{digit}"), //~ phi_in_log
        _ => info!("none"),
    }
    match n {
        small @ 0..=9 => info!("{small}"),
        _ => {}
    }
}
