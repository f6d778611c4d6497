//! `impl Trait` in return and argument position.
use phi::Phi;
use std::fmt::Display;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn shown(p: &Patient) -> impl Display + '_ {
    &p.name
}
fn number(p: &Patient) -> impl Display {
    p.id
}
fn print(text: impl Display) {
    info!("{text}"); //~ phi_in_log
}
fn print_number(n: impl Display) {
    info!("{n}");
}

fn show(p: &Patient) {
    info!("{}", shown(p)); //~ phi_in_log
    info!("{}", number(p));
    print(&p.name);
    print_number(p.id);
}
