//! After `return`, `break`, `continue`, a panic or an endless loop nothing happens.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn after_return(p: &Patient) {
    if p.id == 0 {
        info!("{}", p.name); //~ phi_in_log
        return;
    }
    return;
    #[allow(unreachable_code)]
    {
        info!("{}", p.name);
    }
}

#[allow(unreachable_code)]
fn after_panic(p: &Patient) {
    panic!("stop");
    info!("{}", p.name);
}

#[allow(unreachable_code)]
fn after_exit(p: &Patient) {
    std::process::exit(1);
    info!("{}", p.name);
}

#[allow(unreachable_code)]
fn after_continue(people: &[Patient]) {
    for p in people {
        continue;
        info!("{}", p.name);
    }
}
