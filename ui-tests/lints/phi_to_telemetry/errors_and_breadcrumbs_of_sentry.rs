//! Everything that sentry keeps of a process.
//@ lints: phi_to_telemetry
use phi::Phi;
use sentry::protocol::{Event, Value};
use sentry::{Breadcrumb, Level, User};
use std::collections::BTreeMap;
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

fn report(p: &Patient) {
    sentry::capture_message(&format!("no bed for {}", p.name), Level::Error); //~ phi_to_telemetry
    sentry::capture_message(&format!("no bed for case {}", p.id), Level::Error);
    sentry::add_breadcrumb(Breadcrumb { message: Some(p.diagnosis.clone()), ..Default::default() }); //~ phi_to_telemetry
    sentry::add_breadcrumb(Breadcrumb { message: Some("opened".into()), ..Default::default() });
    let event = Event { message: Some(p.ssn.clone()), ..Default::default() };
    sentry::capture_event(event); //~ phi_to_telemetry
    let mut data = BTreeMap::new();
    data.insert("name".to_owned(), Value::from(p.name.clone()));
    sentry::configure_scope(|scope| {
        scope.set_user(Some(User { email: Some(p.email.clone()), ..Default::default() })); //~ phi_to_telemetry
        scope.set_tag("patient", &p.name); //~ phi_to_telemetry
        scope.set_tag("case", p.id);
        scope.set_extra("dx", p.diagnosis.clone().into()); //~ phi_to_telemetry
    });
}
