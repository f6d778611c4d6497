//! Smaller error and event services.
use phi::Phi;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn report(event: &mut libhoney::Event, p: &Patient) {
    event.add_field("name", libhoney::Value::String(p.name.clone())); //~ phi_to_telemetry
    event.add_field("id", libhoney::Value::from(p.id));
}
