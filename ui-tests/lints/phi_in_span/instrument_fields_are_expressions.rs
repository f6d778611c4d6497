//! `fields(…)` is recorded beside `skip_all`; a field without value is only declared.
use phi::Phi;
use tracing::{Span, instrument};

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

#[instrument(skip_all, fields(who = %p.name))] fn shown(p: &Patient) {} //~ phi_in_span

#[instrument(skip_all, fields(id = p.id, n = p.name.len()))] fn clean(p: &Patient) {}

#[instrument(skip_all, fields(who))]
fn later(p: &Patient) {
    Span::current().record("who", p.name.as_str()); //~ phi_in_span
    Span::current().record("who", p.id);
}
