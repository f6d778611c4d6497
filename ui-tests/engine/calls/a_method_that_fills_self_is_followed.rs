//! What a method stores in `self` another method may log.
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
struct Journal {
    lines: Vec<String>,
    wards: Vec<String>,
}

impl Journal {
    fn add(&mut self, line: &str, ward: &str) {
        self.lines.push(line.to_owned());
        self.wards.push(ward.to_owned());
    }
    fn print(&self) {
        for ward in &self.wards {
            info!("{ward}");
        }
        for line in &self.lines {
            info!("{line}"); //~ phi_in_log
        }
    }
}

fn run(p: &Patient) {
    let mut journal = Journal::default();
    journal.add(&p.name, "three");
    journal.print();
}
