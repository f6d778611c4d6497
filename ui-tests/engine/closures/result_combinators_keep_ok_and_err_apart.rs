//! map works on the Ok, map_err on the Err, unwrap_or_else sees the Err.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn load(p: &Patient) -> Result<String, u16> {
    if p.id == 0 { Err(404) } else { Ok(p.name.clone()) }
}

fn show(p: &Patient) {
    info!("{:?}", load(p).map(|name| name.len()));
    info!("{:?}", load(p).map_err(|code| code + 1).err());
    info!("{:?}", load(p).map_err(|_| p.ssn.clone()).err()); //~ phi_in_log
    info!("{}", load(p).unwrap_or_else(|code| code.to_string())); //~ phi_in_log
    info!("{:?}", load(p).ok()); //~ phi_in_log
    info!("{:?}", load(p).is_ok());
    if let Err(code) = load(p) {
        info!("{code}");
    }
}
