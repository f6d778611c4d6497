extern crate clinic;
fn show(p: &clinic::Patient) {
    println!("{}", p.name);
}
