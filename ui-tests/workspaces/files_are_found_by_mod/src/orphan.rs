//! No `mod` leads here.
pub fn show(p: &::Patient) {
    println!("{}", p.name);
}
