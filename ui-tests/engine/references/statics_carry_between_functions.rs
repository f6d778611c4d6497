//! What one function stores in a static another one may read.
use phi::Phi;
use std::sync::Mutex;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

static LAST: Mutex<String> = Mutex::new(String::new());
static WARD: Mutex<String> = Mutex::new(String::new());

fn remember(p: &Patient) {
    *LAST.lock().unwrap() = p.name.clone(); //~ source(last)
    *WARD.lock().unwrap() = "three".to_owned();
}

fn show() {
    info!("{}", LAST.lock().unwrap()); //~ phi_in_log from(last)
    info!("{}", WARD.lock().unwrap());
}
