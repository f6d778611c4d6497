//! A check whose rejection is recovered inside of the product lets strangers pass.
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

#[derive(Debug)]
struct Unauthorized;

impl warp::reject::Reject for Unauthorized {}

fn with_auth() -> impl Filter<Extract = (Claims,), Error = warp::Rejection> + Clone {
    warp::header::<String>("authorization").and_then(|token: String| async move {
        match claims_of(&token) {
            Some(claims) => Ok(claims),
            None => Err(warp::reject::custom(Unauthorized)),
        }
    })
}

async fn show(id: u64, _: Option<Claims>, db: Db) -> Result<impl warp::Reply, warp::Rejection> { //~ phi_response_without_authentication
    Ok(warp::reply::json(&db.patient(id)))
}

async fn serve(db: Db) {
    let anyone = with_auth().map(Some).or_else(|_| async { Ok::<(Option<Claims>,), warp::Rejection>((None,)) });
    let show = warp::path!("patients" / u64).and(anyone).and(with_db(db)).and_then(show);
    warp::serve(show).run(([127, 0, 0, 1], 3030)).await;
}
