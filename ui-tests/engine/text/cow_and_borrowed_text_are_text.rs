//! `Cow`, `Box<str>`, `Arc<str>` and `&mut str`.
use phi::Phi;
use std::borrow::Cow;
use std::sync::Arc;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn tidy(text: &str) -> Cow<'_, str> {
    if text.contains(' ') { Cow::Owned(text.replace(' ', "_")) } else { Cow::Borrowed(text) }
}

fn show(mut p: Patient) {
    info!("{}", tidy(&p.name)); //~ phi_in_log
    info!("{}", tidy("ward three"));
    let shared: Arc<str> = Arc::from(p.ssn.as_str());
    info!("{shared}"); //~ phi_in_log
    let boxed: Box<str> = p.name.clone().into_boxed_str();
    info!("{boxed}"); //~ phi_in_log
    p.name.as_mut_str().make_ascii_uppercase();
    info!("{}", p.name); //~ phi_in_log
}
