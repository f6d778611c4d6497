//! map, next and for_each of a stream.
use futures::stream::{self, StreamExt};
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

async fn show(people: Vec<Patient>) {
    let mut names = stream::iter(&people).map(|p| p.name.clone());
    while let Some(name) = names.next().await {
        info!("{name}"); //~ phi_in_log
    }
    stream::iter(&people).map(|p| p.id).for_each(|id| async move { info!("{id}") }).await;
    let all: Vec<String> = stream::iter(&people).map(|p| p.ssn.clone()).collect().await;
    info!("{all:?}"); //~ phi_in_log
    info!("{}", all.len());
}
