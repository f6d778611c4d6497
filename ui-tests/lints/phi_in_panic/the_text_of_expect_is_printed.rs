//! What `expect` is given, on Option and Result.
use phi::Phi;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn run(p: &Patient, bed: Option<u8>) {
    bed.expect(&format!("no bed for {}", p.name)); //~ phi_in_panic
    bed.expect(&p.name); //~ phi_in_panic
    bed.expect("no bed");
    bed.expect(&format!("no bed for {}", p.id));
    bed.unwrap_or_else(|| panic!("no bed for {}", p.ssn)); //~ phi_in_panic
}
