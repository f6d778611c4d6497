//! OnceLock and `thread_local!` are shared places too.
use phi::Phi;
use std::cell::RefCell;
use std::sync::OnceLock;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

static FIRST: OnceLock<String> = OnceLock::new();

thread_local! {
    static CURRENT: RefCell<String> = RefCell::new(String::new());
    static ROUNDS: RefCell<u32> = RefCell::new(0);
}

fn remember(p: &Patient) {
    let _ = FIRST.set(p.name.clone());
    CURRENT.with(|current| *current.borrow_mut() = p.ssn.clone());
    ROUNDS.with(|rounds| *rounds.borrow_mut() += 1);
}

fn show() {
    info!("{:?}", FIRST.get()); //~ phi_in_log
    CURRENT.with(|current| info!("{}", current.borrow())); //~ phi_in_log
    ROUNDS.with(|rounds| info!("{}", rounds.borrow()));
}
