//! What is copied from behind a reference does not change with the original.
use phi::Phi;
use tracing::info;

#[derive(Phi, Clone, Default)]
struct Patient {
    name: String,
    ssn: String,
    age: u32,
    #[phi(skip)]
    id: u64,
    #[phi(skip)]
    ward: String,
}

fn n(p: &Patient) {
    let mut y = p.name.clone(); let b = &y; let x = b.clone(); let z = x.to_string(); y.clear();
    info!("{x}"); //~ phi_in_log
    info!("{y}");
    info!("{z}"); //~ phi_in_log
}
fn o(p: &Patient) {
    let mut x = String::new(); let mut y = p.name.clone(); let a=&mut x; { let b = &y; a.clone_from(b); } y.clear();
    info!("{x}"); //~ phi_in_log
    info!("{y}");
}
fn q(p: &Patient) {
    let f = |s: &String| s.clone();
    let mut y = p.name.clone(); let b = &y; let x = f(b); y.clear();
    info!("{x}"); //~ phi_in_log
    info!("{y}");
}
fn r(mut v: Vec<Patient>) {
    let first = &v[0]; let copy = first.to_owned(); v[0].name.clear(); for p in v.iter_mut() { p.name = String::new(); } v.clear();
    info!("{}", copy.name); //~ phi_in_log
}
fn s(p: &mut Patient) {
    let q = &*p; let copy = q.clone(); p.name.clear(); p.ssn.clear();
    info!("{}", copy.name); //~ phi_in_log
    info!("{}", p.name);
}
fn t(p: &mut Patient) {
    let name = &mut p.name; let old = std::mem::take(name);
    info!("{}", p.name);
    info!("{old}"); //~ phi_in_log
}
fn u(a: &mut Patient, b: &mut Patient) { b.name = String::new(); std::mem::swap(a, b);
    info!("{}", a.name);
    info!("{}", b.name); //~ phi_in_log
}

fn sw(p: &Patient) {
    let mut r = Row { a: p.ssn.clone(), b: "x".into() };
    std::mem::swap(&mut r.a, &mut r.b);
    info!("{}", r.b); //~ phi_in_log
    info!("{}", r.a);
}
fn sw2(p: &Patient) {
    let mut r = Row { a: p.ssn.clone(), b: "x".into() };
    let Row { a, b } = &mut r;
    std::mem::swap(a, b);
    info!("{}", r.b); //~ phi_in_log
    info!("{}", r.a);
}
fn sw3(p: &Patient) {
    let mut x = p.ssn.clone(); let mut y = String::new();
    let a = &mut x; let b = &mut y;
    std::mem::swap(a, b);
    info!("{}", y); //~ phi_in_log
    info!("{}", x);
}
fn deref(p: &Patient) {
    let mut y = p.name.parse::<u64>().unwrap(); let b = &y; let x = *b; y = 0; 
    info!("{x}"); //~ phi_in_log
    info!("{y}");
}

struct Row {
    a: String,
    b: String,
}
