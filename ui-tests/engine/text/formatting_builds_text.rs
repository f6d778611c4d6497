//! format!, concat, join, `+`, repeat, insert_str and extend.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(p: &Patient) {
    info!("{}", format!("<{}>", p.name)); //~ phi_in_log
    info!("{}", [p.name.as_str(), "three"].concat()); //~ phi_in_log
    info!("{}", vec!["ward", &p.ssn].join(" ")); //~ phi_in_log
    info!("{}", String::from("Mx ") + &p.name); //~ phi_in_log
    info!("{}", p.name.repeat(2)); //~ phi_in_log
    let mut line = String::from("ward");
    line.insert_str(0, "the ");
    info!("{line}");
    line.extend(p.name.chars());
    info!("{line}"); //~ phi_in_log
    line.clear();
    info!("{line}");
    info!("{}", format!("{} {}", p.id, p.name.len()));
}
