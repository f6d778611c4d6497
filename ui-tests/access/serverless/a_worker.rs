//! Routes of a worker, and the function that all requests come to.
use worker::{Context, Env, Request, Response, Result, RouteContext, Router, event};
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

async fn show(_: Request, ctx: RouteContext<Db>) -> Result<Response> { //~ phi_response_without_authentication
    let id = ctx.param("id").unwrap().parse().unwrap();
    Response::from_json(&ctx.data.patient(id))
}

async fn chart(req: Request, ctx: RouteContext<Db>) -> Result<Response> {
    let token = req.headers().get("authorization")?.unwrap_or_default();
    let Some(claims) = claims_of(&token) else {
        return Response::error("log in", 401);
    };
    if !claims.roles.iter().any(|role| role == "doctor") {
        return Response::error("doctors only", 403);
    }
    let id = ctx.param("id").unwrap().parse().unwrap();
    Response::from_json(&ctx.data.patient(id))
}

#[event(fetch)]
async fn fetch(req: Request, env: Env, _: Context) -> Result<Response> {
    Router::with_data(Db { patients: Vec::new() })
        .get_async("/patients/:id", show)
        .get_async("/charts/:id", chart)
        .run(req, env)
        .await
}
