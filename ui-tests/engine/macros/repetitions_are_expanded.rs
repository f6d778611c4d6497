//! `$(…),*` for every argument.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

macro_rules! all {
    ($($value:expr),* $(,)?) => {
        $( info!("{}", $value); )*
    };
}

fn show(p: &Patient) {
    all!(p.id, "ward");
    all!(
        p.id,
        p.name, //~^^ phi_in_log
    );
}
