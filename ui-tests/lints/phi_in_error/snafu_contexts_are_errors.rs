//! Context selectors carry what the display text shows.
use phi::Phi;
use snafu::{ResultExt, Snafu};

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

#[derive(Debug, Snafu)]
enum Refusal {
    #[snafu(display("no chart for {name}"))]
    NoChart { name: String, source: std::io::Error },
    #[snafu(display("no bed in {ward}"))]
    NoBed { ward: u8, source: std::io::Error },
}

fn a(p: &Patient) -> Result<Vec<u8>, Refusal> {
    std::fs::read("chart").context(NoChartSnafu { name: &p.name }) //~ phi_in_error
}
fn b(_p: &Patient) -> Result<Vec<u8>, Refusal> {
    std::fs::read("beds").context(NoBedSnafu { ward: 3u8 })
}
