//! Any other outside host.
//@ lints: phi_to_third_party
use phi::Phi;
use reqwest::Client;
use serde_json::json;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

async fn send(http: &Client, p: &Patient) -> reqwest::Result<()> {
    http.post("https://hooks.partner.example/admit").json(&json!({ "name": p.name })).send().await?; //~ phi_to_third_party
    http.post("https://hooks.partner.example/admit").json(&json!({ "id": p.id })).send().await?;
    http.post("http://localhost:8080/admit").json(&json!({ "name": p.name })).send().await?;
    Ok(())
}
