//! A type that implements `Interceptor` and refuses other roles.
use tonic::{Request, Response, Status};
use tonic::service::Interceptor;
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

#[derive(Clone)]
struct DoctorsOnly;

impl Interceptor for DoctorsOnly {
    fn call(&mut self, request: Request<()>) -> Result<Request<()>, Status> {
        let request = check_token(request)?;
        let claims = request.extensions().get::<Claims>().ok_or_else(|| Status::unauthenticated("no token"))?;
        if !claims.roles.iter().any(|role| role == "doctor") {
            return Err(Status::permission_denied("doctors only"));
        }
        Ok(request)
    }
}

#[tonic::async_trait]
impl pb::patient_service_server::PatientService for Patients {
    async fn show(&self, request: Request<u64>) -> Result<Response<PatientReply>, Status> {
        Ok(Response::new(PatientReply { patient: self.db.patient(*request.get_ref()) }))
    }
}

async fn serve(db: Db) {
    let patients = Patients { db };
    tonic::transport::Server::builder()
        .add_service(pb::patient_service_server::PatientServiceServer::with_interceptor(patients, DoctorsOnly))
        .serve("127.0.0.1:50051".parse().unwrap())
        .await
        .unwrap();
}
