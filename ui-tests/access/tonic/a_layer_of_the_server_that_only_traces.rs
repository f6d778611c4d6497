//! A layer on the server that never refuses is no check.
use tonic::{Request, Response, Status};
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

struct PatientReply {
    patient: Patient,
}

#[derive(Clone)]
struct Patients {
    db: Db,
}

#[tonic::async_trait]
impl pb::patient_service_server::PatientService for Patients {
    async fn show(&self, request: Request<u64>) -> Result<Response<PatientReply>, Status> { //~ phi_response_without_authentication
        Ok(Response::new(PatientReply { patient: self.db.patient(*request.get_ref()) }))
    }
}

async fn serve(db: Db) {
    let patients = Patients { db };
    tonic::transport::Server::builder()
        .layer(tower_http::trace::TraceLayer::new_for_grpc())
        .add_service(pb::patient_service_server::PatientServiceServer::new(patients))
        .serve("127.0.0.1:50051".parse().unwrap())
        .await
        .unwrap();
}
