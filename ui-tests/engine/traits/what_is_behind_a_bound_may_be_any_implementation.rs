//! Behind `dyn`, and behind a bound that no caller fills, every implementation counts; behind one that callers fill, theirs.
use phi::Phi;
use tracing::info;
#[derive(Phi, Clone, Default)]
struct Patient { name: String, ssn: String, age: u32, #[phi(skip)] id: u64, #[phi(skip)] ward: String }
#[derive(Clone)]
struct Bed { number: u32, label: String }
trait Describe { fn title(&self) -> String { "untitled".into() } fn nm(&self) -> &str; fn full(&self) -> String { format!("<{}>", self.nm()) } }
impl Describe for Patient { fn title(&self) -> String { self.name.clone() } fn nm(&self) -> &str { &self.ssn } }
impl Describe for Bed { fn nm(&self) -> &str { &self.label } }
fn t3(items: Vec<Box<dyn Describe>>) {
    for i in &items {
        info!("{}", i.title()); //~ phi_in_log
    }
}
fn t3b(items: Vec<Box<dyn Describe>>) {
    info!("{}", items[0].title()); //~ phi_in_log
    info!("{}", items[0].nm()); //~ phi_in_log
    info!("{}", items[0].full()); //~ phi_in_log
}
fn t3c(item: &dyn Describe) {
    info!("{}", item.title()); //~ phi_in_log
    info!("{}", item.nm()); //~ phi_in_log
    info!("{}", item.full()); //~ phi_in_log
}
fn t3d(item: Box<dyn Describe>) {
    info!("{}", item.title()); //~ phi_in_log
    info!("{}", item.nm()); //~ phi_in_log
    info!("{}", item.full()); //~ phi_in_log
}
fn t3e(p: &Patient, b: &Bed) {
    let e: Box<dyn Describe> = Box::new(p.clone());
    info!("{}", e.title()); //~ phi_in_log
    info!("{}", e.nm()); //~ phi_in_log
    info!("{}", e.full()); //~ phi_in_log
    let e: Box<dyn Describe> = Box::new(b.clone());
    info!("{}", e.title());
    info!("{}", e.nm());
    info!("{}", e.full());
}
fn t3f<T: Describe>(t: T) {
    info!("{}", t.title()); //~ phi_in_log
    info!("{}", t.nm()); //~ phi_in_log
    info!("{}", t.full()); //~ phi_in_log
}
trait Repo { type Item; fn get(&self) -> Option<Self::Item>; fn one(&self) -> Self::Item; }
fn t4<R: Repo<Item = Patient>>(r: &R) {
    let p = r.one();
    info!("{}", p.id);
    info!("{}", p.name); //~ phi_in_log
    if let Some(p) = r.get() {
       info!("{}", p.name); //~ phi_in_log
    }
}
trait Dao { fn get(&self) -> Option<Patient>; fn named(&self) -> String; }
struct Svc<D: Dao> { dao: D }
impl<D: Dao> Svc<D> {
    fn show(&self) {
        if let Some(p) = self.dao.get() {
            info!("{}", p.id);
            info!("{}", p.name); //~ phi_in_log
        }
        info!("{}", self.dao.named()); //~ phi_in_log
    }
}
struct Pg(Patient);
impl Dao for Pg { fn get(&self) -> Option<Patient> { None } fn named(&self) -> String { self.0.name.clone() } }
fn only_bed<T: Describe>(t: &T) {
    info!("{}", t.title());
    info!("{}", t.nm());
}
fn call_only_bed(b: &Bed) { only_bed(b) }
