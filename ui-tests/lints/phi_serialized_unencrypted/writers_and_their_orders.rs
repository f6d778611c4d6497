//! Serializers that write: which argument is the value, and which the writer.
//@ lints: phi_serialized_unencrypted phi_stored_unencrypted
use phi::Phi;
use serde::Serialize;
use std::fs::File;
use std::io::{self, BufWriter};
use uuid::Uuid;

#[derive(Phi, Serialize)]
struct Patient {
    #[phi(skip)]
    id: Uuid,
    name: String,
    ssn: String,
    phone: String,
    email: String,
    diagnosis: String,
}

fn to_files(p: &Patient) -> Result<(), Box<dyn std::error::Error>> {
    serde_json::to_writer(File::create("a.json")?, p)?; //~ phi_stored_unencrypted
    serde_json::to_writer_pretty(BufWriter::new(File::create("b.json")?), &p.name)?; //~ phi_stored_unencrypted
    serde_yaml::to_writer(File::create("c.yaml")?, p)?; //~ phi_stored_unencrypted
    ciborium::into_writer(p, File::create("d.cbor")?)?; //~ phi_stored_unencrypted
    rmp_serde::encode::write(&mut File::create("e.mp")?, p)?; //~ phi_stored_unencrypted
    serde_json::to_writer(File::create("f.json")?, &p.id)?;
    Ok(())
}

fn to_buffers(p: &Patient) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
    let mut own = Vec::new();
    serde_json::to_writer(&mut own, p)?;
    drop(own);
    Ok(Vec::new())
}

fn files_of_text(p: &Patient) -> io::Result<()> {
    std::fs::write("a.toml", toml::to_string(p).unwrap())?; //~ phi_stored_unencrypted
    std::fs::write("a.ron", ron::to_string(p).unwrap())?; //~ phi_stored_unencrypted
    std::fs::write("a.bin", bincode::serde::encode_to_vec(p, bincode::config::standard()).unwrap())?; //~ phi_stored_unencrypted
    std::fs::write("a.bin", postcard::to_allocvec(p).unwrap())?; //~ phi_stored_unencrypted
    std::fs::write("a.mp", rmp_serde::to_vec(p).unwrap())?; //~ phi_stored_unencrypted
    std::fs::write("n.json", serde_json::to_string(&3).unwrap())
}
