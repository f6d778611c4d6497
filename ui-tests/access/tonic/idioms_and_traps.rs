//! Checks in methods, interceptors and metadata, and things that look like checks.
//@ lints: phi_response_without_authentication phi_response_without_role_check
use tonic::{Request, Response, Status, transport::Server, service::Interceptor, metadata::MetadataMap};
use phi::Phi;
pub mod pb { tonic::include_proto!("clinic"); }
use pb::registry_server::{Registry, RegistryServer};
use pb::{PatientReply, PatientRequest};

#[derive(Phi, Clone)]
struct Patient { name: String, #[phi(skip)] id: u64 }
static DB: Vec<Patient> = Vec::new();
fn load(id: u64) -> Patient { DB[id as usize].clone() }
#[derive(Clone)]
struct Caller { id: u64, roles: Vec<String> }
#[derive(serde::Deserialize)] struct Claims { sub: u64, roles: Vec<String>, exp: u64 }
fn verify(token: &str) -> Result<Caller, Status> {
    let key = jsonwebtoken::DecodingKey::from_secret(std::env::var("K").unwrap().as_bytes());
    let d = jsonwebtoken::decode::<Claims>(token, &key, &jsonwebtoken::Validation::default()).map_err(|_| Status::unauthenticated("bad token"))?;
    Ok(Caller { id: d.claims.sub, roles: d.claims.roles })
}
fn caller(meta: &MetadataMap) -> Result<Caller, Status> {
    let t = meta.get("authorization").ok_or_else(|| Status::unauthenticated("no token"))?.to_str().map_err(|_| Status::unauthenticated("bad"))?;
    verify(t.trim_start_matches("Bearer "))
}
fn require(caller: &Caller, role: &str) -> Result<(), Status> {
    if caller.roles.iter().any(|r| r == role) { Ok(()) } else { Err(Status::permission_denied("role")) }
}
#[derive(Default)]
struct Open;
#[tonic::async_trait]
impl Registry for Open {
    async fn get_patient(&self, request: Request<PatientRequest>) -> Result<Response<PatientReply>, Status> { //~ phi_response_without_authentication
        let p = load(request.into_inner().id);
        Ok(Response::new(PatientReply { name: p.name }))
    }
    async fn ok_checked(&self, request: Request<PatientRequest>) -> Result<Response<PatientReply>, Status> {
        let caller = caller(request.metadata())?;
        require(&caller, "doctor")?;
        let p = load(request.into_inner().id);
        Ok(Response::new(PatientReply { name: p.name }))
    }
    async fn bad_identity_only(&self, request: Request<PatientRequest>) -> Result<Response<PatientReply>, Status> { //~ phi_response_without_role_check
        let _caller = caller(request.metadata())?;
        let p = load(request.into_inner().id);
        Ok(Response::new(PatientReply { name: p.name }))
    }
    async fn bad_ignored(&self, request: Request<PatientRequest>) -> Result<Response<PatientReply>, Status> { //~ phi_response_without_role_check
        let caller = caller(request.metadata())?;
        let _ = require(&caller, "doctor");
        Ok(Response::new(PatientReply { name: load(request.get_ref().id).name }))
    }
    async fn bad_role_from_metadata(&self, request: Request<PatientRequest>) -> Result<Response<PatientReply>, Status> { //~ phi_response_without_authentication
        let role = request.metadata().get("x-role").and_then(|v| v.to_str().ok()).unwrap_or("");
        if role != "doctor" { return Err(Status::permission_denied("no")); }
        Ok(Response::new(PatientReply { name: load(request.get_ref().id).name }))
    }
    async fn ok_no_phi(&self, request: Request<PatientRequest>) -> Result<Response<PatientReply>, Status> {
        let n = DB.len();
        Ok(Response::new(PatientReply { name: format!("{n} patients") }))
    }
    async fn bad_extension_option(&self, request: Request<PatientRequest>) -> Result<Response<PatientReply>, Status> { //~ phi_response_without_authentication
        if let Some(c) = request.extensions().get::<Caller>() { require(c, "doctor")?; }
        Ok(Response::new(PatientReply { name: load(request.get_ref().id).name }))
    }
    type WatchStream = std::pin::Pin<Box<dyn tokio_stream::Stream<Item = Result<PatientReply, Status>> + Send>>;
    async fn watch(&self, request: Request<PatientRequest>) -> Result<Response<Self::WatchStream>, Status> { //~ phi_response_without_authentication
        let (tx, rx) = tokio::sync::mpsc::channel(4);
        tokio::spawn(async move {
            for p in DB.iter() { tx.send(Ok(PatientReply { name: p.name.clone() })).await.unwrap(); }
        });
        Ok(Response::new(Box::pin(tokio_stream::wrappers::ReceiverStream::new(rx))))
    }
}
struct Guarded;
#[tonic::async_trait]
impl pb::guarded_server::Guarded for Guarded {
    async fn get_patient(&self, request: Request<PatientRequest>) -> Result<Response<PatientReply>, Status> { //~ phi_response_without_role_check
        Ok(Response::new(PatientReply { name: load(request.get_ref().id).name }))
    }
    async fn by_extension(&self, request: Request<PatientRequest>) -> Result<Response<PatientReply>, Status> {
        let c = request.extensions().get::<Caller>().ok_or_else(|| Status::unauthenticated("no"))?;
        require(c, "doctor")?;
        Ok(Response::new(PatientReply { name: load(request.get_ref().id).name }))
    }
}
fn intercept(mut req: Request<()>) -> Result<Request<()>, Status> {
    let c = caller(req.metadata())?;
    req.extensions_mut().insert(c);
    Ok(req)
}
struct Lax;
#[tonic::async_trait]
impl pb::lax_server::Lax for Lax {
    async fn get_patient(&self, request: Request<PatientRequest>) -> Result<Response<PatientReply>, Status> { //~ phi_response_without_authentication
        Ok(Response::new(PatientReply { name: load(request.get_ref().id).name }))
    }
}
fn lax(mut req: Request<()>) -> Result<Request<()>, Status> {
    if let Ok(c) = caller(req.metadata()) { req.extensions_mut().insert(c); }
    Ok(req)
}
#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    Server::builder()
        .add_service(RegistryServer::new(Open))
        .add_service(pb::guarded_server::GuardedServer::with_interceptor(Guarded, intercept))
        .add_service(pb::lax_server::LaxServer::with_interceptor(Lax, lax))
        .serve("0.0.0.0:50051".parse()?).await?;
    Ok(())
}
