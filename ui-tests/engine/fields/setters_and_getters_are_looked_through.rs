//! A setter writes one field, a getter reads one.
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

impl Card {
    fn set_front(&mut self, text: &str) {
        self.front = text.to_owned();
    }
    fn front(&self) -> &str {
        &self.front
    }
    fn back(&self) -> &str {
        &self.back
    }
}

fn show(p: &Patient) {
    let mut card = Card::default();
    card.set_front(&p.name); //~ source(set)
    info!("{}", card.front()); //~ phi_in_log from(set)
    info!("{}", card.back());
    card.set_front("empty");
    info!("{}", card.front());
}
