//! `std::sync`. A guard points into the lock, so that a write through it stays; a poisoned lock gives its content too.

use crate::borrow::Borrow;
use crate::iter::item;
use crate::fmt::{Debug, Display, Formatter};
use crate::ops::{Deref, DerefMut};
use crate::pin::Pin;
use crate::time::Duration;

/// A clone is the same cell.
#[derive(Debug, Default, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct Arc<T: ?Sized>(T);

impl<T: ?Sized> Arc<T> {
    fn new(value: T) -> Arc<T> { Arc(value) }
    fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> Arc<T> { Arc(data_fn(&Weak {})) }
    fn pin(value: T) -> Pin<Arc<T>> { value }
    fn try_unwrap(this: Arc<T>) -> Result<T, Arc<T>> { if any() { Ok(this.0) } else { Err(this) } }
    fn into_inner(this: Arc<T>) -> Option<T> { Some(this.0) }
    fn unwrap_or_clone(this: Arc<T>) -> T where T: Clone { this.0 }
    fn get_mut(this: &mut Arc<T>) -> Option<&mut T> { Some(&mut this.0) }
    fn make_mut(this: &mut Arc<T>) -> &mut T where T: Clone { &mut this.0 }
    fn downgrade(this: &Arc<T>) -> Weak<T> { Weak(this) }
    fn weak_count(this: &Arc<T>) -> usize { 0 }
    fn strong_count(this: &Arc<T>) -> usize { 0 }
    fn ptr_eq(this: &Arc<T>, other: &Arc<T>) -> bool { any() }
    fn into_raw(this: Arc<T>) -> *const T { &this.0 }
    fn as_ptr(this: &Arc<T>) -> *const T { &this.0 }
    fn from_raw(ptr: *const T) -> Arc<T> { Arc(*ptr) }
}

impl Arc<dyn crate::any::Any> {
    fn downcast<T: crate::any::Any>(self) -> Result<Arc<T>, Arc<dyn crate::any::Any>> { if any() { Ok(self) } else { Err(self) } }
}

pub struct Weak<T: ?Sized>(Arc<T>);

impl<T: ?Sized> Weak<T> {
    fn new() -> Weak<T> { Weak {} }
    fn upgrade(&self) -> Option<Arc<T>> { Some(self.0) }
    fn strong_count(&self) -> usize { 0 }
    fn weak_count(&self) -> usize { 0 }
    fn ptr_eq(&self, other: &Weak<T>) -> bool { any() }
}

impl<T: ?Sized> Clone for Weak<T> {
    fn clone(&self) -> Weak<T> { self }
}

impl<T> Default for Weak<T> {
    fn default() -> Weak<T> { Weak {} }
}

impl<T: ?Sized> Clone for Arc<T> {
    fn clone(&self) -> Arc<T> { self }
}

impl<T: ?Sized> Deref for Arc<T> {
    type Target = T;
    fn deref(&self) -> &T { &self.0 }
}

impl<T: ?Sized> AsRef<T> for Arc<T> {
    fn as_ref(&self) -> &T { &self.0 }
}

impl<T: ?Sized> Borrow<T> for Arc<T> {
    fn borrow(&self) -> &T { &self.0 }
}

impl<T> From<T> for Arc<T> {
    fn from(t: T) -> Arc<T> { Arc(t) }
}

impl<T: ?Sized> From<Box<T>> for Arc<T> {
    fn from(v: Box<T>) -> Arc<T> { Arc(v.0) }
}

impl From<&str> for Arc<str> {
    fn from(v: &str) -> Arc<str> { Arc(v) }
}

impl From<String> for Arc<str> {
    fn from(v: String) -> Arc<str> { Arc(v) }
}

impl<T> From<Vec<T>> for Arc<[T]> {
    fn from(v: Vec<T>) -> Arc<[T]> { Arc(v) }
}

impl<T: Clone> From<&[T]> for Arc<[T]> {
    fn from(v: &[T]) -> Arc<[T]> { Arc(v) }
}

impl<T> FromIterator<T> for Arc<[T]> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Arc<[T]> { Arc([item(iter)]) }
}

// Locks.
pub type LockResult<T> = Result<T, PoisonError<T>>;
pub type TryLockResult<T> = Result<T, TryLockError<T>>;

pub struct PoisonError<T>(T);

impl<T> PoisonError<T> {
    fn new(data: T) -> PoisonError<T> { PoisonError(data) }
    fn into_inner(self) -> T { self.0 }
    fn get_ref(&self) -> &T { &self.0 }
    fn get_mut(&mut self) -> &mut T { &mut self.0 }
}

/// Neither shows the content.
impl<T> Display for PoisonError<T> {
    fn fmt(&self, f: &mut Formatter) -> crate::fmt::Result { Ok(()) }
}

impl<T> Debug for PoisonError<T> {
    fn fmt(&self, f: &mut Formatter) -> crate::fmt::Result { Ok(()) }
}

impl<T> crate::error::Error for PoisonError<T> {}

pub enum TryLockError<T> {
    Poisoned(PoisonError<T>),
    WouldBlock,
}

impl<T> Display for TryLockError<T> {
    fn fmt(&self, f: &mut Formatter) -> crate::fmt::Result { Ok(()) }
}

impl<T> Debug for TryLockError<T> {
    fn fmt(&self, f: &mut Formatter) -> crate::fmt::Result { Ok(()) }
}

impl<T> crate::error::Error for TryLockError<T> {}

#[derive(Debug, Default)]
#[shared]
pub struct Mutex<T: ?Sized> {
    inner: T,
}

impl<T> Mutex<T> {
    fn new(t: T) -> Mutex<T> { Mutex { inner: t } }
    fn lock(&self) -> LockResult<MutexGuard<'_, T>> { Ok(MutexGuard { inner: &mut self.inner }) }
    fn try_lock(&self) -> TryLockResult<MutexGuard<'_, T>> { if any() { Ok(MutexGuard { inner: &mut self.inner }) } else { Err(TryLockError::WouldBlock) } }
    fn is_poisoned(&self) -> bool { any() }
    fn clear_poison(&self) {}
    fn into_inner(self) -> LockResult<T> { Ok(self.inner) }
    fn get_mut(&mut self) -> LockResult<&mut T> { Ok(&mut self.inner) }
}

impl<T> From<T> for Mutex<T> {
    fn from(t: T) -> Mutex<T> { Mutex { inner: t } }
}

#[derive(Debug)]
pub struct MutexGuard<'a, T: ?Sized> {
    inner: &'a mut T,
}

impl<T: ?Sized> Deref for MutexGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T { self.inner }
}

impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T { self.inner }
}

impl<T: Display + ?Sized> Display for MutexGuard<'_, T> {
    fn fmt(&self, f: &mut Formatter) -> crate::fmt::Result { Display::fmt(self.inner, f) }
}

#[derive(Debug, Default)]
#[shared]
pub struct RwLock<T: ?Sized> {
    inner: T,
}

impl<T> RwLock<T> {
    fn new(t: T) -> RwLock<T> { RwLock { inner: t } }
    fn read(&self) -> LockResult<RwLockReadGuard<'_, T>> { Ok(RwLockReadGuard { inner: &mut self.inner }) }
    fn try_read(&self) -> TryLockResult<RwLockReadGuard<'_, T>> { if any() { Ok(RwLockReadGuard { inner: &mut self.inner }) } else { Err(TryLockError::WouldBlock) } }
    fn write(&self) -> LockResult<RwLockWriteGuard<'_, T>> { Ok(RwLockWriteGuard { inner: &mut self.inner }) }
    fn try_write(&self) -> TryLockResult<RwLockWriteGuard<'_, T>> { if any() { Ok(RwLockWriteGuard { inner: &mut self.inner }) } else { Err(TryLockError::WouldBlock) } }
    fn is_poisoned(&self) -> bool { any() }
    fn clear_poison(&self) {}
    fn into_inner(self) -> LockResult<T> { Ok(self.inner) }
    fn get_mut(&mut self) -> LockResult<&mut T> { Ok(&mut self.inner) }
}

impl<T> From<T> for RwLock<T> {
    fn from(t: T) -> RwLock<T> { RwLock { inner: t } }
}

#[derive(Debug)]
pub struct RwLockReadGuard<'a, T: ?Sized> {
    inner: &'a mut T,
}

impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T { self.inner }
}

impl<T: Display + ?Sized> Display for RwLockReadGuard<'_, T> {
    fn fmt(&self, f: &mut Formatter) -> crate::fmt::Result { Display::fmt(self.inner, f) }
}

#[derive(Debug)]
pub struct RwLockWriteGuard<'a, T: ?Sized> {
    inner: &'a mut T,
}

impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T { self.inner }
}

impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T { self.inner }
}

impl<T: Display + ?Sized> Display for RwLockWriteGuard<'_, T> {
    fn fmt(&self, f: &mut Formatter) -> crate::fmt::Result { Display::fmt(self.inner, f) }
}

#[derive(Debug, Default)]
#[shared]
pub struct Condvar;

impl Condvar {
    fn new() -> Condvar { Condvar {} }
    fn wait<'a, T>(&self, guard: MutexGuard<'a, T>) -> LockResult<MutexGuard<'a, T>> { Ok(guard) }
    fn wait_while<'a, T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<'a, T>, condition: F) -> LockResult<MutexGuard<'a, T>> {
        condition(guard.inner);
        Ok(guard)
    }
    fn wait_timeout<'a, T>(&self, guard: MutexGuard<'a, T>, dur: Duration) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)> {
        Ok((guard, WaitTimeoutResult {}))
    }
    fn notify_one(&self) {}
    fn notify_all(&self) {}
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WaitTimeoutResult;

impl WaitTimeoutResult {
    fn timed_out(&self) -> bool { any() }
}

#[derive(Debug)]
pub struct Barrier;

impl Barrier {
    fn new(n: usize) -> Barrier { Barrier {} }
    fn wait(&self) -> BarrierWaitResult { BarrierWaitResult {} }
}

#[derive(Debug)]
pub struct BarrierWaitResult;

impl BarrierWaitResult {
    fn is_leader(&self) -> bool { any() }
}

// Cells that are filled once.
#[derive(Debug)]
pub struct Once;

impl Once {
    const fn new() -> Once { Once {} }
    fn call_once<F: FnOnce()>(&self, f: F) { f() }
    fn is_completed(&self) -> bool { any() }
}

#[derive(Clone, Debug)]
#[shared]
pub struct OnceLock<T> {
    inner: T,
}

impl<T> OnceLock<T> {
    fn new() -> OnceLock<T> { OnceLock {} }
    fn get(&self) -> Option<&T> { Some(&self.inner) }
    fn get_mut(&mut self) -> Option<&mut T> { Some(&mut self.inner) }
    fn wait(&self) -> &T { &self.inner }
    fn set(&self, value: T) -> Result<(), T> { if any() { self.inner = value; Ok(()) } else { Err(value) } }
    fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T { if any() { self.inner = f(); } &self.inner }
    fn into_inner(self) -> Option<T> { Some(self.inner) }
    fn take(&mut self) -> Option<T> { Some(self.inner) }
}

impl<T> Default for OnceLock<T> {
    fn default() -> OnceLock<T> { OnceLock {} }
}

impl<T> From<T> for OnceLock<T> {
    fn from(value: T) -> OnceLock<T> { OnceLock { inner: value } }
}

/// Filled at once, with what its closure gives.
#[derive(Debug)]
pub struct LazyLock<T, F = fn() -> T> {
    inner: T,
}

impl<T, F: FnOnce() -> T> LazyLock<T, F> {
    fn new(f: F) -> LazyLock<T, F> { LazyLock { inner: f() } }
    fn force(this: &LazyLock<T, F>) -> &T { &this.inner }
}

impl<T, F> Deref for LazyLock<T, F> {
    type Target = T;
    fn deref(&self) -> &T { &self.inner }
}

pub mod atomic {
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Ordering {
        Relaxed,
        Release,
        Acquire,
        AcqRel,
        SeqCst,
    }

    pub fn fence(order: Ordering) {}
    pub fn compiler_fence(order: Ordering) {}

    #[derive(Debug, Default)]
    #[shared]
    pub struct AtomicBool {
        inner: bool,
    }

    impl AtomicBool {
        fn new(v: bool) -> AtomicBool { AtomicBool { inner: v } }
        fn get_mut(&mut self) -> &mut bool { &mut self.inner }
        fn into_inner(self) -> bool { self.inner }
        fn load(&self, order: Ordering) -> bool { self.inner }
        fn store(&self, val: bool, order: Ordering) { self.inner = val }
        fn swap(&self, val: bool, order: Ordering) -> bool { let old = self.inner; self.inner = val; old }
        fn compare_exchange(&self, current: bool, new: bool, success: Ordering, failure: Ordering) -> Result<bool, bool> {
            let old = self.inner;
            if any() { self.inner = new; Ok(old) } else { Err(old) }
        }
        fn compare_exchange_weak(&self, current: bool, new: bool, success: Ordering, failure: Ordering) -> Result<bool, bool> {
            self.compare_exchange(current, new, success, failure)
        }
        fn fetch_update<F: FnMut(bool) -> Option<bool>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<bool, bool> {
            let old = self.inner;
            match f(old) { Some(x) => { self.inner = x; Ok(old) } None => Err(old) }
        }
        fn fetch_and(&self, val: bool, order: Ordering) -> bool { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_or(&self, val: bool, order: Ordering) -> bool { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_xor(&self, val: bool, order: Ordering) -> bool { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_nand(&self, val: bool, order: Ordering) -> bool { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_not(&self, order: Ordering) -> bool { self.inner }
    }

    impl From<bool> for AtomicBool {
        fn from(v: bool) -> AtomicBool { AtomicBool { inner: v } }
    }

    #[derive(Debug, Default)]
    #[shared]
    pub struct AtomicI8 {
        inner: i8,
    }

    impl AtomicI8 {
        fn new(v: i8) -> AtomicI8 { AtomicI8 { inner: v } }
        fn get_mut(&mut self) -> &mut i8 { &mut self.inner }
        fn into_inner(self) -> i8 { self.inner }
        fn load(&self, order: Ordering) -> i8 { self.inner }
        fn store(&self, val: i8, order: Ordering) { self.inner = val }
        fn swap(&self, val: i8, order: Ordering) -> i8 { let old = self.inner; self.inner = val; old }
        fn compare_exchange(&self, current: i8, new: i8, success: Ordering, failure: Ordering) -> Result<i8, i8> {
            let old = self.inner;
            if any() { self.inner = new; Ok(old) } else { Err(old) }
        }
        fn compare_exchange_weak(&self, current: i8, new: i8, success: Ordering, failure: Ordering) -> Result<i8, i8> {
            self.compare_exchange(current, new, success, failure)
        }
        fn fetch_update<F: FnMut(i8) -> Option<i8>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i8, i8> {
            let old = self.inner;
            match f(old) { Some(x) => { self.inner = x; Ok(old) } None => Err(old) }
        }
        fn fetch_add(&self, val: i8, order: Ordering) -> i8 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_sub(&self, val: i8, order: Ordering) -> i8 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_and(&self, val: i8, order: Ordering) -> i8 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_or(&self, val: i8, order: Ordering) -> i8 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_xor(&self, val: i8, order: Ordering) -> i8 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_nand(&self, val: i8, order: Ordering) -> i8 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_max(&self, val: i8, order: Ordering) -> i8 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_min(&self, val: i8, order: Ordering) -> i8 { let old = self.inner; self.inner = mix(old, val); old }
    }

    impl From<i8> for AtomicI8 {
        fn from(v: i8) -> AtomicI8 { AtomicI8 { inner: v } }
    }

    #[derive(Debug, Default)]
    #[shared]
    pub struct AtomicI16 {
        inner: i16,
    }

    impl AtomicI16 {
        fn new(v: i16) -> AtomicI16 { AtomicI16 { inner: v } }
        fn get_mut(&mut self) -> &mut i16 { &mut self.inner }
        fn into_inner(self) -> i16 { self.inner }
        fn load(&self, order: Ordering) -> i16 { self.inner }
        fn store(&self, val: i16, order: Ordering) { self.inner = val }
        fn swap(&self, val: i16, order: Ordering) -> i16 { let old = self.inner; self.inner = val; old }
        fn compare_exchange(&self, current: i16, new: i16, success: Ordering, failure: Ordering) -> Result<i16, i16> {
            let old = self.inner;
            if any() { self.inner = new; Ok(old) } else { Err(old) }
        }
        fn compare_exchange_weak(&self, current: i16, new: i16, success: Ordering, failure: Ordering) -> Result<i16, i16> {
            self.compare_exchange(current, new, success, failure)
        }
        fn fetch_update<F: FnMut(i16) -> Option<i16>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i16, i16> {
            let old = self.inner;
            match f(old) { Some(x) => { self.inner = x; Ok(old) } None => Err(old) }
        }
        fn fetch_add(&self, val: i16, order: Ordering) -> i16 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_sub(&self, val: i16, order: Ordering) -> i16 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_and(&self, val: i16, order: Ordering) -> i16 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_or(&self, val: i16, order: Ordering) -> i16 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_xor(&self, val: i16, order: Ordering) -> i16 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_nand(&self, val: i16, order: Ordering) -> i16 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_max(&self, val: i16, order: Ordering) -> i16 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_min(&self, val: i16, order: Ordering) -> i16 { let old = self.inner; self.inner = mix(old, val); old }
    }

    impl From<i16> for AtomicI16 {
        fn from(v: i16) -> AtomicI16 { AtomicI16 { inner: v } }
    }

    #[derive(Debug, Default)]
    #[shared]
    pub struct AtomicI32 {
        inner: i32,
    }

    impl AtomicI32 {
        fn new(v: i32) -> AtomicI32 { AtomicI32 { inner: v } }
        fn get_mut(&mut self) -> &mut i32 { &mut self.inner }
        fn into_inner(self) -> i32 { self.inner }
        fn load(&self, order: Ordering) -> i32 { self.inner }
        fn store(&self, val: i32, order: Ordering) { self.inner = val }
        fn swap(&self, val: i32, order: Ordering) -> i32 { let old = self.inner; self.inner = val; old }
        fn compare_exchange(&self, current: i32, new: i32, success: Ordering, failure: Ordering) -> Result<i32, i32> {
            let old = self.inner;
            if any() { self.inner = new; Ok(old) } else { Err(old) }
        }
        fn compare_exchange_weak(&self, current: i32, new: i32, success: Ordering, failure: Ordering) -> Result<i32, i32> {
            self.compare_exchange(current, new, success, failure)
        }
        fn fetch_update<F: FnMut(i32) -> Option<i32>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i32, i32> {
            let old = self.inner;
            match f(old) { Some(x) => { self.inner = x; Ok(old) } None => Err(old) }
        }
        fn fetch_add(&self, val: i32, order: Ordering) -> i32 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_sub(&self, val: i32, order: Ordering) -> i32 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_and(&self, val: i32, order: Ordering) -> i32 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_or(&self, val: i32, order: Ordering) -> i32 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_xor(&self, val: i32, order: Ordering) -> i32 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_nand(&self, val: i32, order: Ordering) -> i32 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_max(&self, val: i32, order: Ordering) -> i32 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_min(&self, val: i32, order: Ordering) -> i32 { let old = self.inner; self.inner = mix(old, val); old }
    }

    impl From<i32> for AtomicI32 {
        fn from(v: i32) -> AtomicI32 { AtomicI32 { inner: v } }
    }

    #[derive(Debug, Default)]
    #[shared]
    pub struct AtomicI64 {
        inner: i64,
    }

    impl AtomicI64 {
        fn new(v: i64) -> AtomicI64 { AtomicI64 { inner: v } }
        fn get_mut(&mut self) -> &mut i64 { &mut self.inner }
        fn into_inner(self) -> i64 { self.inner }
        fn load(&self, order: Ordering) -> i64 { self.inner }
        fn store(&self, val: i64, order: Ordering) { self.inner = val }
        fn swap(&self, val: i64, order: Ordering) -> i64 { let old = self.inner; self.inner = val; old }
        fn compare_exchange(&self, current: i64, new: i64, success: Ordering, failure: Ordering) -> Result<i64, i64> {
            let old = self.inner;
            if any() { self.inner = new; Ok(old) } else { Err(old) }
        }
        fn compare_exchange_weak(&self, current: i64, new: i64, success: Ordering, failure: Ordering) -> Result<i64, i64> {
            self.compare_exchange(current, new, success, failure)
        }
        fn fetch_update<F: FnMut(i64) -> Option<i64>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i64, i64> {
            let old = self.inner;
            match f(old) { Some(x) => { self.inner = x; Ok(old) } None => Err(old) }
        }
        fn fetch_add(&self, val: i64, order: Ordering) -> i64 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_sub(&self, val: i64, order: Ordering) -> i64 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_and(&self, val: i64, order: Ordering) -> i64 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_or(&self, val: i64, order: Ordering) -> i64 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_xor(&self, val: i64, order: Ordering) -> i64 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_nand(&self, val: i64, order: Ordering) -> i64 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_max(&self, val: i64, order: Ordering) -> i64 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_min(&self, val: i64, order: Ordering) -> i64 { let old = self.inner; self.inner = mix(old, val); old }
    }

    impl From<i64> for AtomicI64 {
        fn from(v: i64) -> AtomicI64 { AtomicI64 { inner: v } }
    }

    #[derive(Debug, Default)]
    #[shared]
    pub struct AtomicIsize {
        inner: isize,
    }

    impl AtomicIsize {
        fn new(v: isize) -> AtomicIsize { AtomicIsize { inner: v } }
        fn get_mut(&mut self) -> &mut isize { &mut self.inner }
        fn into_inner(self) -> isize { self.inner }
        fn load(&self, order: Ordering) -> isize { self.inner }
        fn store(&self, val: isize, order: Ordering) { self.inner = val }
        fn swap(&self, val: isize, order: Ordering) -> isize { let old = self.inner; self.inner = val; old }
        fn compare_exchange(&self, current: isize, new: isize, success: Ordering, failure: Ordering) -> Result<isize, isize> {
            let old = self.inner;
            if any() { self.inner = new; Ok(old) } else { Err(old) }
        }
        fn compare_exchange_weak(&self, current: isize, new: isize, success: Ordering, failure: Ordering) -> Result<isize, isize> {
            self.compare_exchange(current, new, success, failure)
        }
        fn fetch_update<F: FnMut(isize) -> Option<isize>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<isize, isize> {
            let old = self.inner;
            match f(old) { Some(x) => { self.inner = x; Ok(old) } None => Err(old) }
        }
        fn fetch_add(&self, val: isize, order: Ordering) -> isize { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_sub(&self, val: isize, order: Ordering) -> isize { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_and(&self, val: isize, order: Ordering) -> isize { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_or(&self, val: isize, order: Ordering) -> isize { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_xor(&self, val: isize, order: Ordering) -> isize { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_nand(&self, val: isize, order: Ordering) -> isize { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_max(&self, val: isize, order: Ordering) -> isize { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_min(&self, val: isize, order: Ordering) -> isize { let old = self.inner; self.inner = mix(old, val); old }
    }

    impl From<isize> for AtomicIsize {
        fn from(v: isize) -> AtomicIsize { AtomicIsize { inner: v } }
    }

    #[derive(Debug, Default)]
    #[shared]
    pub struct AtomicU8 {
        inner: u8,
    }

    impl AtomicU8 {
        fn new(v: u8) -> AtomicU8 { AtomicU8 { inner: v } }
        fn get_mut(&mut self) -> &mut u8 { &mut self.inner }
        fn into_inner(self) -> u8 { self.inner }
        fn load(&self, order: Ordering) -> u8 { self.inner }
        fn store(&self, val: u8, order: Ordering) { self.inner = val }
        fn swap(&self, val: u8, order: Ordering) -> u8 { let old = self.inner; self.inner = val; old }
        fn compare_exchange(&self, current: u8, new: u8, success: Ordering, failure: Ordering) -> Result<u8, u8> {
            let old = self.inner;
            if any() { self.inner = new; Ok(old) } else { Err(old) }
        }
        fn compare_exchange_weak(&self, current: u8, new: u8, success: Ordering, failure: Ordering) -> Result<u8, u8> {
            self.compare_exchange(current, new, success, failure)
        }
        fn fetch_update<F: FnMut(u8) -> Option<u8>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u8, u8> {
            let old = self.inner;
            match f(old) { Some(x) => { self.inner = x; Ok(old) } None => Err(old) }
        }
        fn fetch_add(&self, val: u8, order: Ordering) -> u8 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_sub(&self, val: u8, order: Ordering) -> u8 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_and(&self, val: u8, order: Ordering) -> u8 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_or(&self, val: u8, order: Ordering) -> u8 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_xor(&self, val: u8, order: Ordering) -> u8 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_nand(&self, val: u8, order: Ordering) -> u8 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_max(&self, val: u8, order: Ordering) -> u8 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_min(&self, val: u8, order: Ordering) -> u8 { let old = self.inner; self.inner = mix(old, val); old }
    }

    impl From<u8> for AtomicU8 {
        fn from(v: u8) -> AtomicU8 { AtomicU8 { inner: v } }
    }

    #[derive(Debug, Default)]
    #[shared]
    pub struct AtomicU16 {
        inner: u16,
    }

    impl AtomicU16 {
        fn new(v: u16) -> AtomicU16 { AtomicU16 { inner: v } }
        fn get_mut(&mut self) -> &mut u16 { &mut self.inner }
        fn into_inner(self) -> u16 { self.inner }
        fn load(&self, order: Ordering) -> u16 { self.inner }
        fn store(&self, val: u16, order: Ordering) { self.inner = val }
        fn swap(&self, val: u16, order: Ordering) -> u16 { let old = self.inner; self.inner = val; old }
        fn compare_exchange(&self, current: u16, new: u16, success: Ordering, failure: Ordering) -> Result<u16, u16> {
            let old = self.inner;
            if any() { self.inner = new; Ok(old) } else { Err(old) }
        }
        fn compare_exchange_weak(&self, current: u16, new: u16, success: Ordering, failure: Ordering) -> Result<u16, u16> {
            self.compare_exchange(current, new, success, failure)
        }
        fn fetch_update<F: FnMut(u16) -> Option<u16>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u16, u16> {
            let old = self.inner;
            match f(old) { Some(x) => { self.inner = x; Ok(old) } None => Err(old) }
        }
        fn fetch_add(&self, val: u16, order: Ordering) -> u16 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_sub(&self, val: u16, order: Ordering) -> u16 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_and(&self, val: u16, order: Ordering) -> u16 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_or(&self, val: u16, order: Ordering) -> u16 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_xor(&self, val: u16, order: Ordering) -> u16 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_nand(&self, val: u16, order: Ordering) -> u16 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_max(&self, val: u16, order: Ordering) -> u16 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_min(&self, val: u16, order: Ordering) -> u16 { let old = self.inner; self.inner = mix(old, val); old }
    }

    impl From<u16> for AtomicU16 {
        fn from(v: u16) -> AtomicU16 { AtomicU16 { inner: v } }
    }

    #[derive(Debug, Default)]
    #[shared]
    pub struct AtomicU32 {
        inner: u32,
    }

    impl AtomicU32 {
        fn new(v: u32) -> AtomicU32 { AtomicU32 { inner: v } }
        fn get_mut(&mut self) -> &mut u32 { &mut self.inner }
        fn into_inner(self) -> u32 { self.inner }
        fn load(&self, order: Ordering) -> u32 { self.inner }
        fn store(&self, val: u32, order: Ordering) { self.inner = val }
        fn swap(&self, val: u32, order: Ordering) -> u32 { let old = self.inner; self.inner = val; old }
        fn compare_exchange(&self, current: u32, new: u32, success: Ordering, failure: Ordering) -> Result<u32, u32> {
            let old = self.inner;
            if any() { self.inner = new; Ok(old) } else { Err(old) }
        }
        fn compare_exchange_weak(&self, current: u32, new: u32, success: Ordering, failure: Ordering) -> Result<u32, u32> {
            self.compare_exchange(current, new, success, failure)
        }
        fn fetch_update<F: FnMut(u32) -> Option<u32>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u32, u32> {
            let old = self.inner;
            match f(old) { Some(x) => { self.inner = x; Ok(old) } None => Err(old) }
        }
        fn fetch_add(&self, val: u32, order: Ordering) -> u32 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_sub(&self, val: u32, order: Ordering) -> u32 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_and(&self, val: u32, order: Ordering) -> u32 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_or(&self, val: u32, order: Ordering) -> u32 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_xor(&self, val: u32, order: Ordering) -> u32 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_nand(&self, val: u32, order: Ordering) -> u32 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_max(&self, val: u32, order: Ordering) -> u32 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_min(&self, val: u32, order: Ordering) -> u32 { let old = self.inner; self.inner = mix(old, val); old }
    }

    impl From<u32> for AtomicU32 {
        fn from(v: u32) -> AtomicU32 { AtomicU32 { inner: v } }
    }

    #[derive(Debug, Default)]
    #[shared]
    pub struct AtomicU64 {
        inner: u64,
    }

    impl AtomicU64 {
        fn new(v: u64) -> AtomicU64 { AtomicU64 { inner: v } }
        fn get_mut(&mut self) -> &mut u64 { &mut self.inner }
        fn into_inner(self) -> u64 { self.inner }
        fn load(&self, order: Ordering) -> u64 { self.inner }
        fn store(&self, val: u64, order: Ordering) { self.inner = val }
        fn swap(&self, val: u64, order: Ordering) -> u64 { let old = self.inner; self.inner = val; old }
        fn compare_exchange(&self, current: u64, new: u64, success: Ordering, failure: Ordering) -> Result<u64, u64> {
            let old = self.inner;
            if any() { self.inner = new; Ok(old) } else { Err(old) }
        }
        fn compare_exchange_weak(&self, current: u64, new: u64, success: Ordering, failure: Ordering) -> Result<u64, u64> {
            self.compare_exchange(current, new, success, failure)
        }
        fn fetch_update<F: FnMut(u64) -> Option<u64>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u64, u64> {
            let old = self.inner;
            match f(old) { Some(x) => { self.inner = x; Ok(old) } None => Err(old) }
        }
        fn fetch_add(&self, val: u64, order: Ordering) -> u64 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_sub(&self, val: u64, order: Ordering) -> u64 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_and(&self, val: u64, order: Ordering) -> u64 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_or(&self, val: u64, order: Ordering) -> u64 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_xor(&self, val: u64, order: Ordering) -> u64 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_nand(&self, val: u64, order: Ordering) -> u64 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_max(&self, val: u64, order: Ordering) -> u64 { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_min(&self, val: u64, order: Ordering) -> u64 { let old = self.inner; self.inner = mix(old, val); old }
    }

    impl From<u64> for AtomicU64 {
        fn from(v: u64) -> AtomicU64 { AtomicU64 { inner: v } }
    }

    #[derive(Debug, Default)]
    #[shared]
    pub struct AtomicUsize {
        inner: usize,
    }

    impl AtomicUsize {
        fn new(v: usize) -> AtomicUsize { AtomicUsize { inner: v } }
        fn get_mut(&mut self) -> &mut usize { &mut self.inner }
        fn into_inner(self) -> usize { self.inner }
        fn load(&self, order: Ordering) -> usize { self.inner }
        fn store(&self, val: usize, order: Ordering) { self.inner = val }
        fn swap(&self, val: usize, order: Ordering) -> usize { let old = self.inner; self.inner = val; old }
        fn compare_exchange(&self, current: usize, new: usize, success: Ordering, failure: Ordering) -> Result<usize, usize> {
            let old = self.inner;
            if any() { self.inner = new; Ok(old) } else { Err(old) }
        }
        fn compare_exchange_weak(&self, current: usize, new: usize, success: Ordering, failure: Ordering) -> Result<usize, usize> {
            self.compare_exchange(current, new, success, failure)
        }
        fn fetch_update<F: FnMut(usize) -> Option<usize>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<usize, usize> {
            let old = self.inner;
            match f(old) { Some(x) => { self.inner = x; Ok(old) } None => Err(old) }
        }
        fn fetch_add(&self, val: usize, order: Ordering) -> usize { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_sub(&self, val: usize, order: Ordering) -> usize { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_and(&self, val: usize, order: Ordering) -> usize { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_or(&self, val: usize, order: Ordering) -> usize { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_xor(&self, val: usize, order: Ordering) -> usize { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_nand(&self, val: usize, order: Ordering) -> usize { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_max(&self, val: usize, order: Ordering) -> usize { let old = self.inner; self.inner = mix(old, val); old }
        fn fetch_min(&self, val: usize, order: Ordering) -> usize { let old = self.inner; self.inner = mix(old, val); old }
    }

    impl From<usize> for AtomicUsize {
        fn from(v: usize) -> AtomicUsize { AtomicUsize { inner: v } }
    }

    #[shared]

    pub struct AtomicPtr<T> {
        inner: *mut T,
    }

    impl<T> AtomicPtr<T> {
        fn new(p: *mut T) -> AtomicPtr<T> { AtomicPtr { inner: p } }
        fn load(&self, order: Ordering) -> *mut T { self.inner }
        fn store(&self, ptr: *mut T, order: Ordering) { self.inner = ptr }
        fn swap(&self, ptr: *mut T, order: Ordering) -> *mut T { let old = self.inner; self.inner = ptr; old }
    }
}

pub mod mpsc {
    use crate::fmt::{Debug, Display, Formatter};
    use crate::iter::Iter as Items;
    use crate::time::Duration;

    /// What both ends of a channel hold on to.
    pub struct Shared<T> {
        elem: T,
    }

    #[derive(Debug)]
    #[shared]
    pub struct Sender<T> {
        shared: &Shared<T>,
    }

    #[derive(Debug)]
    #[shared]
    pub struct SyncSender<T> {
        shared: &Shared<T>,
    }

    #[derive(Debug)]
    #[shared]
    pub struct Receiver<T> {
        shared: &Shared<T>,
    }

    pub type Iter<'a, T> = Items<T>;
    pub type TryIter<'a, T> = Items<T>;
    pub type IntoIter<T> = Items<T>;

    pub fn channel<T>() -> (Sender<T>, Receiver<T>) {
        let shared = Shared {};
        (Sender { shared: &shared }, Receiver { shared: &shared })
    }

    pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>) {
        let shared = Shared {};
        (SyncSender { shared: &shared }, Receiver { shared: &shared })
    }

    impl<T> Sender<T> {
        fn send(&self, t: T) -> Result<(), SendError<T>> { self.shared.elem = t; if any() { Ok(()) } else { Err(SendError(t)) } }
    }

    impl<T> Clone for Sender<T> {
        fn clone(&self) -> Sender<T> { self }
    }

    impl<T> SyncSender<T> {
        fn send(&self, t: T) -> Result<(), SendError<T>> { self.shared.elem = t; if any() { Ok(()) } else { Err(SendError(t)) } }
        fn try_send(&self, t: T) -> Result<(), TrySendError<T>> { self.shared.elem = t; if any() { Ok(()) } else { Err(TrySendError::Full(t)) } }
    }

    impl<T> Clone for SyncSender<T> {
        fn clone(&self) -> SyncSender<T> { self }
    }

    impl<T> Receiver<T> {
        fn recv(&self) -> Result<T, RecvError> { if any() { Ok(self.shared.elem) } else { Err(RecvError) } }
        fn try_recv(&self) -> Result<T, TryRecvError> { if any() { Ok(self.shared.elem) } else { Err(TryRecvError::Empty) } }
        fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError> { if any() { Ok(self.shared.elem) } else { Err(RecvTimeoutError::Timeout) } }
        fn iter(&self) -> Items<T> { Items { elem: self.shared.elem } }
        fn try_iter(&self) -> Items<T> { Items { elem: self.shared.elem } }
    }

    impl<T> IntoIterator for Receiver<T> {
        type Item = T;
        type IntoIter = Items<T>;
        fn into_iter(self) -> Items<T> { Items { elem: self.shared.elem } }
    }

    impl<'a, T> IntoIterator for &'a Receiver<T> {
        type Item = T;
        type IntoIter = Items<T>;
        fn into_iter(self) -> Items<T> { Items { elem: self.shared.elem } }
    }

    // Errors. Those that give the value back do not show it.
    #[derive(Clone, Copy, PartialEq, Eq)]
    pub struct SendError<T>(pub T);

    #[derive(Clone, Copy, PartialEq, Eq)]
    pub enum TrySendError<T> {
        Full(T),
        Disconnected(T),
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct RecvError;

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum TryRecvError {
        Empty,
        Disconnected,
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum RecvTimeoutError {
        Timeout,
        Disconnected,
    }

    impl<T> Display for SendError<T> { fn fmt(&self, f: &mut Formatter) -> crate::fmt::Result { Ok(()) } }
    impl<T> Debug for SendError<T> { fn fmt(&self, f: &mut Formatter) -> crate::fmt::Result { Ok(()) } }
    impl<T> crate::error::Error for SendError<T> {}
    impl<T> Display for TrySendError<T> { fn fmt(&self, f: &mut Formatter) -> crate::fmt::Result { Ok(()) } }
    impl<T> Debug for TrySendError<T> { fn fmt(&self, f: &mut Formatter) -> crate::fmt::Result { Ok(()) } }
    impl<T> crate::error::Error for TrySendError<T> {}
    impl Display for RecvError { fn fmt(&self, f: &mut Formatter) -> crate::fmt::Result { Ok(()) } }
    impl crate::error::Error for RecvError {}
    impl Display for TryRecvError { fn fmt(&self, f: &mut Formatter) -> crate::fmt::Result { Ok(()) } }
    impl crate::error::Error for TryRecvError {}
    impl Display for RecvTimeoutError { fn fmt(&self, f: &mut Formatter) -> crate::fmt::Result { Ok(()) } }
    impl crate::error::Error for RecvTimeoutError {}
}
