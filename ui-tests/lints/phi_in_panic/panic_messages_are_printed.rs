//! panic, unreachable, todo and unimplemented.
use phi::Phi;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn a(p: &Patient) {
    panic!("no bed for {}", p.name); //~ phi_in_panic
}
fn b(p: &Patient) {
    unreachable!("{}", p.ssn); //~ phi_in_panic
}
fn c(p: &Patient) {
    todo!("{}", p.name); //~ phi_in_panic
}
fn d(p: &Patient) {
    unimplemented!("{:?}", p.name); //~ phi_in_panic
}
fn e(p: &Patient) {
    panic!("no bed for {}", p.id);
}
fn f(p: &Patient) {
    panic!("no bed, {} letters", p.name.len());
}
