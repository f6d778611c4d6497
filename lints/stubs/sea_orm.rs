//! sea-orm 1.1. What a database holds is not known; models decide by their types. A statement's values may be in its error.

pub use self::active_value::ActiveValue::{self, NotSet, Set, Unchanged};

#[derive(Debug)]
pub enum DbErr {
    ConnectionAcquire(String),
    Conn(RuntimeErr),
    Exec(RuntimeErr),
    Query(RuntimeErr),
    RecordNotFound(String),
    RecordNotInserted,
    RecordNotUpdated,
    Custom(String),
    Type(String),
    Json(String),
    Migration(String),
}

#[derive(Debug)]
pub enum RuntimeErr { SqlxError(sqlx::Error), Internal(String) }

impl std::fmt::Display for DbErr { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }
impl std::error::Error for DbErr {}
impl std::fmt::Display for RuntimeErr { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }

/// The error of a statement.
fn failed<S>(statement: S) -> DbErr { DbErr::Exec(RuntimeErr::Internal(mix(statement))) }

pub mod active_value {
    #[derive(Clone, Debug, PartialEq)]
    pub enum ActiveValue<V> {
        Set(V),
        Unchanged(V),
        NotSet,
    }

    use self::ActiveValue::{NotSet, Set, Unchanged};

    impl<V> ActiveValue<V> {
        fn set(value: V) -> ActiveValue<V> { Set(value) }
        fn unchanged(value: V) -> ActiveValue<V> { Unchanged(value) }
        fn not_set() -> ActiveValue<V> { NotSet }
        fn is_set(&self) -> bool { any() }
        fn is_unchanged(&self) -> bool { any() }
        fn is_not_set(&self) -> bool { any() }
        fn take(&mut self) -> Option<V> { let old = *self; *self = NotSet; match old { Set(x) => Some(x), Unchanged(x) => Some(x), NotSet => None } }
        fn unwrap(self) -> V { match self { Set(x) => x, Unchanged(x) => x, NotSet => loop {} } }
        fn as_ref(&self) -> &V { match self { Set(x) => x, Unchanged(x) => x, NotSet => loop {} } }
        fn set_if_not_equals(&mut self, value: V) { *self = Set(value) }
        fn reset(&mut self) {}
    }

    impl<V> Default for ActiveValue<V> { fn default() -> ActiveValue<V> { NotSet } }

    pub trait IntoActiveValue<V> {
        fn into_active_value(self) -> ActiveValue<V> { Set(mix(self)) }
    }
}

pub trait EntityTrait: Default {
    type Model: ModelTrait;
    fn find() -> Select<Self> { Select {} }
    fn find_by_id<T>(values: T) -> Select<Self> { Select {} }
    fn insert<A>(model: A) -> Insert<A> { Insert(model) }
    fn insert_many<A, I: IntoIterator<Item = A>>(models: I) -> Insert<A> { Insert(std::iter::item(models)) }
    fn update<A>(model: A) -> UpdateOne<A> { UpdateOne(model) }
    fn update_many() -> UpdateMany<Self> { UpdateMany {} }
    fn delete<A>(model: A) -> DeleteMany { DeleteMany {} }
    fn delete_many() -> DeleteMany { DeleteMany {} }
    fn delete_by_id<T>(values: T) -> DeleteMany { DeleteMany {} }
}

pub trait ModelTrait: Clone {
    type Entity: EntityTrait;
    fn find_related<R: EntityTrait>(&self, r: R) -> Select<R> { Select {} }
    async fn delete<C>(self, db: &C) -> Result<DeleteResult, DbErr> { Ok(DeleteResult {}) }
}

pub trait IntoActiveModel<A> {
    fn into_active_model(self) -> A { mix(self) }
}

pub trait ActiveModelTrait: Sized {
    type Entity: EntityTrait;
    async fn insert<C>(self, db: &C) -> Result<<Self::Entity as EntityTrait>::Model, DbErr> { if any() { Ok(mix(self)) } else { Err(failed(self)) } }
    async fn update<C>(self, db: &C) -> Result<<Self::Entity as EntityTrait>::Model, DbErr> { if any() { Ok(mix(self)) } else { Err(failed(self)) } }
    async fn save<C>(self, db: &C) -> Result<Self, DbErr> { if any() { Ok(self) } else { Err(failed(self)) } }
    async fn delete<C>(self, db: &C) -> Result<DeleteResult, DbErr> { Ok(DeleteResult {}) }
    fn is_changed(&self) -> bool { any() }
}

pub trait ActiveModelBehavior {}
pub trait ColumnTrait {
    fn eq<V>(&self, v: V) -> Expr { Expr {} }
    fn ne<V>(&self, v: V) -> Expr { Expr {} }
    fn gt<V>(&self, v: V) -> Expr { Expr {} }
    fn gte<V>(&self, v: V) -> Expr { Expr {} }
    fn lt<V>(&self, v: V) -> Expr { Expr {} }
    fn lte<V>(&self, v: V) -> Expr { Expr {} }
    fn like<V>(&self, v: V) -> Expr { Expr {} }
    fn contains<V>(&self, v: V) -> Expr { Expr {} }
    fn starts_with<V>(&self, v: V) -> Expr { Expr {} }
    fn ends_with<V>(&self, v: V) -> Expr { Expr {} }
    fn is_in<V>(&self, v: V) -> Expr { Expr {} }
    fn is_not_in<V>(&self, v: V) -> Expr { Expr {} }
    fn between<V>(&self, a: V, b: V) -> Expr { Expr {} }
    fn is_null(&self) -> Expr { Expr {} }
    fn is_not_null(&self) -> Expr { Expr {} }
}

pub trait QueryFilter: Sized {}
pub trait QueryOrder: Sized {}
pub trait QuerySelect: Sized {}
pub trait PaginatorTrait: Sized {}

/// A condition selects rows; it is not followed.
#[derive(Clone, Debug)]
pub struct Expr;

impl Expr {
    fn and(self, right: Expr) -> Expr { self }
    fn or(self, right: Expr) -> Expr { self }
}

#[derive(Clone, Debug)]
pub struct Condition;

impl Condition {
    fn all() -> Condition { Condition {} }
    fn any() -> Condition { Condition {} }
    fn add<C>(self, condition: C) -> Condition { self }
    fn not(self) -> Condition { self }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order { Asc, Desc }

#[derive(Clone, Debug)]
pub struct Select<E>;

impl<E: EntityTrait> Select<E> {
    fn filter<F>(self, filter: F) -> Select<E> { self }
    fn order_by<C>(self, col: C, ord: Order) -> Select<E> { self }
    fn order_by_asc<C>(self, col: C) -> Select<E> { self }
    fn order_by_desc<C>(self, col: C) -> Select<E> { self }
    fn limit<T>(self, limit: T) -> Select<E> { self }
    fn offset<T>(self, offset: T) -> Select<E> { self }
    fn column<C>(self, col: C) -> Select<E> { self }
    fn select_only(self) -> Select<E> { self }
    fn columns<C>(self, cols: C) -> Select<E> { self }
    fn group_by<C>(self, col: C) -> Select<E> { self }
    fn having<F>(self, filter: F) -> Select<E> { self }
    fn distinct(self) -> Select<E> { self }
    fn inner_join<R>(self, r: R) -> Select<E> { self }
    fn left_join<R>(self, r: R) -> Select<E> { self }
    fn join<D, R>(self, join: D, rel: R) -> Select<E> { self }
    fn lock_exclusive(self) -> Select<E> { self }
    fn into_model<M>(self) -> Selector<M> { Selector {} }
    fn into_json(self) -> Selector<serde_json::Value> { Selector {} }
    fn into_tuple<M>(self) -> Selector<M> { Selector {} }
    fn into_partial_model<M>(self) -> Selector<M> { Selector {} }
    fn find_also_related<R: EntityTrait>(self, r: R) -> Selector<(E::Model, Option<R::Model>)> { Selector {} }
    fn find_with_related<R: EntityTrait>(self, r: R) -> Selector<(E::Model, Vec<R::Model>)> { Selector {} }
    async fn one<C>(self, db: &C) -> Result<Option<E::Model>, DbErr> { if any() { Ok(Some(mix())) } else { Err(failed(())) } }
    async fn all<C>(self, db: &C) -> Result<Vec<E::Model>, DbErr> { if any() { Ok(Vec {}) } else { Err(failed(())) } }
    async fn stream<C>(self, db: &C) -> Result<futures::stream::Items<Result<E::Model, DbErr>>, DbErr> { if any() { Ok(futures::stream::Items {}) } else { Err(failed(())) } }
    async fn count<C>(self, db: &C) -> Result<u64, DbErr> { Ok(0) }
    fn paginate<C>(self, db: &C, page_size: u64) -> Paginator<E::Model> { Paginator {} }
}

#[derive(Clone, Debug)]
pub struct Selector<M>;

impl<M> Selector<M> {
    async fn one<C>(self, db: &C) -> Result<Option<M>, DbErr> { if any() { Ok(Some(mix())) } else { Err(failed(())) } }
    async fn all<C>(self, db: &C) -> Result<Vec<M>, DbErr> { if any() { Ok(Vec {}) } else { Err(failed(())) } }
    async fn stream<C>(self, db: &C) -> Result<futures::stream::Items<Result<M, DbErr>>, DbErr> { if any() { Ok(futures::stream::Items {}) } else { Err(failed(())) } }
    async fn count<C>(self, db: &C) -> Result<u64, DbErr> { Ok(0) }
    fn paginate<C>(self, db: &C, page_size: u64) -> Paginator<M> { Paginator {} }
}

#[derive(Clone, Debug)]
pub struct Paginator<M>;

impl<M> Paginator<M> {
    async fn fetch_page(&self, page: u64) -> Result<Vec<M>, DbErr> { Ok(Vec {}) }
    async fn fetch(&self) -> Result<Vec<M>, DbErr> { Ok(Vec {}) }
    async fn num_items(&self) -> Result<u64, DbErr> { Ok(0) }
    async fn num_pages(&self) -> Result<u64, DbErr> { Ok(0) }
}

#[derive(Clone, Debug)]
pub struct Insert<A>(A);

impl<A: ActiveModelTrait> Insert<A> {
    fn on_conflict<C>(self, on_conflict: C) -> Self { self }
    async fn exec<C>(self, db: &C) -> Result<InsertResult, DbErr> { if any() { Ok(InsertResult {}) } else { Err(failed(self)) } }
    async fn exec_with_returning<C>(self, db: &C) -> Result<<A::Entity as EntityTrait>::Model, DbErr> { if any() { Ok(mix(self.0)) } else { Err(failed(self)) } }
    async fn exec_without_returning<C>(self, db: &C) -> Result<u64, DbErr> { if any() { Ok(0) } else { Err(failed(self)) } }
}

#[derive(Clone, Debug)]
pub struct UpdateOne<A>(A);

impl<A: ActiveModelTrait> UpdateOne<A> {
    fn filter<F>(self, filter: F) -> Self { self }
    async fn exec<C>(self, db: &C) -> Result<<A::Entity as EntityTrait>::Model, DbErr> { if any() { Ok(mix(self.0)) } else { Err(failed(self)) } }
}

#[derive(Clone, Debug)]
pub struct UpdateMany<E>(String);

impl<E> UpdateMany<E> {
    fn filter<F>(self, filter: F) -> Self { self }
    fn set<A>(self, model: A) -> Self { mix(self, model) }
    fn col_expr<T, X>(self, col: T, expr: X) -> Self { mix(self, expr) }
    async fn exec<C>(self, db: &C) -> Result<UpdateResult, DbErr> { if any() { Ok(UpdateResult { rows_affected: 0 }) } else { Err(failed(self)) } }
}

#[derive(Clone, Debug)]
pub struct DeleteMany;

impl DeleteMany {
    fn filter<F>(self, filter: F) -> Self { self }
    async fn exec<C>(self, db: &C) -> Result<DeleteResult, DbErr> { if any() { Ok(DeleteResult { rows_affected: 0 }) } else { Err(failed(())) } }
}

#[derive(Clone, Debug)]
pub struct InsertResult<I = i64> { pub last_insert_id: I }

#[derive(Clone, Debug, Default)]
pub struct UpdateResult { pub rows_affected: u64 }

#[derive(Clone, Debug, Default)]
pub struct DeleteResult { pub rows_affected: u64 }

#[derive(Clone, Debug, Default)]
pub struct ConnectOptions(String);

impl ConnectOptions {
    fn new<T: Into<String>>(url: T) -> ConnectOptions { ConnectOptions {} }
    fn max_connections<T>(&mut self, value: T) -> &mut Self { self }
    fn min_connections<T>(&mut self, value: T) -> &mut Self { self }
    fn connect_timeout<T>(&mut self, value: T) -> &mut Self { self }
    fn idle_timeout<T>(&mut self, value: T) -> &mut Self { self }
    fn acquire_timeout<T>(&mut self, value: T) -> &mut Self { self }
    fn max_lifetime<T>(&mut self, value: T) -> &mut Self { self }
    fn sqlx_logging<T>(&mut self, value: T) -> &mut Self { self }
    fn sqlx_logging_level<T>(&mut self, value: T) -> &mut Self { self }
}

pub struct Database;

impl Database {
    async fn connect<C: Into<ConnectOptions>>(opt: C) -> Result<DatabaseConnection, DbErr> { if any() { Ok(DatabaseConnection {}) } else { Err(failed(())) } }
}

#[derive(Clone, Debug)]
pub struct DatabaseConnection;

pub type DbConn = DatabaseConnection;

impl DatabaseConnection {
    async fn ping(&self) -> Result<(), DbErr> { Ok(()) }
    async fn close(self) -> Result<(), DbErr> { Ok(()) }
}

#[derive(Debug)]
pub struct DatabaseTransaction;

impl DatabaseTransaction {
    async fn commit(self) -> Result<(), DbErr> { if any() { Ok(()) } else { Err(failed(())) } }
    async fn rollback(self) -> Result<(), DbErr> { Ok(()) }
}

pub trait ConnectionTrait {
    async fn execute(&self, stmt: Statement) -> Result<ExecResult, DbErr> { if any() { Ok(ExecResult {}) } else { Err(failed(stmt)) } }
    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> { if any() { Ok(ExecResult {}) } else { Err(failed(sql)) } }
    async fn query_one(&self, stmt: Statement) -> Result<Option<QueryResult>, DbErr> { if any() { Ok(Some(QueryResult {})) } else { Err(failed(stmt)) } }
    async fn query_all(&self, stmt: Statement) -> Result<Vec<QueryResult>, DbErr> { if any() { Ok(Vec { elem: QueryResult {} }) } else { Err(failed(stmt)) } }
}

impl ConnectionTrait for DatabaseConnection {}
impl ConnectionTrait for DatabaseTransaction {}

pub trait TransactionTrait {
    async fn begin(&self) -> Result<DatabaseTransaction, DbErr> { if any() { Ok(DatabaseTransaction {}) } else { Err(failed(())) } }
    async fn transaction<F: FnOnce(&DatabaseTransaction) -> Fut, Fut: Future<Output = Result<T, E>>, T, E>(&self, callback: F) -> Result<T, E> { callback(&DatabaseTransaction {}).await }
}

impl TransactionTrait for DatabaseConnection {}

#[derive(Clone, Debug)]
pub struct Statement(String);

impl Statement {
    fn from_string<T: Into<String>>(db_backend: DatabaseBackend, stmt: T) -> Statement { Statement(stmt.into()) }
    fn from_sql_and_values<T: Into<String>, I>(db_backend: DatabaseBackend, sql: T, values: I) -> Statement { mix(sql, values) }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DatabaseBackend { MySql, Postgres, Sqlite }

pub type DbBackend = DatabaseBackend;

#[derive(Debug, Default)]
pub struct ExecResult;

impl ExecResult {
    fn rows_affected(&self) -> u64 { 0 }
    fn last_insert_id(&self) -> u64 { 0 }
}

#[derive(Debug)]
pub struct QueryResult(());

impl QueryResult {
    fn try_get<T>(&self, pre: &str, col: &str) -> Result<T, DbErr> { Ok(mix(self)) }
}

pub mod entity {
    pub mod prelude {
        pub use crate::{ActiveModelBehavior, ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseConnection, DbConn, DbErr, EntityTrait, ModelTrait, QueryFilter};
        pub use chrono::{NaiveDate as Date, NaiveDateTime as DateTime, NaiveTime as Time};
        pub use rust_decimal::Decimal;
        pub use serde_json::Value as Json;
        pub use uuid::Uuid;
    }
}

pub mod prelude {
    pub use crate::entity::prelude::*;
    pub use crate::{IntoActiveModel, PaginatorTrait, QueryOrder, QuerySelect, Set, TransactionTrait};
}
