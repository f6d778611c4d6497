//! filter, take, skip, rev, chain, inspect, peekable, step_by, cloned.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(people: &[Patient]) {
    let names = || people.iter().map(|p| p.name.as_str());
    info!("{:?}", names().filter(|name| name.len() > 3).next()); //~ phi_in_log
    info!("{:?}", names().skip(1).step_by(2).take(3).last()); //~ phi_in_log
    info!("{:?}", names().rev().nth(2)); //~ phi_in_log
    info!("{:?}", ["ward"].into_iter().chain(names()).max()); //~ phi_in_log
    info!("{:?}", names().peekable().peek()); //~ phi_in_log
    info!("{}", names().count());
    info!("{}", names().any(|name| name == "Doe"));
    info!("{:?}", names().position(|name| name == "Doe"));
    info!("{:?}", people.iter().map(|p| p.id).rev().last());
}
