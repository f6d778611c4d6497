//! `Add`, `Index` and `Neg` of one's own.
use phi::Phi;
use std::ops::{Add, Index};
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

struct Line(String);

impl Add<&str> for Line {
    type Output = Line;
    fn add(self, other: &str) -> Line {
        Line(self.0 + other)
    }
}
impl Index<usize> for Patient {
    type Output = String;
    fn index(&self, _at: usize) -> &String {
        &self.ssn
    }
}

fn show(p: &Patient) {
    let line = Line("patient ".into()) + &p.name;
    info!("{}", line.0); //~ phi_in_log
    let line = Line("ward ".into()) + "three";
    info!("{}", line.0);
    info!("{}", p[0]); //~ phi_in_log
}
