//! `From<Row> for Patient`: the row's column is PHI where it is logged.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

struct Row {
    text: String,
    number: u64,
}

impl From<Row> for Patient {
    fn from(row: Row) -> Patient {
        Patient { name: row.text, ssn: String::new(), id: row.number }
    }
}

fn load(row: Row) -> Patient {
    info!("{}", row.number);
    info!("{}", row.text); //~ phi_in_log
    row.into()
}
