//! What a round leaves behind is seen by the next one, though it stands further down.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn carried(people: &[Patient]) {
    let mut last = String::new();
    for p in people {
        info!("after {last}"); //~ phi_in_log
        last = p.name.clone();
    }
}

fn reset_each_round(people: &[Patient]) {
    for p in people {
        let mut last = String::new();
        info!("after {last}");
        last = p.name.clone();
        let _ = last.len();
    }
}

fn two_rounds_later(people: &[Patient]) {
    let (mut newer, mut older) = (String::new(), String::new());
    for p in people {
        info!("{older}"); //~ phi_in_log
        older = newer;
        newer = p.name.clone();
    }
}
