//! Somebody else's host, in a literal, a constant, a builder, a field, a parsed URL.
//@ lints: phi_to_third_party
use phi::Phi;
use reqwest::{Client, Url};
use serde::Serialize;
use serde_json::json;
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

const PARTNER: &str = "https://api.partner.example";
static LABS: &str = "https://labs.example.com/orders";

async fn spellings(http: &Client, p: &Patient) -> Result<(), Box<dyn std::error::Error>> {
    http.post("https://api.partner.example/v1/patients").json(p).send().await?; //~ phi_to_third_party
    http.post(PARTNER).json(&json!({ "name": p.name })).send().await?; //~ phi_to_third_party
    http.put(LABS).body(serde_json::to_string(p)?).send().await?; //~ phi_to_third_party
    http.post(format!("{PARTNER}/v1")).form(&[("ssn", &p.ssn)]).send().await?; //~ phi_to_third_party
    let url = Url::parse("https://api.partner.example/v1")?;
    http.post(url).json(&p.name).send().await?; //~ phi_to_third_party
    let request = http.post(PARTNER).body(p.diagnosis.clone()).build()?; //~ phi_to_third_party
    http.execute(request).await?;
    http.post(PARTNER).header("x-patient", p.ssn.as_str()).send().await?; //~ phi_to_third_party
    http.post(PARTNER).json(&json!({ "id": p.id, "n": 3 })).send().await?;
    http.post("http://localhost:8080/patients").json(p).send().await?;
    http.post("http://127.0.0.1:8080/patients").json(p).send().await?;
    Ok(())
}

struct Api {
    http: Client,
    base: String,
}

impl Api {
    fn new() -> Api {
        Api { http: Client::new(), base: PARTNER.to_owned() }
    }

    async fn create(&self, p: &Patient) -> reqwest::Result<()> {
        self.http.post(format!("{}/patients", self.base)).json(p).send().await?; //~ phi_to_third_party
        Ok(())
    }
}

async fn through_a_field(p: &Patient) {
    let _ = Api::new().create(p).await;
}

fn blocking(p: &Patient) -> Result<(), Box<dyn std::error::Error>> {
    let http = reqwest::blocking::Client::new();
    http.post(PARTNER).json(p).send()?; //~ phi_to_third_party
    ureq::post(PARTNER).send_json(p)?; //~ phi_to_third_party
    ureq::post(PARTNER).send("ping")?;
    Ok(())
}
