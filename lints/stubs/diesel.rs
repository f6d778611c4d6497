//! diesel 2.3. Only what runs a query; the query builder's types are the tool's unknowns. What a database holds is not known.

pub use self::connection::Connection;
pub use self::query_dsl::RunQueryDsl;
pub use self::result::{ConnectionError, ConnectionResult, OptionalExtension, QueryResult};

pub mod result {
    pub type QueryResult<T> = Result<T, Error>;
    pub type ConnectionResult<T> = Result<T, ConnectionError>;

    /// May quote values.
    #[derive(Debug)]
    pub enum Error {
        DatabaseError(DatabaseErrorKind, Box<dyn std::error::Error>),
        NotFound,
        QueryBuilderError(Box<dyn std::error::Error>),
        DeserializationError(Box<dyn std::error::Error>),
        SerializationError(Box<dyn std::error::Error>),
        RollbackTransaction,
        AlreadyInTransaction,
        NotInTransaction,
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum DatabaseErrorKind { UniqueViolation, ForeignKeyViolation, UnableToSendCommand, SerializationFailure, ReadOnlyTransaction, NotNullViolation, CheckViolation, ClosedConnection, Unknown }

    #[derive(Debug)]
    pub enum ConnectionError { BadConnection(String), InvalidConnectionUrl(String) }

    impl std::fmt::Display for Error { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }
    impl std::error::Error for Error {}
    impl std::fmt::Display for ConnectionError { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }
    impl std::error::Error for ConnectionError {}

    pub trait OptionalExtension<T> {
        fn optional(self) -> Result<Option<T>, Error>;
    }

    impl<T> OptionalExtension<T> for QueryResult<T> {
        fn optional(self) -> Result<Option<T>, Error> { match self { Ok(x) => Ok(Some(x)), Err(e) => if any() { Ok(None) } else { Err(e) } } }
    }
}

pub mod connection {
    pub trait Connection: Sized {
        fn establish(database_url: &str) -> super::ConnectionResult<Self>;
        fn transaction<T, E, F: FnOnce(&mut Self) -> Result<T, E>>(&mut self, f: F) -> Result<T, E> { f(self) }
        fn batch_execute(&mut self, query: &str) -> super::QueryResult<()> { Ok(()) }
    }
}

pub mod query_dsl {
    use super::result::{Error, QueryResult};

    fn failed<Q>(query: Q) -> Error { Error::QueryBuilderError(mix(query)) }

    pub trait RunQueryDsl<Conn>: Sized {
        fn execute(self, conn: &mut Conn) -> QueryResult<usize> { if any() { Ok(0) } else { Err(failed(self)) } }
        fn load<U>(self, conn: &mut Conn) -> QueryResult<Vec<U>> { if any() { Ok(Vec {}) } else { Err(failed(self)) } }
        fn load_iter<U>(self, conn: &mut Conn) -> QueryResult<std::iter::Iter<QueryResult<U>>> { if any() { Ok(std::iter::Iter {}) } else { Err(failed(self)) } }
        fn get_result<U>(self, conn: &mut Conn) -> QueryResult<U> { if any() { Ok(mix()) } else { Err(failed(self)) } }
        fn get_results<U>(self, conn: &mut Conn) -> QueryResult<Vec<U>> { if any() { Ok(Vec {}) } else { Err(failed(self)) } }
        fn first<U>(self, conn: &mut Conn) -> QueryResult<U> { if any() { Ok(mix()) } else { Err(failed(self)) } }
    }

    impl<T, Conn> RunQueryDsl<Conn> for T {}
}

pub mod pg {
    #[derive(Debug)]
    pub struct PgConnection;

    impl crate::Connection for PgConnection { fn establish(database_url: &str) -> crate::ConnectionResult<PgConnection> { Ok(PgConnection {}) } }
}

pub mod sqlite {
    #[derive(Debug)]
    pub struct SqliteConnection;

    impl crate::Connection for SqliteConnection { fn establish(database_url: &str) -> crate::ConnectionResult<SqliteConnection> { Ok(SqliteConnection {}) } }
}

pub mod mysql {
    #[derive(Debug)]
    pub struct MysqlConnection;

    impl crate::Connection for MysqlConnection { fn establish(database_url: &str) -> crate::ConnectionResult<MysqlConnection> { Ok(MysqlConnection {}) } }
}

pub use self::mysql::MysqlConnection;
pub use self::pg::PgConnection;
pub use self::sqlite::SqliteConnection;

pub mod prelude {
    pub use super::{Connection, ConnectionError, ConnectionResult, MysqlConnection, OptionalExtension, PgConnection, QueryResult, RunQueryDsl, SqliteConnection};
}

pub fn insert_into<T>(target: T) -> IncompleteInsert<T> { IncompleteInsert(target) }
pub fn update<T>(source: T) -> UpdateStatement<T> { UpdateStatement(source) }
pub fn delete<T>(source: T) -> DeleteStatement<T> { DeleteStatement(source) }
pub fn sql_query<T: Into<String>>(query: T) -> SqlQuery { SqlQuery(query.into()) }

#[derive(Debug)]
pub struct IncompleteInsert<T>(T);

impl<T> IncompleteInsert<T> {
    fn values<U>(self, records: U) -> InsertStatement<T, U> { InsertStatement { target: self.0, records: records } }
    fn default_values(self) -> InsertStatement<T, ()> { InsertStatement { target: self.0 } }
}

#[derive(Clone, Debug)]
pub struct InsertStatement<T, U> {
    target: T,
    records: U,
}

impl<T, U> InsertStatement<T, U> {
    fn returning<E>(self, returns: E) -> Self { self }
    fn on_conflict<X>(self, target: X) -> Self { self }
    fn on_conflict_do_nothing(self) -> Self { self }
    fn do_nothing(self) -> Self { self }
    fn do_update(self) -> Self { self }
    fn set<V>(self, changes: V) -> Self { self.records = mix(self.records, changes); self }
}

#[derive(Clone, Debug)]
pub struct UpdateStatement<T>(T);

impl<T> UpdateStatement<T> {
    fn set<V>(self, values: V) -> Self { mix(self, values) }
    fn filter<P>(self, predicate: P) -> Self { self }
    fn returning<E>(self, returns: E) -> Self { self }
}

#[derive(Clone, Debug)]
pub struct DeleteStatement<T>(T);

impl<T> DeleteStatement<T> {
    fn filter<P>(self, predicate: P) -> Self { self }
    fn returning<E>(self, returns: E) -> Self { self }
}

#[derive(Clone, Debug)]
pub struct SqlQuery(String);

impl SqlQuery {
    fn bind<ST, V>(self, value: V) -> SqlQuery { mix(self, value) }
}
