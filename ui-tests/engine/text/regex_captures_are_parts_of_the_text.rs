//! Matches and replacements of the regex crate.
use phi::Phi;
use regex::Regex;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(p: &Patient, pattern: &Regex) {
    if let Some(found) = pattern.captures(&p.name) {
        info!("{}", &found[1]); //~ phi_in_log
        info!("{}", found.len());
    }
    info!("{:?}", pattern.find(&p.ssn).map(|m| m.as_str())); //~ phi_in_log
    info!("{:?}", pattern.find(&p.ssn).map(|m| m.start()));
    info!("{}", pattern.is_match(&p.name));
    info!("{}", pattern.replace_all("ward 3", "x"));
    info!("{}", pattern.replace_all("ward 3", p.name.as_str())); //~ phi_in_log
}
