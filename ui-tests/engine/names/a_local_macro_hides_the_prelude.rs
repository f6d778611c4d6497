//! A `println!` of one's own that drops its arguments prints nothing.
use phi::Phi;

macro_rules! println {
    ($($t:tt)*) => {};
}

#[derive(Phi)]
struct Patient {
    name: String,
}

fn show(p: &Patient) {
    println!("{}", p.name);
    std::println!("{}", p.name); //~ phi_in_log
}
