//! A closure at the end of a product is the handler.
use std::convert::Infallible;
use warp::Filter;
use warp::http::StatusCode;
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

fn with_db(db: Db) -> impl Filter<Extract = (Db,), Error = Infallible> + Clone {
    warp::any().map(move || db.clone())
}

async fn serve(db: Db) {
    let show = warp::path!("patients" / u64)
        .and(with_db(db))
        .map(|id: u64, db: Db| warp::reply::json(&db.patient(id))); //~ phi_response_without_authentication
    warp::serve(show).run(([127, 0, 0, 1], 3030)).await;
}
