//! After `continue` the round is over; a label names the outer loop.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(people: &[Patient], wards: &[String]) {
    'ward: for ward in wards {
        let mut text = ward.clone();
        for p in people {
            if p.id == 0 {
                text = p.name.clone();
                continue 'ward;
            }
            info!("{text}");
        }
        info!("{text}");
    }
    let mut last = String::new();
    for p in people {
        if p.id == 0 {
            last = p.name.clone();
            continue;
        }
        info!("{last}"); //~ phi_in_log
    }
}
