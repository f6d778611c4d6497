//! Filters that reject in the ways that people write them, and filters that do not.
//@ lints: phi_response_without_authentication phi_response_without_role_check
use warp::{Filter, Rejection, Reply, reply, http::StatusCode};
use phi::Phi;
#[derive(Phi, Clone, serde::Serialize)]
struct Patient { name: String, #[phi(skip)] id: u64 }
static DB: Vec<Patient> = Vec::new();
fn load(id: u64) -> Patient { DB[id as usize].clone() }
#[derive(Clone)]
struct User { id: u64, role: String }
#[derive(Debug)] struct Unauthorized; impl warp::reject::Reject for Unauthorized {}
#[derive(Debug)] struct Forbidden; impl warp::reject::Reject for Forbidden {}
#[derive(serde::Deserialize)] struct C { sub: u64, role: String, exp: u64 }
fn decode(t: &str) -> Result<User, Rejection> {
    let d = jsonwebtoken::decode::<C>(t, &jsonwebtoken::DecodingKey::from_secret(std::env::var("K").unwrap().as_bytes()), &jsonwebtoken::Validation::default()).map_err(|_| warp::reject::custom(Unauthorized))?;
    Ok(User { id: d.claims.sub, role: d.claims.role })
}
fn auth() -> impl Filter<Extract = (User,), Error = Rejection> + Clone {
    warp::header::<String>("authorization").and_then(|t: String| async move { decode(t.trim_start_matches("Bearer ")) })
}
fn with_role(role: &'static str) -> impl Filter<Extract = (User,), Error = Rejection> + Clone {
    auth().and_then(move |user: User| async move {
        if user.role == role { Ok(user) } else { Err(warp::reject::custom(Forbidden)) }
    })
}
fn maybe() -> impl Filter<Extract = (Option<User>,), Error = std::convert::Infallible> + Clone {
    warp::header::optional::<String>("authorization").map(|t: Option<String>| t.and_then(|t| decode(&t).ok()))
}
async fn open(id: u64) -> Result<impl Reply, Rejection> { //~ phi_response_without_authentication
    Ok(reply::json(&load(id)))
}
async fn authed(id: u64, _u: User) -> Result<impl Reply, Rejection> { //~ phi_response_without_role_check
    Ok(reply::json(&load(id)))
}
async fn guarded(id: u64, _u: User) -> Result<impl Reply, Rejection> {
    Ok(reply::json(&load(id)))
}
async fn inline(id: u64, u: User) -> Result<impl Reply, Rejection> {
    if u.role != "doctor" { return Err(warp::reject::custom(Forbidden)); }
    Ok(reply::json(&load(id)))
}
async fn optional(id: u64, u: Option<User>) -> Result<impl Reply, Rejection> { //~ phi_response_without_authentication
    if let Some(u) = u { if u.role != "doctor" { return Err(warp::reject::custom(Forbidden)); } }
    Ok(reply::json(&load(id)))
}
async fn header_only(id: u64, _t: String) -> Result<impl Reply, Rejection> { //~ phi_response_without_authentication
    Ok(reply::json(&load(id)))
}
async fn no_phi() -> Result<impl Reply, Rejection> { Ok(reply::json(&DB.len())) }
async fn either(id: u64) -> Result<impl Reply, Rejection> { //~ MISSING phi_response_without_authentication -- a sum with a filter that lets everyone in, inside of a product
    Ok(reply::json(&load(id)))
}
async fn with_status(id: u64) -> Result<impl Reply, Rejection> { //~ phi_response_without_authentication
    Ok(reply::with_status(reply::json(&load(id)), StatusCode::OK))
}
fn routes() -> impl Filter<Extract = (impl Reply,), Error = Rejection> + Clone {
    let a = warp::path!("open" / u64).and(warp::get()).and_then(open);
    let b = warp::path!("authed" / u64).and(auth()).and_then(authed);
    let c = warp::path!("guarded" / u64).and(with_role("doctor")).and_then(guarded);
    let d = warp::path!("inline" / u64).and(auth()).and_then(inline);
    let e = warp::path!("optional" / u64).and(maybe()).and_then(optional);
    let f = warp::path!("header" / u64).and(warp::header("authorization")).and_then(header_only);
    let g = warp::path("count").and_then(no_phi);
    let h = warp::path!("either" / u64).and(with_role("doctor").map(|_| ()).untuple_one().or(warp::any()).unify()).and_then(either);
    let i = warp::path!("status" / u64).and_then(with_status);
    let j = warp::path!("closure" / u64).map(|id: u64| reply::json(&load(id))); //~ phi_response_without_authentication
    a.or(b).or(c).or(d).or(e).or(f).or(g).or(h).or(i).or(j)
}
#[tokio::main]
async fn main() { warp::serve(routes()).run(([0, 0, 0, 0], 8080)).await; }
