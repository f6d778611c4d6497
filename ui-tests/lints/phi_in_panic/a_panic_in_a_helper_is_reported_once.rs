//! The helper panics with what its caller gives.
use phi::Phi;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn fail(text: &str) -> ! {
    panic!("broken: {text}") //~ phi_in_panic from(call)
}
fn stop(text: &str) -> ! {
    panic!("broken: {text}")
}

fn run(p: &Patient) {
    if p.id == 0 {
        fail(&p.name); //~ source(call)
    }
    stop("no id");
}
