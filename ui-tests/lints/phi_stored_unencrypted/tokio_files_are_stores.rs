//! `tokio::fs::write` and an async writer.
use phi::Phi;
use tokio::fs::{self, File};
use tokio::io::AsyncWriteExt;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

async fn save(p: &Patient) -> std::io::Result<()> {
    fs::write("chart.txt", p.name.as_bytes()).await?; //~ phi_stored_unencrypted
    fs::write("count.txt", p.id.to_string()).await?;
    let mut file = File::create("chart.txt").await?;
    file.write_all(p.ssn.as_bytes()).await?; //~ phi_stored_unencrypted
    file.write_all(b"done").await
}
