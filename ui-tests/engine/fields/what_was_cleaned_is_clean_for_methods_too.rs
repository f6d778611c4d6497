//! A method or helper sees the fields as its caller left them.
use phi::Phi;
use tracing::info;
#[derive(Phi, Clone, Default)]
struct Patient { name: String, ssn: String, #[phi(skip)] id: u64 }
impl Patient { fn nm(&self) -> String { self.name.clone() } fn both(&self) -> String { format!("{} {}", self.name, self.ssn) } fn touch(&mut self) { if self.id == 3 { self.id = 4; self.ssn = self.ssn.trim().to_string(); } } }
fn free(p: &Patient) -> String { p.name.to_uppercase() }
fn a(mut p: Patient) {
    p.name = String::new();
    info!("{}", p.nm());
    info!("{}", free(&p));
    info!("{}", p.both()); //~ phi_in_log
    p.touch();
    info!("{}", p.name);
    info!("{}", p.ssn); //~ phi_in_log
    p.ssn.clear();
    p.touch();
    info!("{}", p.ssn);
    info!("{}", p.both());
}
fn b(mut p: Patient) {
    p.name = "x".into(); p.ssn = "y".into();
    let q = p.clone();
    info!("{}", q.nm());
    let r = Box::new(q);
    info!("{}", free(&r));
    let v = vec![p];
    info!("{}", free(&v[0]));
    for p in &v { info!("{}", p.nm()); }
    let s: Vec<String> = v.iter().map(|p| p.nm()).collect();
    info!("{s:?}");
    let s: Vec<String> = v.iter().map(free).collect();
    info!("{s:?}");
}
