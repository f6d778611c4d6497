//! A `[[vendor]]` with an agreement in force that covers what flows.
//@ lints: phi_to_analytics vendor_without_baa
//@ config: [[vendor]]
//@ config: name = "Mixpanel"
//@ config: hosts = ["api.mixpanel.com"]
//@ config: baa = { signed = "2020-01-01", expires = "2999-01-01", covers = ["name"] }
use phi::Phi;
use reqwest::Client;
use serde_json::json;

#[derive(Phi)]
struct Patient {
    #[phi(identifier = "name")]
    name: String,
    #[phi(identifier = "ssn")]
    ssn: String,
}

async fn track(http: &Client, p: &Patient) -> reqwest::Result<()> {
    http.post("https://api.mixpanel.com/track").json(&json!({ "name": p.name })).send().await?;
    http.post("https://api.mixpanel.com/track").json(&json!({ "ssn": p.ssn })).send().await?; //~ phi_to_analytics vendor_without_baa
    Ok(())
}
