//! MongoDB: inserted and set documents are stored, filters select; an encrypted field is none.
//@ lints: phi_stored_unencrypted
use mongodb::bson::{doc, Document};
use mongodb::{Client, Collection, Database};
use phi::Phi;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

#[derive(Phi, Serialize, Deserialize)]
struct Patient {
    #[phi(skip)]
    id: Uuid,
    name: String,
    ssn: String,
}

async fn insert(db: &Database, p: &Patient) -> mongodb::error::Result<()> {
    let patients = db.collection::<Patient>("patients");
    patients.insert_one(p).await?; //~ phi_stored_unencrypted
    let raw: Collection<Document> = db.collection("patients");
    raw.insert_one(doc! { "_id": p.id.to_string(), "name": &p.name }).await?; //~ phi_stored_unencrypted
    raw.insert_many(vec![doc! { "name": &p.name }]).await?; //~ phi_stored_unencrypted
    raw.insert_one(doc! { "_id": p.id.to_string(), "ward": 3 }).await?;
    Ok(())
}

async fn update(client: &Client, p: &Patient) -> mongodb::error::Result<()> {
    let patients: Collection<Document> = client.database("clinic").collection("patients");
    patients.update_one(doc! { "ssn": &p.ssn }, doc! { "$set": { "ward": 3 } }).await?;
    patients.update_one(doc! { "_id": p.id.to_string() }, doc! { "$set": { "name": &p.name } }).await?; //~ phi_stored_unencrypted
    patients.find_one(doc! { "ssn": &p.ssn }).await?;
    patients.delete_one(doc! { "ssn": &p.ssn }).await?;
    Ok(())
}
