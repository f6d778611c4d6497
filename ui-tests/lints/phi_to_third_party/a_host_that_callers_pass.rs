//! The address comes from the caller, or from a field that was filled somewhere else.
//@ lints: phi_to_third_party phi_to_analytics phi_to_messaging
//@ config: [[internal]]
//@ config: hosts = ["*.clinic.internal"]
use phi::Phi;
use reqwest::Client;
use serde::Serialize;
use uuid::Uuid;

#[derive(Phi, Serialize)]
struct Patient {
    #[phi(skip)]
    id: Uuid,
    name: String,
    ssn: String,
    phone: String,
    email: String,
    diagnosis: String,
}

async fn post_json<T: Serialize>(http: &Client, url: &str, body: &T) -> reqwest::Result<()> {
    http.post(url).json(body).send().await?; //~ phi_to_third_party phi_to_analytics
    Ok(())
}

async fn to_a_partner(http: &Client, p: &Patient) {
    let _ = post_json(http, "https://api.partner.example/patients", p).await;
}

async fn to_analytics(http: &Client, p: &Patient) {
    let _ = post_json(http, "https://api.mixpanel.com/track", &p.name).await;
}

async fn post_text(http: &Client, url: &str, text: String) -> reqwest::Result<()> {
    http.post(url).body(text).send().await?;
    Ok(())
}

async fn to_ourselves(http: &Client, p: &Patient) {
    let _ = post_text(http, "https://records.clinic.internal/patients", p.name.clone()).await;
    let _ = post_text(http, "http://localhost:8080/patients", p.name.clone()).await;
    let _ = post_text(http, "https://api.partner.example/beds", String::from("3")).await;
}

struct Webhook {
    http: Client,
    url: String,
}

impl Webhook {
    fn new(url: &str) -> Webhook {
        Webhook { http: Client::new(), url: url.to_owned() }
    }

    async fn say(&self, text: &str) -> reqwest::Result<()> {
        let body = serde_json::json!({ "text": text });
        self.http.post(&self.url).json(&body).send().await?; //~ phi_to_messaging
        Ok(())
    }
}

async fn tell(p: &Patient) {
    let slack = Webhook::new("https://hooks.slack.com/services/T/B/X");
    let _ = slack.say(&p.name).await;
    let _ = slack.say("a bed is free").await;
}
