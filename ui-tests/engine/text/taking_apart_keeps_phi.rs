//! Slices, splits, trims, replacements and cases are still the text.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(p: &Patient) {
    info!("{}", &p.ssn[7..]); //~ phi_in_log
    info!("{}", p.name.trim().to_lowercase()); //~ phi_in_log
    info!("{}", p.ssn.replace('-', "")); //~ phi_in_log
    info!("{:?}", p.name.split_once(' ').map(|(first, _)| first)); //~ phi_in_log
    info!("{:?}", p.name.strip_prefix("Dr ")); //~ phi_in_log
    info!("{:?}", p.name.split_whitespace().last()); //~ phi_in_log
    info!("{:?}", p.name.char_indices().next()); //~ phi_in_log
    info!("{:?}", p.name.find(' '));
    info!("{}", p.name.contains("Doe"));
    info!("{}", p.name.chars().count());
    info!("{}", p.name.eq_ignore_ascii_case("doe"));
}
