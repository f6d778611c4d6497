//! Direct and mutual recursion reach their result.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn repeat(text: &str, n: u32) -> String {
    if n == 0 { String::new() } else { format!("{text}{}", repeat(text, n - 1)) }
}

fn even(text: &str, n: u32) -> String {
    if n == 0 { text.to_owned() } else { odd(text, n - 1) }
}
fn odd(text: &str, n: u32) -> String {
    if n == 0 { String::new() } else { even(text, n - 1) }
}

fn depth(text: &str, n: usize) -> usize {
    if n == 0 { text.len() } else { depth(text, n - 1) }
}

fn show(p: &Patient) {
    info!("{}", repeat(&p.name, 2)); //~ phi_in_log
    info!("{}", odd(&p.name, 3)); //~ phi_in_log
    info!("{}", repeat("-", 2));
    info!("{}", even("-", 2));
    info!("{}", depth(&p.name, 2));
}
