//! What a service writes to, by reference and by value, in clear and encrypted.
//@ lints: phi_stored_unencrypted phi_serialized_unencrypted
use phi::Phi;
use serde::{Serialize, Deserialize};

#[derive(Phi, Serialize, Deserialize, Clone, bincode::Encode)]
struct Patient { name: String, ssn: String, #[phi(skip)] id: u64 }

struct Store { op: opendal::Operator, s3: aws_sdk_s3::Client }
impl Store {
    async fn put(&self, p: &Patient) -> anyhow::Result<()> {
        self.op.write(&format!("patients/{}", p.id), serde_json::to_vec(p)?).await?; //~ phi_stored_unencrypted
        Ok(())
    }
    async fn s3(&self, p: &Patient) -> anyhow::Result<()> {
        let body = serde_json::to_vec(p)?;
        self.s3.put_object().bucket("b").key("k").body(body.into()).send().await?; //~ phi_stored_unencrypted
        Ok(())
    }
    async fn s3_sse(&self, p: &Patient) -> anyhow::Result<()> {
        let body = aws_sdk_s3::primitives::ByteStream::from(serde_json::to_vec(p)?);
        self.s3.put_object().bucket("b").key("k").server_side_encryption(aws_sdk_s3::types::ServerSideEncryption::AwsKms).body(body).send().await?;
        Ok(())
    }
}
async fn opendal_ref(op: &opendal::Operator, p: &Patient) {
    op.write("a.json", p.name.clone()).await.unwrap(); //~ phi_stored_unencrypted
    op.write("b.txt", p.id.to_string()).await.unwrap();
}
async fn opendal_with(op: opendal::Operator, p: &Patient) {
    op.write_with("a.json", p.name.clone()).content_type("text/plain").await.unwrap(); //~ phi_stored_unencrypted
    let mut w = op.writer("b").await.unwrap();
    w.write(p.ssn.clone()).await.unwrap(); //~ phi_stored_unencrypted
}
async fn object_store(store: &dyn object_store::ObjectStore, p: &Patient) {
    store.put(&object_store::path::Path::from("a"), p.name.clone().into()).await.unwrap(); //~ phi_stored_unencrypted
}
async fn object_store_arc(store: std::sync::Arc<dyn object_store::ObjectStore>, p: &Patient) {
    let payload = object_store::PutPayload::from(serde_json::to_vec(p).unwrap());
    store.put(&"a".into(), payload).await.unwrap(); //~ phi_stored_unencrypted
}
fn file(p: &Patient) {
    std::fs::write("a.json", serde_json::to_string(p).unwrap()).unwrap(); //~ phi_stored_unencrypted
    std::fs::write("b.txt", p.id.to_string()).unwrap();
    let f = std::fs::File::create("c.json").unwrap();
    serde_json::to_writer_pretty(f, p).unwrap(); //~ phi_stored_unencrypted
    let f = std::io::BufWriter::new(std::fs::OpenOptions::new().append(true).open("d").unwrap());
    serde_json::to_writer(f, &p.id).unwrap();
}
fn bincode2(p: &Patient) {
    let bytes = bincode::encode_to_vec(p, bincode::config::standard()).unwrap();
    std::fs::write("a.bin", bytes).unwrap(); //~ phi_stored_unencrypted
}
async fn redis_set(c: &mut redis::aio::MultiplexedConnection, p: &Patient) {
    use redis::AsyncCommands;
    let _: () = c.set(format!("patient:{}", p.id), serde_json::to_string(p).unwrap()).await.unwrap(); //~ phi_stored_unencrypted
    let _: () = c.set_ex("k", p.id, 60).await.unwrap();
    let _: () = redis::cmd("SET").arg("k").arg(&p.name).query_async(c).await.unwrap(); //~ phi_stored_unencrypted
}
async fn redis_pipe(c: &mut redis::aio::MultiplexedConnection, p: &Patient) {
    let _: () = redis::pipe().atomic().set("a", &p.name).ignore().set("b", p.id).query_async(c).await.unwrap(); //~ phi_stored_unencrypted
}
async fn sqlx_macro(pool: &sqlx::PgPool, p: &Patient) {
    sqlx::query!("INSERT INTO patients (id, name) VALUES ($1, $2)", p.id as i64, p.name).execute(pool).await.unwrap(); //~ phi_stored_unencrypted
    sqlx::query!("SELECT id FROM patients WHERE name = $1", p.name).fetch_all(pool).await.unwrap();
    sqlx::query!("UPDATE patients SET name = $2 WHERE id = $1", p.id as i64, p.name).execute(pool).await.unwrap(); //~ phi_stored_unencrypted
    sqlx::query!("UPDATE visits SET done = true WHERE ssn = $1", p.ssn).execute(pool).await.unwrap();
}
async fn sqlx_builder(pool: &sqlx::PgPool, patients: &[Patient]) {
    let mut qb = sqlx::QueryBuilder::new("INSERT INTO patients (name) ");
    qb.push_values(patients, |mut b, p| { b.push_bind(&p.name); }); //~ phi_stored_unencrypted
    qb.build().execute(pool).await.unwrap();
}
fn rusqlite_named(c: &rusqlite::Connection, p: &Patient) {
    c.execute("INSERT INTO t (name) VALUES (:name)", rusqlite::named_params! { ":name": p.name }).unwrap(); //~ phi_stored_unencrypted
    c.execute("INSERT INTO t (name) VALUES (?1)", [&p.name]).unwrap(); //~ phi_stored_unencrypted
    c.execute("INSERT INTO t (id) VALUES (?1)", (p.id,)).unwrap();
    c.query_row("SELECT id FROM t WHERE name = ?1", [&p.name], |r| r.get::<_, i64>(0)).unwrap();
}
fn sled_db(db: &sled::Db, p: &Patient) {
    db.insert(p.id.to_be_bytes(), p.name.as_bytes()).unwrap(); //~ phi_stored_unencrypted
    db.insert("count", &p.id.to_be_bytes()).unwrap();
}
fn moka_cache(cache: &moka::sync::Cache<u64, Patient>, p: Patient) {
    cache.insert(p.id, p);
}
async fn kafka(producer: &rdkafka::producer::FutureProducer, p: &Patient) {
    let payload = serde_json::to_string(p).unwrap();
    producer.send(rdkafka::producer::FutureRecord::to("patients").key("k").payload(&payload), std::time::Duration::ZERO).await.unwrap(); //~ phi_stored_unencrypted
}
async fn mongo(db: &mongodb::Database, p: Patient) {
    db.collection::<Patient>("patients").insert_one(&p).await.unwrap(); //~ phi_stored_unencrypted
    db.collection::<mongodb::bson::Document>("p").insert_one(mongodb::bson::doc! { "name": &p.name }).await.unwrap(); //~ phi_stored_unencrypted
    db.collection::<mongodb::bson::Document>("p").insert_one(mongodb::bson::doc! { "id": p.id as i64 }).await.unwrap();
}
fn encrypted(p: &Patient, cipher: &aes_gcm::Aes256Gcm, nonce: &aes_gcm::Nonce<aes_gcm::aead::consts::U12>) {
    use aes_gcm::aead::Aead;
    let sealed = cipher.encrypt(nonce, p.name.as_bytes()).unwrap();
    std::fs::write("a", sealed).unwrap();
}
fn encrypted_aad(p: &Patient, cipher: &aes_gcm::Aes256Gcm, nonce: &aes_gcm::Nonce<aes_gcm::aead::consts::U12>) {
    use aes_gcm::aead::{Aead, Payload};
    let sealed = cipher.encrypt(nonce, Payload { msg: p.name.as_bytes(), aad: p.ssn.as_bytes() }).unwrap();
    std::fs::write("a", sealed).unwrap();
    std::fs::write("b", &p.name).unwrap(); //~ phi_stored_unencrypted
}
pub fn to_json(p: &Patient) -> String {
    serde_json::to_string(p).unwrap() //~ phi_serialized_unencrypted
}
pub fn id_json(p: &Patient) -> String {
    serde_json::to_string(&p.id).unwrap()
}
async fn elastic(client: &elasticsearch::Elasticsearch, p: &Patient) {
    client.index(elasticsearch::IndexParts::Index("patients")).body(serde_json::json!({ "name": p.name })).send().await.unwrap(); //~ phi_stored_unencrypted
}
async fn sea(db: &sea_orm::DatabaseConnection, p: &Patient) {
    use sea_orm::{ActiveModelTrait, Set};
    patient::ActiveModel { name: Set(p.name.clone()), ..Default::default() }.insert(db).await.unwrap(); //~ phi_stored_unencrypted
}
mod patient {
    use sea_orm::entity::prelude::*;
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "patient")]
    pub struct Model { #[sea_orm(primary_key)] pub id: i64, pub name: String }
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}
