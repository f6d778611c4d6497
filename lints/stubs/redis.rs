//! redis 1.8. What is stored is not followed to where it is read again; the type asked for decides.

pub type RedisResult<T> = Result<T, RedisError>;

#[derive(Debug)]
pub struct RedisError(String);

impl RedisError {
    fn is_timeout(&self) -> bool { any() }
    fn is_connection_refusal(&self) -> bool { any() }
    fn detail(&self) -> Option<&str> { Some(mix(self)) }
}

impl std::fmt::Display for RedisError { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }
impl std::error::Error for RedisError {}

#[derive(Clone, Debug)]
pub struct Client;

impl Client {
    fn open<T>(params: T) -> RedisResult<Client> { Ok(Client {}) }
    fn get_connection(&self) -> RedisResult<Connection> { Ok(Connection {}) }
    async fn get_multiplexed_async_connection(&self) -> RedisResult<aio::MultiplexedConnection> { Ok(aio::MultiplexedConnection {}) }
    async fn get_connection_manager(&self) -> RedisResult<aio::ConnectionManager> { Ok(aio::ConnectionManager {}) }
    async fn get_async_pubsub(&self) -> RedisResult<aio::PubSub> { Ok(aio::PubSub {}) }
}

#[derive(Debug)]
pub struct Connection;

pub trait ConnectionLike {}
impl ConnectionLike for Connection {}
impl ConnectionLike for Client {}

#[derive(Clone, Debug, Default)]
pub struct SetOptions;

pub trait Commands: ConnectionLike + Sized {
    fn get<K, RV>(&mut self, key: K) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    fn mget<K, RV>(&mut self, key: K) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    fn keys<K, RV>(&mut self, key: K) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    fn get_del<K, RV>(&mut self, key: K) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    fn set<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    fn set_options<K, V, RV>(&mut self, key: K, value: V, options: SetOptions) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    fn mset<K, V, RV>(&mut self, items: &[(K, V)]) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    fn set_ex<K, V, RV>(&mut self, key: K, value: V, seconds: u64) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    fn pset_ex<K, V, RV>(&mut self, key: K, value: V, milliseconds: u64) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    fn set_nx<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    fn getset<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    fn append<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    fn del<K, RV>(&mut self, key: K) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    fn exists<K, RV>(&mut self, key: K) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    fn expire<K, RV>(&mut self, key: K, seconds: i64) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    fn ttl<K, RV>(&mut self, key: K) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    fn incr<K, V, RV>(&mut self, key: K, delta: V) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    fn decr<K, V, RV>(&mut self, key: K, delta: V) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    fn hget<K, F, RV>(&mut self, key: K, field: F) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    fn hset<K, F, V, RV>(&mut self, key: K, field: F, value: V) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    fn hset_multiple<K, F, V, RV>(&mut self, key: K, items: &[(F, V)]) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    fn hgetall<K, RV>(&mut self, key: K) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    fn hdel<K, F, RV>(&mut self, key: K, field: F) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    fn hexists<K, F, RV>(&mut self, key: K, field: F) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    fn lpush<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    fn rpush<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    fn lpop<K, RV>(&mut self, key: K, count: Option<usize>) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    fn rpop<K, RV>(&mut self, key: K, count: Option<usize>) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    fn lrange<K, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    fn llen<K, RV>(&mut self, key: K) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    fn sadd<K, M, RV>(&mut self, key: K, member: M) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    fn srem<K, M, RV>(&mut self, key: K, member: M) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    fn smembers<K, RV>(&mut self, key: K) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    fn sismember<K, M, RV>(&mut self, key: K, member: M) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    fn zadd<K, S, M, RV>(&mut self, key: K, member: M, score: S) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    fn zrange<K, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    fn publish<K, E, RV>(&mut self, channel: K, message: E) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    fn xadd<K, ID, F, V, RV>(&mut self, key: K, id: ID, items: &[(F, V)]) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
}

impl<C: ConnectionLike> Commands for C {}

pub trait AsyncCommands: aio::ConnectionLike + Sized {
    async fn get<K, RV>(&mut self, key: K) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    async fn mget<K, RV>(&mut self, key: K) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    async fn keys<K, RV>(&mut self, key: K) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    async fn get_del<K, RV>(&mut self, key: K) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    async fn set<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    async fn set_options<K, V, RV>(&mut self, key: K, value: V, options: SetOptions) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    async fn mset<K, V, RV>(&mut self, items: &[(K, V)]) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    async fn set_ex<K, V, RV>(&mut self, key: K, value: V, seconds: u64) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    async fn pset_ex<K, V, RV>(&mut self, key: K, value: V, milliseconds: u64) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    async fn set_nx<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    async fn getset<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    async fn append<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    async fn del<K, RV>(&mut self, key: K) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    async fn exists<K, RV>(&mut self, key: K) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    async fn expire<K, RV>(&mut self, key: K, seconds: i64) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    async fn ttl<K, RV>(&mut self, key: K) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    async fn incr<K, V, RV>(&mut self, key: K, delta: V) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    async fn decr<K, V, RV>(&mut self, key: K, delta: V) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    async fn hget<K, F, RV>(&mut self, key: K, field: F) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    async fn hset<K, F, V, RV>(&mut self, key: K, field: F, value: V) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    async fn hset_multiple<K, F, V, RV>(&mut self, key: K, items: &[(F, V)]) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    async fn hgetall<K, RV>(&mut self, key: K) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    async fn hdel<K, F, RV>(&mut self, key: K, field: F) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    async fn hexists<K, F, RV>(&mut self, key: K, field: F) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    async fn lpush<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    async fn rpush<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    async fn lpop<K, RV>(&mut self, key: K, count: Option<usize>) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    async fn rpop<K, RV>(&mut self, key: K, count: Option<usize>) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    async fn lrange<K, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    async fn llen<K, RV>(&mut self, key: K) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    async fn sadd<K, M, RV>(&mut self, key: K, member: M) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    async fn srem<K, M, RV>(&mut self, key: K, member: M) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    async fn smembers<K, RV>(&mut self, key: K) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    async fn sismember<K, M, RV>(&mut self, key: K, member: M) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    async fn zadd<K, S, M, RV>(&mut self, key: K, member: M, score: S) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    async fn zrange<K, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    async fn publish<K, E, RV>(&mut self, channel: K, message: E) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    async fn xadd<K, ID, F, V, RV>(&mut self, key: K, id: ID, items: &[(F, V)]) -> RedisResult<RV> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
}

impl<C: aio::ConnectionLike> AsyncCommands for C {}

pub fn cmd(name: &str) -> Cmd { Cmd(mix(name)) }
pub fn pipe() -> Pipeline { Pipeline {} }

/// Carries its arguments.
#[derive(Clone, Debug, Default)]
pub struct Cmd(String);

impl Cmd {
    fn new() -> Cmd { Cmd {} }
    fn arg<T>(&mut self, arg: T) -> &mut Cmd { *self = mix(&self, arg); self }
    fn query<T>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    fn exec(&self, con: &mut dyn ConnectionLike) -> RedisResult<()> { Ok(()) }
    async fn query_async<T>(&self, con: &mut dyn aio::ConnectionLike) -> RedisResult<T> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    async fn exec_async(&self, con: &mut dyn aio::ConnectionLike) -> RedisResult<()> { Ok(()) }
}

#[derive(Clone, Debug, Default)]
pub struct Pipeline(String);

impl Pipeline {
    fn new() -> Pipeline { Pipeline {} }
    fn atomic(&mut self) -> &mut Pipeline { self }
    fn cmd(&mut self, name: &str) -> &mut Pipeline { self }
    fn arg<T>(&mut self, arg: T) -> &mut Pipeline { *self = mix(&self, arg); self }
    fn ignore(&mut self) -> &mut Pipeline { self }
    fn get<K>(&mut self, key: K) -> &mut Pipeline { self }
    fn set<K, V>(&mut self, key: K, value: V) -> &mut Pipeline { *self = mix(&self, value); self }
    fn set_ex<K, V>(&mut self, key: K, value: V, seconds: u64) -> &mut Pipeline { *self = mix(&self, value); self }
    fn hset<K, F, V>(&mut self, key: K, field: F, value: V) -> &mut Pipeline { *self = mix(&self, value); self }
    fn del<K>(&mut self, key: K) -> &mut Pipeline { self }
    fn expire<K>(&mut self, key: K, seconds: i64) -> &mut Pipeline { self }
    fn query<T>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
    async fn query_async<T>(&self, con: &mut dyn aio::ConnectionLike) -> RedisResult<T> { if any() { Ok(mix()) } else { Err(RedisError {}) } }
}

pub mod aio {
    pub trait ConnectionLike {}

    #[derive(Clone, Debug)]
    pub struct MultiplexedConnection;

    #[derive(Clone, Debug)]
    pub struct ConnectionManager;

    #[derive(Debug)]
    pub struct PubSub;

    impl PubSub {
        async fn subscribe<T>(&mut self, channel_name: T) -> super::RedisResult<()> { Ok(()) }
    }

    impl ConnectionLike for MultiplexedConnection {}
    impl ConnectionLike for ConnectionManager {}
}
