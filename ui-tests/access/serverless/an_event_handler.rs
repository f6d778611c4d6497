//! A function of events returns nothing: nothing leaves.
use lambda_runtime::{Error, LambdaEvent, service_fn};
use phi::Phi;

#[derive(Clone, serde::Serialize, Phi)]
struct Patient {
    name: String,
    #[phi(skip)]
    id: u64,
}

#[derive(Clone)]
struct Db {
    patients: Vec<Patient>,
}

impl Db {
    fn patient(&self, id: u64) -> Patient {
        self.patients[id as usize].clone()
    }
}

#[derive(serde::Deserialize, Phi)]
struct Admission {
    name: String,
}

async fn consume(event: LambdaEvent<Admission>) -> Result<(), Error> {
    store(event.payload).await
}

async fn answer(event: LambdaEvent<u64>) -> Result<Patient, Error> { //~ phi_response_without_authentication
    Ok(load(event.payload))
}

async fn store(_: Admission) -> Result<(), Error> {
    Ok(())
}

fn load(id: u64) -> Patient {
    DB.get().unwrap().patient(id)
}

static DB: std::sync::OnceLock<Db> = std::sync::OnceLock::new();

async fn start() -> Result<(), Error> {
    lambda_runtime::run(service_fn(consume)).await?;
    lambda_runtime::run(service_fn(answer)).await
}
