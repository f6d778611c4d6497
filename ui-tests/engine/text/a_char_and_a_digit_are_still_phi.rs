//! One letter, its code and its digit value.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(p: &Patient) {
    if let Some(c) = p.ssn.chars().next() {
        info!("{c}"); //~ phi_in_log
        info!("{}", c as u32); //~ phi_in_log
        info!("{:?}", c.to_digit(10)); //~ phi_in_log
        info!("{}", c.is_numeric());
        info!("{}", c == '0');
    }
}
