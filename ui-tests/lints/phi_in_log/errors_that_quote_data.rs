//! Errors of foreign code that carry what they were given, logged; those that do not.
//@ lints: phi_in_log
use phi::Phi;
use serde::Deserialize;
use tracing::{error, warn};
use uuid::Uuid;

#[derive(Phi, Deserialize)]
struct Patient {
    #[phi(skip)]
    id: Uuid,
    name: String,
    ssn: String,
    age: u8,
}

fn serde_quotes(body: &str) -> Option<Patient> {
    match serde_json::from_str::<Patient>(body) {
        Ok(p) => Some(p),
        Err(e) => {
            error!("bad patient: {e}"); //~ phi_in_log
            None
        }
    }
}

async fn reqwest_prints_the_url(http: &reqwest::Client, p: &Patient) {
    let url = format!("https://registry.example.org/v1/patients/{}", p.ssn);
    if let Err(e) = http.get(&url).send().await {
        warn!("registry: {e}"); //~ phi_in_log
    }
    if let Err(e) = http.get(&url).send().await {
        warn!("registry: {}", e.without_url());
    }
    if let Err(e) = http.get("https://registry.example.org/v1/patients").send().await {
        warn!("registry: {e}");
    }
}

fn numbers_do_not(p: &Patient) {
    if let Err(e) = p.ssn.parse::<u32>() {
        warn!("ssn is no number: {e}");
    }
}

async fn postgres_quotes_the_row(client: &tokio_postgres::Client, p: &Patient) {
    if let Err(e) = client.execute("INSERT INTO patients (ssn) VALUES ($1)", &[&p.ssn]).await {
        error!("insert: {e}");
        error!("insert: {:?}", e.code());
        if let Some(db) = e.as_db_error() {
            error!("insert: {}", db.detail().unwrap_or_default()); //~ phi_in_log
            error!("insert: {}", db.constraint().unwrap_or_default());
        }
    }
}

async fn sqlx_quotes_the_row(pool: &sqlx::PgPool, p: &Patient) {
    if let Err(e) = sqlx::query("INSERT INTO patients (id) VALUES ($1)").bind(p.id).execute(pool).await {
        error!("insert: {e:?}");
    }
}
