//! Elasticsearch, OpenSearch, Meilisearch and vector stores.
//@ lints: phi_stored_unencrypted
use elasticsearch::{Elasticsearch, IndexParts, SearchParts};
use phi::Phi;
use serde_json::json;
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

async fn index(client: &Elasticsearch, p: &Patient) -> Result<(), elasticsearch::Error> {
    client
        .index(IndexParts::IndexId("patients", &p.id.to_string()))
        .body(json!({ "name": p.name, "diagnosis": p.diagnosis })) //~ phi_stored_unencrypted
        .send()
        .await?;
    client.index(IndexParts::Index("visits")).body(json!({ "patient": p.id })).send().await?;
    client.search(SearchParts::Index(&["patients"])).body(json!({ "query": { "match": { "name": p.name } } })).send().await?;
    Ok(())
}
