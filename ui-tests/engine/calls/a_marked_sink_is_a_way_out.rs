//! `#[phi::sink(…)]` makes a function of one's own a sink, for the named arguments only.
use phi::Phi;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

#[phi::sink(phi_to_messaging, args(1))]
fn page(_number: &str, _text: &str) {}

fn show(p: &Patient) {
    page("555-0100", &p.name); //~ phi_to_messaging
    page(&p.name, "call the ward");
    page("555-0100", &p.id.to_string());
}
