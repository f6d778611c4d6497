//! What is sent into the channel behind a stream leaves.
use tonic::{Request, Response, Status};
use tokio_stream::wrappers::ReceiverStream;
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
    type ListStream = ReceiverStream<Result<Patient, Status>>;

    async fn list(&self, _: Request<()>) -> Result<Response<Self::ListStream>, Status> { //~ phi_response_without_authentication
        let (tx, rx) = tokio::sync::mpsc::channel(4);
        let patients = self.db.patients.clone();
        tokio::spawn(async move {
            for patient in patients {
                if tx.send(Ok(patient)).await.is_err() {
                    break;
                }
            }
        });
        Ok(Response::new(ReceiverStream::new(rx)))
    }
}

async fn serve(db: Db) {
    let patients = Patients { db };
    tonic::transport::Server::builder()
        .add_service(pb::patient_service_server::PatientServiceServer::new(patients))
        .serve("127.0.0.1:50051".parse().unwrap())
        .await
        .unwrap();
}
