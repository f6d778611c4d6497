//! What chrono makes of a date of birth.
use chrono::{Datelike, NaiveDate};
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    born: NaiveDate,
}

fn show(p: &Patient, today: NaiveDate) {
    info!("{}", p.born); //~ phi_in_log
    info!("{}", today.year() - p.born.year()); //~ phi_in_log
    info!("{}", p.born.format("%Y")); //~ phi_in_log
    info!("{}", (today - p.born).num_days()); //~ phi_in_log
    info!("{}", p.born < today);
    info!("{}", today.year());
}
