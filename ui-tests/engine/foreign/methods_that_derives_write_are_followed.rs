//! Builders, setters and conversions that derives write are followed.
use phi::Phi;
use serde::Serialize;
use tracing::info;

#[derive(Phi, Clone, Default)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

#[derive(typed_builder::TypedBuilder)]
struct Mail {
    to: String,
    cc: String,
}

fn builder(p: &Patient) {
    let mail = Mail::builder().to(p.name.clone()).cc("ward".into()).build();
    info!("{}", mail.to); //~ phi_in_log
    info!("{}", mail.cc);
}

#[derive(getset::Getters, getset::Setters, Default)]
struct Account {
    #[getset(get = "pub", set = "pub")]
    text: String,
}

fn setter(p: &Patient) {
    let mut account = Account::default();
    account.set_text(p.name.clone());
    info!("{}", account.text()); //~ phi_in_log
}

#[derive(Serialize, Clone)]
#[serde(into = "Slim")]
struct Fat {
    text: String,
    id: u64,
}

#[derive(Serialize)]
struct Slim {
    id: u64,
}

impl From<Fat> for Slim {
    fn from(fat: Fat) -> Slim {
        Slim { id: fat.id }
    }
}

fn into(p: &Patient) -> serde_json::Result<()> {
    let fat = Fat { text: p.ssn.clone(), id: p.id };
    info!("{}", serde_json::to_string(&fat)?);
    Ok(())
}
