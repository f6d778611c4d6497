//! A client behind a reference or a pointer is the same client.
//@ lints: phi_stored_unencrypted
use phi::Phi;
#[derive(Phi, Clone)]
struct Patient { name: String, #[phi(skip)] id: u64 }
async fn a(op: &opendal::Operator, p: &Patient) {
    op.write("a.json", p.name.clone()).await.unwrap(); //~ phi_stored_unencrypted
}
async fn b(op: opendal::Operator, p: &Patient) {
    op.write("a.json", p.name.clone()).await.unwrap(); //~ phi_stored_unencrypted
}
use opendal::Operator;
async fn c(op: &Operator, p: &Patient) {
    op.write(&format!("{}", p.id), p.name.clone()).await.unwrap(); //~ phi_stored_unencrypted
}
async fn d(op: &Operator, p: &Patient) -> opendal::Result<()> {
    op.write("x", p.name.clone()).await?; //~ phi_stored_unencrypted
    op.read("x").await?;
    Ok(())
}
async fn e(op: std::sync::Arc<Operator>, p: &Patient) -> opendal::Result<()> {
    op.write("x", p.name.clone()).await?; //~ phi_stored_unencrypted
    Ok(())
}
