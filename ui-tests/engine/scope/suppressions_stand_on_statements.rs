//! `#[phi::allow]` on a statement, block, binding or arm covers that.
use phi::Phi;
use tracing::info;

#[derive(Phi, Clone, Default)]
struct Patient {
    name: String,
    ssn: String,
    age: u32,
    #[phi(skip)]
    id: u64,
    #[phi(skip)]
    ward: String,
}

fn console(p: &Patient) {
    #[phi::allow(phi_in_log, reason = "console")]
    info!("{}", p.name);
    info!("{}", p.ssn); //~ phi_in_log
    #[phi::allow(phi_in_log, reason = "console")]
    {
        info!("{}", p.name);
        info!("{}", p.ssn);
    }
    #[phi::allow(phi_in_log, reason = "console")]
    let _x = {
        info!("{}", p.name);
        3
    };
    let y = match p.id {
        #[phi::allow(phi_in_log, reason = "console")]
        0 => {
            info!("{}", p.name);
            1
        }
        _ => {
            info!("{}", p.name); //~ phi_in_log
            2
        }
    };
    #[phi::allow(phi_in_log, reason = "console")]
    if y > 1 {
        info!("{}", p.name);
    }
    #[phi::allow(phi_in_log, reason = "never")]
    {
        info!("{}", p.ward);
    }
    info!("{y} {}", p.age); //~ phi_in_log
}
