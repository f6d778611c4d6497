//! A struct with a loop over its receiver, and a handle elsewhere.
use phi::Phi;
use tokio::sync::mpsc;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

enum Message {
    Admit(String),
    Count(usize),
}

struct Actor {
    inbox: mpsc::Receiver<Message>,
}

impl Actor {
    async fn run(mut self) {
        while let Some(message) = self.inbox.recv().await {
            match message {
                Message::Admit(name) => info!("admitted {name}"), //~ phi_in_log
                Message::Count(n) => info!("{n} people"),
            }
        }
    }
}

struct Handle {
    outbox: mpsc::Sender<Message>,
}

impl Handle {
    async fn admit(&self, p: &Patient) {
        let _ = self.outbox.send(Message::Admit(p.name.clone())).await;
        let _ = self.outbox.send(Message::Count(p.name.len())).await;
    }
}

fn start() -> Handle {
    let (outbox, inbox) = mpsc::channel(8);
    tokio::spawn(Actor { inbox }.run());
    Handle { outbox }
}
