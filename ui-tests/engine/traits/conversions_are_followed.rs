//! From, Into, TryFrom, FromStr and AsRef of one's own.
use phi::Phi;
use std::str::FromStr;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

struct Card(String);
struct Slip(u64);

impl From<&Patient> for Card {
    fn from(p: &Patient) -> Card {
        Card(p.name.clone())
    }
}
impl From<&Patient> for Slip {
    fn from(p: &Patient) -> Slip {
        Slip(p.id)
    }
}
impl FromStr for Card {
    type Err = ();
    fn from_str(text: &str) -> Result<Card, ()> {
        Ok(Card(text.to_owned()))
    }
}
impl AsRef<str> for Card {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

fn show(p: &Patient) {
    let card = Card::from(p);
    info!("{}", card.0); //~ phi_in_log
    let card: Card = p.into();
    info!("{}", card.as_ref()); //~ phi_in_log
    let slip: Slip = p.into();
    info!("{}", slip.0);
    let card: Card = p.ssn.parse().unwrap();
    info!("{}", card.0); //~ phi_in_log
    let card: Card = "ward".parse().unwrap();
    info!("{}", card.0);
}
