//! A Segment message with PHI in its properties.
//@ lints: phi_to_analytics
use phi::Phi;
use segment::message::{Track, User};
use segment::{Client, HttpClient};
use serde_json::json;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

async fn leaks(client: &HttpClient, key: String, p: &Patient) {
    let track = Track {
        user: User::UserId { user_id: p.id.to_string() },
        event: "admitted".to_owned(),
        properties: json!({ "name": p.name }),
        ..Default::default()
    };
    let _ = client.send(key, track.into()).await; //~ phi_to_analytics
}

async fn clean(client: &HttpClient, key: String, p: &Patient) {
    let track = Track {
        user: User::UserId { user_id: p.id.to_string() },
        event: "admitted".to_owned(),
        properties: json!({ "ward": 3 }),
        ..Default::default()
    };
    let _ = client.send(key, track.into()).await;
}
