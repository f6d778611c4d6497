//! Issues on GitHub, and HTTP clients of other crates.
//@ lints: phi_to_third_party phi_to_telemetry phi_to_analytics phi_stored_unencrypted
use cadence::prelude::*;
use phi::Phi;
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

async fn tickets(github: &octocrab::Octocrab, p: &Patient) -> octocrab::Result<()> {
    github.issues("clinic", "app").create("Crash").body(format!("while saving {}", p.name)).send().await?; //~ phi_to_third_party
    github.issues("clinic", "app").create_comment(3, format!("also for {}", p.name)).await?; //~ phi_to_third_party
    github.issues("clinic", "app").create("Crash").body(format!("while saving case {}", p.id)).send().await?;
    Ok(())
}

async fn clients(p: &Patient) {
    let _ = isahc::post("https://api.partner.example/x", p.name.clone()); //~ phi_to_third_party
    let _ = surf::post("https://api.partner.example/x").body_json(&p).unwrap().await; //~ phi_to_third_party
    let _ = attohttpc::post("https://api.partner.example/x").json(&p).unwrap().send(); //~ phi_to_third_party
    let _ = attohttpc::post("http://localhost:8080/x").json(&p).unwrap().send();
    let _ = isahc::post("https://api.partner.example/x", "ping");
}

fn statsd(client: &cadence::StatsdClient, p: &Patient) {
    client.count_with_tags("admissions", 1).with_tag("name", &p.name).send(); //~ phi_to_telemetry
    client.count_with_tags("admissions", 1).with_tag("ward", "3").send();
}

async fn analytics(client: &posthog_rs::Client, p: &Patient) {
    let mut event = posthog_rs::Event::new("admitted", &p.id.to_string());
    let _ = event.insert_prop("ward", 3);
    let _ = client.capture(event).await;
    let mut event = posthog_rs::Event::new("admitted", &p.id.to_string());
    let _ = event.insert_prop("name", &p.name);
    let _ = client.capture(event).await; //~ phi_to_analytics
}

#[derive(clickhouse::Row, Serialize)]
struct Visit {
    patient: Uuid,
    name: String,
}

async fn columns(client: &clickhouse::Client, p: &Patient) -> clickhouse::error::Result<()> {
    let mut insert = client.insert("visits")?;
    insert.write(&Visit { patient: p.id, name: p.name.clone() }).await?; //~ phi_stored_unencrypted
    insert.end().await
}
