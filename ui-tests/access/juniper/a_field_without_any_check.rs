//! There is nothing but the code of a field that can refuse.
use juniper::{FieldResult, graphql_object};
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

struct Context {
    db: Db,
    claims: Option<Claims>,
}

impl juniper::Context for Context {}

struct Query;

#[graphql_object]
#[graphql(context = Context)]
impl Query {
    fn patient(context: &Context, id: i32) -> FieldResult<Patient> { //~ phi_response_without_authentication
        Ok(context.db.patient(id as u64))
    }

    fn chart(context: &Context, id: i32) -> FieldResult<Patient> {
        let claims = context.claims.as_ref().ok_or("log in")?;
        if !claims.roles.iter().any(|role| role == "doctor") {
            return Err("forbidden".into());
        }
        Ok(context.db.patient(id as u64))
    }

    fn count(context: &Context) -> i32 {
        context.db.patients.len() as i32
    }

    #[graphql(ignore)]
    fn load(&self, db: &Db) -> Patient {
        db.patient(0)
    }
}
