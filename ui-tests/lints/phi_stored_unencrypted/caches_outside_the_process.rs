//! Redis and memcached are stores; the key of an entry only selects.
//@ lints: phi_stored_unencrypted
use phi::Phi;
use redis::{AsyncCommands, Commands};
use serde::Serialize;
use uuid::Uuid;

#[derive(Phi, Serialize)]
struct Patient {
    #[phi(skip)]
    id: Uuid,
    name: String,
    ssn: String,
    phone: String,
    email: String,
    diagnosis: String,
}

fn sync(con: &mut redis::Connection, p: &Patient) -> redis::RedisResult<()> {
    let _: () = con.set(format!("patient:{}", p.id), &p.name)?; //~ phi_stored_unencrypted
    let _: () = con.set_ex("last", &p.name, 60)?; //~ phi_stored_unencrypted
    let _: () = con.hset("patient", "ssn", &p.ssn)?; //~ phi_stored_unencrypted
    let _: () = con.lpush("queue", serde_json::to_string(p).unwrap())?; //~ phi_stored_unencrypted
    let _: Option<String> = con.get(format!("patient:{}", p.id))?;
    let _: () = con.expire("last", 60)?;
    let _: () = con.set("visits", 3)?;
    redis::cmd("SET").arg("last").arg(&p.name).exec(con)?; //~ phi_stored_unencrypted
    Ok(())
}

async fn concurrent(client: &redis::Client, p: &Patient) -> redis::RedisResult<()> {
    let mut con = client.get_multiplexed_async_connection().await?;
    con.set::<_, _, ()>("last", &p.name).await?; //~ phi_stored_unencrypted
    redis::pipe().set("last", &p.name).ignore().query_async::<()>(&mut con).await?; //~ phi_stored_unencrypted
    con.publish::<_, _, ()>("admissions", &p.name).await?; //~ phi_stored_unencrypted
    con.publish::<_, _, ()>("admissions", p.id.to_string()).await?;
    Ok(())
}

async fn pooled(pool: &deadpool_redis::Pool, p: &Patient) {
    let mut con = pool.get().await.unwrap();
    let _: () = con.set("last", &p.name).await.unwrap(); //~ phi_stored_unencrypted
    let _: () = con.set("last", p.id.to_string()).await.unwrap();
}

async fn fred_client(client: &fred::clients::Client, p: &Patient) -> Result<(), fred::error::Error> {
    use fred::prelude::*;
    let _: () = client.set("last", &p.name, None, None, false).await?; //~ phi_stored_unencrypted
    let _: () = client.set("last", 3, None, None, false).await?;
    Ok(())
}

fn memcached(client: &memcache::Client, p: &Patient) -> Result<(), memcache::MemcacheError> {
    client.set("last", p.name.as_str(), 60)?; //~ phi_stored_unencrypted
    client.set("last", "nobody", 60)?;
    Ok(())
}
