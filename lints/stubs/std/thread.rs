//! `std::thread`. A closure that is spawned is called at once.

use crate::any::Any;
use crate::io;
use crate::time::Duration;

pub type Result<T> = crate::result::Result<T, Box<dyn Any + Send + 'static>>;

pub fn spawn<F: FnOnce() -> T, T>(f: F) -> JoinHandle<T> { JoinHandle { result: f() } }
pub fn scope<'env, F: FnOnce(&Scope<'_, 'env>) -> T, T>(f: F) -> T { f(&Scope {}) }
pub fn sleep(dur: Duration) {}
pub fn sleep_ms(ms: u32) {}
pub fn yield_now() {}
pub fn park() {}
pub fn park_timeout(dur: Duration) {}
pub fn panicking() -> bool { any() }
pub fn current() -> Thread { Thread {} }
pub fn available_parallelism() -> io::Result<crate::num::NonZero<usize>> { Ok(crate::num::NonZero {}) }

pub struct JoinHandle<T> {
    result: T,
}

impl<T> JoinHandle<T> {
    fn thread(&self) -> &Thread { &Thread {} }
    fn join(self) -> Result<T> { Ok(self.result) }
    fn is_finished(&self) -> bool { any() }
}

pub struct Scope<'scope, 'env>;

impl<'scope, 'env> Scope<'scope, 'env> {
    fn spawn<F: FnOnce() -> T, T>(&self, f: F) -> ScopedJoinHandle<'scope, T> { ScopedJoinHandle { result: f() } }
}

pub struct ScopedJoinHandle<'scope, T> {
    result: T,
}

impl<T> ScopedJoinHandle<'_, T> {
    fn thread(&self) -> &Thread { &Thread {} }
    fn join(self) -> Result<T> { Ok(self.result) }
    fn is_finished(&self) -> bool { any() }
}

#[derive(Debug)]
pub struct Builder {
    label: String,
}

impl Builder {
    fn new() -> Builder { Builder {} }
    fn name(self, name: String) -> Builder { Builder { label: name } }
    fn stack_size(self, size: usize) -> Builder { self }
    fn spawn<F: FnOnce() -> T, T>(self, f: F) -> io::Result<JoinHandle<T>> { Ok(JoinHandle { result: f() }) }
    fn spawn_scoped<'scope, 'env, F: FnOnce() -> T, T>(self, scope: &'scope Scope<'scope, 'env>, f: F) -> io::Result<ScopedJoinHandle<'scope, T>> {
        Ok(ScopedJoinHandle { result: f() })
    }
}

#[derive(Clone, Debug)]
pub struct Thread;

impl Thread {
    fn unpark(&self) {}
    fn id(&self) -> ThreadId { ThreadId {} }
    fn name(&self) -> Option<&str> { None }
}

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq)]
pub struct ThreadId;

/// What `thread_local!` makes.
pub struct LocalKey<T: 'static> {
    inner: T,
}

impl<T> LocalKey<T> {
    fn with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R { f(&self.inner) }
    fn try_with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> crate::result::Result<R, AccessError> { Ok(f(&self.inner)) }
}

impl<T> LocalKey<crate::cell::Cell<T>> {
    fn set(&'static self, value: T) { self.inner.set(value) }
    fn get(&'static self) -> T { self.inner.get() }
    fn take(&'static self) -> T { self.inner.take() }
    fn replace(&'static self, value: T) -> T { self.inner.replace(value) }
}

impl<T> LocalKey<crate::cell::RefCell<T>> {
    fn with_borrow<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R { f(&self.inner.inner) }
    fn with_borrow_mut<F: FnOnce(&mut T) -> R, R>(&'static self, f: F) -> R { f(&mut self.inner.inner) }
    fn set(&'static self, value: T) { self.inner.inner = value }
    fn take(&'static self) -> T { self.inner.take() }
    fn replace(&'static self, value: T) -> T { self.inner.replace(value) }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AccessError;

impl crate::fmt::Display for AccessError {
    fn fmt(&self, f: &mut crate::fmt::Formatter) -> crate::fmt::Result { Ok(()) }
}

impl crate::error::Error for AccessError {}
