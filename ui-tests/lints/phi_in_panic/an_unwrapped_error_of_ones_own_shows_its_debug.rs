//! `unwrap` prints the Debug of the error type: derived, or by hand.
use phi::Phi;
use std::fmt;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

#[derive(Debug)]
struct Open {
    text: String,
}

struct Closed {
    text: String,
}

impl fmt::Debug for Closed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("closed")
    }
}

fn open(p: &Patient) -> Result<(), Open> {
    Err(Open { text: p.name.clone() })
}
fn closed(p: &Patient) -> Result<(), Closed> {
    Err(Closed { text: p.name.clone() })
}

fn run(p: &Patient) {
    open(p).unwrap(); //~ phi_in_panic
    closed(p).unwrap();
}
