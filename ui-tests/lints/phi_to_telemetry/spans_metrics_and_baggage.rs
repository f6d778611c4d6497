//! OpenTelemetry spans, events, baggage and metrics; numbers of events are fine.
//@ lints: phi_to_telemetry
use opentelemetry::trace::{Span, Tracer};
use opentelemetry::{global, KeyValue};
use phi::Phi;
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

fn traced(p: &Patient) {
    let tracer = global::tracer("clinic");
    let mut span = tracer.start("admit");
    span.set_attribute(KeyValue::new("patient.name", p.name.clone())); //~ phi_to_telemetry
    span.set_attribute(KeyValue::new("patient.id", p.id.to_string()));
    span.add_event("admitted", vec![KeyValue::new("dx", p.diagnosis.clone())]); //~ phi_to_telemetry
    span.end();
}

fn measured(p: &Patient) {
    let counter = global::meter("clinic").u64_counter("admissions").build();
    counter.add(1, &[KeyValue::new("ward", "3")]);
    counter.add(1, &[KeyValue::new("diagnosis", p.diagnosis.clone())]); //~ phi_to_telemetry
    metrics::counter!("admissions", "ward" => "3").increment(1);
    metrics::counter!("admissions", "name" => p.name.clone()).increment(1); //~ phi_to_telemetry
}

fn through_tracing(p: &Patient) {
    use tracing_opentelemetry::OpenTelemetrySpanExt;
    let span = tracing::Span::current();
    span.set_attribute("patient.name", p.name.clone()); //~ phi_to_telemetry
    span.set_attribute("ward", 3);
}
