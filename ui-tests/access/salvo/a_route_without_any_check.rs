//! What is rendered into the response leaves to anyone.
use salvo::prelude::*;
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

#[handler]
async fn show(req: &mut Request, depot: &mut Depot, res: &mut Response) { //~ phi_response_without_authentication
    let id = req.param::<u64>("id").unwrap_or_default();
    let db = depot.obtain::<Db>().unwrap();
    res.render(Json(db.patient(id)));
}

fn router() -> Router {
    Router::with_path("patients/{id}").get(show)
}
