//! `a.b.c = x` leaves `a.b.d` and `a.c` as they were.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

#[derive(Default)]
struct Inner {
    one: String,
    two: String,
}

#[derive(Default)]
struct Outer {
    inner: Inner,
    one: String,
}

fn show(p: &Patient) {
    let mut outer = Outer::default();
    outer.inner.one = p.name.clone();
    info!("{}", outer.inner.one); //~ phi_in_log
    info!("{}", outer.inner.two);
    info!("{}", outer.one);
    outer.inner = Inner::default();
    info!("{}", outer.inner.one);
}
