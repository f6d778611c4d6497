//! A newtype whose `Debug` and `Display` show nothing.
use phi::Phi;
use std::fmt;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

struct Hidden<T>(T);

impl<T> fmt::Debug for Hidden<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[hidden]")
    }
}
impl<T> fmt::Display for Hidden<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[hidden]")
    }
}

fn show(p: &Patient) {
    let hidden = Hidden(p.name.clone());
    info!("{hidden:?} {hidden}");
    info!("{}", hidden.0); //~ phi_in_log
}
