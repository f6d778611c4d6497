//! Object stores that are built by hand, writers of OpenDAL, compressed files.
//@ lints: phi_stored_unencrypted
use flate2::{write::GzEncoder, Compression};
use object_store::ObjectStore;
use phi::Phi;
use std::fs::File;
use std::io::Write;
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

async fn built(p: &Patient) -> object_store::Result<()> {
    let store = object_store::aws::AmazonS3Builder::from_env().with_bucket_name("charts").build()?;
    store.put(&"last".into(), p.diagnosis.clone().into()).await?; //~ phi_stored_unencrypted
    let sealed = object_store::aws::AmazonS3Builder::from_env().with_sse_kms_encryption("alias/phi").build()?;
    sealed.put(&"last".into(), p.diagnosis.clone().into()).await?;
    Ok(())
}

async fn streamed(op: opendal::Operator, p: &Patient) -> opendal::Result<()> {
    let mut writer = op.writer("last").await?;
    writer.write(p.diagnosis.clone()).await?; //~ phi_stored_unencrypted
    writer.close().await?;
    Ok(())
}

fn compressed(p: &Patient) -> std::io::Result<()> {
    let mut encoder = GzEncoder::new(File::create("chart.gz")?, Compression::default());
    encoder.write_all(p.diagnosis.as_bytes())?; //~ phi_stored_unencrypted
    encoder.finish()?;
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(p.diagnosis.as_bytes())?;
    encoder.finish()?;
    Ok(())
}
