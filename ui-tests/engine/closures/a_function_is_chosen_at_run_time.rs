//! `if`, `match` and arrays of functions mean each of them.
use phi::Phi;
use tracing::info;

#[derive(Phi, Clone, Default)]
struct Patient {
    name: String,
    ssn: String,
    age: u32,
    #[phi(skip)]
    id: u64,
}

fn name(p: &Patient) -> String {
    p.name.clone()
}

fn id(p: &Patient) -> String {
    p.id.to_string()
}

fn id_again(p: &Patient) -> String {
    p.id.to_string()
}

fn show(p: &Patient) {
    let f = if p.id > 1 { id } else { name };
    info!("{}", f(p)); //~ phi_in_log
    let f = match p.id {
        1 => id,
        _ => id_again,
    };
    info!("{}", f(p));
    let all = [id, name];
    info!("{}", all[1](p)); //~ phi_in_log
    info!("{:?}", (p.age > 3).then(|| p.id));
    info!("{:?}", (p.age > 3).then_some(&p.ssn)); //~ phi_in_log
}
