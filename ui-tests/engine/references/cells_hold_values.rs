//! Cell and RefCell give what was put in.
use phi::Phi;
use std::cell::{Cell, RefCell};
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(p: &Patient) {
    let text = RefCell::new(String::new());
    text.borrow_mut().push_str(&p.name);
    info!("{}", text.borrow()); //~ phi_in_log
    let number = Cell::new(p.id);
    number.set(number.get() + 1);
    info!("{}", number.get());
    let old = text.replace(String::new());
    info!("{old}"); //~ phi_in_log
}
