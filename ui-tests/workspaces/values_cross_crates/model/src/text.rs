//! How a patient is addressed.
use crate::Patient;

pub fn title(p: &Patient) -> String {
    format!("Mx {}", p.name) //~ source(name)
}
