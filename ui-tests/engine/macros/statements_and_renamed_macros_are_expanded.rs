//! `$s:stmt`, and a macro that its module gives away under another name.
use phi::Phi;
use tracing::info;

#[derive(Phi, Clone, Default)]
struct Patient {
    name: String,
    ssn: String,
    age: u32,
    #[phi(skip)]
    id: u64,
}

macro_rules! each {
    ($($s:stmt;)*) => { $($s;)* };
}

macro_rules! one {
    ($s:stmt) => { $s };
}

mod inner {
    macro_rules! local {
        ($e:expr) => { tracing::warn!("{}", $e) };
    }
    pub(crate) use local as exported;
}

use inner::exported;

fn show(p: &Patient) {
    each! { let a = p.id; info!("{}", a); }
    each! { let b = p.name.clone(); info!("{}", b); } //~ phi_in_log
    one! { let c = p.ssn.clone() }
    info!("{}", c); //~ phi_in_log
    exported!(p.id);
    exported!(p.name); //~ phi_in_log
    inner::exported!(p.ssn); //~ phi_in_log
}
