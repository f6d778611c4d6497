//! The answer to a message comes back through a sender inside of it.
use phi::Phi;
use tokio::sync::{mpsc, oneshot};
use tracing::info;

#[derive(Phi, Clone, Default)]
struct Patient {
    name: String,
    #[phi(skip)]
    id: u64,
}

enum Cmd {
    Get { id: u64, reply: oneshot::Sender<Option<String>> },
    Count(oneshot::Sender<usize>),
    Put(Patient),
}

struct Actor {
    rx: mpsc::Receiver<Cmd>,
    items: Vec<Patient>,
}

impl Actor {
    async fn run(mut self) {
        while let Some(cmd) = self.rx.recv().await {
            match cmd {
                Cmd::Put(p) => {
                    info!("{}", p.id);
                    info!("{}", p.name); //~ phi_in_log
                    self.items.push(p);
                }
                Cmd::Get { id, reply } => {
                    let found = self.items.iter().find(|p| p.id == id).map(|p| p.name.clone());
                    let _ = reply.send(found);
                }
                Cmd::Count(reply) => {
                    let _ = reply.send(self.items.len());
                }
            }
        }
    }
}

struct Handle {
    tx: mpsc::Sender<Cmd>,
}

impl Handle {
    fn new() -> Handle {
        let (tx, rx) = mpsc::channel(8);
        tokio::spawn(Actor { rx, items: Vec::new() }.run());
        Handle { tx }
    }

    async fn get(&self, id: u64) -> Option<String> {
        let (reply, answer) = oneshot::channel();
        self.tx.send(Cmd::Get { id, reply }).await.ok()?;
        answer.await.ok()?
    }

    async fn count(&self) -> usize {
        let (reply, answer) = oneshot::channel();
        let _ = self.tx.send(Cmd::Count(reply)).await;
        answer.await.unwrap_or(0)
    }

    async fn put(&self, p: Patient) {
        let _ = self.tx.send(Cmd::Put(p)).await;
    }
}

async fn ask(p: Patient) {
    let handle = Handle::new();
    handle.put(p).await;
    info!("{}", handle.count().await);
    info!("{:?}", handle.get(3).await); //~ MISSING phi_in_log -- a sender that travels inside of a message is not linked to its receiver
}
