//! A `JoinSet` of tasks.
use phi::Phi;
use tokio::task::JoinSet;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

async fn show(people: Vec<Patient>) {
    let mut names = JoinSet::new();
    let mut ids = JoinSet::new();
    for p in people {
        ids.spawn(async move { p.id });
        names.spawn(async move { p.name });
    }
    while let Some(Ok(name)) = names.join_next().await {
        info!("{name}"); //~ phi_in_log
    }
    while let Some(Ok(id)) = ids.join_next().await {
        info!("{id}");
    }
}
