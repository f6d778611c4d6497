//! A filter built on another one that rejects other roles is a check.
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

#[derive(Debug)]
struct Forbidden;

impl warp::reject::Reject for Forbidden {}

fn with_role(role: &'static str) -> impl Filter<Extract = (Claims,), Error = warp::Rejection> + Clone {
    with_auth().and_then(move |claims: Claims| async move {
        if claims.roles.iter().any(|known| known == role) {
            Ok(claims)
        } else {
            Err(warp::reject::custom(Forbidden))
        }
    })
}

async fn show(id: u64, claims: Claims, db: Db) -> Result<impl warp::Reply, warp::Rejection> {
    Ok(warp::reply::json(&db.patient(id)))
}

async fn serve(db: Db) {
    let show = warp::path!("patients" / u64).and(with_role("doctor")).and(with_db(db)).and_then(show);
    warp::serve(show).run(([127, 0, 0, 1], 3030)).await;
}
