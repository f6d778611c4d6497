//! The day is 2026-06-30: one agreement ended in May, one begins in July, one is in force until the last day of June.
//@ lints: vendor_without_baa phi_to_analytics phi_to_messaging phi_to_ai
//@ config: [[vendor]]
//@ config: name = "Mixpanel"
//@ config: hosts = ["api.mixpanel.com"]
//@ config: baa = { signed = "2025-06-01", expires = "2026-05-31" }
//@ config: [[vendor]]
//@ config: name = "Slack"
//@ config: hosts = ["hooks.slack.com"]
//@ config: baa = { signed = "2026-07-01", expires = "2027-06-30" }
//@ config: [[vendor]]
//@ config: name = "OpenAI"
//@ config: hosts = ["api.openai.com"]
//@ config: baa = { signed = "2026-01-01", expires = "2026-06-30" }
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

async fn send(http: &reqwest::Client, p: &Patient) -> reqwest::Result<()> {
    let body = json!({ "text": p.diagnosis });
    http.post("https://api.mixpanel.com/track").json(&body).send().await?; //~ phi_to_analytics vendor_without_baa
    http.post("https://hooks.slack.com/services/T/B/X").json(&body).send().await?; //~ phi_to_messaging vendor_without_baa
    http.post("https://api.openai.com/v1/embeddings").json(&body).send().await?;
    Ok(())
}
