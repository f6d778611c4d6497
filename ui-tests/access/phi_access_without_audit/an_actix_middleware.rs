//! A `from_fn` around the app records every answer of it.
//@ lints: phi_access_without_audit
use actix_web::{App, HttpResponse, HttpServer, web};
use phi::Phi;
use uuid::Uuid;

#[derive(Clone, serde::Serialize, Phi)]
struct Patient {
    #[phi(skip)]
    id: Uuid,
    name: String,
}

#[derive(Clone)]
struct Db {
    pool: sqlx::PgPool,
}

impl Db {
    async fn patient(&self, id: Uuid) -> Result<Option<Patient>, sqlx::Error> {
        external::load(&self.pool, id).await
    }
}

struct AuditLog {
    pool: sqlx::PgPool,
}

impl AuditLog {
    async fn record(&self, actor: Uuid, action: &str, resource: Uuid) -> Result<(), sqlx::Error> {
        sqlx::query!("INSERT INTO audit_events (actor, action, resource) VALUES ($1, $2, $3)", actor, action, resource)
            .execute(&self.pool)
            .await?;
        Ok(())
    }
}

async fn trail(
    audit: web::Data<AuditLog>,
    req: actix_web::dev::ServiceRequest,
    next: actix_web::middleware::Next<impl actix_web::body::MessageBody>,
) -> Result<actix_web::dev::ServiceResponse<impl actix_web::body::MessageBody>, actix_web::Error> {
    let res = next.call(req).await?;
    audit.record(Uuid::new_v4(), "request", Uuid::new_v4()).await.map_err(actix_web::error::ErrorInternalServerError)?;
    Ok(res)
}

#[actix_web::get("/patients/{id}")]
async fn show(db: web::Data<Db>, id: web::Path<Uuid>) -> HttpResponse {
    match db.patient(*id).await {
        Ok(Some(patient)) => HttpResponse::Ok().json(patient),
        _ => HttpResponse::NotFound().finish(),
    }
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    HttpServer::new(|| App::new().wrap(actix_web::middleware::from_fn(trail)).service(show))
        .bind("127.0.0.1:8080")?
        .run()
        .await
}
