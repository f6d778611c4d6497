//! Properties of a PostHog event, at the call that sends it.
use phi::Phi;
use posthog_rs::{Client, Event};

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

async fn leaks(client: &Client, p: &Patient) {
    let mut event = Event::new("admitted", "7");
    let _ = event.insert_prop("name", p.name.clone());
    let _ = client.capture(event).await; //~ phi_to_analytics
}

async fn clean(client: &Client, p: &Patient) {
    let mut event = Event::new("admitted", "7");
    let _ = event.insert_prop("id", p.id);
    let _ = client.capture(event).await;
}

async fn by_distinct_id(client: &Client, p: &Patient) {
    let event = Event::new("admitted", &p.ssn);
    let _ = client.capture(event).await; //~ phi_to_analytics
}
