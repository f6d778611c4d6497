//! Errors of foreign code that hold what they were given.
//@ lints: phi_in_log phi_in_error
use garde::Validate as _;
use phi::Phi;
use serde::Deserialize;
use tracing::{error, warn};
use validator::Validate;

#[derive(Phi, Deserialize, Validate)]
struct Intake {
    #[validate(length(min = 9, max = 9))]
    ssn: String,
    #[validate(email)]
    email: String,
    #[phi(skip)]
    id: u64,
}

#[derive(Phi, Deserialize, garde::Validate)]
struct Form {
    #[garde(length(min = 3))]
    name: String,
}

fn validator_display(form: &Intake) {
    if let Err(e) = form.validate() {
        warn!("invalid: {e}"); //~ phi_in_log -- Display prints params with value
    }
}
fn validator_debug(form: &Intake) {
    if let Err(e) = form.validate() {
        warn!("invalid: {:?}", e); //~ phi_in_log
        warn!(error = ?e, "invalid"); //~ phi_in_log
    }
}
fn validator_match(form: Intake) -> Result<(), String> {
    match form.validate() {
        Ok(()) => Ok(()),
        Err(errors) => {
            error!(%errors); //~ phi_in_log
            Err("invalid".into())
        }
    }
}
fn validator_codes_only(form: &Intake) {
    if let Err(e) = form.validate() {
        for field in e.field_errors().keys() {
            warn!("invalid field {field}");
        }
        warn!("{} invalid fields", e.errors().len());
    }
}
fn garde_report(form: &Form) {
    if let Err(report) = garde::Validate::validate(form) {
        warn!("{} problems", report.iter().count());
    }
}
async fn postgres_detail(client: &tokio_postgres::Client, p: &Intake) {
    if let Err(e) = client.execute("INSERT INTO patients (ssn) VALUES ($1)", &[&p.ssn]).await {
        error!("insert: {e}");
        error!("code {:?}", e.code());
    }
    if let Err(e) = client.execute("DELETE FROM patients WHERE id = $1", &[&(p.id as i64)]).await {
        error!("delete: {e}");
    }
}
async fn postgres_detail_field(client: &tokio_postgres::Client, p: &Intake) {
    let result = client.execute("INSERT INTO patients (ssn) VALUES ($1)", &[&p.ssn]).await;
    if let Err(e) = result {
        if let Some(db) = e.as_db_error() {
            error!("insert: {}", db.detail().unwrap_or_default()); //~ phi_in_log
            error!("insert: {}", db.constraint().unwrap_or_default());
        }
    }
}
async fn sqlx_database(pool: &sqlx::PgPool, p: &Intake) -> anyhow::Result<()> {
    let result = sqlx::query("INSERT INTO patients (ssn) VALUES ($1)").bind(&p.ssn).execute(pool).await;
    match result {
        Err(sqlx::Error::Database(db)) => error!("db: {}", db.code().unwrap_or_default()),
        Err(e) => error!("insert: {e:?}"), //~ MISSING phi_in_log -- what sqlx shows with `Debug`
        Ok(_) => {}
    }
    Ok(())
}
fn serde_path(body: &str) {
    let de = &mut serde_json::Deserializer::from_str(body);
    let r: Result<Intake, _> = serde_path_to_error::deserialize(de);
    if let Err(e) = r {
        error!("at {}: {}", e.path(), e.inner()); //~ MISSING phi_in_log -- parsers behind other parsers
    }
}
fn csv_errors(text: &str) {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    for row in reader.deserialize::<Intake>() {
        match row {
            Ok(_) => {}
            Err(e) => error!("row: {e}"),
        }
    }
}
fn chrono_parse(p: &Intake) {
    if let Err(e) = chrono::NaiveDate::parse_from_str(&p.ssn, "%F") {
        warn!("no date: {e}");
    }
}
fn utf8(p: Vec<u8>) {
    if let Err(e) = String::from_utf8(p) {
        warn!("{e}");
    }
}
