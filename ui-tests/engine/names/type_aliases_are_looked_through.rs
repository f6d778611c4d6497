//! Aliases, generic ones too, mean the type behind them.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

type Row = Patient;
type Many<T> = Vec<T>;
type Loaded = Result<Many<Row>, String>;

fn load() -> Loaded {
    Ok(Vec::new())
}

fn show() {
    if let Ok(rows) = load() {
        for row in rows {
            info!("{}", row.name); //~ phi_in_log
            info!("{}", row.id);
        }
    }
}
