//! `move` takes the value along.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(p: Patient) {
    let name = p.name.clone();
    let ward = String::from("three");
    std::thread::spawn(move || {
        info!("{name}"); //~ phi_in_log
        info!("{ward}");
    });
    let _ = p.id;
}
