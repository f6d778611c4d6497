//! Analytics that are called by HTTP or through a wrapper of one's own.
//@ lints: phi_to_analytics
use phi::Phi;
use serde_json::json;
use std::collections::HashMap;
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

struct Analytics {
    http: reqwest::Client,
    endpoint: &'static str,
}

const ENDPOINT: &str = "https://api2.amplitude.com/2/httpapi";

impl Analytics {
    fn new() -> Self {
        Self { http: reqwest::Client::new(), endpoint: ENDPOINT }
    }

    async fn track(&self, event: &str, properties: HashMap<String, String>) {
        let body = json!({ "event_type": event, "event_properties": properties });
        let _ = self.http.post(self.endpoint).json(&body).send().await; //~ phi_to_analytics
    }
}

async fn admitted(p: &Patient) {
    let analytics = Analytics::new();
    let mut properties = HashMap::new();
    properties.insert("diagnosis".to_owned(), p.diagnosis.clone());
    analytics.track("admitted", properties).await;
    let mut clean = HashMap::new();
    clean.insert("ward".to_owned(), "3".to_owned());
    analytics.track("admitted", clean).await;
}

async fn page(http: &reqwest::Client, p: &Patient) {
    let _ = http
        .post("https://www.google-analytics.com/mp/collect?measurement_id=G-1")
        .json(&json!({ "client_id": p.id, "user_properties": { "email": p.email } })) //~ phi_to_analytics
        .send()
        .await;
}
