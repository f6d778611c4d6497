//! A helper over `impl Write`, called with stdout and with a buffer.
use phi::Phi;
use std::io::{self, Write};

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn render(mut out: impl Write, text: &str) -> io::Result<()> {
    out.write_all(text.as_bytes()) //~ phi_in_log
}

fn show(p: &Patient) -> io::Result<()> {
    render(io::stdout(), &p.name)
}
