//! A request is sent in clear where its URL says so, wherever that came from. Loopback stays on the machine.

use phi::Phi;
use serde::Serialize;

#[derive(Phi, Serialize)]
struct Patient {
    ssn: String,
    name: String,
}

const EMR: &str = "http://emr.clinic.internal";
const SECURE: &str = "https://emr.clinic.internal";

async fn by_a_literal(http: &reqwest::Client, p: &Patient) -> reqwest::Result<()> {
    http.post("http://10.0.0.7/patients")
        .json(p) //~ phi_to_third_party
        .send() //~ phi_over_plaintext
        .await?;
    Ok(())
}

async fn by_a_constant(http: &reqwest::Client, p: &Patient) -> reqwest::Result<()> {
    let request = http.put(EMR).body(p.name.clone()); //~ phi_to_third_party
    request.send().await?; //~ phi_over_plaintext
    Ok(())
}

async fn formatted(http: &reqwest::Client, p: &Patient) -> reqwest::Result<()> {
    let url = format!("{EMR}/patients/");
    http.put(url).body(p.name.clone()).send().await?; //~ phi_over_plaintext phi_to_third_party
    Ok(())
}

async fn secure(http: &reqwest::Client, p: &Patient) -> reqwest::Result<()> {
    http.put(SECURE).body(p.name.clone()).send().await?; //~ phi_to_third_party
    Ok(())
}

async fn on_this_machine(http: &reqwest::Client, p: &Patient) -> reqwest::Result<()> {
    http.post("http://localhost:8080/patients").json(p).send().await?;
    http.post("http://127.0.0.1/patients").json(p).send().await?;
    http.post("http://[::1]:9000/patients").json(p).send().await?;
    Ok(())
}

async fn by_environment(http: &reqwest::Client, p: &Patient) -> reqwest::Result<()> {
    let url = std::env::var("EMR_URL").expect("EMR_URL is set");
    http.post(url).json(p).send().await?;
    Ok(())
}

async fn nothing_of_a_patient(http: &reqwest::Client) -> reqwest::Result<()> {
    http.post("http://10.0.0.7/health").body("ok").send().await?;
    Ok(())
}

async fn a_system_of_fhir_is_no_address(http: &reqwest::Client, p: &Patient) -> reqwest::Result<()> {
    let body = serde_json::json!({ "system": "http://hl7.org/fhir/sid/us-ssn", "value": p.ssn });
    let url = std::env::var("EMR_URL").expect("EMR_URL is set");
    http.post(url).json(&body).send().await?;
    Ok(())
}

async fn send(request: reqwest::RequestBuilder, p: &Patient) -> reqwest::Result<()> {
    request.body(p.name.clone()).send().await?; //~ phi_over_plaintext phi_to_third_party
    Ok(())
}

async fn through_a_helper(http: &reqwest::Client, p: &Patient) -> reqwest::Result<()> {
    send(http.post("http://10.0.0.7/patients"), p).await
}

struct Emr {
    base: String,
    http: reqwest::Client,
}

impl Emr {
    fn new() -> Emr {
        Emr { base: "http://emr.clinic.internal".to_string(), http: reqwest::Client::new() }
    }

    async fn put(&self, p: &Patient) -> reqwest::Result<()> {
        let url = format!("{}/patients", self.base);
        self.http.put(url).body(p.name.clone()).send().await?; //~ phi_over_plaintext phi_to_third_party
        Ok(())
    }
}
