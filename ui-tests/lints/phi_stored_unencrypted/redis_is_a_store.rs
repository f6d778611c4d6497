//! A cache on the network is a store, one in memory is not.
use phi::Phi;
use redis::Commands;
use std::collections::HashMap;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn cache(redis: &mut redis::Connection, memory: &mut HashMap<u64, String>, p: &Patient) -> redis::RedisResult<()> {
    memory.insert(p.id, p.name.clone());
    redis.set::<_, _, ()>(p.id, &p.name)?; //~ phi_stored_unencrypted
    redis.set::<_, _, ()>(p.id, "seen")?;
    Ok(())
}
