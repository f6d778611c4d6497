//! `Type::method(&x)`, `Trait::method(&x)` and `<T as Trait>::method(&x)`.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

trait Badge {
    fn front(&self) -> String;
    fn back(&self) -> String;
}

impl Badge for Patient {
    fn front(&self) -> String {
        self.name.clone()
    }
    fn back(&self) -> String {
        self.id.to_string()
    }
}

fn show(p: &Patient) {
    info!("{}", Badge::front(p)); //~ phi_in_log
    info!("{}", <Patient as Badge>::front(p)); //~ phi_in_log
    info!("{}", Patient::front(p)); //~ phi_in_log
    info!("{}", Badge::back(p));
    info!("{}", <Patient as Badge>::back(p));
    info!("{}", String::len(&p.name));
}
