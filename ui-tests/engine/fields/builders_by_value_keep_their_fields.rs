//! A builder that is handed on by value carries what each step put in.
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
struct Note {
    text: String,
    ward: String,
}

impl Note {
    fn text(mut self, text: &str) -> Self {
        self.text = text.to_owned();
        self
    }
    fn ward(mut self, ward: &str) -> Self {
        self.ward = ward.to_owned();
        self
    }
}

fn show(p: &Patient) {
    let note = Note::default().text(&p.name).ward("three");
    info!("{}", note.ward);
    info!("{}", note.text); //~ phi_in_log
}
