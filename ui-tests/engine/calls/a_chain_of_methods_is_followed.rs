//! Receiver by value, by reference and by Box, method after method.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

struct Draft {
    lines: Vec<String>,
    ward: String,
}

impl Draft {
    fn of(p: &Patient) -> Box<Draft> {
        Box::new(Draft { lines: vec![p.name.clone()], ward: "three".into() })
    }
    fn signed(mut self: Box<Self>) -> Box<Self> {
        self.lines.push("signed".into());
        self
    }
    fn first(&self) -> &str {
        &self.lines[0]
    }
    fn ward(&self) -> &str {
        &self.ward
    }
}

fn show(p: &Patient) {
    info!("{}", Draft::of(p).signed().first()); //~ phi_in_log
    info!("{}", Draft::of(p).signed().ward());
}
