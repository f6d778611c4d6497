//! `&mut &str`: a callee changes which text is meant, never the text.
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

fn set<'a>(s: &mut &'a str) { *s = "x"; }
fn set2<'a>(p: &Patient) { let name = p.name.clone(); let mut s = name.as_str(); set(&mut s);
    info!("{s}");
    info!("{name}"); //~ phi_in_log
}
fn set3<'a>(p: &Patient) { let name = p.name.clone(); let mut s = name.as_str(); let t = std::mem::replace(&mut s, "x");
    info!("{s}");
    info!("{t}"); //~ phi_in_log
    info!("{name}"); //~ phi_in_log
}
fn tok<'a>(s: &mut &'a str) -> &'a str { let (a, b) = s.split_at(3); *s = b; a }
fn set4<'a>(p: &Patient) { let name = p.name.clone(); let mut s = name.as_str(); let t = tok(&mut s);
    info!("{s}"); //~ phi_in_log
    info!("{t}"); //~ phi_in_log
}
fn set5(p: &Patient, q: &mut &str) { let mut opt = Some(&p.name); let t = opt.take();
    info!("{:?}", opt);
    info!("{:?}", t); //~ phi_in_log
    info!("{}", p.name); //~ phi_in_log
}
