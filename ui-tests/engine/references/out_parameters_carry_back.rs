//! What a callee writes through `&mut` is there after the call.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn fill(text: &mut String, p: &Patient) {
    text.push_str(&p.name);
}

fn leave(text: &mut String) {
    text.push_str("nothing");
}

fn show(p: &Patient) {
    let mut filled = String::new();
    fill(&mut filled, p); //~ source(fill)
    info!("{filled}"); //~ phi_in_log from(fill)
    let mut left = String::new();
    leave(&mut left);
    info!("{left}");
}
