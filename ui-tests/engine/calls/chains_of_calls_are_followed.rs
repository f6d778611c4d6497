//! Five functions between the field and the log.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn one(text: &str) {
    two(text, 1);
}
fn two(text: &str, depth: u8) {
    three(depth, text);
}
fn three(depth: u8, text: &str) {
    four(&(text, depth));
}
fn four(pair: &(&str, u8)) {
    info!("{}", pair.1);
    five(pair.0.to_owned());
}
fn five(text: String) {
    info!("{text}"); //~ phi_in_log from(start)
}

fn start(p: &Patient) {
    one(&p.ssn); //~ source(start)
}
