//! `write!` and `writeln!` put text into what they are given.
use phi::Phi;
use std::fmt::Write;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(p: &Patient) {
    let mut line = String::new();
    let mut ward = String::new();
    write!(line, "name={}", p.name).unwrap();
    writeln!(ward, "id={} ward={}", p.id, 3).unwrap();
    info!("{ward}");
    info!("{line}"); //~ phi_in_log
    let mut more = String::new();
    more.write_str(&p.ssn).unwrap();
    info!("{more}"); //~ phi_in_log
}
