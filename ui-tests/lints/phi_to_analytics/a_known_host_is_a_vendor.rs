//! An HTTP call whose host is an analytics vendor's, in a literal, a const and a `format!`.
//@ lints: phi_to_analytics
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

const SEGMENT: &str = "https://api.segment.io";

async fn track(http: &Client, p: &Patient) -> reqwest::Result<()> {
    let body = json!({ "name": p.name });
    http.post("https://api.mixpanel.com/track").json(&body).send().await?; //~ phi_to_analytics
    http.post(format!("{SEGMENT}/v1/track")).json(&body).send().await?; //~ phi_to_analytics
    let clean = json!({ "id": p.id });
    http.post("https://api.mixpanel.com/track").json(&clean).send().await?;
    http.post(format!("{SEGMENT}/v1/track")).json(&clean).send().await?;
    Ok(())
}
