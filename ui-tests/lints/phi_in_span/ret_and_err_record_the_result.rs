//! `ret` records what is returned, `err` the error; `skip_all` changes nothing about them.
use phi::Phi;
use tracing::instrument;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

#[instrument(skip_all, ret)] fn name(p: &Patient) -> String { p.name.clone() } //~ phi_in_span

#[instrument(skip_all, ret)] fn number(p: &Patient) -> u64 { p.id }

#[instrument(skip_all, err)] fn refuse(p: &Patient) -> Result<u64, String> { Err(p.ssn.clone()) } //~ phi_in_span

#[instrument(skip_all, err)] fn load(p: &Patient) -> Result<String, u16> { Ok(p.name.clone()) }

#[instrument(skip_all)] fn quiet(p: &Patient) -> String { p.name.clone() }
