//! A boxed callback in a struct, called elsewhere.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

struct Hooks {
    on_admit: Box<dyn Fn(&str)>,
    on_count: Box<dyn Fn(usize)>,
}

fn hooks() -> Hooks {
    Hooks {
        on_admit: Box::new(|text| info!("{text}")), //~ phi_in_log from(call)
        on_count: Box::new(|n| info!("{n}")),
    }
}

fn admit(hooks: &Hooks, p: &Patient) {
    (hooks.on_admit)(&p.name); //~ source(call)
    (hooks.on_count)(p.name.len());
}
