//! Whole values leak what their hand-written impl shows, on some path.
use phi::Phi;
use std::fmt;

#[derive(Phi)]
struct Patient {
    name: String,
    #[phi(skip)]
    id: u64,
}

impl fmt::Display for Patient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if f.alternate() { write!(f, "{} ({})", self.name, self.id) } else { write!(f, "#{}", self.id) }
    }
}

impl fmt::Debug for Patient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Patient").field("id", &self.id).finish_non_exhaustive()
    }
}

fn show(p: &Patient) {
    println!("{p}"); //~ phi_in_log
    println!("{p:?}");
}
