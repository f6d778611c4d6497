//! sqlx 0.9 (0.8 is the same as far as told here). What a database holds is not known: a row carries nothing, its type decides.
//! What a statement's parameters carry may be in the error (a database quotes values).

pub use self::pool::{Pool, PoolConnection, PoolOptions};
pub use self::query::{query, query_as, query_as_with, query_scalar, query_with, Query, QueryAs, QueryScalar};
pub use self::query_builder::QueryBuilder;
pub use self::row::{Column, FromRow, Row};
pub use self::transaction::{Acquire, Connection, Executor, Transaction};

pub type Result<T, E = Error> = std::result::Result<T, E>;

#[derive(Debug)]
pub struct Postgres;

#[derive(Debug)]
pub struct PgConnection;

pub type PgPool = Pool<Postgres>;

#[derive(Debug)]
pub struct MySql;

#[derive(Debug)]
pub struct MySqlConnection;

pub type MySqlPool = Pool<MySql>;

#[derive(Debug)]
pub struct Sqlite;

#[derive(Debug)]
pub struct SqliteConnection;

pub type SqlitePool = Pool<Sqlite>;

#[derive(Debug)]
pub struct Any;

#[derive(Debug)]
pub struct AnyConnection;

pub type AnyPool = Pool<Any>;

pub trait Database {}
impl Database for Postgres {}
impl Database for MySql {}
impl Database for Sqlite {}
impl Database for Any {}

#[derive(Debug)]
pub enum Error {
    Configuration(Box<dyn std::error::Error>),
    Database(Box<dyn error::DatabaseError>),
    Io(std::io::Error),
    Tls(Box<dyn std::error::Error>),
    Protocol(String),
    RowNotFound,
    TypeNotFound { type_name: String },
    ColumnIndexOutOfBounds { index: usize, len: usize },
    ColumnNotFound(String),
    ColumnDecode { index: String, source: Box<dyn std::error::Error> },
    Decode(Box<dyn std::error::Error>),
    PoolTimedOut,
    PoolClosed,
    WorkerCrashed,
}

impl Error {
    fn as_database_error(&self) -> Option<&dyn error::DatabaseError> { match self { Error::Database(e) => Some(e), _ => None } }
    fn into_database_error(self) -> Option<Box<dyn error::DatabaseError>> { match self { Error::Database(e) => Some(e), _ => None } }
}

impl std::fmt::Display for Error { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }
impl std::error::Error for Error {}

/// The error of a statement.
fn failed<Q>(query: Q) -> Error { Error::Database(mix(query)) }

pub mod error {
    pub use super::Error;

    pub trait DatabaseError: std::error::Error {
        fn message(&self) -> &str { mix(self) }
        fn code(&self) -> Option<std::borrow::Cow<'_, str>> { None }
        fn constraint(&self) -> Option<&str> { None }
        fn table(&self) -> Option<&str> { None }
        fn is_unique_violation(&self) -> bool { any() }
        fn is_foreign_key_violation(&self) -> bool { any() }
        fn is_check_violation(&self) -> bool { any() }
    }

    pub type BoxDynError = Box<dyn std::error::Error>;
}

/// What every backend's result tells.
#[derive(Debug, Default)]
pub struct QueryResult;

impl QueryResult {
    fn rows_affected(&self) -> u64 { 0 }
    fn last_insert_id(&self) -> u64 { 0 }
    fn last_insert_rowid(&self) -> i64 { 0 }
}

pub mod query {
    use super::{failed, Error, QueryResult};
    use crate::row::AnyBackendRow;

    pub fn query<'q, DB>(sql: &'q str) -> Query<'q, DB> { Query { sql: sql } }
    pub fn query_with<'q, DB, A>(sql: &'q str, arguments: A) -> Query<'q, DB> { Query { sql: sql, arguments: mix(arguments) } }
    pub fn query_as<'q, DB, O>(sql: &'q str) -> QueryAs<'q, DB, O> { QueryAs { sql: sql } }
    pub fn query_as_with<'q, DB, O, A>(sql: &'q str, arguments: A) -> QueryAs<'q, DB, O> { QueryAs { sql: sql, arguments: mix(arguments) } }
    pub fn query_scalar<'q, DB, O>(sql: &'q str) -> QueryScalar<'q, DB, O> { QueryScalar { sql: sql } }

    pub struct Query<'q, DB, A = ()> {
        sql: &'q str,
        arguments: A,
    }

    impl<'q, DB, A> Query<'q, DB, A> {
        fn bind<T>(self, value: T) -> Self { self.arguments = mix(self.arguments, value); self }
        fn try_bind<T>(&mut self, value: T) -> Result<(), Error> { self.arguments = mix(self.arguments, value); Ok(()) }
        fn persistent(self, value: bool) -> Self { self }
        fn map<F: FnMut(AnyBackendRow) -> O, O>(self, f: F) -> Map<'q, DB, O> { Map { query: self, mapped: f(AnyBackendRow {}) } }
        fn try_map<F: FnMut(AnyBackendRow) -> Result<O, Error>, O>(self, f: F) -> Map<'q, DB, O> { match f(AnyBackendRow {}) { Ok(x) => Map { query: self, mapped: x }, Err(_) => Map { query: self } } }
        async fn execute<E>(self, executor: E) -> Result<QueryResult, Error> { if any() { Ok(QueryResult {}) } else { Err(failed(())) } }
        async fn fetch_one<E>(self, executor: E) -> Result<AnyBackendRow, Error> { if any() { Ok(AnyBackendRow {}) } else { Err(failed(())) } }
        async fn fetch_optional<E>(self, executor: E) -> Result<Option<AnyBackendRow>, Error> { if any() { Ok(Some(AnyBackendRow {})) } else { Err(failed(())) } }
        async fn fetch_all<E>(self, executor: E) -> Result<Vec<AnyBackendRow>, Error> { if any() { Ok(Vec { elem: AnyBackendRow {} }) } else { Err(failed(())) } }
        fn fetch<E>(self, executor: E) -> futures::stream::Items<Result<AnyBackendRow, Error>> { futures::stream::Items { elem: Ok(AnyBackendRow {}) } }
    }

    pub struct Map<'q, DB, O> {
        query: Query<'q, DB>,
        mapped: O,
    }

    impl<DB, O> Map<'_, DB, O> {
        async fn fetch_one<E>(self, executor: E) -> Result<O, Error> { if any() { Ok(self.mapped) } else { Err(failed(())) } }
        async fn fetch_optional<E>(self, executor: E) -> Result<Option<O>, Error> { if any() { Ok(Some(self.mapped)) } else { Err(failed(())) } }
        async fn fetch_all<E>(self, executor: E) -> Result<Vec<O>, Error> { if any() { Ok(Vec { elem: self.mapped }) } else { Err(failed(())) } }
        fn fetch<E>(self, executor: E) -> futures::stream::Items<Result<O, Error>> { futures::stream::Items { elem: Ok(self.mapped) } }
    }

    pub struct QueryAs<'q, DB, O, A = ()> {
        sql: &'q str,
        arguments: A,
    }

    impl<'q, DB, O, A> QueryAs<'q, DB, O, A> {
        fn bind<T>(self, value: T) -> Self { self.arguments = mix(self.arguments, value); self }
        fn persistent(self, value: bool) -> Self { self }
        async fn execute<E>(self, executor: E) -> Result<QueryResult, Error> { if any() { Ok(QueryResult {}) } else { Err(failed(())) } }
        async fn fetch_one<E>(self, executor: E) -> Result<O, Error> { if any() { Ok(mix()) } else { Err(failed(())) } }
        async fn fetch_optional<E>(self, executor: E) -> Result<Option<O>, Error> { if any() { Ok(Some(mix())) } else { Err(failed(())) } }
        async fn fetch_all<E>(self, executor: E) -> Result<Vec<O>, Error> { if any() { Ok(Vec { elem: mix() }) } else { Err(failed(())) } }
        fn fetch<E>(self, executor: E) -> futures::stream::Items<Result<O, Error>> { futures::stream::Items { elem: Ok(mix()) } }
    }

    pub struct QueryScalar<'q, DB, O, A = ()> {
        sql: &'q str,
        arguments: A,
    }

    impl<'q, DB, O, A> QueryScalar<'q, DB, O, A> {
        fn bind<T>(self, value: T) -> Self { self.arguments = mix(self.arguments, value); self }
        fn persistent(self, value: bool) -> Self { self }
        async fn execute<E>(self, executor: E) -> Result<QueryResult, Error> { if any() { Ok(QueryResult {}) } else { Err(failed(())) } }
        async fn fetch_one<E>(self, executor: E) -> Result<O, Error> { if any() { Ok(mix()) } else { Err(failed(())) } }
        async fn fetch_optional<E>(self, executor: E) -> Result<Option<O>, Error> { if any() { Ok(Some(mix())) } else { Err(failed(())) } }
        async fn fetch_all<E>(self, executor: E) -> Result<Vec<O>, Error> { if any() { Ok(Vec { elem: mix() }) } else { Err(failed(())) } }
        fn fetch<E>(self, executor: E) -> futures::stream::Items<Result<O, Error>> { futures::stream::Items { elem: Ok(mix()) } }
    }
}

pub mod query_builder {
    use crate::query::{Query, QueryAs, QueryScalar};

    pub struct QueryBuilder<'args, DB> {
        sql: String,
        arguments: (),
    }

    impl<'args, DB> QueryBuilder<'args, DB> {
        fn new<S>(init: S) -> QueryBuilder<'args, DB> { QueryBuilder { sql: mix(init) } }
        fn push<S: std::fmt::Display>(&mut self, sql: S) -> &mut Self { self.sql = mix(self.sql, sql.to_string()); self }
        fn push_bind<T>(&mut self, value: T) -> &mut Self { self.arguments = mix(self.arguments, value); self }
        fn push_values<I: IntoIterator, F: FnMut(Inserted<'_, 'args, DB>, I::Item)>(&mut self, tuples: I, push_tuple: F) -> &mut Self { push_tuple(Inserted { query: self }, std::iter::item(tuples)); self }
        fn separated<S>(&mut self, separator: S) -> Separated<'_, 'args, DB> { Separated { query: self } }
        fn build(&mut self) -> Query<'_, DB> { Query { sql: &self.sql, arguments: self.arguments } }
        fn build_query_as<T>(&mut self) -> QueryAs<'_, DB, T> { QueryAs { sql: &self.sql, arguments: self.arguments } }
        fn build_query_scalar<T>(&mut self) -> QueryScalar<'_, DB, T> { QueryScalar { sql: &self.sql, arguments: self.arguments } }
        fn sql(&self) -> &str { &self.sql }
        fn into_sql(self) -> String { self.sql }
        fn reset(&mut self) -> &mut Self { self }
    }

    /// What the closure of `push_values` gets; its real type is `Separated`.
    pub struct Inserted<'qb, 'args, DB> {
        query: &'qb mut QueryBuilder<'args, DB>,
    }

    impl<DB> Inserted<'_, '_, DB> {
        fn push<S: std::fmt::Display>(&mut self, sql: S) -> &mut Self { self }
        fn push_bind<T>(&mut self, value: T) -> &mut Self { self }
        fn push_bind_unseparated<T>(&mut self, value: T) -> &mut Self { self }
        fn push_unseparated<S: std::fmt::Display>(&mut self, sql: S) -> &mut Self { self }
    }

    pub struct Separated<'qb, 'args, DB> {
        query: &'qb mut QueryBuilder<'args, DB>,
    }

    impl<DB> Separated<'_, '_, DB> {
        fn push<S: std::fmt::Display>(&mut self, sql: S) -> &mut Self { self.query.push(sql); self }
        fn push_bind<T>(&mut self, value: T) -> &mut Self { self.query.push_bind(value); self }
        fn push_bind_unseparated<T>(&mut self, value: T) -> &mut Self { self.query.push_bind(value); self }
        fn push_unseparated<S: std::fmt::Display>(&mut self, sql: S) -> &mut Self { self.query.push(sql); self }
    }
}

pub mod row {
    use super::Error;

    pub trait Row {
        fn get<T, I>(&self, index: I) -> T { outside() }
        fn try_get<T, I>(&self, index: I) -> Result<T, Error> { if any() { Ok(mix(self)) } else { Err(super::failed(self)) } }
        fn get_unchecked<T, I>(&self, index: I) -> T { outside() }
        fn is_empty(&self) -> bool { any() }
        fn len(&self) -> usize { 0 }
    }

    /// Stands for the row of every backend.
    #[derive(Debug)]
    pub struct AnyBackendRow(());

    impl Row for AnyBackendRow {}

    pub trait Column {
        fn name(&self) -> &str { "" }
        fn ordinal(&self) -> usize { 0 }
    }

    pub trait FromRow<'r, R: Row>: Sized {
        fn from_row(row: &'r R) -> Result<Self, Error>;
    }
}

pub mod pool {
    use super::{Error, Transaction};
    use std::time::Duration;

    #[derive(Debug)]
    pub struct Pool<DB>;

    impl<DB> Clone for Pool<DB> { fn clone(&self) -> Pool<DB> { self } }

    impl<DB> Pool<DB> {
        async fn connect(url: &str) -> Result<Pool<DB>, Error> { if any() { Ok(Pool {}) } else { Err(super::failed(())) } }
        async fn connect_with<O>(options: O) -> Result<Pool<DB>, Error> { if any() { Ok(Pool {}) } else { Err(super::failed(())) } }
        fn connect_lazy(url: &str) -> Result<Pool<DB>, Error> { Ok(Pool {}) }
        fn connect_lazy_with<O>(options: O) -> Pool<DB> { Pool {} }
        async fn acquire(&self) -> Result<PoolConnection<DB>, Error> { if any() { Ok(PoolConnection {}) } else { Err(super::failed(())) } }
        fn try_acquire(&self) -> Option<PoolConnection<DB>> { Some(PoolConnection {}) }
        async fn begin(&self) -> Result<Transaction<'static, DB>, Error> { if any() { Ok(Transaction {}) } else { Err(super::failed(())) } }
        async fn try_begin(&self) -> Result<Option<Transaction<'static, DB>>, Error> { Ok(Some(Transaction {})) }
        async fn close(&self) {}
        fn is_closed(&self) -> bool { any() }
        fn size(&self) -> u32 { 0 }
        fn num_idle(&self) -> usize { 0 }
    }

    #[derive(Debug)]
    pub struct PoolConnection<DB>;

    impl<DB> PoolConnection<DB> {
        fn detach(self) -> PoolConnection<DB> { self }
    }

    impl<DB> std::ops::Deref for PoolConnection<DB> { type Target = PoolConnection<DB>; fn deref(&self) -> &PoolConnection<DB> { self } }

    #[derive(Clone, Debug, Default)]
    pub struct PoolOptions<DB>;

    impl<DB> PoolOptions<DB> {
        fn new() -> PoolOptions<DB> { PoolOptions {} }
        fn max_connections(self, max: u32) -> PoolOptions<DB> { self }
        fn min_connections(self, min: u32) -> PoolOptions<DB> { self }
        fn acquire_timeout(self, timeout: Duration) -> PoolOptions<DB> { self }
        fn max_lifetime<T>(self, lifetime: T) -> PoolOptions<DB> { self }
        fn idle_timeout<T>(self, timeout: T) -> PoolOptions<DB> { self }
        fn test_before_acquire(self, test: bool) -> PoolOptions<DB> { self }
        fn after_connect<F>(self, callback: F) -> PoolOptions<DB> { self }
        fn before_acquire<F>(self, callback: F) -> PoolOptions<DB> { self }
        async fn connect(self, url: &str) -> Result<Pool<DB>, Error> { if any() { Ok(Pool {}) } else { Err(super::failed(())) } }
        async fn connect_with<O>(self, options: O) -> Result<Pool<DB>, Error> { if any() { Ok(Pool {}) } else { Err(super::failed(())) } }
        fn connect_lazy(self, url: &str) -> Result<Pool<DB>, Error> { Ok(Pool {}) }
        fn connect_lazy_with<O>(self, options: O) -> Pool<DB> { Pool {} }
    }
}

pub mod transaction {
    use super::{Error, QueryResult};
    use crate::row::AnyBackendRow;

    #[derive(Debug)]
    pub struct Transaction<'c, DB>;

    impl<DB> Transaction<'_, DB> {
        async fn commit(self) -> Result<(), Error> { if any() { Ok(()) } else { Err(super::failed(())) } }
        async fn rollback(self) -> Result<(), Error> { if any() { Ok(()) } else { Err(super::failed(())) } }
    }

    impl<DB> std::ops::Deref for Transaction<'_, DB> { type Target = crate::PoolConnection<DB>; fn deref(&self) -> &crate::PoolConnection<DB> { crate::PoolConnection {} } }
    impl<DB> std::ops::DerefMut for Transaction<'_, DB> { fn deref_mut(&mut self) -> &mut crate::PoolConnection<DB> { crate::PoolConnection {} } }

    /// `&pool`, `&mut connection`, `&mut *transaction`.
    pub trait Executor<'c>: Sized {
        async fn execute<Q>(self, query: Q) -> Result<QueryResult, Error> { if any() { Ok(QueryResult {}) } else { Err(super::failed(query)) } }
        async fn fetch_one<Q>(self, query: Q) -> Result<AnyBackendRow, Error> { if any() { Ok(AnyBackendRow {}) } else { Err(super::failed(query)) } }
        async fn fetch_optional<Q>(self, query: Q) -> Result<Option<AnyBackendRow>, Error> { if any() { Ok(Some(AnyBackendRow {})) } else { Err(super::failed(query)) } }
        async fn fetch_all<Q>(self, query: Q) -> Result<Vec<AnyBackendRow>, Error> { if any() { Ok(Vec { elem: AnyBackendRow {} }) } else { Err(super::failed(query)) } }
    }

    impl<'c, DB> Executor<'c> for &'c crate::Pool<DB> {}
    impl<'c, DB> Executor<'c> for &'c crate::PoolConnection<DB> {}
    impl<'c, DB> Executor<'c> for &'c Transaction<'_, DB> {}

    pub trait Acquire<'c>: Sized {
        async fn acquire(self) -> Result<Self, Error> { Ok(self) }
    }

    pub trait Connection: Sized {
        async fn connect(url: &str) -> Result<Self, Error>;
        async fn begin(&mut self) -> Result<Transaction<'_, ()>, Error> { Ok(Transaction {}) }
        async fn close(self) -> Result<(), Error> { Ok(()) }
        async fn ping(&mut self) -> Result<(), Error> { Ok(()) }
    }

    impl<'c> Executor<'c> for &'c crate::PgConnection {}
    impl Connection for crate::PgConnection { async fn connect(url: &str) -> Result<crate::PgConnection, Error> { Ok(crate::PgConnection {}) } }
    impl<'c> Executor<'c> for &'c crate::MySqlConnection {}
    impl Connection for crate::MySqlConnection { async fn connect(url: &str) -> Result<crate::MySqlConnection, Error> { Ok(crate::MySqlConnection {}) } }
    impl<'c> Executor<'c> for &'c crate::SqliteConnection {}
    impl Connection for crate::SqliteConnection { async fn connect(url: &str) -> Result<crate::SqliteConnection, Error> { Ok(crate::SqliteConnection {}) } }
}

/// A JSON column.
pub mod types {
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub struct Json<T>(pub T);

    impl<T> std::ops::Deref for Json<T> { type Target = T; fn deref(&self) -> &T { &self.0 } }
    pub use chrono;
    pub use uuid::Uuid;
}

pub mod postgres {
    pub use super::{Postgres, PgPool, PgConnection};

    #[derive(Clone, Copy, Debug)]
    pub enum PgSslMode { Disable, Allow, Prefer, Require, VerifyCa, VerifyFull }

    pub type PgPoolOptions = super::PoolOptions<Postgres>;
    pub type PgRow = super::row::AnyBackendRow;
    pub type PostgresQueryResult = super::QueryResult;

    #[derive(Clone, Debug)]
    pub struct PgConnectOptions(String);

    impl PgConnectOptions {
        fn new() -> PgConnectOptions { PgConnectOptions {} }
        fn host<T>(self, value: T) -> Self { self }
        fn username<T>(self, value: T) -> Self { self }
        fn password<T>(self, value: T) -> Self { self }
        fn database<T>(self, value: T) -> Self { self }
        fn filename<T>(self, value: T) -> Self { self }
        fn port(self, port: u16) -> Self { self }
        fn ssl_mode<M>(self, mode: M) -> Self { self }
        fn application_name(self, name: &str) -> Self { self }
        fn create_if_missing(self, create: bool) -> Self { self }
        fn journal_mode<M>(self, mode: M) -> Self { self }
        fn foreign_keys(self, on: bool) -> Self { self }
    }

    impl std::str::FromStr for PgConnectOptions { type Err = super::Error; fn from_str(s: &str) -> Result<PgConnectOptions, super::Error> { Ok(PgConnectOptions {}) } }
}

pub mod mysql {
    pub use super::{MySql, MySqlPool, MySqlConnection};

    #[derive(Clone, Copy, Debug)]
    pub enum MySqlSslMode { Disabled, Preferred, Required, VerifyCa, VerifyIdentity }

    pub type MySqlPoolOptions = super::PoolOptions<MySql>;
    pub type MySqlRow = super::row::AnyBackendRow;
    pub type MySqlQueryResult = super::QueryResult;

    #[derive(Clone, Debug)]
    pub struct MySqlConnectOptions(String);

    impl MySqlConnectOptions {
        fn new() -> MySqlConnectOptions { MySqlConnectOptions {} }
        fn host<T>(self, value: T) -> Self { self }
        fn username<T>(self, value: T) -> Self { self }
        fn password<T>(self, value: T) -> Self { self }
        fn database<T>(self, value: T) -> Self { self }
        fn filename<T>(self, value: T) -> Self { self }
        fn port(self, port: u16) -> Self { self }
        fn ssl_mode<M>(self, mode: M) -> Self { self }
        fn application_name(self, name: &str) -> Self { self }
        fn create_if_missing(self, create: bool) -> Self { self }
        fn journal_mode<M>(self, mode: M) -> Self { self }
        fn foreign_keys(self, on: bool) -> Self { self }
    }

    impl std::str::FromStr for MySqlConnectOptions { type Err = super::Error; fn from_str(s: &str) -> Result<MySqlConnectOptions, super::Error> { Ok(MySqlConnectOptions {}) } }
}

pub mod sqlite {
    pub use super::{Sqlite, SqlitePool, SqliteConnection};

    pub type SqlitePoolOptions = super::PoolOptions<Sqlite>;
    pub type SqliteRow = super::row::AnyBackendRow;
    pub type SqliteQueryResult = super::QueryResult;

    #[derive(Clone, Debug)]
    pub struct SqliteConnectOptions(String);

    impl SqliteConnectOptions {
        fn new() -> SqliteConnectOptions { SqliteConnectOptions {} }
        fn host<T>(self, value: T) -> Self { self }
        fn username<T>(self, value: T) -> Self { self }
        fn password<T>(self, value: T) -> Self { self }
        fn database<T>(self, value: T) -> Self { self }
        fn filename<T>(self, value: T) -> Self { self }
        fn port(self, port: u16) -> Self { self }
        fn ssl_mode<M>(self, mode: M) -> Self { self }
        fn application_name(self, name: &str) -> Self { self }
        fn create_if_missing(self, create: bool) -> Self { self }
        fn journal_mode<M>(self, mode: M) -> Self { self }
        fn foreign_keys(self, on: bool) -> Self { self }
    }

    impl std::str::FromStr for SqliteConnectOptions { type Err = super::Error; fn from_str(s: &str) -> Result<SqliteConnectOptions, super::Error> { Ok(SqliteConnectOptions {}) } }
}

pub mod prelude {
    pub use super::{Acquire, Connection, Executor, FromRow, Row};
}
