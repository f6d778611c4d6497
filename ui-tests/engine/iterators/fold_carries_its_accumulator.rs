//! fold, try_fold, scan and reduce.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(people: &[Patient]) {
    let line = people.iter().fold(String::new(), |line, p| line + &p.name + ", ");
    info!("{line}"); //~ phi_in_log
    let total = people.iter().fold(0, |n, p| n + p.name.len());
    info!("{total}");
    let longest = people.iter().map(|p| p.name.clone()).reduce(|a, b| if a.len() > b.len() { a } else { b });
    info!("{longest:?}"); //~ phi_in_log
    let sums: Vec<u64> = people.iter().scan(0, |sum, p| { *sum += p.id; Some(*sum) }).collect();
    info!("{sums:?}");
    let initials: Vec<String> = people.iter().scan(String::new(), |all, p| { all.push_str(&p.name); Some(all.clone()) }).collect();
    info!("{initials:?}"); //~ phi_in_log
}
