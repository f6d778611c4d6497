//! A builder whose steps take and return `&mut Self`.
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
    fn text(&mut self, text: &str) -> &mut Self {
        self.text.push_str(text);
        self
    }
    fn ward(&mut self, ward: &str) -> &mut Self {
        self.ward.push_str(ward);
        self
    }
}

fn show(p: &Patient) {
    let mut note = Note::default();
    note.text(&p.name).ward("three");
    info!("{}", note.ward);
    info!("{}", note.text); //~ phi_in_log
}
