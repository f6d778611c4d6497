//! `r#type`, and letters beyond ASCII.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patiënt {
    r#type: String,
    prénom: String,
    #[phi(skip)]
    numéro: u64,
}

fn show(r#in: &Patiënt) {
    info!("{}", r#in.r#type); //~ phi_in_log
    let prénom = &r#in.prénom;
    info!("{prénom}"); //~ phi_in_log
    info!("{}", r#in.numéro);
}
