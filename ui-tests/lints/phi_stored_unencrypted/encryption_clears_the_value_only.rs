//! What was encrypted may be stored; the same field in clear beside it may not.
//@ lints: phi_stored_unencrypted
use aes_gcm::aead::{Aead, KeyInit};
use aes_gcm::{Aes256Gcm, Nonce};
use phi::Phi;
use redis::Commands;
use sqlx::PgPool;
use uuid::Uuid;

#[derive(Phi)]
struct Patient {
    #[phi(skip)]
    id: Uuid,
    name: String,
    ssn: String,
    phone: String,
    email: String,
    diagnosis: String,
}

fn seal(cipher: &Aes256Gcm, nonce: &Nonce, text: &str) -> Vec<u8> {
    cipher.encrypt(nonce, text.as_bytes()).expect("encryption")
}

#[phi::sanitizer(encrypt)]
fn envelope(text: &str) -> String {
    kms::envelope(text)
}

async fn save(pool: &PgPool, cipher: &Aes256Gcm, nonce: &Nonce, p: &Patient) -> Result<(), sqlx::Error> {
    let sealed = seal(cipher, nonce, &p.ssn);
    sqlx::query("INSERT INTO patients (id, ssn) VALUES ($1, $2)").bind(p.id).bind(&sealed).execute(pool).await?;
    sqlx::query("INSERT INTO patients (id, ssn, ssn_search) VALUES ($1, $2, $3)")
        .bind(p.id)
        .bind(&sealed)
        .bind(p.ssn.to_lowercase()) //~ phi_stored_unencrypted
        .execute(pool)
        .await?;
    Ok(())
}

fn cache(con: &mut redis::Connection, p: &Patient) -> redis::RedisResult<()> {
    let _: () = con.set("last", envelope(&p.name))?;
    let _: () = con.hset("last", "name", envelope(&p.name))?;
    let _: () = con.hset("last", "phone", &p.phone)?; //~ phi_stored_unencrypted
    Ok(())
}

fn file(p: &Patient) -> std::io::Result<()> {
    std::fs::write("chart.bin", envelope(&p.diagnosis))?;
    std::fs::write("index.txt", format!("{} {}", envelope(&p.name), p.phone)) //~ phi_stored_unencrypted
}

async fn hashed(pool: &PgPool, p: &Patient) -> Result<(), sqlx::Error> {
    let text = &p.name[..1];
    sqlx::query("INSERT INTO initials (text) VALUES ($1)").bind(text).execute(pool).await?; //~ phi_stored_unencrypted
    sqlx::query("INSERT INTO lengths (n) VALUES ($1)").bind(p.name.len() as i64).execute(pool).await?;
    Ok(())
}
