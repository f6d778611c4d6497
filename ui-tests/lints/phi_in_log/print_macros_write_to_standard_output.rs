//! print, println, eprint and eprintln.
use phi::Phi;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(p: &Patient) {
    print!("{}", p.name); //~ phi_in_log
    println!("{}", p.ssn); //~ phi_in_log
    eprint!("{:?}", p.name); //~ phi_in_log
    eprintln!("{}", p.name); //~ phi_in_log
    println!("{}", p.id);
    println!("name");
    println!();
}
