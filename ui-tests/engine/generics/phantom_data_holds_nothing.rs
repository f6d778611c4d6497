//! `PhantomData<Patient>` is a type, not a value.
use phi::Phi;
use std::marker::PhantomData;
use tracing::info;

#[derive(Debug, Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

#[derive(Debug)]
struct Id<T> {
    raw: u64,
    of: PhantomData<T>,
}

#[derive(Debug)]
struct Held<T> {
    raw: u64,
    value: T,
}

fn show(id: &Id<Patient>, held: &Held<Patient>) {
    info!("{id:?}");
    info!("{}", id.raw);
    info!("{held:?}"); //~ phi_in_log
}
