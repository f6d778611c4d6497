//! `fs::write` and writers on a file.
use phi::Phi;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn save(p: &Patient) -> io::Result<()> {
    fs::write("chart.txt", &p.name)?; //~ phi_stored_unencrypted
    fs::write("count.txt", p.id.to_string())?;
    let mut file = File::create("chart.txt")?;
    file.write_all(p.ssn.as_bytes())?; //~ phi_stored_unencrypted
    writeln!(file, "{}", p.name)?; //~ phi_stored_unencrypted
    writeln!(file, "{}", p.id)?;
    let mut log = OpenOptions::new().append(true).open("journal")?;
    write!(log, "{} admitted", p.name)?; //~ phi_stored_unencrypted
    log.write_all(b"admitted")
}
