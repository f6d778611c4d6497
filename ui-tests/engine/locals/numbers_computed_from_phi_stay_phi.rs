//! Numbers computed from PHI are PHI; comparisons and lengths are not.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Vitals {
    pulse: u32,
    weights: Vec<f64>,
}

fn show(v: &Vitals) {
    let double = v.pulse * 2;
    info!("{double}"); //~ phi_in_log
    let sum: f64 = v.weights.iter().sum();
    info!("{sum}"); //~ phi_in_log
    info!("{}", v.pulse.max(60)); //~ phi_in_log
    info!("{}", v.pulse > 100);
    info!("{}", v.weights.len());
    info!("{:?}", v.pulse.cmp(&60));
    info!("{}", v.weights.is_empty());
}
