//! Elements after `..` are told apart where the array was written out.
use phi::Phi;
use tracing::info;

#[derive(Phi, Clone, Default)]
struct Patient {
    name: String,
    ssn: String,
    age: u32,
    #[phi(skip)]
    id: u64,
    #[phi(skip)]
    ward: String,
}

fn ends(p: &Patient) {
    let v = ["x".to_string(), p.ssn.clone(), "z".to_string()];
    let [first, mid @ .., last] = &v;
    info!("{first} {last}");
    info!("{:?}", mid); //~ phi_in_log
    let [.., before, after] = &v;
    info!("{after}");
    info!("{before}"); //~ phi_in_log
}

fn unknown_length(names: &[Patient]) {
    if let [.., last] = names {
        info!("{}", last.ward);
        info!("{}", last.name); //~ phi_in_log
    }
}
