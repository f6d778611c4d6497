//! BufWriter and LineWriter around a file; around memory it is none.
use phi::Phi;
use std::fs::File;
use std::io::{self, BufWriter, Write};

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn save(p: &Patient) -> io::Result<()> {
    let mut out = BufWriter::new(File::create("chart.txt")?);
    writeln!(out, "{}", p.name)?; //~ phi_stored_unencrypted
    writeln!(out, "{}", p.id)?;
    let mut memory = BufWriter::new(Vec::new());
    writeln!(memory, "{}", p.name)
}
