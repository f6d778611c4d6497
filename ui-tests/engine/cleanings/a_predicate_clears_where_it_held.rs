//! `when = true`: its argument is clean where it returned true.
//@ config: [[sanitizer]]
//@ config: function = "crate::is_test_patient"
//@ config: kind = "deidentify"
//@ config: when = true
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn is_test_patient(name: &str) -> bool {
    name.starts_with("Test")
}

fn show(p: &Patient) {
    let name = p.name.as_str();
    if is_test_patient(name) {
        info!("{name}");
    } else {
        info!("{name}"); //~ phi_in_log
    }
}
