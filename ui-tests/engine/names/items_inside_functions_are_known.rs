//! A struct and an impl in a function body.
use phi::Phi;
use tracing::info;

fn show(text: String) {
    #[derive(Phi)]
    struct Patient {
        name: String,
    }
    impl Patient {
        fn shown(&self) -> &str {
            &self.name
        }
    }
    struct Room {
        name: String,
    }
    let p = Patient { name: text };
    info!("{}", p.shown()); //~ phi_in_log
    let room = Room { name: "three".into() };
    info!("{}", room.name);
}
