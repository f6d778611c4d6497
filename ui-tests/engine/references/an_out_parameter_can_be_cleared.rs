//! A callee that overwrites through `&mut` clears.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn wipe(text: &mut String) {
    *text = String::from("[removed]");
}

fn peek(text: &mut String) {
    let _ = text.len();
}

fn show(p: &Patient) {
    let mut text = p.name.clone();
    peek(&mut text);
    info!("{text}"); //~ phi_in_log
    wipe(&mut text);
    info!("{text}");
}
