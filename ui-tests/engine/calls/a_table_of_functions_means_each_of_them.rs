//! Functions in an array, chosen at run time.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn name(p: &Patient) -> String {
    p.name.clone()
}
fn id(p: &Patient) -> String {
    p.id.to_string()
}
fn ward(_: &Patient) -> String {
    "three".into()
}

fn show(p: &Patient, i: usize) {
    let all: [fn(&Patient) -> String; 2] = [name, id];
    let clean: [fn(&Patient) -> String; 2] = [id, ward];
    info!("{}", all[i](p)); //~ phi_in_log
    info!("{}", clean[i](p));
    for f in clean {
        info!("{}", f(p));
    }
}
