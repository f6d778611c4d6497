//! An associated type that a bound fixes is what the methods give.
use phi::Phi;
use tracing::info;
#[derive(Phi, Clone, Default)]
struct Patient { name: String, #[phi(skip)] id: u64 }
#[derive(Clone)]
struct Bed { number: u32, label: String }
trait Repo { type Item; type Key: Copy; fn get(&self, k: Self::Key) -> Option<Self::Item>; fn all(&self) -> Vec<Self::Item>; }
struct Patients(Vec<Patient>); struct Beds(Vec<Bed>);
impl Repo for Patients { type Item = Patient; type Key = u64; fn get(&self, k: u64) -> Option<Patient> { self.0.iter().find(|p| p.id == k).cloned() } fn all(&self) -> Vec<Patient> { self.0.clone() } }
impl Repo for Beds { type Item = Bed; type Key = u32; fn get(&self, k: u32) -> Option<Bed> { self.0.get(k as usize).cloned() } fn all(&self) -> Vec<Bed> { self.0.to_vec() } }
fn t4<R: Repo<Item = Patient>>(r: &R, k: R::Key) {
    if let Some(p) = r.get(k) {
       info!("{}", p.id);
       info!("{}", p.name); //~ phi_in_log
    }
}
fn t5<R: Repo<Item = Patient>>(r: &R) {
    for p in r.all() {
       info!("{}", p.id);
       info!("{}", p.name); //~ phi_in_log
    }
    if let Some(p) = r.all().first() {
       info!("{}", p.id);
       info!("{}", p.name); //~ phi_in_log
    }
}
fn t6(r: &dyn Repo<Item = Patient, Key = u64>) {
    if let Some(p) = r.get(3) {
       info!("{}", p.id);
       info!("{}", p.name); //~ phi_in_log
    }
}
