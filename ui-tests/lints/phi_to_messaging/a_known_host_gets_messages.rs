//! Messaging services that are called by HTTP: the host says who it is.
//@ lints: phi_to_messaging phi_to_third_party
use phi::Phi;
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

const SLACK_HOOK: &str = "https://hooks.slack.com/services/T000/B000/XXX";
static ONESIGNAL: &str = "https://onesignal.com/api/v1/notifications";

#[derive(Serialize)]
struct Payload<'a> {
    text: &'a str,
}

async fn webhook(http: &reqwest::Client, p: &Patient) -> reqwest::Result<()> {
    http.post(SLACK_HOOK).json(&json!({ "text": format!("{} was admitted", p.name) })).send().await?; //~ phi_to_messaging
    http.post(SLACK_HOOK).json(&Payload { text: &p.name }).send().await?; //~ phi_to_messaging
    http.post(ONESIGNAL).json(&json!({ "contents": { "en": p.diagnosis } })).send().await?; //~ phi_to_messaging
    http.post(SLACK_HOOK).json(&Payload { text: "a bed is free" }).send().await?;
    http.post(SLACK_HOOK).json(&json!({ "text": format!("case {}", p.id) })).send().await?;
    Ok(())
}

async fn twilio(http: &reqwest::Client, account: &str, p: &Patient) -> reqwest::Result<()> {
    let url = format!("https://api.twilio.com/2010-04-01/Accounts/{account}/Messages.json");
    let form = [("To", p.phone.as_str()), ("From", "+15005550006"), ("Body", "Please sign in.")];
    http.post(&url).basic_auth(account, Some("secret")).form(&form).send().await?; //~ phi_to_messaging
    let form = [("To", "+15005550009"), ("From", "+15005550006"), ("Body", "Please sign in.")];
    http.post(&url).basic_auth(account, Some("secret")).form(&form).send().await?;
    Ok(())
}

fn blocking(p: &Patient) -> Result<(), ureq::Error> {
    ureq::post("https://api.sendgrid.com/v3/mail/send").send_json(json!({ "content": p.diagnosis }))?; //~ phi_to_messaging
    ureq::post("https://api.sendgrid.com/v3/mail/send").send_json(json!({ "content": "Please sign in." }))?;
    Ok(())
}
