//! `context` and `with_context` on Result and Option.
use anyhow::{Context, Result};
use phi::Phi;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn load(p: &Patient) -> Result<Vec<u8>> {
    let a = std::fs::read("chart").with_context(|| format!("chart of {}", p.name))?; //~ phi_in_error
    let b = std::fs::read("chart").context(p.ssn.clone())?; //~ phi_in_error
    let c = a.first().context(format!("page of {}", p.name))?; //~ phi_in_error
    let d = std::fs::read("chart").with_context(|| format!("chart of {}", p.id))?;
    let e = b.get(1).context("no second page")?;
    Ok(vec![*c, *e, d[0]])
}
