//! mixpanel-rs: `track` with its properties.
//@ lints: phi_to_analytics
use mixpanel_rs::Mixpanel;
use phi::Phi;
use std::collections::HashMap;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

async fn track(mixpanel: &Mixpanel, p: &Patient) {
    let leak = HashMap::from([("name".to_owned(), p.name.clone().into())]);
    let _ = mixpanel.track("admitted", Some(leak)).await; //~ phi_to_analytics
    let clean = HashMap::from([("id".to_owned(), p.id.into())]);
    let _ = mixpanel.track("admitted", Some(clean)).await;
}
