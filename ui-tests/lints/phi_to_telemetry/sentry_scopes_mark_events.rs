//! Tags, extras, users and contexts of a Sentry scope.
use phi::Phi;
use sentry::User;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn scope(p: &Patient) {
    sentry::configure_scope(|scope| {
        scope.set_tag("name", &p.name); //~ phi_to_telemetry
        scope.set_extra("ssn", p.ssn.clone().into()); //~ phi_to_telemetry
        scope.set_user(Some(User { email: Some(p.name.clone()), ..Default::default() })); //~ phi_to_telemetry
        scope.set_tag("ward", "three");
        scope.set_extra("id", p.id.into());
        scope.set_user(Some(User { id: Some(p.id.to_string()), ..Default::default() }));
    });
}
