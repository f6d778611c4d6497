//! `force_passed` lets those without a token pass.
use salvo::prelude::*;
use salvo::jwt_auth::{ConstDecoder, HeaderFinder, JwtAuth};
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

#[derive(Clone, serde::Deserialize)]
struct Claims {
    sub: u64,
    roles: Vec<String>,
}

#[handler]
async fn show(req: &mut Request, depot: &mut Depot, res: &mut Response) { //~ phi_response_without_authentication
    let id = req.param::<u64>("id").unwrap_or_default();
    let db = depot.obtain::<Db>().unwrap();
    res.render(Json(db.patient(id)));
}

#[handler]
async fn list(depot: &mut Depot, res: &mut Response) { //~ phi_response_without_role_check
    let db = depot.obtain::<Db>().unwrap();
    res.render(Json(db.patient(0)));
}

fn router(secret: &[u8]) -> Router {
    let open: JwtAuth<Claims, _> = JwtAuth::new(ConstDecoder::from_secret(secret))
        .finders(vec![Box::new(HeaderFinder::new())])
        .force_passed(true);
    let closed: JwtAuth<Claims, _> =
        JwtAuth::new(ConstDecoder::from_secret(secret)).finders(vec![Box::new(HeaderFinder::new())]);
    Router::new()
        .push(Router::with_path("patients/{id}").hoop(open).get(show))
        .push(Router::with_path("patients").hoop(closed).get(list))
}
