//! A written-out key means a part of a map, and whatever its code says of other types.
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

fn captured(p: &Patient) {
    let re = regex::Regex::new(r"(?P<y>\d+)-(\d+)").unwrap();
    if let Some(c) = re.captures(&p.ssn) {
        info!("{}", &c["y"]); //~ phi_in_log
        info!("{}", &c[1]); //~ phi_in_log
        info!("{}", c.len());
    }
    if let Some(c) = re.captures(&p.ward) {
        info!("{}", &c["y"]);
    }
}

fn mapped(p: &Patient) {
    let mut m = std::collections::HashMap::new();
    m.insert("name", p.name.clone());
    info!("{}", m["name"]); //~ phi_in_log
}
