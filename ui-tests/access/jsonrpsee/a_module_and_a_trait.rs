//! Closures of a module and functions of an RPC trait are handlers.
use jsonrpsee::RpcModule;
use jsonrpsee::core::{RpcResult, async_trait};
use jsonrpsee::proc_macros::rpc;
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

#[rpc(server)]
pub trait Clinic {
    #[method(name = "patient")]
    async fn patient(&self, id: u64) -> RpcResult<Patient>;
}

struct Service {
    db: Db,
}

#[async_trait]
impl ClinicServer for Service {
    async fn patient(&self, id: u64) -> RpcResult<Patient> { //~ phi_response_without_authentication
        Ok(self.db.patient(id))
    }
}

fn module(db: Db) -> RpcModule<Db> {
    let mut module = RpcModule::new(db);
    module
        .register_method("first", |_, db, _| db.patient(0)) //~ phi_response_without_authentication
        .unwrap();
    module.register_method("count", |_, db, _| db.patients.len()).unwrap();
    module
}
