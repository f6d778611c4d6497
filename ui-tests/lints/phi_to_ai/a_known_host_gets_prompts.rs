//! AI vendors that are called by HTTP.
//@ lints: phi_to_ai phi_to_third_party
use phi::Phi;
use serde::Serialize;
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

const OPENAI_BASE: &str = "https://api.openai.com/v1";

#[derive(Serialize)]
struct Prompt {
    model: String,
    messages: Vec<Turn>,
}

#[derive(Serialize)]
struct Turn {
    role: &'static str,
    content: String,
}

async fn openai(http: &reqwest::Client, key: &str, p: &Patient) -> reqwest::Result<()> {
    let prompt = Prompt {
        model: "gpt-4o".into(),
        messages: vec![Turn { role: "user", content: format!("Summarize: {}", p.diagnosis) }],
    };
    http.post(format!("{OPENAI_BASE}/chat/completions")).bearer_auth(key).json(&prompt).send().await?; //~ phi_to_ai
    let prompt = Prompt { model: "gpt-4o".into(), messages: vec![Turn { role: "user", content: "Hello".into() }] };
    http.post(format!("{OPENAI_BASE}/chat/completions")).bearer_auth(key).json(&prompt).send().await?;
    Ok(())
}

async fn anthropic(http: &reqwest::Client, p: &Patient) -> reqwest::Result<()> {
    let body = json!({ "model": "claude", "messages": [{ "role": "user", "content": p.diagnosis }] });
    http.post("https://api.anthropic.com/v1/messages").header("x-api-key", "k").json(&body).send().await?; //~ phi_to_ai
    Ok(())
}

struct Gateway {
    http: reqwest::Client,
    base: String,
}

impl Gateway {
    fn new() -> Gateway {
        Gateway { http: reqwest::Client::new(), base: "https://api.mistral.ai".to_string() }
    }

    async fn ask(&self, text: &str) -> reqwest::Result<String> {
        let url = format!("{}/v1/chat/completions", self.base);
        self.http.post(&url).json(&json!({ "prompt": text })).send().await?.text().await //~ phi_to_ai
    }
}

async fn through_a_gateway(p: &Patient) {
    let gateway = Gateway::new();
    let _ = gateway.ask(&p.diagnosis).await;
}
