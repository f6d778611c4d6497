//! Two callers with PHI make one finding in the helper; a clean one makes none.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn log_line(text: &str) {
    info!("{text}"); //~ phi_in_log
}

fn by_name(p: &Patient) {
    log_line(&p.name);
}
fn by_number(p: &Patient) {
    log_line(&p.ssn);
}
fn by_ward() {
    log_line("three");
}
