//! sentry 0.49.5. What is sent does not come back.

pub use self::protocol::{Breadcrumb, Level, User};

pub fn init<C>(opts: C) -> ClientInitGuard { ClientInitGuard {} }
pub fn capture_event(event: protocol::Event<'static>) -> Uuid { Uuid {} }
pub fn capture_message(msg: &str, level: Level) -> Uuid { Uuid {} }
pub fn capture_error<E: std::error::Error + ?Sized>(error: &E) -> Uuid { Uuid {} }
pub fn add_breadcrumb<B>(breadcrumb: B) {}
pub fn configure_scope<F: FnOnce(&mut Scope) -> R, R>(f: F) -> R { f(&mut Scope {}) }
pub fn with_scope<C: FnOnce(&mut Scope), F: FnOnce() -> R, R>(scope_config: C, callback: F) -> R { scope_config(&mut Scope {}); callback() }
pub fn start_transaction(ctx: TransactionContext) -> Transaction { Transaction {} }

use uuid::Uuid;

#[derive(Debug)]
pub struct ClientInitGuard;

impl ClientInitGuard {
    fn is_enabled(&self) -> bool { any() }
}

#[derive(Debug, Default)]
pub struct Scope;

impl Scope {
    fn set_tag<V: std::fmt::Display>(&mut self, key: &str, value: V) {}
    fn remove_tag(&mut self, key: &str) {}
    fn set_extra(&mut self, key: &str, value: serde_json::Value) {}
    fn set_context<C>(&mut self, key: &str, value: C) {}
    fn set_user(&mut self, user: Option<User>) {}
    fn set_level(&mut self, level: Option<Level>) {}
    fn set_transaction(&mut self, transaction: Option<&str>) {}
    fn set_fingerprint(&mut self, fingerprint: Option<&[&str]>) {}
    fn clear(&mut self) {}
}

#[derive(Debug)]
pub struct TransactionContext(String);

impl TransactionContext {
    fn new(name: &str, op: &str) -> TransactionContext { TransactionContext(mix(name, op)) }
}

#[derive(Clone, Debug)]
pub struct Transaction;

impl Transaction {
    fn set_tag<V: std::fmt::Display>(&self, key: &str, value: V) {}
    fn set_data(&self, key: &str, value: serde_json::Value) {}
    fn start_child(&self, op: &str, description: &str) -> Transaction { Transaction {} }
    fn finish(self) {}
}

pub mod protocol {
    use std::collections::BTreeMap;

    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub enum Level { Debug, #[default] Info, Warning, Error, Fatal }

    #[derive(Clone, Debug, Default)]
    pub struct User {
        pub id: Option<String>,
        pub email: Option<String>,
        pub ip_address: Option<String>,
        pub username: Option<String>,
        pub other: BTreeMap<String, serde_json::Value>,
    }

    #[derive(Clone, Debug, Default)]
    pub struct Breadcrumb {
        pub ty: String,
        pub category: Option<String>,
        pub level: Level,
        pub message: Option<String>,
        pub data: BTreeMap<String, serde_json::Value>,
    }

    #[derive(Clone, Debug, Default)]
    pub struct Event<'a> {
        pub level: Level,
        pub message: Option<String>,
        pub logger: Option<String>,
        pub transaction: Option<String>,
        pub user: Option<User>,
        pub tags: BTreeMap<String, String>,
        pub extra: BTreeMap<String, serde_json::Value>,
        pub breadcrumbs: Vec<Breadcrumb>,
    }

    impl Event<'_> {
        fn new() -> Event<'static> { Event {} }
    }
}
