//! A product of filters none of which refuses a stranger.
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

async fn show(id: u64, db: Db) -> Result<impl warp::Reply, warp::Rejection> { //~ phi_response_without_authentication
    Ok(warp::reply::json(&db.patient(id)))
}

async fn serve(db: Db) {
    let show = warp::path!("patients" / u64).and(warp::get()).and(with_db(db)).and_then(show);
    warp::serve(show).run(([127, 0, 0, 1], 3030)).await;
}
