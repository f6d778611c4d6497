//! Labels of the metrics crate's macros.
use metrics::{counter, gauge, histogram};
use phi::Phi;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn count(p: &Patient) {
    counter!("admissions_total", "name" => p.name.clone()).increment(1); //~ phi_to_telemetry
    gauge!("beds", "who" => format!("{}", p.ssn)).set(1.0); //~ phi_to_telemetry
    histogram!("stay_days", "ward" => "three").record(2.0);
    counter!("admissions_total", "id" => p.id.to_string()).increment(1);
    counter!("letters_total").increment(p.name.len() as u64);
}
