//! A service that nobody knows but the register.
//@ lints: vendor_without_baa phi_to_third_party
//@ config: [[vendor]]
//@ config: name = "Acme Labs"
//@ config: hosts = ["*.acmelabs.example"]
//@ config: [[vendor]]
//@ config: name = "Beta Imaging"
//@ config: hosts = ["upload.beta.example"]
//@ config: baa = { signed = "2026-01-01" }
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
    let body = json!({ "dx": p.diagnosis });
    http.post("https://api.acmelabs.example/orders").json(&body).send().await?; //~ phi_to_third_party vendor_without_baa
    http.post("https://upload.beta.example/orders").json(&body).send().await?;
    http.post("https://other.example/orders").json(&body).send().await?; //~ phi_to_third_party
    http.post("https://api.acmelabs.example/orders").json(&json!({ "n": 3 })).send().await?;
    Ok(())
}
