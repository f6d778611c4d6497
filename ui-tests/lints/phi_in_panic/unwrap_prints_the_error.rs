//! `unwrap` and `expect` show the Err, never the Ok.
use phi::Phi;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn refuse(p: &Patient) -> Result<u64, String> {
    Err(format!("no chart for {}", p.name))
}
fn load(p: &Patient) -> Result<String, u16> {
    Ok(p.name.clone())
}

fn run(p: &Patient) {
    refuse(p).unwrap(); //~ phi_in_panic
    refuse(p).expect("a chart"); //~ phi_in_panic
    load(p).unwrap();
    load(p).expect("a chart");
    load(p).unwrap_err(); //~ phi_in_panic
    refuse(p).unwrap_err();
    refuse(p).unwrap_or_default();
    Some(&p.name).unwrap();
    p.ssn.parse::<u32>().unwrap();
}
