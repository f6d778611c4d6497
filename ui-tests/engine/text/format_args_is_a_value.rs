//! `format_args!` holds what it formats.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn print(args: std::fmt::Arguments<'_>) {
    info!("{args}"); //~ phi_in_log
}
fn print_clean(args: std::fmt::Arguments<'_>) {
    info!("{args}");
}

fn show(p: &Patient) {
    print(format_args!("name {}", p.name));
    print_clean(format_args!("id {}", p.id));
}
