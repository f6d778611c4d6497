//! rusqlite 0.43.0. What a database holds is not known: a row carries nothing, its type decides.

use std::path::Path;

pub type Result<T, E = Error> = std::result::Result<T, E>;
pub type CachedStatement<'conn> = Statement<'conn>;

/// May quote values.
#[derive(Debug)]
pub enum Error {
    SqliteFailure(ErrorCode, Option<String>),
    QueryReturnedNoRows,
    QueryReturnedMoreThanOneRow,
    InvalidColumnIndex(usize),
    InvalidColumnName(String),
    InvalidColumnType(usize, String),
    FromSqlConversionFailure(usize, Box<dyn std::error::Error>),
    ToSqlConversionFailure(Box<dyn std::error::Error>),
    InvalidParameterName(String),
    InvalidQuery,
}

impl std::fmt::Display for Error { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }
impl std::error::Error for Error {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ErrorCode;

/// The error of a statement.
fn failed<P>(params: P) -> Error { Error::SqliteFailure(ErrorCode {}, Some(mix(params))) }

/// What `params!` makes, tuples, arrays and slices.
pub trait Params {}
impl<T: ?Sized> Params for T {}

pub trait ToSql {}
impl<T: ?Sized> ToSql for T {}

#[derive(Debug)]
pub struct Connection;

impl Connection {
    fn open<P: AsRef<Path>>(path: P) -> Result<Connection> { if any() { Ok(Connection {}) } else { Err(failed(())) } }
    fn open_in_memory() -> Result<Connection> { if any() { Ok(Connection {}) } else { Err(failed(())) } }
    fn open_with_flags<P: AsRef<Path>>(path: P, flags: OpenFlags) -> Result<Connection> { if any() { Ok(Connection {}) } else { Err(failed(())) } }
    fn execute<P: Params>(&self, sql: &str, params: P) -> Result<usize> { if any() { Ok(0) } else { Err(failed(())) } }
    fn execute_batch(&self, sql: &str) -> Result<()> { if any() { Ok(()) } else { Err(failed(sql)) } }
    fn query_row<T, P: Params, F: FnOnce(&Row<'_>) -> Result<T>>(&self, sql: &str, params: P, f: F) -> Result<T> { if any() { f(&Row {}) } else { Err(failed(())) } }
    fn query_one<T, P: Params, F: FnOnce(&Row<'_>) -> Result<T>>(&self, sql: &str, params: P, f: F) -> Result<T> { if any() { f(&Row {}) } else { Err(failed(())) } }
    fn query_row_and_then<T, E: From<Error>, P: Params, F: FnOnce(&Row<'_>) -> std::result::Result<T, E>>(&self, sql: &str, params: P, f: F) -> std::result::Result<T, E> { f(&Row {}) }
    fn prepare(&self, sql: &str) -> Result<Statement<'_>> { if any() { Ok(Statement { sql: sql }) } else { Err(failed(sql)) } }
    fn prepare_cached(&self, sql: &str) -> Result<CachedStatement<'_>> { if any() { Ok(Statement { sql: sql }) } else { Err(failed(sql)) } }
    fn last_insert_rowid(&self) -> i64 { 0 }
    fn changes(&self) -> u64 { 0 }
    fn is_autocommit(&self) -> bool { any() }
    fn close(self) -> std::result::Result<(), (Connection, Error)> { Ok(()) }
    fn path(&self) -> Option<&str> { None }
    fn busy_timeout(&self, timeout: std::time::Duration) -> Result<()> { Ok(()) }
    fn pragma_update<V>(&self, schema_name: Option<&str>, pragma_name: &str, pragma_value: V) -> Result<()> { Ok(()) }
    fn transaction(&mut self) -> Result<Transaction<'_>> { Ok(Transaction { conn: self }) }
    fn unchecked_transaction(&self) -> Result<Transaction<'_>> { Ok(Transaction {}) }
    fn savepoint(&mut self) -> Result<Transaction<'_>> { Ok(Transaction { conn: self.conn }) }
}

#[derive(Clone, Copy, Debug, Default)]
pub struct OpenFlags;

#[derive(Debug)]
pub struct Transaction<'conn> {
    conn: &'conn Connection,
}

impl Transaction<'_> {
    fn commit(self) -> Result<()> { if any() { Ok(()) } else { Err(failed(())) } }
    fn rollback(self) -> Result<()> { if any() { Ok(()) } else { Err(failed(())) } }
    fn finish(self) -> Result<()> { Ok(()) }
    fn savepoint(&mut self) -> Result<Transaction<'_>> { Ok(Transaction { conn: self.conn }) }
}

impl std::ops::Deref for Transaction<'_> { type Target = Connection; fn deref(&self) -> &Connection { self.conn } }

#[derive(Debug)]
pub struct Statement<'conn> {
    sql: String,
}

impl Statement<'_> {
    fn execute<P: Params>(&mut self, params: P) -> Result<usize> { if any() { Ok(0) } else { Err(failed(())) } }
    fn insert<P: Params>(&mut self, params: P) -> Result<i64> { if any() { Ok(0) } else { Err(failed(())) } }
    fn query<P: Params>(&mut self, params: P) -> Result<Rows<'_>> { if any() { Ok(Rows {}) } else { Err(failed(())) } }
    fn query_map<T, P: Params, F: FnMut(&Row<'_>) -> Result<T>>(&mut self, params: P, f: F) -> Result<std::iter::Iter<Result<T>>> { if any() { Ok(std::iter::Iter { elem: f(&Row {}) }) } else { Err(failed(())) } }
    fn query_and_then<T, E, P: Params, F: FnMut(&Row<'_>) -> std::result::Result<T, E>>(&mut self, params: P, f: F) -> Result<std::iter::Iter<std::result::Result<T, E>>> { if any() { Ok(std::iter::Iter { elem: f(&Row {}) }) } else { Err(failed(())) } }
    fn query_row<T, P: Params, F: FnOnce(&Row<'_>) -> Result<T>>(&mut self, params: P, f: F) -> Result<T> { if any() { f(&Row {}) } else { Err(failed(())) } }
    fn query_one<T, P: Params, F: FnOnce(&Row<'_>) -> Result<T>>(&mut self, params: P, f: F) -> Result<T> { if any() { f(&Row {}) } else { Err(failed(())) } }
    fn exists<P: Params>(&mut self, params: P) -> Result<bool> { if any() { Ok(any()) } else { Err(failed(())) } }
    fn finalize(self) -> Result<()> { Ok(()) }
    fn column_count(&self) -> usize { 0 }
    fn column_names(&self) -> Vec<&str> { Vec {} }
}

#[derive(Debug)]
pub struct Rows<'stmt>;

impl<'stmt> Rows<'stmt> {
    fn next(&mut self) -> Result<Option<&Row<'stmt>>> { Ok(Some(&Row {})) }
    fn mapped<F: FnMut(&Row<'_>) -> Result<B>, B>(self, f: F) -> std::iter::Iter<Result<B>> { std::iter::Iter { elem: f(&Row {}) } }
    fn and_then<F: FnMut(&Row<'_>) -> std::result::Result<T, E>, T, E>(self, f: F) -> std::iter::Iter<std::result::Result<T, E>> { std::iter::Iter { elem: f(&Row {}) } }
}

#[derive(Debug)]
pub struct Row<'stmt>(&'stmt str);

impl Row<'_> {
    fn get<I, T>(&self, idx: I) -> Result<T> { if any() { Ok(outside()) } else { Err(failed(())) } }
    fn get_unwrap<I, T>(&self, idx: I) -> T { outside() }
}

pub trait OptionalExtension<T> {
    fn optional(self) -> Result<Option<T>>;
}

impl<T> OptionalExtension<T> for Result<T> {
    fn optional(self) -> Result<Option<T>> { match self { Ok(x) => Ok(Some(x)), Err(e) => if any() { Ok(None) } else { Err(e) } } }
}

pub fn params_from_iter<I: IntoIterator>(iter: I) -> ParamsFromIter<I> { ParamsFromIter(iter) }

#[derive(Clone, Debug)]
pub struct ParamsFromIter<I>(I);
