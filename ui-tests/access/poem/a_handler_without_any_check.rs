//! A handler that nobody guards answers PHI to anyone.
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

#[handler]
async fn show(Data(db): Data<&Db>, Path(id): Path<u64>) -> Json<Patient> { //~ phi_response_without_authentication
    Json(db.patient(id))
}

fn app(db: Db) -> impl poem::Endpoint {
    Route::new().at("/patients/:id", get(show)).data(db)
}
