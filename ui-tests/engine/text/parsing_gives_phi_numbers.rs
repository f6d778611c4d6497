//! A number read from PHI is PHI; std's parse errors do not quote the text.
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
    let number: Result<u32, _> = p.ssn.parse();
    match number {
        Ok(n) => info!("{n}"), //~ phi_in_log
        Err(why) => info!("{why}"),
    }
    let ward: u32 = "3".parse().unwrap_or(0);
    info!("{ward}");
}
