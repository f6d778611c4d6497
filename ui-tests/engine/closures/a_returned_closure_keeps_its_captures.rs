//! A function that makes closures.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn greeter(name: String) -> impl Fn(&str) -> String {
    move |greeting| format!("{greeting} {name}")
}

fn counter(name: String) -> impl Fn() -> usize {
    move || name.len()
}

fn show(p: &Patient) {
    let greet = greeter(p.name.clone());
    info!("{}", greet("good morning")); //~ phi_in_log
    let greet = greeter("ward".into());
    info!("{}", greet("good morning"));
    info!("{}", counter(p.name.clone())());
}
