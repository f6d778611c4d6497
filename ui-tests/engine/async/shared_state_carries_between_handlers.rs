//! `Arc<Mutex<State>>`: filled in one function, logged in another.
use phi::Phi;
use std::sync::{Arc, Mutex};
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

#[derive(Default)]
struct State {
    last: Option<String>,
    n_visits: usize,
}

fn admit(state: &Arc<Mutex<State>>, p: &Patient) {
    let mut state = state.lock().unwrap();
    state.last = Some(p.name.clone());
    state.n_visits += 1;
}

fn report(state: &Arc<Mutex<State>>) {
    let state = state.lock().unwrap();
    info!("{}", state.n_visits);
    info!("{:?}", state.last); //~ phi_in_log
}

fn run(p: &Patient) {
    let state = Arc::new(Mutex::new(State::default()));
    admit(&state, p);
    report(&state);
}
