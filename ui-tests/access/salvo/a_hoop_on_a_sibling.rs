//! A hoop covers its own router, not the one beside it.
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

#[handler]
async fn require_login(req: &mut Request, depot: &mut Depot, res: &mut Response, ctrl: &mut FlowCtrl) {
    let token = req.header::<String>("authorization").unwrap_or_default();
    match claims_of(&token) {
        Some(claims) => {
            depot.insert("claims", claims);
        }
        None => {
            res.status_code(StatusCode::UNAUTHORIZED);
            ctrl.skip_rest();
        }
    }
}

#[handler]
async fn require_doctor(depot: &mut Depot, res: &mut Response, ctrl: &mut FlowCtrl) {
    let claims = depot.get::<Claims>("claims");
    if !claims.is_ok_and(|claims| claims.roles.contains(&"doctor".to_owned())) {
        res.render(StatusError::forbidden());
        ctrl.skip_rest();
    }
}

#[handler]
async fn show(req: &mut Request, depot: &mut Depot, res: &mut Response) { //~ phi_response_without_authentication
    let id = req.param::<u64>("id").unwrap_or_default();
    let db = depot.obtain::<Db>().unwrap();
    res.render(Json(db.patient(id)));
}

#[handler]
async fn health() -> &'static str {
    "up"
}

fn router() -> Router {
    Router::new()
        .push(Router::with_path("health").hoop(require_login).hoop(require_doctor).get(health))
        .push(Router::with_path("patients/{id}").get(show))
}
