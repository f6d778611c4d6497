//! A macro that writes a type with its mark, and one that writes functions.
use tracing::info;

macro_rules! record {
    ($name:ident { $($field:ident),* }) => {
        #[derive(phi::Phi)]
        struct $name { $($field: String),* }
    };
}
macro_rules! getter {
    ($type:ty, $name:ident, $field:ident) => {
        impl $type {
            fn $name(&self) -> &str { &self.$field }
        }
    };
}

record!(Patient { name, ssn });
getter!(Patient, shown, name);

struct Room { title: String }
getter!(Room, shown, title);

fn show(p: &Patient, room: &Room) {
    info!("{}", p.ssn); //~ phi_in_log
    info!("{}", p.shown()); //~ phi_in_log
    info!("{}", room.shown());
}
