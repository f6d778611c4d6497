//! `--all-targets` brings in the tests.
//@ args: --all-targets
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(p: &Patient) {
    info!("{}", p.name); //~ phi_in_log
}

#[cfg(test)]
mod tests {
    use super::*;

    fn helper(p: &Patient) {
        info!("{}", p.id);
        info!("{}", p.name); //~ phi_in_log
    }

    #[test]
    fn shows() {
        let p = load();
        helper(&p);
        println!("{}", p.ssn); //~ phi_in_log
    }

    fn load() -> Patient {
        unimplemented!()
    }
}
