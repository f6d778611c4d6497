//! parking_lot 0.12 and 0.13. As std's locks, without poisoning.

#[derive(Debug, Default)]
#[shared]
pub struct Mutex<T: ?Sized> {
    inner: T,
}

impl<T> Mutex<T> {
    fn new(val: T) -> Mutex<T> { Mutex { inner: val } }
    fn into_inner(self) -> T { self.inner }
    fn get_mut(&mut self) -> &mut T { &mut self.inner }
    fn data_ptr(&self) -> *mut T { &mut self.inner }
    fn is_locked(&self) -> bool { any() }
    fn lock(&self) -> MutexGuard<'_, T> { MutexGuard { inner: &mut self.inner } }
    fn try_lock(&self) -> Option<MutexGuard<'_, T>> { Some(MutexGuard { inner: &mut self.inner }) }
    fn try_lock_for(&self, timeout: std::time::Duration) -> Option<MutexGuard<'_, T>> { Some(MutexGuard { inner: &mut self.inner }) }
}

impl<T> From<T> for Mutex<T> { fn from(t: T) -> Mutex<T> { Mutex { inner: t } } }

#[derive(Debug, Default)]
pub struct FairMutex<T: ?Sized> {
    inner: T,
}

impl<T> FairMutex<T> {
    fn new(val: T) -> FairMutex<T> { FairMutex { inner: val } }
    fn into_inner(self) -> T { self.inner }
    fn get_mut(&mut self) -> &mut T { &mut self.inner }
    fn data_ptr(&self) -> *mut T { &mut self.inner }
    fn is_locked(&self) -> bool { any() }
    fn lock(&self) -> MutexGuard<'_, T> { MutexGuard { inner: &mut self.inner } }
    fn try_lock(&self) -> Option<MutexGuard<'_, T>> { Some(MutexGuard { inner: &mut self.inner }) }
    fn try_lock_for(&self, timeout: std::time::Duration) -> Option<MutexGuard<'_, T>> { Some(MutexGuard { inner: &mut self.inner }) }
}

impl<T> From<T> for FairMutex<T> { fn from(t: T) -> FairMutex<T> { FairMutex { inner: t } } }

#[derive(Debug, Default)]
#[shared]
pub struct ReentrantMutex<T: ?Sized> {
    inner: T,
}

impl<T> ReentrantMutex<T> {
    fn new(val: T) -> ReentrantMutex<T> { ReentrantMutex { inner: val } }
    fn into_inner(self) -> T { self.inner }
    fn get_mut(&mut self) -> &mut T { &mut self.inner }
    fn data_ptr(&self) -> *mut T { &mut self.inner }
    fn is_locked(&self) -> bool { any() }
    fn lock(&self) -> ReentrantMutexGuard<'_, T> { ReentrantMutexGuard { inner: &mut self.inner } }
    fn try_lock(&self) -> Option<ReentrantMutexGuard<'_, T>> { Some(ReentrantMutexGuard { inner: &mut self.inner }) }
    fn try_lock_for(&self, timeout: std::time::Duration) -> Option<ReentrantMutexGuard<'_, T>> { Some(ReentrantMutexGuard { inner: &mut self.inner }) }
}

impl<T> From<T> for ReentrantMutex<T> { fn from(t: T) -> ReentrantMutex<T> { ReentrantMutex { inner: t } } }

#[derive(Debug, Default)]
#[shared]
pub struct RwLock<T: ?Sized> {
    inner: T,
}

impl<T> RwLock<T> {
    fn new(val: T) -> RwLock<T> { RwLock { inner: val } }
    fn into_inner(self) -> T { self.inner }
    fn get_mut(&mut self) -> &mut T { &mut self.inner }
    fn data_ptr(&self) -> *mut T { &mut self.inner }
    fn is_locked(&self) -> bool { any() }
    fn read(&self) -> RwLockReadGuard<'_, T> { RwLockReadGuard { inner: &mut self.inner } }
    fn try_read(&self) -> Option<RwLockReadGuard<'_, T>> { Some(RwLockReadGuard { inner: &mut self.inner }) }
    fn try_read_for(&self, timeout: std::time::Duration) -> Option<RwLockReadGuard<'_, T>> { Some(RwLockReadGuard { inner: &mut self.inner }) }
    fn write(&self) -> RwLockWriteGuard<'_, T> { RwLockWriteGuard { inner: &mut self.inner } }
    fn try_write(&self) -> Option<RwLockWriteGuard<'_, T>> { Some(RwLockWriteGuard { inner: &mut self.inner }) }
    fn try_write_for(&self, timeout: std::time::Duration) -> Option<RwLockWriteGuard<'_, T>> { Some(RwLockWriteGuard { inner: &mut self.inner }) }
    fn upgradable_read(&self) -> RwLockUpgradableReadGuard<'_, T> { RwLockUpgradableReadGuard { inner: &mut self.inner } }
    fn try_upgradable_read(&self) -> Option<RwLockUpgradableReadGuard<'_, T>> { Some(RwLockUpgradableReadGuard { inner: &mut self.inner }) }
    fn try_upgradable_read_for(&self, timeout: std::time::Duration) -> Option<RwLockUpgradableReadGuard<'_, T>> { Some(RwLockUpgradableReadGuard { inner: &mut self.inner }) }
}

impl<T> From<T> for RwLock<T> { fn from(t: T) -> RwLock<T> { RwLock { inner: t } } }

#[derive(Debug)]
pub struct MutexGuard<'a, T: ?Sized> {
    inner: &'a mut T,
}

impl<T: ?Sized> std::ops::Deref for MutexGuard<'_, T> { type Target = T; fn deref(&self) -> &T { self.inner } }
impl<T: ?Sized> std::ops::DerefMut for MutexGuard<'_, T> { fn deref_mut(&mut self) -> &mut T { self.inner } }
impl<'a, T: ?Sized> MutexGuard<'a, T> {
    fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(s: MutexGuard<'a, T>, f: F) -> MutexGuard<'a, U> { MutexGuard { inner: f(s.inner) } }
}
impl<T: std::fmt::Display + ?Sized> std::fmt::Display for MutexGuard<'_, T> { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { std::fmt::Display::fmt(self.inner, f) } }

#[derive(Debug)]
pub struct ReentrantMutexGuard<'a, T: ?Sized> {
    inner: &'a mut T,
}

impl<T: ?Sized> std::ops::Deref for ReentrantMutexGuard<'_, T> { type Target = T; fn deref(&self) -> &T { self.inner } }
impl<'a, T: ?Sized> ReentrantMutexGuard<'a, T> {
    fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(s: ReentrantMutexGuard<'a, T>, f: F) -> ReentrantMutexGuard<'a, U> { ReentrantMutexGuard { inner: f(s.inner) } }
}
impl<T: std::fmt::Display + ?Sized> std::fmt::Display for ReentrantMutexGuard<'_, T> { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { std::fmt::Display::fmt(self.inner, f) } }

#[derive(Debug)]
pub struct RwLockReadGuard<'a, T: ?Sized> {
    inner: &'a mut T,
}

impl<T: ?Sized> std::ops::Deref for RwLockReadGuard<'_, T> { type Target = T; fn deref(&self) -> &T { self.inner } }
impl<'a, T: ?Sized> RwLockReadGuard<'a, T> {
    fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(s: RwLockReadGuard<'a, T>, f: F) -> RwLockReadGuard<'a, U> { RwLockReadGuard { inner: f(s.inner) } }
}
impl<T: std::fmt::Display + ?Sized> std::fmt::Display for RwLockReadGuard<'_, T> { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { std::fmt::Display::fmt(self.inner, f) } }

#[derive(Debug)]
pub struct RwLockWriteGuard<'a, T: ?Sized> {
    inner: &'a mut T,
}

impl<T: ?Sized> std::ops::Deref for RwLockWriteGuard<'_, T> { type Target = T; fn deref(&self) -> &T { self.inner } }
impl<T: ?Sized> std::ops::DerefMut for RwLockWriteGuard<'_, T> { fn deref_mut(&mut self) -> &mut T { self.inner } }
impl<'a, T: ?Sized> RwLockWriteGuard<'a, T> {
    fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(s: RwLockWriteGuard<'a, T>, f: F) -> RwLockWriteGuard<'a, U> { RwLockWriteGuard { inner: f(s.inner) } }
}
impl<T: std::fmt::Display + ?Sized> std::fmt::Display for RwLockWriteGuard<'_, T> { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { std::fmt::Display::fmt(self.inner, f) } }

#[derive(Debug)]
pub struct RwLockUpgradableReadGuard<'a, T: ?Sized> {
    inner: &'a mut T,
}

impl<T: ?Sized> std::ops::Deref for RwLockUpgradableReadGuard<'_, T> { type Target = T; fn deref(&self) -> &T { self.inner } }
impl<'a, T: ?Sized> RwLockUpgradableReadGuard<'a, T> {
    fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(s: RwLockUpgradableReadGuard<'a, T>, f: F) -> RwLockUpgradableReadGuard<'a, U> { RwLockUpgradableReadGuard { inner: f(s.inner) } }
}
impl<T: std::fmt::Display + ?Sized> std::fmt::Display for RwLockUpgradableReadGuard<'_, T> { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { std::fmt::Display::fmt(self.inner, f) } }

pub type MappedMutexGuard<'a, T> = MutexGuard<'a, T>;
pub type MappedRwLockReadGuard<'a, T> = RwLockReadGuard<'a, T>;
pub type MappedRwLockWriteGuard<'a, T> = RwLockWriteGuard<'a, T>;

impl<'a, T> RwLockUpgradableReadGuard<'a, T> {
    fn upgrade(s: RwLockUpgradableReadGuard<'a, T>) -> RwLockWriteGuard<'a, T> { RwLockWriteGuard { inner: s.inner } }
}

impl<'a, T> RwLockWriteGuard<'a, T> {
    fn downgrade(s: RwLockWriteGuard<'a, T>) -> RwLockReadGuard<'a, T> { RwLockReadGuard { inner: s.inner } }
}

#[derive(Debug, Default)]
pub struct Condvar;

impl Condvar {
    fn new() -> Condvar { Condvar {} }
    fn notify_one(&self) -> bool { any() }
    fn notify_all(&self) -> usize { 0 }
    fn wait<T>(&self, mutex_guard: &mut MutexGuard<'_, T>) {}
    fn wait_while<T, F: FnMut(&mut T) -> bool>(&self, mutex_guard: &mut MutexGuard<'_, T>, condition: F) { condition(mutex_guard.inner); }
}
