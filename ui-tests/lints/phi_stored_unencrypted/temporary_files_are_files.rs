//! tempfile, and the many ways to write a file.
//@ lints: phi_stored_unencrypted
use phi::Phi;
use std::fs::{File, OpenOptions};
use std::io::{self, BufWriter, Write};
use uuid::Uuid;

#[derive(Phi)]
struct Patient {
    #[phi(skip)]
    id: Uuid,
    name: String,
    ssn: String,
    phone: String,
    email: String,
    diagnosis: String,
}

fn temporary(p: &Patient) -> io::Result<()> {
    let mut file = tempfile::NamedTempFile::new()?;
    file.write_all(p.diagnosis.as_bytes())?; //~ phi_stored_unencrypted
    writeln!(file, "{}", p.name)?; //~ phi_stored_unencrypted
    let mut anonymous = tempfile::tempfile()?;
    anonymous.write_all(p.ssn.as_bytes())?; //~ phi_stored_unencrypted
    anonymous.write_all(b"end")?;
    Ok(())
}

fn appended(p: &Patient) -> io::Result<()> {
    let mut journal = OpenOptions::new().create(true).append(true).open("journal.txt")?;
    writeln!(journal, "{},{}", p.id, p.diagnosis)?; //~ phi_stored_unencrypted
    writeln!(journal, "{}", p.id)?;
    let mut out = BufWriter::new(File::create("out.txt")?);
    out.write_all(p.name.as_bytes())?; //~ phi_stored_unencrypted
    out.flush()
}

fn by_serde(p: &Patient) -> io::Result<()> {
    let file = File::create("out.json")?;
    serde_json::to_writer_pretty(file, &serde_json::json!({ "name": p.name }))?; //~ phi_stored_unencrypted
    Ok(())
}

struct Report<W: Write> {
    out: W,
}

impl<W: Write> Report<W> {
    fn line(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.out, "{text}") //~ MISSING phi_stored_unencrypted -- the writer in a generic type's field is not known
    }
}

fn by_helper(p: &Patient) -> io::Result<()> {
    let mut report = Report { out: File::create("report.txt")? };
    report.line(&p.name)
}

fn in_memory(p: &Patient) -> io::Result<Vec<u8>> {
    let mut buffer = Vec::new();
    writeln!(buffer, "{}", p.name)?;
    Ok(buffer)
}
