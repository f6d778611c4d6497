//! Loggers with grammars of their own.
//@ lints: phi_in_log
use phi::Phi;
use uuid::Uuid;

#[derive(Phi)]
struct Patient {
    #[phi(skip)]
    id: Uuid,
    name: String,
    ssn: String,
    phone: String,
    email: String,
    diagnosis: String,
}

fn with_defmt(p: &Patient) {
    defmt::info!("admitted {}", p.name.as_str()); //~ phi_in_log
    defmt::error!("ssn {=str}", p.ssn.as_str()); //~ phi_in_log
    defmt::warn!("visits {=u8}", 3);
    defmt::println!("{}", p.diagnosis.as_str()); //~ phi_in_log
}

fn with_emit(p: &Patient) {
    emit::info!("admitted {name: p.name}"); //~ MISSING phi_in_log -- expressions in holes of emit are not read
    emit::warn!("admitted {name}", name: &p.name); //~ phi_in_log
    let name = &p.name;
    emit::info!("admitted {name}"); //~ phi_in_log
    let ward = 3;
    emit::info!("admitted to {ward}");
    emit::error!("admitted {id}", id: p.id.to_string());
}

fn with_spdlog(p: &Patient) {
    spdlog::info!("admitted {}", p.name); //~ phi_in_log
    spdlog::warn!("admitted", kv: { name = p.name.as_str(), ward = 3 }); //~ MISSING phi_in_log -- the pairs of spdlog are not read
    spdlog::info!("admitted", kv: { ward = 3 });
    spdlog::critical!("case {}", p.id);
}
