//! A method of a service and a field of an object are handlers too.
//@ lints: phi_access_without_audit
use async_graphql::{Context, Object};
use phi::Phi;
use tonic::{Request, Response, Status};

#[derive(Clone, serde::Serialize, Phi)]
struct Patient {
    name: String,
    #[phi(skip)]
    id: u64,
}

#[derive(Clone)]
struct Db {
    patients: Vec<Patient>,
    pool: sqlx::PgPool,
}

impl Db {
    async fn patient(&self, id: u64) -> Patient {
        self.patients[id as usize].clone()
    }

    async fn record_access(&self, id: u64) {
        let _ = sqlx::query("INSERT INTO access_log (patient) VALUES ($1)").bind(id as i64).execute(&self.pool).await;
    }
}

struct PatientReply {
    patient: Patient,
}

struct Patients {
    db: Db,
}

#[tonic::async_trait]
impl pb::patient_service_server::PatientService for Patients {
    async fn show(&self, request: Request<u64>) -> Result<Response<PatientReply>, Status> {
        let id = request.into_inner();
        self.db.record_access(id).await;
        Ok(Response::new(PatientReply { patient: self.db.patient(id).await }))
    }

    async fn open(&self, request: Request<u64>) -> Result<Response<PatientReply>, Status> { //~ phi_access_without_audit
        Ok(Response::new(PatientReply { patient: self.db.patient(request.into_inner()).await }))
    }
}

struct Query {
    db: Db,
}

#[Object]
impl Query {
    async fn patient(&self, _ctx: &Context<'_>, id: u64) -> Patient {
        self.db.record_access(id).await;
        self.db.patient(id).await
    }

    async fn other(&self, _ctx: &Context<'_>, id: u64) -> Patient { //~ phi_access_without_audit
        self.db.patient(id).await
    }

    async fn version(&self) -> &'static str {
        "1"
    }
}
