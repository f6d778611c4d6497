//! The functions of an API trait are handlers where the trait is implemented.
use dropshot::{HttpError, HttpResponseOk, Path, RequestContext};
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

#[derive(serde::Deserialize, schemars::JsonSchema)]
struct ById {
    id: u64,
}

#[dropshot::api_description]
trait ClinicApi {
    type Context;

    #[endpoint { method = GET, path = "/patients/{id}" }]
    async fn show(rqctx: RequestContext<Self::Context>, path: Path<ById>) -> Result<HttpResponseOk<Patient>, HttpError>;
}

enum Clinic {}

impl ClinicApi for Clinic {
    type Context = Db;

    async fn show(rqctx: RequestContext<Db>, path: Path<ById>) -> Result<HttpResponseOk<Patient>, HttpError> { //~ phi_response_without_authentication
        Ok(HttpResponseOk(rqctx.context().patient(path.into_inner().id)))
    }
}
