//! Code as it is: types that look like PHI are followed too, look-alikes are not.
//@ lints: phi_in_log

struct Patient {
    id: u64,
    first_name: String,
    ssn: String,
    date_of_birth: String,
}

struct Template {
    name: String,
}

struct ServerConfig {
    address: String,
}

fn show(patient: &Patient, template: &Template, config: &ServerConfig) {
    println!("{}", patient.ssn); //~ phi_in_log
    println!("{}", patient.first_name); //~ phi_in_log
    println!("{}", patient.date_of_birth); //~ phi_in_log
    println!("{}", patient.id);
    println!("{}", template.name);
    println!("{}", config.address);
}
