//! `to_string` gives what `Display` writes.
use phi::Phi;
use std::fmt;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

impl fmt::Display for Patient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "patient {}", self.id)
    }
}

struct Label(String);

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn show(p: &Patient) {
    info!("{p}");
    info!("{}", p.to_string());
    let label = Label(p.name.clone());
    info!("{label}"); //~ phi_in_log
    info!("{}", label.to_string()); //~ phi_in_log
    info!("{}", Label("ward".into()));
}
