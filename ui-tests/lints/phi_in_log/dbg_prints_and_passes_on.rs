//! `dbg!` shows its value, and gives it back.
use phi::Phi;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(p: &Patient) {
    let name = dbg!(p.name.clone()); //~ phi_in_log
    println!("{name}"); //~ phi_in_log
    let id = dbg!(p.id);
    println!("{id}");
    dbg!(p.name.len());
    dbg!(p.id, &p.ssn); //~ phi_in_log
    dbg!();
}
