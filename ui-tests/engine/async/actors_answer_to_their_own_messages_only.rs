//! Handles and actors of two kinds are told apart, and so are the parts of a message.
use phi::Phi;
use std::collections::HashMap;
use tokio::sync::mpsc;
use tracing::info;

#[derive(Phi, Clone, Default)]
struct Patient {
    name: String,
    ssn: String,
    age: u32,
    #[phi(skip)]
    id: u64,
}

struct Job {
    who: String,
    n: usize,
}

struct Worker {
    rx: mpsc::Receiver<Job>,
    seen: usize,
}

impl Worker {
    fn new(rx: mpsc::Receiver<Job>) -> Self {
        Worker { rx, seen: 0 }
    }

    async fn run(mut self) {
        while let Some(job) = self.rx.recv().await {
            self.seen += 1;
            info!("{} {}", job.n, self.seen);
            info!("{}", job.who); //~ phi_in_log
        }
    }
}

#[derive(Clone)]
struct WorkerHandle {
    tx: mpsc::Sender<Job>,
}

impl WorkerHandle {
    fn spawn() -> Self {
        let (tx, rx) = mpsc::channel(8);
        let worker = Worker::new(rx);
        tokio::spawn(worker.run());
        Self { tx }
    }

    async fn submit(&self, p: &Patient) {
        let _ = self.tx.send(Job { who: p.name.clone(), n: p.name.len() }).await;
    }
}

enum Command {
    Set(u64, String),
    Stop,
}

async fn store(mut rx: mpsc::UnboundedReceiver<Command>) {
    let mut data = HashMap::new();
    while let Some(command) = rx.recv().await {
        match command {
            Command::Set(key, value) => {
                info!("{key}");
                info!("{value}"); //~ phi_in_log
                data.insert(key, value);
            }
            Command::Stop => break,
        }
    }
}

struct Store(mpsc::UnboundedSender<Command>);

impl Store {
    fn start() -> Store {
        let (tx, rx) = mpsc::unbounded_channel();
        tokio::spawn(store(rx));
        Store(tx)
    }

    fn set(&self, p: &Patient) {
        let _ = self.0.send(Command::Set(p.id, p.ssn.clone()));
    }
}

struct Ticker {
    tx: mpsc::Sender<String>,
}

impl Ticker {
    fn start() -> Ticker {
        let (tx, mut rx) = mpsc::channel(8);
        tokio::spawn(async move {
            while let Some(text) = rx.recv().await {
                info!("{text}");
            }
        });
        Ticker { tx }
    }

    async fn tick(&self) {
        let _ = self.tx.send("tick".to_string()).await;
    }
}

struct Notes {
    tx: mpsc::Sender<String>,
}

impl Notes {
    fn start() -> Notes {
        let (tx, mut rx) = mpsc::channel(8);
        tokio::spawn(async move {
            while let Some(text) = rx.recv().await {
                info!("{text}"); //~ phi_in_log
            }
        });
        Notes { tx }
    }

    async fn add(&self, p: &Patient) {
        let _ = self.tx.send(p.name.clone()).await;
    }
}
