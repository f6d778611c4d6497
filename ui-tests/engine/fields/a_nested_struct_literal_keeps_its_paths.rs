//! Struct in struct in tuple, built at once and read by path.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

struct Inner {
    one: String,
    two: u64,
}
struct Outer {
    inner: Inner,
    pair: (String, Inner),
}

fn show(p: &Patient) {
    let outer = Outer {
        inner: Inner { one: "ward".into(), two: p.id },
        pair: (p.ssn.clone(), Inner { one: p.name.clone(), two: 3 }),
    };
    info!("{} {}", outer.inner.one, outer.inner.two);
    info!("{}", outer.pair.0); //~ phi_in_log
    info!("{}", outer.pair.1.one); //~ phi_in_log
    info!("{}", outer.pair.1.two);
}
