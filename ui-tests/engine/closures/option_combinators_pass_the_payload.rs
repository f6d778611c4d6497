//! map, and_then, filter, or, unwrap_or_else, map_or, zip, ok_or.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(p: Option<&Patient>) {
    info!("{:?}", p.map(|p| &p.name)); //~ phi_in_log
    info!("{:?}", p.map(|p| p.id));
    info!("{:?}", p.and_then(|p| p.ssn.get(..3))); //~ phi_in_log
    info!("{}", p.map_or("nobody", |p| p.name.as_str())); //~ phi_in_log
    info!("{}", p.map_or(0, |p| p.name.len()));
    info!("{}", p.map(|p| p.name.clone()).unwrap_or_else(|| "nobody".into())); //~ phi_in_log
    info!("{:?}", p.map(|p| &p.name).filter(|name| name.len() > 3)); //~ phi_in_log
    info!("{}", p.is_some_and(|p| p.name.is_empty()));
    info!("{:?}", p.map(|p| p.id).zip(Some(1)));
    info!("{:?}", p.map(|p| &p.name).and(Some("ward")));
    info!("{:?}", p.map(|p| &p.name).is_none());
}
