//! `break 'label value` leaves a block with a value.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(p: &Patient, brief: bool) {
    let text = 'text: {
        if brief {
            break 'text "brief";
        }
        p.name.as_str()
    };
    info!("{text}"); //~ phi_in_log
    let ward = 'ward: {
        if p.name.is_empty() {
            break 'ward "none";
        }
        "three"
    };
    info!("{ward}");
}
