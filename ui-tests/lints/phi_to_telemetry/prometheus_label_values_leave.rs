//! `with_label_values` and const labels.
use phi::Phi;
use prometheus::{IntCounterVec, Opts};

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn count(counter: &IntCounterVec, p: &Patient) {
    counter.with_label_values(&["three", p.name.as_str()]).inc(); //~ phi_to_telemetry
    counter.with_label_values(&["three", "east"]).inc();
    let _ = Opts::new("admissions", "all").const_label("name", &p.name); //~ phi_to_telemetry
    let _ = Opts::new("admissions", "all").const_label("ward", "three");
}
