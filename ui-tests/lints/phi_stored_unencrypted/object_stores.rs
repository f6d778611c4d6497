//! S3, GCS, Azure, object_store and OpenDAL; server-side encryption with a key of one's own clears it.
//@ lints: phi_stored_unencrypted
use aws_sdk_s3::primitives::ByteStream;
use aws_sdk_s3::types::ServerSideEncryption;
use phi::Phi;
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

async fn s3(client: &aws_sdk_s3::Client, p: &Patient) -> Result<(), aws_sdk_s3::Error> {
    client
        .put_object()
        .bucket("charts")
        .key(p.id.to_string())
        .body(ByteStream::from(p.diagnosis.clone().into_bytes())) //~ phi_stored_unencrypted
        .send()
        .await?;
    let body = ByteStream::from(p.name.clone().into_bytes());
    client.put_object().bucket("charts").key("last").content_type("text/plain").body(body).send().await?; //~ phi_stored_unencrypted
    client.put_object().bucket("charts").key("last").body(ByteStream::from_static(b"none")).send().await?;
    Ok(())
}

async fn s3_sealed(client: &aws_sdk_s3::Client, p: &Patient) -> Result<(), aws_sdk_s3::Error> {
    let body = ByteStream::from(p.diagnosis.clone().into_bytes());
    client
        .put_object()
        .bucket("charts")
        .key("last")
        .server_side_encryption(ServerSideEncryption::AwsKms)
        .ssekms_key_id("alias/phi")
        .body(body)
        .send()
        .await?;
    let body = ByteStream::from(p.diagnosis.clone().into_bytes());
    client.put_object().bucket("charts").key("last").body(body).server_side_encryption(ServerSideEncryption::Aes256).send().await?;
    Ok(())
}

async fn any_store(store: &dyn object_store::ObjectStore, p: &Patient) -> object_store::Result<()> {
    let path = object_store::path::Path::from("last");
    store.put(&path, p.diagnosis.clone().into()).await?; //~ phi_stored_unencrypted
    store.put(&path, "none".into()).await?;
    Ok(())
}

async fn opendal_write(op: opendal::Operator, p: &Patient) -> opendal::Result<()> {
    op.write("last", p.diagnosis.clone()).await?; //~ phi_stored_unencrypted
    op.write("last", "none").await?;
    Ok(())
}

async fn gcs(client: &google_cloud_storage::client::Storage, p: &Patient) {
    let _ = client.write_object("projects/_/buckets/charts", "last", p.diagnosis.clone()).send_buffered().await; //~ phi_stored_unencrypted
    let _ = client.write_object("projects/_/buckets/charts", "last", "none").send_buffered().await;
}

async fn azure(client: &azure_storage_blob::BlobClient, p: &Patient) {
    let _ = client.upload(p.diagnosis.clone().into_bytes().into(), true, 8, None).await; //~ phi_stored_unencrypted
}
