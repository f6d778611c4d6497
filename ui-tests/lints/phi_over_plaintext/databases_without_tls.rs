//! A query travels over the connection that its client was made with: the finding stands at the query.

use phi::Phi;
use postgres::{Client, NoTls};
use sqlx::PgPool;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions, PgSslMode};

#[derive(Phi)]
struct Patient {
    ssn: String,
    name: String,
}

const LOOK_UP: &str = "SELECT id FROM patients WHERE ssn = $1";

async fn asynchronous(p: &Patient) -> Result<(), tokio_postgres::Error> {
    let (client, connection) =
        tokio_postgres::connect("host=db.clinic.example user=app", tokio_postgres::NoTls).await?;
    client.query(LOOK_UP, &[&p.ssn]).await?; //~ phi_over_plaintext
    client.query("SELECT count(*) FROM patients", &[]).await?;
    Ok(())
}

fn look_up(client: &mut Client, p: &Patient) -> Result<(), postgres::Error> {
    client.query(LOOK_UP, &[&p.ssn])?; //~ phi_over_plaintext
    Ok(())
}

fn through_a_helper(p: &Patient) -> Result<(), postgres::Error> {
    let mut client = Client::connect("postgres://db.clinic.example/clinic", NoTls)?;
    look_up(&mut client, p)
}

fn on_this_machine(p: &Patient) -> Result<(), postgres::Error> {
    let mut client = Client::connect("host=localhost user=app", NoTls)?;
    client.query(LOOK_UP, &[&p.ssn])?;
    let mut client = Client::connect("host=/var/run/postgresql user=app", NoTls)?;
    client.query(LOOK_UP, &[&p.ssn])?;
    Ok(())
}

fn with_tls(p: &Patient, tls: postgres_native_tls::MakeTlsConnector) -> Result<(), postgres::Error> {
    let mut client = Client::connect("postgres://db.clinic.example/clinic?sslmode=require", tls)?;
    client.query(LOOK_UP, &[&p.ssn])?;
    Ok(())
}

async fn by_address(p: &Patient) -> sqlx::Result<()> {
    let pool = PgPool::connect("postgres://db.clinic.example/clinic?sslmode=disable").await?;
    sqlx::query(LOOK_UP).bind(&p.ssn).fetch_one(&pool).await?; //~ phi_over_plaintext
    let pool = PgPoolOptions::new()
        .max_connections(5)
        .connect("postgres://db.clinic.example/clinic?sslmode=prefer")
        .await?;
    sqlx::query(LOOK_UP).bind(&p.ssn).fetch_one(&pool).await?; //~ phi_over_plaintext
    let pool = PgPool::connect("postgres://db.clinic.example/clinic?sslmode=verify-full").await?;
    sqlx::query(LOOK_UP).bind(&p.ssn).fetch_one(&pool).await?;
    Ok(())
}

async fn by_options(p: &Patient) -> sqlx::Result<()> {
    let options = PgConnectOptions::new().host("db.clinic.example").ssl_mode(PgSslMode::Disable);
    let pool = PgPool::connect_with(options).await?;
    sqlx::query(LOOK_UP).bind(&p.ssn).execute(&pool).await?; //~ phi_over_plaintext
    let options = PgConnectOptions::new().host("db.clinic.example").ssl_mode(PgSslMode::VerifyFull);
    let pool = PgPool::connect_with(options).await?;
    sqlx::query(LOOK_UP).bind(&p.ssn).execute(&pool).await?;
    Ok(())
}

fn cache(p: &Patient) -> redis::RedisResult<()> {
    use redis::Commands;
    let client = redis::Client::open("redis://cache.clinic.example")?;
    let mut connection = client.get_connection()?;
    let _: Option<String> = connection.get(&p.ssn)?; //~ phi_over_plaintext
    let client = redis::Client::open("rediss://cache.clinic.example")?;
    let mut connection = client.get_connection()?;
    let _: Option<String> = connection.get(&p.ssn)?;
    let client = redis::Client::open("redis://127.0.0.1/")?;
    let mut connection = client.get_connection()?;
    let _: Option<String> = connection.get(&p.ssn)?;
    Ok(())
}
