//! Box, Rc, Arc, Cow and Pin show what they hold.
use phi::Phi;
use std::borrow::Cow;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;
use tracing::info;

#[derive(Debug, Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(p: Patient, count: u32) {
    let boxed = Box::new(p.name.clone());
    info!("{boxed}"); //~ phi_in_log
    let cow: Cow<'_, str> = Cow::Borrowed(&p.ssn);
    info!("{}", cow.into_owned()); //~ phi_in_log
    let counted = Rc::new(count);
    info!("{counted}");
    let shared = Arc::new(p);
    let twin = Arc::clone(&shared);
    info!("{}", twin.name); //~ phi_in_log
    info!("{}", twin.id);
    info!("{}", Arc::strong_count(&shared));
    let pinned = Pin::new(&*shared);
    info!("{:?}", pinned); //~ phi_in_log
}
