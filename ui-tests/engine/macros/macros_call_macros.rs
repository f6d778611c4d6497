//! Nested macros, and recursion that takes one token after the other.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

macro_rules! outer {
    ($($rest:tt)*) => { inner!(@start $($rest)*) };
}
macro_rules! inner {
    (@start $head:ident $($rest:tt)*) => { inner!(@next $head; $($rest)*) };
    (@next $head:ident; . $field:ident) => { info!("{}", $head.$field) };
}

fn show(p: &Patient) {
    outer!(p.name); //~ phi_in_log
    outer!(p.id);
}
