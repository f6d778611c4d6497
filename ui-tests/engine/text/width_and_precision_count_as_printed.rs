//! A number that sets the width can be read off the output.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Vitals {
    age: usize,
    #[phi(skip)]
    columns: usize,
}

fn show(v: &Vitals) {
    info!("{:>1$}", "x", v.age); //~ phi_in_log
    info!("{:.*}", v.age, "abcdef"); //~ phi_in_log
    let age = v.age;
    info!("{:age$}", "x"); //~ phi_in_log
    info!("{:>1$}", "x", v.columns);
}
