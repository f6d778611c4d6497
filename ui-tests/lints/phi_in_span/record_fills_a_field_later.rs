//! `Span::record` on a span in hand.
use phi::Phi;
use tracing::{Span, field, info_span};

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn admit(p: &Patient) {
    let span = info_span!("admit", who = field::Empty, id = field::Empty);
    span.record("who", field::display(&p.name)); //~ phi_in_span
    span.record("id", p.id);
    Span::current().record("who", &p.ssn); //~ phi_in_span
}
