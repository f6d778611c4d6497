//! A shown field is printed as it prints itself, so it must be able to.
use phi::Phi;

struct Opaque;

#[derive(Phi)]
#[phi(redact)]
struct Record<T> {
    #[phi]
    secret: T,
    shown: Opaque,
}

fn main() {}
