use std::fmt;

/// A patient whose `Debug` shows the number only.
#[derive(Clone)]
pub struct Masked {
    pub number: u64,
    pub patient: crate::Patient,
}

impl fmt::Debug for Masked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Masked").field("number", &self.number).finish_non_exhaustive()
    }
}
