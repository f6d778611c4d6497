//! `o!` puts a value into all that a logger writes.
use phi::Phi;
use slog::{Logger, o};

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn child(log: &Logger, p: &Patient) -> Logger {
    let clean = log.new(o!("id" => p.id));
    slog::info!(clean, "ready");
    log.new(o!("name" => p.name.clone())) //~ phi_in_log
}
