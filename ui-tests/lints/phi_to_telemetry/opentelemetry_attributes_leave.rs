//! Attributes of spans and measurements.
use opentelemetry::KeyValue;
use opentelemetry::metrics::Counter;
use opentelemetry::trace::Span;
use phi::Phi;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn record(span: &mut impl Span, counter: &Counter<u64>, p: &Patient) {
    span.set_attribute(KeyValue::new("name", p.name.clone())); //~ phi_to_telemetry
    span.set_attribute(KeyValue::new("id", p.id as i64));
    counter.add(1, &[KeyValue::new("ssn", p.ssn.clone())]); //~ phi_to_telemetry
    counter.add(1, &[KeyValue::new("ward", "three")]);
    span.add_event(format!("admitted {}", p.name), vec![]); //~ phi_to_telemetry
    span.add_event("admitted", vec![]);
}
