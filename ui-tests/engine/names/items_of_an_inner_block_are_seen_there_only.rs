//! Functions, constants and imports of a block hold in that block.
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

mod model {
    pub fn shown(p: &super::Patient) -> &str {
        &p.name
    }
}

mod plain {
    pub fn shown(p: &super::Patient) -> u64 {
        p.id
    }
}

fn imports(p: &Patient) {
    {
        use crate::model::shown as text;
        info!("{}", text(p)); //~ phi_in_log
    }
    {
        use crate::plain::shown as text;
        info!("{}", text(p));
    }
}

fn pick(p: &Patient) -> &str {
    &p.ssn
}

fn functions(p: &Patient) {
    let clean = || {
        fn pick(p: &Patient) -> u64 {
            p.id
        }
        pick(p)
    };
    info!("{}", clean());
    info!("{}", pick(p)); //~ phi_in_log
    if p.id > 3 {
        const TITLE: &str = "patients";
        info!("{TITLE}");
    }
}
