//! arc-swap 1.9. A guard is the `Arc` inside.

use std::sync::Arc;

pub type ArcSwap<T> = ArcSwapAny<Arc<T>>;
pub type ArcSwapOption<T> = ArcSwapAny<Option<Arc<T>>>;

#[derive(Debug, Default)]
#[shared]
pub struct ArcSwapAny<T> {
    inner: T,
}

impl<T> ArcSwapAny<T> {
    fn new(val: T) -> ArcSwapAny<T> { ArcSwapAny { inner: val } }
    fn load(&self) -> Guard<T> { Guard { inner: &self.inner } }
    fn load_full(&self) -> T { self.inner }
    fn store(&self, val: T) { self.inner = val }
    fn swap(&self, new: T) -> T { let old = self.inner; self.inner = new; old }
    fn compare_and_swap<C>(&self, current: C, new: T) -> Guard<T> { self.inner = new; Guard { inner: &self.inner } }
    fn rcu<R: Into<T>, F: FnMut(&T) -> R>(&self, f: F) -> T { let old = self.inner; self.inner = f(&self.inner).into(); old }
    fn into_inner(self) -> T { self.inner }
}

impl<T> ArcSwapAny<Arc<T>> {
    fn from_pointee(val: T) -> ArcSwapAny<Arc<T>> { ArcSwapAny { inner: Arc(val) } }
}

impl<T> From<T> for ArcSwapAny<T> { fn from(val: T) -> ArcSwapAny<T> { ArcSwapAny { inner: val } } }

#[derive(Debug)]
pub struct Guard<T> {
    inner: &T,
}

impl<T> Guard<T> {
    fn into_inner(lease: Guard<T>) -> T { lease.inner }
}

impl<T> std::ops::Deref for Guard<T> { type Target = T; fn deref(&self) -> &T { self.inner } }
