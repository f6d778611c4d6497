//! Smaller analytics SDKs.
//@ lints: phi_to_analytics
use aptabase_rs::AptabaseClient;
use phi::Phi;
use rudderanalytics::client::RudderAnalytics;
use rudderanalytics::message::{Message, Track};
use serde_json::json;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn track(rudder: &RudderAnalytics, aptabase: &AptabaseClient, p: &Patient) {
    let leak = Track { event: "admitted".into(), properties: Some(json!({ "ssn": p.ssn })), ..Default::default() };
    let _ = rudder.send(&Message::Track(leak)); //~ phi_to_analytics
    let clean = Track { event: "admitted".into(), properties: Some(json!({ "id": p.id })), ..Default::default() };
    let _ = rudder.send(&Message::Track(clean));
    let _ = aptabase.track_event("admitted", Some(json!({ "name": p.name }))); //~ phi_to_analytics
    let _ = aptabase.track_event("admitted", Some(json!({ "id": p.id })));
}
