//! An actix handler records before it answers, and not only when it fails.
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

#[rustfmt::skip] // the trailing comment belongs to its line
#[actix_web::get("/patients/{id}")]
async fn show(db: web::Data<Db>, audit: web::Data<AuditLog>, id: web::Path<Uuid>) -> HttpResponse {
    match db.patient(*id).await {
        Ok(Some(patient)) => {
            if audit.record(Uuid::new_v4(), "read", *id).await.is_err() {
                return HttpResponse::InternalServerError().finish();
            }
            HttpResponse::Ok().json(patient)
        }
        Ok(None) => HttpResponse::NotFound().finish(),
        Err(error) => HttpResponse::InternalServerError().body(error.to_string()),
    }
}

#[rustfmt::skip] // the trailing comment belongs to its line
#[actix_web::get("/failing/{id}")]
async fn failing(db: web::Data<Db>, audit: web::Data<AuditLog>, id: web::Path<Uuid>) -> HttpResponse { //~ phi_access_without_audit
    match db.patient(*id).await {
        Ok(Some(patient)) => HttpResponse::Ok().json(patient),
        Ok(None) => HttpResponse::NotFound().finish(),
        Err(error) => {
            let _ = audit.record(Uuid::new_v4(), "failed", *id).await;
            HttpResponse::InternalServerError().body(error.to_string())
        }
    }
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    HttpServer::new(|| App::new().service(show).service(failing)).bind("127.0.0.1:8080")?.run().await
}
