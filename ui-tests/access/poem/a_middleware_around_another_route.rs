//! `with` on one endpoint covers no other.
use phi::Phi;
use poem::web::{Data, Json, Path};
use poem::{EndpointExt, Route, get, handler};

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

struct RequireDoctor;

impl<E: poem::Endpoint> poem::Middleware<E> for RequireDoctor {
    type Output = RequireDoctorEndpoint<E>;

    fn transform(&self, ep: E) -> Self::Output {
        RequireDoctorEndpoint { ep }
    }
}

struct RequireDoctorEndpoint<E> {
    ep: E,
}

struct CurrentUser {
    roles: Vec<String>,
}

impl<E: poem::Endpoint> poem::Endpoint for RequireDoctorEndpoint<E> {
    type Output = E::Output;

    async fn call(&self, req: poem::Request) -> poem::Result<Self::Output> {
        let Some(user) = req.extensions().get::<CurrentUser>() else {
            return Err(poem::Error::from_status(poem::http::StatusCode::UNAUTHORIZED));
        };
        if !user.roles.iter().any(|role| role == "doctor") {
            return Err(poem::Error::from_status(poem::http::StatusCode::FORBIDDEN));
        }
        self.ep.call(req).await
    }
}

#[handler]
async fn show(Data(db): Data<&Db>, Path(id): Path<u64>) -> Json<Patient> { //~ phi_response_without_authentication
    Json(db.patient(id))
}

#[handler]
async fn health() -> &'static str {
    "up"
}

fn app(db: Db) -> impl poem::Endpoint {
    Route::new().at("/health", get(health).with(RequireDoctor)).at("/patients/:id", get(show)).data(db)
}
