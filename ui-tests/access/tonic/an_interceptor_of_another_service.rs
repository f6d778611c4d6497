//! An interceptor covers the service that it is given with, and no other.
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

fn key() -> jsonwebtoken::DecodingKey {
    jsonwebtoken::DecodingKey::from_secret(std::env::var("KEY").unwrap().as_bytes())
}

#[derive(Clone, serde::Deserialize)]
struct Claims {
    sub: u64,
    roles: Vec<String>,
}

fn claims_of(token: &str) -> Option<Claims> {
    jsonwebtoken::decode::<Claims>(token, &key(), &jsonwebtoken::Validation::default()).map(|data| data.claims).ok()
}

#[allow(clippy::result_large_err)]
fn check_token(mut request: Request<()>) -> Result<Request<()>, Status> {
    let token = request.metadata().get("authorization").and_then(|value| value.to_str().ok());
    let Some(claims) = token.and_then(claims_of) else {
        return Err(Status::unauthenticated("no token"));
    };
    request.extensions_mut().insert(claims);
    Ok(request)
}

fn doctors_only(request: Request<()>) -> Result<Request<()>, Status> {
    let request = check_token(request)?;
    match request.extensions().get::<Claims>() {
        Some(claims) if claims.roles.contains(&"doctor".to_owned()) => Ok(request),
        _ => Err(Status::permission_denied("doctors only")),
    }
}

#[tonic::async_trait]
impl pb::patient_service_server::PatientService for Patients {
    async fn show(&self, request: Request<u64>) -> Result<Response<PatientReply>, Status> { //~ phi_response_without_authentication
        Ok(Response::new(PatientReply { patient: self.db.patient(*request.get_ref()) }))
    }
}

struct Health;

#[tonic::async_trait]
impl pb::health_server::Health for Health {
    async fn check(&self, _: Request<()>) -> Result<Response<()>, Status> {
        Ok(Response::new(()))
    }
}

async fn serve(db: Db) {
    let patients = Patients { db };
    tonic::transport::Server::builder()
        .add_service(pb::health_server::HealthServer::with_interceptor(Health, doctors_only))
        .add_service(pb::patient_service_server::PatientServiceServer::new(patients))
        .serve("127.0.0.1:50051".parse().unwrap())
        .await
        .unwrap();
}
