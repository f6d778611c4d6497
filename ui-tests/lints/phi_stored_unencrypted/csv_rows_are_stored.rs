//! A csv writer on a file; on memory it is no store.
use csv::Writer;
use phi::Phi;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn save(p: &Patient) -> csv::Result<()> {
    let mut out = Writer::from_path("patients.csv")?;
    out.write_record([p.name.as_str(), "three"])?; //~ phi_stored_unencrypted
    out.write_record(["name", "ward"])?;
    Ok(())
}
