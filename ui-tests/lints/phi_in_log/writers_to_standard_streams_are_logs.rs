//! `write!` and `write_all` on stdout and stderr; a buffer in memory is none.
use phi::Phi;
use std::io::{self, Write};

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(p: &Patient) -> io::Result<()> {
    writeln!(io::stdout(), "{}", p.name)?; //~ phi_in_log
    let mut out = io::stderr().lock();
    write!(out, "{}", p.ssn)?; //~ phi_in_log
    out.write_all(p.name.as_bytes())?; //~ phi_in_log
    out.write_all(&p.id.to_le_bytes())?;
    let mut buffer = Vec::new();
    writeln!(buffer, "{}", p.name)?;
    io::stdout().write_all(&buffer)?; //~ phi_in_log
    Ok(())
}
