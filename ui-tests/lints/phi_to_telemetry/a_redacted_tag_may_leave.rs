//! A cleaned value is no PHI for telemetry; a length never was.
use phi::Phi;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

#[phi::sanitizer(deidentify)]
fn initials(text: &str) -> String {
    text.split(' ').filter_map(|word| word.chars().next()).collect()
}

fn admit(p: &Patient) {
    metrics::counter!("admissions", "who" => initials(&p.name)).increment(1);
    metrics::counter!("admissions", "letters" => p.name.len().to_string()).increment(1);
    metrics::counter!("admissions", "who" => p.name.to_uppercase()).increment(1); //~ phi_to_telemetry
}
