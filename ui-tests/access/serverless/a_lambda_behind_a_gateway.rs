//! What a function returns leaves through the closure that is served.
use lambda_http::{Body, Error, Request, RequestExt, Response, run, service_fn};
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

async fn show(db: &Db, request: Request) -> Result<Response<Body>, Error> {
    let id = request.path_parameters().first("id").unwrap_or_default().parse()?;
    let body = serde_json::to_string(&db.patient(id))?;
    Ok(Response::builder().status(200).body(Body::from(body))?)
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let db = Db { patients: Vec::new() };
    let db = &db;
    run(service_fn(move |request: Request| async move { show(db, request).await })).await //~ phi_response_without_authentication
}
