//! `[[internal]]` names our own services.
//@ lints: phi_to_analytics phi_to_third_party
//@ config: [[internal]]
//@ config: hosts = ["*.clinic.internal"]
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

async fn track(http: &Client, p: &Patient) -> reqwest::Result<()> {
    let body = json!({ "name": p.name });
    http.post("https://usage.clinic.internal/track").json(&body).send().await?;
    http.post("https://api.amplitude.com/2/httpapi").json(&body).send().await?; //~ phi_to_analytics
    Ok(())
}
