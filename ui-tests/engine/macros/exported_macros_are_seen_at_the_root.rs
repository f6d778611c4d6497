//! `#[macro_export]` in a module below: the root has the macro by its name.
use phi::Phi;

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

mod mac { #[macro_export] macro_rules! exported { ($e:expr) => { $crate::mac::sink($e) } }
  #[macro_export] macro_rules! exported2 { ($e:expr) => { crate::mac::sink2($e) } }
  #[macro_export] macro_rules! exported3 { ($e:expr) => { $crate::sink3($e) } }
 pub fn sink(s: &str) {
   tracing::info!("{s}"); //~ phi_in_log
  }
 pub fn sink2(s: &str) {
   tracing::info!("{s}"); //~ phi_in_log
  }
}
 pub fn sink3(s: &str) {
   tracing::info!("{s}"); //~ phi_in_log
  }
fn m18(p: &Patient) { exported!(&p.name); }
fn m18b(p: &Patient) { exported2!(&p.name); }
fn m18c(p: &Patient) { exported3!(&p.name); }
