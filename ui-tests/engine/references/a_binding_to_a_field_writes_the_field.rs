//! `&mut s.field` kept in a variable.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

#[derive(Default)]
struct Card {
    front: String,
    back: String,
}

fn show(p: &Patient) {
    let mut card = Card::default();
    let front = &mut card.front;
    front.push_str(&p.name);
    info!("{}", card.front); //~ phi_in_log
    info!("{}", card.back);
}
