//! What cannot be marked at all.
use phi::Phi;

#[derive(Phi)]
#[phi(redact)]
union Bits {
    #[phi]
    whole: u32,
    half: u16,
}

#[derive(Phi)]
struct Length {
    blocks: [u8; if true { 1 } else { 2 }],
}

fn main() {}
