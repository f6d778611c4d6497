//! Derived `Debug` on a generic wrapper shows the argument.
use phi::Phi;
use tracing::info;

#[derive(Debug, Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

#[derive(Debug)]
struct ApiResponse<T> {
    data: Option<T>,
    status: u16,
}

fn ok<T>(data: T) -> ApiResponse<T> {
    ApiResponse { data: Some(data), status: 200 }
}

fn show(p: Patient) {
    let empty = ok(p.id);
    info!("{empty:?}");
    let full = ok(p);
    info!("{}", full.status);
    info!("{full:?}"); //~ phi_in_log
}
