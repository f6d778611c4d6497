//! What a `#[phi::source]` returns is PHI, in the Ok of a result too.
use tracing::info;

#[phi::source]
fn chart_text(id: u64) -> String {
    std::fs::read_to_string(format!("charts/{id}")).unwrap_or_default()
}

fn ward_text(id: u64) -> String {
    std::fs::read_to_string(format!("wards/{id}")).unwrap_or_default()
}

fn show() {
    info!("{}", chart_text(7)); //~ phi_in_log
    info!("{}", chart_text(7).len());
    info!("{}", ward_text(7));
}
