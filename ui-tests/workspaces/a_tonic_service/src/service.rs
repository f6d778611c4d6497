use crate::auth::{Role, require};
use crate::model::Patient;
use crate::pb::chart_server::Chart;
use crate::pb::{ById, PatientReply, WardQuery};
use crate::store::Store;
use tokio_stream::wrappers::ReceiverStream;
use tonic::{Request, Response, Status};

pub struct ChartService {
    pub store: Store,
}

impl ChartService {
    async fn load(&self, id: u64) -> Result<Patient, Status> {
        let found = self.store.patient(id).await.map_err(|_| Status::internal("database"))?;
        found.ok_or_else(|| Status::not_found("no such patient"))
    }
}

#[tonic::async_trait]
impl Chart for ChartService {
    type WardStream = ReceiverStream<Result<PatientReply, Status>>;

    async fn patient(&self, request: Request<ById>) -> Result<Response<PatientReply>, Status> {
        require(&request, &[Role::Doctor, Role::Nurse])?;
        let patient = self.load(request.into_inner().id).await?;
        Ok(Response::new(PatientReply { name: patient.name, diagnosis: patient.diagnosis }))
    }

    async fn label(&self, request: Request<ById>) -> Result<Response<PatientReply>, Status> { //~ phi_response_without_role_check
        let patient = self.load(request.into_inner().id).await?;
        Ok(Response::new(PatientReply { name: patient.name, diagnosis: String::new() }))
    }

    async fn ward(&self, request: Request<WardQuery>) -> Result<Response<Self::WardStream>, Status> { //~ phi_response_without_role_check
        let ward = request.into_inner().ward;
        let patients = self.store.of_ward(ward, 0).await.map_err(|_| Status::internal("database"))?;
        let (tx, rx) = tokio::sync::mpsc::channel(16);
        tokio::spawn(async move {
            for patient in patients {
                let reply = PatientReply { name: patient.name, diagnosis: patient.diagnosis };
                if tx.send(Ok(reply)).await.is_err() {
                    break;
                }
            }
        });
        Ok(Response::new(ReceiverStream::new(rx)))
    }
}
