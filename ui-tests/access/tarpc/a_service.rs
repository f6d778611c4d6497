//! The functions of a service trait are handlers where it is implemented.
use tarpc::context::Context;
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

#[tarpc::service]
trait Clinic {
    async fn patient(id: u64) -> Patient;
    async fn count() -> usize;
}

#[derive(Clone)]
struct Server {
    db: Db,
}

impl Clinic for Server {
    async fn patient(self, _: Context, id: u64) -> Patient { //~ phi_response_without_authentication
        self.db.patient(id)
    }

    async fn count(self, _: Context) -> usize {
        self.db.patients.len()
    }
}
