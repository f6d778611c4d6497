//! The tag stands in the helper, the patient comes from its caller.
use phi::Phi;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn tag(key: &str, value: &str) {
    sentry::configure_scope(|scope| scope.set_tag(key, value)); //~ phi_to_telemetry from(tag)
}
fn tag_ward(value: &str) {
    sentry::configure_scope(|scope| scope.set_tag("ward", value));
}

fn admit(p: &Patient) {
    tag("name", &p.name); //~ source(tag)
    tag_ward("three");
}
