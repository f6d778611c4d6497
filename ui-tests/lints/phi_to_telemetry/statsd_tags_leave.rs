//! Tags of cadence and dogstatsd.
use cadence::StatsdClient;
use cadence::prelude::*;
use phi::Phi;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn count(client: &StatsdClient, p: &Patient) {
    client.count_with_tags("admissions", 1).with_tag("name", &p.name).send(); //~ phi_to_telemetry
    client.count_with_tags("admissions", 1).with_tag("ward", "three").send();
}
