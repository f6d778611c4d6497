//! `#[instrument]` records `self` with its Debug.
use phi::Phi;
use tracing::instrument;

#[derive(Debug, Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

impl Patient {
    #[instrument]
    fn admit(
        &self, //~ phi_in_span
        ward: u8,
    ) {
    }

    #[instrument(skip(self), fields(id = self.id))]
    fn release(&self) {}
}
