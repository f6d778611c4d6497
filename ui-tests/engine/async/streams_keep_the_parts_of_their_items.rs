//! Combinators of streams, pinned and boxed ones, `impl Stream`.
use futures::{Stream, StreamExt, TryStreamExt, future, stream};
use phi::Phi;
use tracing::info;

#[derive(Phi, Clone, Default)]
struct Patient {
    name: String,
    ssn: String,
    age: u32,
    #[phi(skip)]
    id: u64,
}

fn names(people: Vec<Patient>) -> impl Stream<Item = String> {
    stream::iter(people).map(|p| p.name)
}

async fn load(id: u64) -> Patient {
    Patient { id, ..Default::default() }
}

async fn show(people: Vec<Patient>) {
    let mut all = Box::pin(names(people.clone()));
    while let Some(name) = all.next().await {
        info!("{name}"); //~ phi_in_log
    }
    let mut ids = stream::iter(people.clone()).map(|p| p.id);
    while let Some(id) = ids.next().await {
        info!("{id}");
    }
    stream::iter(people.clone()).for_each_concurrent(3, |p| async move { info!("{}", p.id) }).await;
    stream::iter(people.clone()).for_each(|p| async move { info!("{}", p.ssn) }).await; //~ phi_in_log
    let all: Vec<String> = stream::iter(people.clone()).map(|p| async move { p.ssn }).buffer_unordered(3).collect().await;
    info!("{all:?}"); //~ phi_in_log
    let old: Vec<_> = stream::iter(people.iter()).filter(|p| future::ready(p.age > 3)).collect().await;
    info!("{}", old.len());
    info!("{}", old[0].id);
    info!("{}", old[0].name); //~ phi_in_log
    let read: Result<Vec<String>, std::io::Error> = stream::iter(people.iter().map(|p| Ok(p.name.clone()))).try_collect().await;
    info!("{:?}", read.unwrap_or_default()); //~ phi_in_log
    let mut rows = Box::pin(stream::unfold(0, |i| async move { Some((load(i).await, i + 1)) }));
    if let Some(p) = rows.next().await {
        info!("{}", p.id);
        info!("{}", p.ssn); //~ phi_in_log
    }
}
