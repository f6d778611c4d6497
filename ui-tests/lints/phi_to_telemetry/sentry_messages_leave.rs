//! capture_message, add_breadcrumb and capture_error.
use phi::Phi;
use sentry::{Breadcrumb, Level};

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn report(p: &Patient, why: &std::io::Error) {
    sentry::capture_message(&format!("no bed for {}", p.name), Level::Warning); //~ phi_to_telemetry
    sentry::capture_message(&p.ssn, Level::Info); //~ phi_to_telemetry
    sentry::capture_message("no bed", Level::Info);
    sentry::add_breadcrumb(Breadcrumb { message: Some(p.name.clone()), ..Default::default() }); //~ phi_to_telemetry
    sentry::add_breadcrumb(Breadcrumb { message: Some("step".into()), ..Default::default() });
    sentry::capture_error(why);
}
