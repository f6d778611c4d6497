//! Everything spelled out.

#[derive(phi::Phi)]
struct Patient {
    name: String,
    #[phi(skip)]
    id: u64,
}

fn show(p: &Patient) {
    tracing::info!("{}", p.name); //~ phi_in_log
    ::tracing::warn!("{}", p.name); //~ phi_in_log
    std::println!("{}", p.id);
    ::std::println!("{}", p.name); //~ phi_in_log
}
