//! An interceptor that always goes on guards nothing.
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
}

impl Db {
    fn patient(&self, id: u64) -> Patient {
        self.patients[id as usize].clone()
    }
}

struct PatientReply {
    patient: Patient,
}

struct Patients {
    db: Db,
}

fn key() -> jsonwebtoken::DecodingKey {
    jsonwebtoken::DecodingKey::from_secret(std::env::var("KEY").unwrap().as_bytes())
}

#[derive(serde::Deserialize)]
struct Claims {
    sub: u64,
    roles: Vec<String>,
}

fn verify_token(token: &str) -> Result<Claims, Status> {
    let data = jsonwebtoken::decode::<Claims>(token, &key(), &jsonwebtoken::Validation::default());
    Ok(data.map_err(|_| Status::unauthenticated("bad token"))?.claims)
}

fn check(request: Request<()>) -> Result<Request<()>, Status> {
    tracing::info!("a call");
    Ok(request)
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
        .add_service(pb::patient_service_server::PatientServiceServer::with_interceptor(patients, check))
        .serve("127.0.0.1:50051".parse().unwrap())
        .await
        .unwrap();
}
