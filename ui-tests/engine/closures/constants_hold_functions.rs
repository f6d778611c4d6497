//! A slice of functions in a constant or static means each of them.
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

fn it_const(p: &Patient) {
    const SAFE: &[fn(&Patient) -> u64] = &[get_id];
    for g in SAFE { info!("{}", g(p)); }
    const SAFE2: [fn(&Patient) -> u64; 1] = [get_id];
    for g in SAFE2 { info!("{}", g(p)); }
    static SAFE3: &[fn(&Patient) -> u64] = &[get_id];
    for g in SAFE3.iter() { info!("{}", g(p)); }
}
fn get_id(p: &Patient) -> u64 { p.id }
