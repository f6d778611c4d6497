//! `self: Pin<&mut Self>`, boxed futures and futures of one's own.
use phi::Phi;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use tracing::info;

#[derive(Phi, Clone, Default)]
struct Patient {
    name: String,
    ssn: String,
    age: u32,
    #[phi(skip)]
    id: u64,
}

struct Loading {
    patient: Patient,
    polls: u64,
}

impl Loading {
    fn log(self: Pin<&mut Self>) {
        info!("{}", self.polls);
        info!("{}", self.patient.id);
        info!("{}", self.patient.ssn); //~ phi_in_log
    }
}

impl Future for Loading {
    type Output = String;

    fn poll(self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<String> {
        Poll::Ready(self.patient.ssn.clone())
    }
}

fn boxed<'a>(p: &'a Patient) -> Pin<Box<dyn Future<Output = Patient> + Send + 'a>> {
    Box::pin(async move { p.clone() })
}

async fn show(p: Patient) {
    let q = boxed(&p).await;
    info!("{}", q.id);
    info!("{}", q.ssn); //~ phi_in_log
    info!("{}", Loading { patient: p, polls: 0 }.await); //~ phi_in_log
}
