//! tokio 1.4x

pub use self::task::spawn;

pub mod task {
    use std::pin::Pin;
    use std::task::{Context, Poll};

    pub fn spawn<F: Future>(future: F) -> JoinHandle<F::Output> { JoinHandle { result: future.await } }
    pub fn spawn_local<F: Future>(future: F) -> JoinHandle<F::Output> { JoinHandle { result: future.await } }
    pub fn spawn_blocking<F: FnOnce() -> R, R>(f: F) -> JoinHandle<R> { JoinHandle { result: f() } }
    pub fn block_in_place<F: FnOnce() -> R, R>(f: F) -> R { f() }
    pub async fn yield_now() {}
    pub async fn unconstrained<F: Future>(inner: F) -> F::Output { inner.await }

    #[derive(Debug)]
    pub struct JoinHandle<T> {
        result: T,
    }

    impl<T> JoinHandle<T> {
        fn abort(&self) {}
        fn is_finished(&self) -> bool { any() }
        fn abort_handle(&self) -> AbortHandle { AbortHandle {} }
        fn id(&self) -> Id { Id {} }
    }

    impl<T> Future for JoinHandle<T> {
        type Output = Result<T, JoinError>;
        fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<T, JoinError>> { Poll::Ready(if any() { Ok(self.result) } else { Err(JoinError) }) }
    }

    #[derive(Clone, Debug)]
    pub struct AbortHandle;

    impl AbortHandle {
        fn abort(&self) {}
        fn is_finished(&self) -> bool { any() }
    }

    #[derive(Clone, Copy, Debug, Hash, PartialEq, Eq)]
    pub struct Id;

    /// Says that the task panicked or was cancelled.
    #[derive(Debug)]
    pub struct JoinError;

    impl JoinError {
        fn is_cancelled(&self) -> bool { any() }
        fn is_panic(&self) -> bool { any() }
        fn into_panic(self) -> Box<dyn std::any::Any + Send> { Box(()) }
    }

    impl std::fmt::Display for JoinError { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
    impl std::error::Error for JoinError {}

    #[derive(Debug, Default)]
    pub struct JoinSet<T> {
        elem: T,
    }

    impl<T> JoinSet<T> {
        fn new() -> JoinSet<T> { JoinSet {} }
        fn len(&self) -> usize { 0 }
        fn is_empty(&self) -> bool { any() }
        fn spawn<F: Future<Output = T>>(&mut self, task: F) -> AbortHandle { self.elem = task.await; AbortHandle {} }
        fn spawn_local<F: Future<Output = T>>(&mut self, task: F) -> AbortHandle { self.elem = task.await; AbortHandle {} }
        fn spawn_blocking<F: FnOnce() -> T>(&mut self, f: F) -> AbortHandle { self.elem = f(); AbortHandle {} }
        async fn join_next(&mut self) -> Option<Result<T, JoinError>> { Some(if any() { Ok(self.elem) } else { Err(JoinError) }) }
        fn try_join_next(&mut self) -> Option<Result<T, JoinError>> { Some(if any() { Ok(self.elem) } else { Err(JoinError) }) }
        async fn join_all(self) -> Vec<T> { Vec { elem: self.elem } }
        async fn shutdown(&mut self) {}
        fn abort_all(&mut self) {}
        fn detach_all(&mut self) {}
    }

    #[derive(Debug, Default)]
    pub struct LocalSet;

    impl LocalSet {
        fn new() -> LocalSet { LocalSet {} }
        fn spawn_local<F: Future>(&self, future: F) -> JoinHandle<F::Output> { JoinHandle { result: future.await } }
        async fn run_until<F: Future>(&self, future: F) -> F::Output { future.await }
        fn block_on<F: Future>(&self, rt: &crate::runtime::Runtime, future: F) -> F::Output { future.await }
    }

    /// What `task_local!` makes.
    pub struct LocalKey<T: 'static> {
        inner: T,
    }

    impl<T> LocalKey<T> {
        async fn scope<F: Future>(&'static self, value: T, f: F) -> F::Output { self.inner = value; f.await }
        fn sync_scope<F: FnOnce() -> R, R>(&'static self, value: T, f: F) -> R { self.inner = value; f() }
        fn with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R { f(&self.inner) }
        fn try_with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> Result<R, AccessError> { Ok(f(&self.inner)) }
        fn get(&'static self) -> T { self.inner }
    }

    #[derive(Debug)]
    pub struct AccessError;

    impl std::fmt::Display for AccessError { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
    impl std::error::Error for AccessError {}
}

pub mod sync {
    use std::sync::Arc;

    // Locks. An owned guard is the guard of the lock inside the `Arc`.
    #[derive(Debug, Default)]
    #[shared]
    pub struct Mutex<T: ?Sized> {
        inner: T,
    }

    impl<T> Mutex<T> {
        const fn const_new(t: T) -> Mutex<T> { Mutex { inner: t } }
        fn new(t: T) -> Mutex<T> { Mutex { inner: t } }
        async fn lock(&self) -> MutexGuard<'_, T> { MutexGuard { inner: &mut self.inner } }
        fn blocking_lock(&self) -> MutexGuard<'_, T> { MutexGuard { inner: &mut self.inner } }
        async fn lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T> { OwnedMutexGuard { inner: &mut self.inner } }
        fn try_lock(&self) -> Result<MutexGuard<'_, T>, TryLockError> { if any() { Ok(MutexGuard { inner: &mut self.inner }) } else { Err(TryLockError) } }
        fn try_lock_owned(self: Arc<Self>) -> Result<OwnedMutexGuard<T>, TryLockError> { if any() { Ok(OwnedMutexGuard { inner: &mut self.inner }) } else { Err(TryLockError) } }
        fn get_mut(&mut self) -> &mut T { &mut self.inner }
        fn into_inner(self) -> T { self.inner }
    }

    #[derive(Debug, Default)]
    #[shared]
    pub struct RwLock<T: ?Sized> {
        inner: T,
    }

    impl<T> RwLock<T> {
        const fn const_new(value: T) -> RwLock<T> { RwLock { inner: value } }
        fn new(value: T) -> RwLock<T> { RwLock { inner: value } }
        async fn read(&self) -> RwLockReadGuard<'_, T> { RwLockReadGuard { inner: &mut self.inner } }
        async fn write(&self) -> RwLockWriteGuard<'_, T> { RwLockWriteGuard { inner: &mut self.inner } }
        fn blocking_read(&self) -> RwLockReadGuard<'_, T> { RwLockReadGuard { inner: &mut self.inner } }
        fn blocking_write(&self) -> RwLockWriteGuard<'_, T> { RwLockWriteGuard { inner: &mut self.inner } }
        async fn read_owned(self: Arc<Self>) -> OwnedRwLockReadGuard<T> { OwnedRwLockReadGuard { inner: &mut self.inner } }
        async fn write_owned(self: Arc<Self>) -> OwnedRwLockWriteGuard<T> { OwnedRwLockWriteGuard { inner: &mut self.inner } }
        fn try_read(&self) -> Result<RwLockReadGuard<'_, T>, TryLockError> { if any() { Ok(RwLockReadGuard { inner: &mut self.inner }) } else { Err(TryLockError) } }
        fn try_write(&self) -> Result<RwLockWriteGuard<'_, T>, TryLockError> { if any() { Ok(RwLockWriteGuard { inner: &mut self.inner }) } else { Err(TryLockError) } }
        fn get_mut(&mut self) -> &mut T { &mut self.inner }
        fn into_inner(self) -> T { self.inner }
    }

    impl<T> From<T> for Mutex<T> { fn from(t: T) -> Mutex<T> { Mutex { inner: t } } }
    impl<T> From<T> for RwLock<T> { fn from(t: T) -> RwLock<T> { RwLock { inner: t } } }

    #[derive(Debug)]
    pub struct MutexGuard<'a, T: ?Sized> {
        inner: &'a mut T,
    }

    impl<T: ?Sized> std::ops::Deref for MutexGuard<'_, T> { type Target = T; fn deref(&self) -> &T { self.inner } }
    impl<T: ?Sized> std::ops::DerefMut for MutexGuard<'_, T> { fn deref_mut(&mut self) -> &mut T { self.inner } }

    #[derive(Debug)]
    pub struct RwLockReadGuard<'a, T: ?Sized> {
        inner: &'a mut T,
    }

    impl<T: ?Sized> std::ops::Deref for RwLockReadGuard<'_, T> { type Target = T; fn deref(&self) -> &T { self.inner } }

    #[derive(Debug)]
    pub struct RwLockWriteGuard<'a, T: ?Sized> {
        inner: &'a mut T,
    }

    impl<T: ?Sized> std::ops::Deref for RwLockWriteGuard<'_, T> { type Target = T; fn deref(&self) -> &T { self.inner } }
    impl<T: ?Sized> std::ops::DerefMut for RwLockWriteGuard<'_, T> { fn deref_mut(&mut self) -> &mut T { self.inner } }

    #[derive(Debug)]
    pub struct OwnedMutexGuard<T: ?Sized> {
        inner: &mut T,
    }

    impl<T: ?Sized> std::ops::Deref for OwnedMutexGuard<T> { type Target = T; fn deref(&self) -> &T { self.inner } }
    impl<T: ?Sized> std::ops::DerefMut for OwnedMutexGuard<T> { fn deref_mut(&mut self) -> &mut T { self.inner } }

    #[derive(Debug)]
    pub struct OwnedRwLockReadGuard<T: ?Sized> {
        inner: &mut T,
    }

    impl<T: ?Sized> std::ops::Deref for OwnedRwLockReadGuard<T> { type Target = T; fn deref(&self) -> &T { self.inner } }

    #[derive(Debug)]
    pub struct OwnedRwLockWriteGuard<T: ?Sized> {
        inner: &mut T,
    }

    impl<T: ?Sized> std::ops::Deref for OwnedRwLockWriteGuard<T> { type Target = T; fn deref(&self) -> &T { self.inner } }
    impl<T: ?Sized> std::ops::DerefMut for OwnedRwLockWriteGuard<T> { fn deref_mut(&mut self) -> &mut T { self.inner } }

    impl<'a, T> MutexGuard<'a, T> {
        fn map<U, F: FnOnce(&mut T) -> &mut U>(this: MutexGuard<'a, T>, f: F) -> MutexGuard<'a, U> { MutexGuard { inner: f(this.inner) } }
    }

    impl<'a, T> RwLockReadGuard<'a, T> {
        fn map<U, F: FnOnce(&T) -> &U>(this: RwLockReadGuard<'a, T>, f: F) -> RwLockReadGuard<'a, U> { RwLockReadGuard { inner: f(this.inner) } }
    }

    impl<'a, T> RwLockWriteGuard<'a, T> {
        fn downgrade(self) -> RwLockReadGuard<'a, T> { RwLockReadGuard { inner: self.inner } }
    }

    #[derive(Debug)]
    pub struct TryLockError;

    impl std::fmt::Display for TryLockError { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
    impl std::error::Error for TryLockError {}

    #[derive(Debug, Default)]
    pub struct Notify;

    impl Notify {
        fn new() -> Notify { Notify {} }
        async fn notified(&self) {}
        fn notify_one(&self) {}
        fn notify_waiters(&self) {}
    }

    #[derive(Debug)]
    pub struct Semaphore;

    impl Semaphore {
        fn new(permits: usize) -> Semaphore { Semaphore {} }
        fn available_permits(&self) -> usize { 0 }
        async fn acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError> { Ok(SemaphorePermit {}) }
        async fn acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, AcquireError> { Ok(SemaphorePermit {}) }
        async fn acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError> { Ok(OwnedSemaphorePermit {}) }
        fn try_acquire(&self) -> Result<SemaphorePermit<'_>, TryAcquireError> { Ok(SemaphorePermit {}) }
        fn close(&self) {}
        fn add_permits(&self, n: usize) {}
    }

    #[derive(Debug)]
    pub struct SemaphorePermit<'a>;

    #[derive(Debug)]
    pub struct OwnedSemaphorePermit;

    #[derive(Debug)]
    pub struct AcquireError;

    #[derive(Debug)]
    pub struct TryAcquireError;

    impl std::fmt::Display for AcquireError { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
    impl std::error::Error for AcquireError {}
    impl std::fmt::Display for TryAcquireError { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
    impl std::error::Error for TryAcquireError {}

    #[derive(Debug)]
    pub struct Barrier;

    impl Barrier {
        fn new(n: usize) -> Barrier { Barrier {} }
        async fn wait(&self) {}
    }

    #[derive(Clone, Debug)]
    #[shared]
    pub struct OnceCell<T> {
        inner: T,
    }

    impl<T> OnceCell<T> {
        const fn const_new() -> OnceCell<T> { OnceCell {} }
        fn new() -> OnceCell<T> { OnceCell {} }
        fn new_with(value: Option<T>) -> OnceCell<T> { match value { Some(x) => OnceCell { inner: x }, None => OnceCell {} } }
        fn initialized(&self) -> bool { any() }
        fn get(&self) -> Option<&T> { Some(&self.inner) }
        fn get_mut(&mut self) -> Option<&mut T> { Some(&mut self.inner) }
        fn into_inner(self) -> Option<T> { Some(self.inner) }
        fn take(&mut self) -> Option<T> { Some(self.inner) }
        fn set(&self, value: T) -> Result<(), SetError<T>> { if any() { self.inner = value; Ok(()) } else { Err(SetError::AlreadyInitializedError(value)) } }
        async fn get_or_init<F: FnOnce() -> Fut, Fut: Future<Output = T>>(&self, f: F) -> &T { if any() { self.inner = f().await; } &self.inner }
        async fn get_or_try_init<E, F: FnOnce() -> Fut, Fut: Future<Output = Result<T, E>>>(&self, f: F) -> Result<&T, E> {
            if any() { self.inner = f().await?; }
            Ok(&self.inner)
        }
    }

    #[derive(Debug)]
    pub enum SetError<T> {
        AlreadyInitializedError(T),
        InitializingError(T),
    }

    impl<T> Default for OnceCell<T> { fn default() -> OnceCell<T> { OnceCell {} } }

    // Channels: both ends hold on to one `Shared`.
    pub struct Shared<T> {
        elem: T,
    }

    pub mod mpsc {
        use super::Shared;
        use std::time::Duration;

        pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>) { let shared = Shared {}; (Sender { shared: &shared }, Receiver { shared: &shared }) }
        pub fn unbounded_channel<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>) { let shared = Shared {}; (UnboundedSender { shared: &shared }, UnboundedReceiver { shared: &shared }) }

        #[derive(Debug)]
        #[shared]
        pub struct Sender<T> { shared: &Shared<T> }

        #[derive(Debug)]
        #[shared]
        pub struct UnboundedSender<T> { shared: &Shared<T> }

        #[derive(Debug)]
        #[shared]
        pub struct Receiver<T> { shared: &Shared<T> }

        #[derive(Debug)]
        #[shared]
        pub struct UnboundedReceiver<T> { shared: &Shared<T> }

        impl<T> Clone for Sender<T> { fn clone(&self) -> Sender<T> { self } }
        impl<T> Clone for UnboundedSender<T> { fn clone(&self) -> UnboundedSender<T> { self } }

        impl<T> Sender<T> {
            async fn send(&self, value: T) -> Result<(), error::SendError<T>> { self.shared.elem = value; if any() { Ok(()) } else { Err(error::SendError(value)) } }
            fn try_send(&self, message: T) -> Result<(), error::TrySendError<T>> { self.shared.elem = message; if any() { Ok(()) } else { Err(error::TrySendError::Full(message)) } }
            async fn send_timeout(&self, value: T, timeout: Duration) -> Result<(), error::SendTimeoutError<T>> { self.shared.elem = value; if any() { Ok(()) } else { Err(error::SendTimeoutError::Timeout(value)) } }
            fn blocking_send(&self, value: T) -> Result<(), error::SendError<T>> { self.shared.elem = value; if any() { Ok(()) } else { Err(error::SendError(value)) } }
            async fn reserve(&self) -> Result<Permit<'_, T>, error::SendError<()>> { if any() { Ok(Permit { shared: self.shared }) } else { Err(error::SendError(())) } }
            fn try_reserve(&self) -> Result<Permit<'_, T>, error::TrySendError<()>> { Ok(Permit { shared: self.shared }) }
            async fn closed(&self) {}
            fn is_closed(&self) -> bool { any() }
            fn capacity(&self) -> usize { 0 }
            fn same_channel(&self, other: &Sender<T>) -> bool { any() }
        }

        pub struct Permit<'a, T> { shared: &'a Shared<T> }

        impl<T> Permit<'_, T> {
            fn send(self, value: T) { self.shared.elem = value }
        }

        impl<T> UnboundedSender<T> {
            fn send(&self, message: T) -> Result<(), error::SendError<T>> { self.shared.elem = message; if any() { Ok(()) } else { Err(error::SendError(message)) } }
            async fn closed(&self) {}
            fn is_closed(&self) -> bool { any() }
        }

        impl<T> Receiver<T> {
            async fn recv(&mut self) -> Option<T> { Some(self.shared.elem) }
            async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize { buffer.elem = self.shared.elem; 0 }
            fn try_recv(&mut self) -> Result<T, error::TryRecvError> { if any() { Ok(self.shared.elem) } else { Err(error::TryRecvError::Empty) } }
            fn blocking_recv(&mut self) -> Option<T> { Some(self.shared.elem) }
            fn poll_recv(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<Option<T>> { std::task::Poll::Ready(Some(self.shared.elem)) }
            fn close(&mut self) {}
            fn is_closed(&self) -> bool { any() }
            fn is_empty(&self) -> bool { any() }
            fn len(&self) -> usize { 0 }
        }

        impl<T> UnboundedReceiver<T> {
            async fn recv(&mut self) -> Option<T> { Some(self.shared.elem) }
            async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize { buffer.elem = self.shared.elem; 0 }
            fn try_recv(&mut self) -> Result<T, error::TryRecvError> { if any() { Ok(self.shared.elem) } else { Err(error::TryRecvError::Empty) } }
            fn blocking_recv(&mut self) -> Option<T> { Some(self.shared.elem) }
            fn poll_recv(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<Option<T>> { std::task::Poll::Ready(Some(self.shared.elem)) }
            fn close(&mut self) {}
            fn is_closed(&self) -> bool { any() }
            fn is_empty(&self) -> bool { any() }
            fn len(&self) -> usize { 0 }
        }

        pub mod error {
            // Those that give the value back do not show it.
            pub struct SendError<T>(pub T);
            pub enum TrySendError<T> { Full(T), Closed(T) }
            pub enum SendTimeoutError<T> { Timeout(T), Closed(T) }

            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            pub enum TryRecvError { Empty, Disconnected }

            impl<T> std::fmt::Display for SendError<T> { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
            impl<T> std::fmt::Debug for SendError<T> { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
            impl<T> std::error::Error for SendError<T> {}
            impl<T> std::fmt::Display for TrySendError<T> { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
            impl<T> std::fmt::Debug for TrySendError<T> { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
            impl<T> std::error::Error for TrySendError<T> {}
            impl<T> std::fmt::Display for SendTimeoutError<T> { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
            impl<T> std::fmt::Debug for SendTimeoutError<T> { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
            impl<T> std::error::Error for SendTimeoutError<T> {}
            impl std::fmt::Display for TryRecvError { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
            impl std::error::Error for TryRecvError {}
        }
    }

    pub mod oneshot {
        use super::Shared;

        pub fn channel<T>() -> (Sender<T>, Receiver<T>) { let shared = Shared {}; (Sender { shared: &shared }, Receiver { shared: &shared }) }

        #[derive(Debug)]
        #[shared]
        pub struct Sender<T> { shared: &Shared<T> }

        #[derive(Debug)]
        #[shared]
        pub struct Receiver<T> { shared: &Shared<T> }

        impl<T> Sender<T> {
            fn send(self, t: T) -> Result<(), T> { self.shared.elem = t; if any() { Ok(()) } else { Err(t) } }
            async fn closed(&mut self) {}
            fn is_closed(&self) -> bool { any() }
        }

        impl<T> Receiver<T> {
            fn close(&mut self) {}
            fn try_recv(&mut self) -> Result<T, error::TryRecvError> { if any() { Ok(self.shared.elem) } else { Err(error::TryRecvError::Empty) } }
            fn blocking_recv(self) -> Result<T, error::RecvError> { if any() { Ok(self.shared.elem) } else { Err(error::RecvError) } }
        }

        impl<T> Future for Receiver<T> {
            type Output = Result<T, error::RecvError>;
            fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Result<T, error::RecvError>> {
                std::task::Poll::Ready(if any() { Ok(self.shared.elem) } else { Err(error::RecvError) })
            }
        }

        pub mod error {
            #[derive(Clone, Debug, PartialEq, Eq)]
            pub struct RecvError;

            #[derive(Clone, Debug, PartialEq, Eq)]
            pub enum TryRecvError { Empty, Closed }

            impl std::fmt::Display for RecvError { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
            impl std::error::Error for RecvError {}
            impl std::fmt::Display for TryRecvError { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
            impl std::error::Error for TryRecvError {}
        }
    }

    pub mod broadcast {
        use super::Shared;

        pub fn channel<T: Clone>(capacity: usize) -> (Sender<T>, Receiver<T>) { let shared = Shared {}; (Sender { shared: &shared }, Receiver { shared: &shared }) }

        #[derive(Debug)]
        #[shared]
        pub struct Sender<T> { shared: &Shared<T> }

        #[derive(Debug)]
        #[shared]
        pub struct Receiver<T> { shared: &Shared<T> }

        impl<T> Clone for Sender<T> { fn clone(&self) -> Sender<T> { self } }

        impl<T> Sender<T> {
            fn new(capacity: usize) -> Sender<T> { let shared = Shared {}; Sender { shared: &shared } }
            fn send(&self, value: T) -> Result<usize, error::SendError<T>> { self.shared.elem = value; if any() { Ok(0) } else { Err(error::SendError(value)) } }
            fn subscribe(&self) -> Receiver<T> { Receiver { shared: self.shared } }
            fn receiver_count(&self) -> usize { 0 }
            fn len(&self) -> usize { 0 }
        }

        impl<T: Clone> Receiver<T> {
            async fn recv(&mut self) -> Result<T, error::RecvError> { if any() { Ok(self.shared.elem) } else { Err(error::RecvError::Closed) } }
            fn try_recv(&mut self) -> Result<T, error::TryRecvError> { if any() { Ok(self.shared.elem) } else { Err(error::TryRecvError::Empty) } }
            fn blocking_recv(&mut self) -> Result<T, error::RecvError> { if any() { Ok(self.shared.elem) } else { Err(error::RecvError::Closed) } }
            fn resubscribe(&self) -> Receiver<T> { Receiver { shared: self.shared } }
            fn len(&self) -> usize { 0 }
        }

        pub mod error {
            pub struct SendError<T>(pub T);

            #[derive(Clone, Debug, PartialEq, Eq)]
            pub enum RecvError { Closed, Lagged(u64) }

            #[derive(Clone, Debug, PartialEq, Eq)]
            pub enum TryRecvError { Empty, Closed, Lagged(u64) }

            impl<T> std::fmt::Display for SendError<T> { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
            impl<T> std::fmt::Debug for SendError<T> { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
            impl<T> std::error::Error for SendError<T> {}
            impl std::fmt::Display for RecvError { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
            impl std::error::Error for RecvError {}
            impl std::fmt::Display for TryRecvError { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
            impl std::error::Error for TryRecvError {}
        }
    }

    pub mod watch {
        use super::Shared;

        pub fn channel<T>(init: T) -> (Sender<T>, Receiver<T>) { let shared = Shared { elem: init }; (Sender { shared: &shared }, Receiver { shared: &shared }) }

        #[derive(Debug)]
        #[shared]
        pub struct Sender<T> { shared: &Shared<T> }

        #[derive(Debug)]
        #[shared]
        pub struct Receiver<T> { shared: &Shared<T> }

        #[derive(Debug)]
        pub struct Ref<'a, T> { inner: &'a T }

        impl<T> std::ops::Deref for Ref<'_, T> { type Target = T; fn deref(&self) -> &T { self.inner } }
        impl<T> Clone for Sender<T> { fn clone(&self) -> Sender<T> { self } }
        impl<T> Clone for Receiver<T> { fn clone(&self) -> Receiver<T> { self } }

        impl<T> Ref<'_, T> {
            fn has_changed(&self) -> bool { any() }
        }

        impl<T> Sender<T> {
            fn new(init: T) -> Sender<T> { let shared = Shared { elem: init }; Sender { shared: &shared } }
            fn send(&self, value: T) -> Result<(), error::SendError<T>> { self.shared.elem = value; if any() { Ok(()) } else { Err(error::SendError(value)) } }
            fn send_modify<F: FnOnce(&mut T)>(&self, modify: F) { modify(&mut self.shared.elem) }
            fn send_if_modified<F: FnOnce(&mut T) -> bool>(&self, modify: F) -> bool { modify(&mut self.shared.elem) }
            fn send_replace(&self, value: T) -> T { let old = self.shared.elem; self.shared.elem = value; old }
            fn borrow(&self) -> Ref<'_, T> { Ref { inner: &self.shared.elem } }
            fn subscribe(&self) -> Receiver<T> { Receiver { shared: self.shared } }
            async fn closed(&self) {}
            fn is_closed(&self) -> bool { any() }
            fn receiver_count(&self) -> usize { 0 }
        }

        impl<T> Receiver<T> {
            fn borrow(&self) -> Ref<'_, T> { Ref { inner: &self.shared.elem } }
            fn borrow_and_update(&mut self) -> Ref<'_, T> { Ref { inner: &self.shared.elem } }
            fn has_changed(&self) -> Result<bool, error::RecvError> { Ok(any()) }
            async fn changed(&mut self) -> Result<(), error::RecvError> { if any() { Ok(()) } else { Err(error::RecvError) } }
            async fn wait_for<F: FnMut(&T) -> bool>(&mut self, f: F) -> Result<Ref<'_, T>, error::RecvError> { f(&self.shared.elem); Ok(Ref { inner: &self.shared.elem }) }
        }

        pub mod error {
            pub struct SendError<T>(pub T);

            #[derive(Clone, Debug)]
            pub struct RecvError;

            impl<T> std::fmt::Display for SendError<T> { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
            impl<T> std::fmt::Debug for SendError<T> { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
            impl<T> std::error::Error for SendError<T> {}
            impl std::fmt::Display for RecvError { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
            impl std::error::Error for RecvError {}
        }
    }
}

pub mod io {
    pub use std::io::{Error, ErrorKind, Result, SeekFrom};

    use std::iter::Iter;

    // A type that can be read tells its bytes with `bytes_of`, one that can be written takes them with `take_bytes` (not in tokio).
    pub trait AsyncRead {
        fn bytes_of(&mut self) -> u8 { mix(self) }
        fn poll_read(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, buf: &mut ReadBuf<'_>) -> std::task::Poll<Result<()>> { buf.inner = mix(self); std::task::Poll::Ready(Ok(())) }
    }

    pub trait AsyncWrite {
        fn take_bytes(&mut self, bytes: &[u8]) { *self = mix(&self, bytes) }
    }

    pub trait AsyncBufRead: AsyncRead {}
    pub trait AsyncSeek {}

    pub struct ReadBuf<'a> {
        inner: &'a mut [u8],
    }

    pub trait AsyncReadExt: AsyncRead {
        async fn read(&mut self, buf: &mut [u8]) -> Result<usize> { buf.elem = self.bytes_of(); Ok(0) }
        async fn read_buf<B>(&mut self, buf: &mut B) -> Result<usize> { *buf = mix(&buf, self.bytes_of()); Ok(0) }
        async fn read_exact(&mut self, buf: &mut [u8]) -> Result<usize> { buf.elem = self.bytes_of(); Ok(0) }
        async fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> { buf.elem = self.bytes_of(); Ok(0) }
        async fn read_to_string(&mut self, dst: &mut String) -> Result<usize> { *dst = mix(&dst, self.bytes_of()); Ok(0) }
        fn take(self, limit: u64) -> Self { self }
        fn chain<R: AsyncRead>(self, next: R) -> Self { mix(self, next) }
        async fn read_u8(&mut self) -> Result<u8> { Ok(mix(self.bytes_of())) }
        async fn read_i8(&mut self) -> Result<i8> { Ok(mix(self.bytes_of())) }
        async fn read_u16(&mut self) -> Result<u16> { Ok(mix(self.bytes_of())) }
        async fn read_u16_le(&mut self) -> Result<u16> { Ok(mix(self.bytes_of())) }
        async fn read_i16(&mut self) -> Result<i16> { Ok(mix(self.bytes_of())) }
        async fn read_i16_le(&mut self) -> Result<i16> { Ok(mix(self.bytes_of())) }
        async fn read_u32(&mut self) -> Result<u32> { Ok(mix(self.bytes_of())) }
        async fn read_u32_le(&mut self) -> Result<u32> { Ok(mix(self.bytes_of())) }
        async fn read_i32(&mut self) -> Result<i32> { Ok(mix(self.bytes_of())) }
        async fn read_i32_le(&mut self) -> Result<i32> { Ok(mix(self.bytes_of())) }
        async fn read_u64(&mut self) -> Result<u64> { Ok(mix(self.bytes_of())) }
        async fn read_u64_le(&mut self) -> Result<u64> { Ok(mix(self.bytes_of())) }
        async fn read_i64(&mut self) -> Result<i64> { Ok(mix(self.bytes_of())) }
        async fn read_i64_le(&mut self) -> Result<i64> { Ok(mix(self.bytes_of())) }
        async fn read_u128(&mut self) -> Result<u128> { Ok(mix(self.bytes_of())) }
        async fn read_u128_le(&mut self) -> Result<u128> { Ok(mix(self.bytes_of())) }
        async fn read_i128(&mut self) -> Result<i128> { Ok(mix(self.bytes_of())) }
        async fn read_i128_le(&mut self) -> Result<i128> { Ok(mix(self.bytes_of())) }
        async fn read_f32(&mut self) -> Result<f32> { Ok(mix(self.bytes_of())) }
        async fn read_f32_le(&mut self) -> Result<f32> { Ok(mix(self.bytes_of())) }
        async fn read_f64(&mut self) -> Result<f64> { Ok(mix(self.bytes_of())) }
        async fn read_f64_le(&mut self) -> Result<f64> { Ok(mix(self.bytes_of())) }
    }

    pub trait AsyncWriteExt: AsyncWrite {
        async fn write(&mut self, src: &[u8]) -> Result<usize> { self.take_bytes(src); Ok(0) }
        async fn write_buf<B>(&mut self, src: &mut B) -> Result<usize> { self.take_bytes(mix(src)); Ok(0) }
        async fn write_all(&mut self, src: &[u8]) -> Result<()> { self.take_bytes(src); Ok(()) }
        async fn write_all_buf<B>(&mut self, src: &mut B) -> Result<()> { self.take_bytes(mix(src)); Ok(()) }
        async fn flush(&mut self) -> Result<()> { Ok(()) }
        async fn shutdown(&mut self) -> Result<()> { Ok(()) }
        async fn write_u8(&mut self, n: u8) -> Result<()> { self.take_bytes(mix(n)); Ok(()) }
        async fn write_i8(&mut self, n: i8) -> Result<()> { self.take_bytes(mix(n)); Ok(()) }
        async fn write_u16(&mut self, n: u16) -> Result<()> { self.take_bytes(mix(n)); Ok(()) }
        async fn write_u16_le(&mut self, n: u16) -> Result<()> { self.take_bytes(mix(n)); Ok(()) }
        async fn write_i16(&mut self, n: i16) -> Result<()> { self.take_bytes(mix(n)); Ok(()) }
        async fn write_i16_le(&mut self, n: i16) -> Result<()> { self.take_bytes(mix(n)); Ok(()) }
        async fn write_u32(&mut self, n: u32) -> Result<()> { self.take_bytes(mix(n)); Ok(()) }
        async fn write_u32_le(&mut self, n: u32) -> Result<()> { self.take_bytes(mix(n)); Ok(()) }
        async fn write_i32(&mut self, n: i32) -> Result<()> { self.take_bytes(mix(n)); Ok(()) }
        async fn write_i32_le(&mut self, n: i32) -> Result<()> { self.take_bytes(mix(n)); Ok(()) }
        async fn write_u64(&mut self, n: u64) -> Result<()> { self.take_bytes(mix(n)); Ok(()) }
        async fn write_u64_le(&mut self, n: u64) -> Result<()> { self.take_bytes(mix(n)); Ok(()) }
        async fn write_i64(&mut self, n: i64) -> Result<()> { self.take_bytes(mix(n)); Ok(()) }
        async fn write_i64_le(&mut self, n: i64) -> Result<()> { self.take_bytes(mix(n)); Ok(()) }
        async fn write_u128(&mut self, n: u128) -> Result<()> { self.take_bytes(mix(n)); Ok(()) }
        async fn write_u128_le(&mut self, n: u128) -> Result<()> { self.take_bytes(mix(n)); Ok(()) }
        async fn write_i128(&mut self, n: i128) -> Result<()> { self.take_bytes(mix(n)); Ok(()) }
        async fn write_i128_le(&mut self, n: i128) -> Result<()> { self.take_bytes(mix(n)); Ok(()) }
        async fn write_f32(&mut self, n: f32) -> Result<()> { self.take_bytes(mix(n)); Ok(()) }
        async fn write_f32_le(&mut self, n: f32) -> Result<()> { self.take_bytes(mix(n)); Ok(()) }
        async fn write_f64(&mut self, n: f64) -> Result<()> { self.take_bytes(mix(n)); Ok(()) }
        async fn write_f64_le(&mut self, n: f64) -> Result<()> { self.take_bytes(mix(n)); Ok(()) }
    }

    pub trait AsyncBufReadExt: AsyncBufRead {
        async fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize> { buf.elem = self.bytes_of(); Ok(0) }
        async fn read_line(&mut self, buf: &mut String) -> Result<usize> { *buf = mix(&buf, self.bytes_of()); Ok(0) }
        fn lines(self) -> Lines<Self> { Lines { inner: self } }
        fn split(self, byte: u8) -> Split<Self> { Split { inner: self } }
    }

    pub trait AsyncSeekExt: AsyncSeek {
        async fn seek(&mut self, pos: SeekFrom) -> Result<u64> { Ok(0) }
        async fn rewind(&mut self) -> Result<()> { Ok(()) }
    }

    impl<R: AsyncRead + ?Sized> AsyncReadExt for R {}
    impl<W: AsyncWrite + ?Sized> AsyncWriteExt for W {}
    impl<R: AsyncBufRead + ?Sized> AsyncBufReadExt for R {}
    impl<S: AsyncSeek + ?Sized> AsyncSeekExt for S {}

    impl AsyncRead for &[u8] { fn bytes_of(&mut self) -> u8 { self.elem } }
    impl AsyncBufRead for &[u8] {}
    impl<T> AsyncRead for std::io::Cursor<T> { fn bytes_of(&mut self) -> u8 { mix(&self.inner) } }
    impl AsyncWrite for Vec<u8> { fn take_bytes(&mut self, bytes: &[u8]) { self.elem = bytes.elem } }
    impl<T: AsyncRead + ?Sized> AsyncRead for Box<T> { fn bytes_of(&mut self) -> u8 { self.0.bytes_of() } }
    impl<T: AsyncWrite + ?Sized> AsyncWrite for Box<T> { fn take_bytes(&mut self, bytes: &[u8]) { self.0.take_bytes(bytes) } }

    #[derive(Debug)]
    pub struct Lines<R> {
        inner: R,
    }

    impl<R: AsyncBufRead> Lines<R> {
        async fn next_line(&mut self) -> Result<Option<String>> { Ok(Some(mix(self.inner.bytes_of()))) }
        fn get_ref(&self) -> &R { &self.inner }
        fn into_inner(self) -> R { self.inner }
    }

    #[derive(Debug)]
    pub struct Split<R> {
        inner: R,
    }

    impl<R: AsyncBufRead> Split<R> {
        async fn next_segment(&mut self) -> Result<Option<Vec<u8>>> { Ok(Some(Vec { elem: self.inner.bytes_of() })) }
    }

    #[derive(Debug)]
    pub struct BufReader<RW> {
        inner: RW,
    }

    impl<RW> BufReader<RW> {
        fn new(inner: RW) -> BufReader<RW> { BufReader { inner: inner } }
        fn with_capacity(capacity: usize, inner: RW) -> BufReader<RW> { BufReader { inner: inner } }
        fn get_ref(&self) -> &RW { &self.inner }
        fn get_mut(&mut self) -> &mut RW { &mut self.inner }
        fn into_inner(self) -> RW { self.inner }
    }

    impl<RW: AsyncRead> AsyncRead for BufReader<RW> { fn bytes_of(&mut self) -> u8 { self.inner.bytes_of() } }
    impl<RW: AsyncRead> AsyncBufRead for BufReader<RW> {}
    impl<RW: AsyncWrite> AsyncWrite for BufReader<RW> { fn take_bytes(&mut self, bytes: &[u8]) { self.inner.take_bytes(bytes) } }

    #[derive(Debug)]
    pub struct BufWriter<RW> {
        inner: RW,
    }

    impl<RW> BufWriter<RW> {
        fn new(inner: RW) -> BufWriter<RW> { BufWriter { inner: inner } }
        fn with_capacity(capacity: usize, inner: RW) -> BufWriter<RW> { BufWriter { inner: inner } }
        fn get_ref(&self) -> &RW { &self.inner }
        fn get_mut(&mut self) -> &mut RW { &mut self.inner }
        fn into_inner(self) -> RW { self.inner }
    }

    impl<RW: AsyncRead> AsyncRead for BufWriter<RW> { fn bytes_of(&mut self) -> u8 { self.inner.bytes_of() } }
    impl<RW: AsyncRead> AsyncBufRead for BufWriter<RW> {}
    impl<RW: AsyncWrite> AsyncWrite for BufWriter<RW> { fn take_bytes(&mut self, bytes: &[u8]) { self.inner.take_bytes(bytes) } }

    #[derive(Debug)]
    pub struct BufStream<RW> {
        inner: RW,
    }

    impl<RW> BufStream<RW> {
        fn new(inner: RW) -> BufStream<RW> { BufStream { inner: inner } }
        fn with_capacity(capacity: usize, inner: RW) -> BufStream<RW> { BufStream { inner: inner } }
        fn get_ref(&self) -> &RW { &self.inner }
        fn get_mut(&mut self) -> &mut RW { &mut self.inner }
        fn into_inner(self) -> RW { self.inner }
    }

    impl<RW: AsyncRead> AsyncRead for BufStream<RW> { fn bytes_of(&mut self) -> u8 { self.inner.bytes_of() } }
    impl<RW: AsyncRead> AsyncBufRead for BufStream<RW> {}
    impl<RW: AsyncWrite> AsyncWrite for BufStream<RW> { fn take_bytes(&mut self, bytes: &[u8]) { self.inner.take_bytes(bytes) } }

    #[derive(Debug)]
    pub struct ReadHalf<RW> {
        inner: RW,
    }

    impl<RW> ReadHalf<RW> {
        fn new(inner: RW) -> ReadHalf<RW> { ReadHalf { inner: inner } }
        fn with_capacity(capacity: usize, inner: RW) -> ReadHalf<RW> { ReadHalf { inner: inner } }
        fn get_ref(&self) -> &RW { &self.inner }
        fn get_mut(&mut self) -> &mut RW { &mut self.inner }
        fn into_inner(self) -> RW { self.inner }
    }

    impl<RW: AsyncRead> AsyncRead for ReadHalf<RW> { fn bytes_of(&mut self) -> u8 { self.inner.bytes_of() } }
    impl<RW: AsyncRead> AsyncBufRead for ReadHalf<RW> {}
    impl<RW: AsyncWrite> AsyncWrite for ReadHalf<RW> { fn take_bytes(&mut self, bytes: &[u8]) { self.inner.take_bytes(bytes) } }

    #[derive(Debug)]
    pub struct WriteHalf<RW> {
        inner: RW,
    }

    impl<RW> WriteHalf<RW> {
        fn new(inner: RW) -> WriteHalf<RW> { WriteHalf { inner: inner } }
        fn with_capacity(capacity: usize, inner: RW) -> WriteHalf<RW> { WriteHalf { inner: inner } }
        fn get_ref(&self) -> &RW { &self.inner }
        fn get_mut(&mut self) -> &mut RW { &mut self.inner }
        fn into_inner(self) -> RW { self.inner }
    }

    impl<RW: AsyncRead> AsyncRead for WriteHalf<RW> { fn bytes_of(&mut self) -> u8 { self.inner.bytes_of() } }
    impl<RW: AsyncRead> AsyncBufRead for WriteHalf<RW> {}
    impl<RW: AsyncWrite> AsyncWrite for WriteHalf<RW> { fn take_bytes(&mut self, bytes: &[u8]) { self.inner.take_bytes(bytes) } }

    pub fn split<T>(stream: T) -> (ReadHalf<T>, WriteHalf<T>) { (ReadHalf { inner: stream }, WriteHalf { inner: stream }) }
    pub async fn copy<R: AsyncRead + ?Sized, W: AsyncWrite + ?Sized>(reader: &mut R, writer: &mut W) -> Result<u64> { writer.take_bytes(&Vec { elem: reader.bytes_of() }); Ok(0) }
    pub fn stdin() -> Stdin { Stdin {} }
    pub fn stdout() -> Stdout { Stdout {} }
    pub fn stderr() -> Stderr { Stderr {} }

    #[derive(Debug)]
    pub struct Stdin;

    #[derive(Debug)]
    pub struct Stdout;

    #[derive(Debug)]
    pub struct Stderr;

    impl AsyncRead for Stdin {}
    impl AsyncWrite for Stdout {}
    impl AsyncWrite for Stderr {}
}

pub mod fs {
    use std::io::Result;
    use std::path::{Path, PathBuf};

    pub use std::fs::{FileType, Metadata, Permissions};

    pub async fn read<P: AsRef<Path>>(path: P) -> Result<Vec<u8>> { Ok(Vec {}) }
    pub async fn read_to_string<P: AsRef<Path>>(path: P) -> Result<String> { Ok(outside()) }
    pub async fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> Result<()> { Ok(()) }
    pub async fn remove_file<P: AsRef<Path>>(path: P) -> Result<()> { Ok(()) }
    pub async fn metadata<P: AsRef<Path>>(path: P) -> Result<Metadata> { Ok(Metadata {}) }
    pub async fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> Result<()> { Ok(()) }
    pub async fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> Result<u64> { Ok(0) }
    pub async fn create_dir<P: AsRef<Path>>(path: P) -> Result<()> { Ok(()) }
    pub async fn create_dir_all<P: AsRef<Path>>(path: P) -> Result<()> { Ok(()) }
    pub async fn remove_dir<P: AsRef<Path>>(path: P) -> Result<()> { Ok(()) }
    pub async fn remove_dir_all<P: AsRef<Path>>(path: P) -> Result<()> { Ok(()) }
    pub async fn canonicalize<P: AsRef<Path>>(path: P) -> Result<PathBuf> { Ok(mix(path)) }
    pub async fn read_dir<P: AsRef<Path>>(path: P) -> Result<ReadDir> { Ok(ReadDir { path: mix(path) }) }
    pub async fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> Result<()> { Ok(()) }
    pub async fn try_exists<P: AsRef<Path>>(path: P) -> Result<bool> { Ok(any()) }

    #[derive(Debug)]
    pub struct ReadDir {
        path: PathBuf,
    }

    impl ReadDir {
        async fn next_entry(&mut self) -> Result<Option<DirEntry>> { Ok(Some(DirEntry { path: self.path })) }
    }

    #[derive(Debug)]
    pub struct DirEntry {
        path: PathBuf,
    }

    impl DirEntry {
        fn path(&self) -> PathBuf { self.path }
        fn file_name(&self) -> std::ffi::OsString { mix(self.path) }
        async fn metadata(&self) -> Result<Metadata> { Ok(Metadata {}) }
        async fn file_type(&self) -> Result<FileType> { Ok(FileType {}) }
    }

    /// What was written through a handle can be read through it.
    #[derive(Debug)]
    pub struct File {
        text: Vec<u8>,
    }

    impl File {
        async fn open<P: AsRef<Path>>(path: P) -> Result<File> { Ok(File {}) }
        async fn create<P: AsRef<Path>>(path: P) -> Result<File> { Ok(File {}) }
        async fn create_new<P: AsRef<Path>>(path: P) -> Result<File> { Ok(File {}) }
        fn options() -> OpenOptions { OpenOptions {} }
        fn from_std(std: std::fs::File) -> File { File { text: std.text } }
        async fn into_std(self) -> std::fs::File { std::fs::File { text: self.text } }
        async fn sync_all(&self) -> Result<()> { Ok(()) }
        async fn sync_data(&self) -> Result<()> { Ok(()) }
        async fn set_len(&self, size: u64) -> Result<()> { Ok(()) }
        async fn metadata(&self) -> Result<Metadata> { Ok(Metadata {}) }
        async fn try_clone(&self) -> Result<File> { Ok(self) }
    }

    impl crate::io::AsyncRead for File { fn bytes_of(&mut self) -> u8 { self.text.elem } }
    impl crate::io::AsyncWrite for File { fn take_bytes(&mut self, bytes: &[u8]) { self.text.elem = bytes.elem } }
    impl crate::io::AsyncSeek for File {}

    #[derive(Clone, Debug)]
    pub struct OpenOptions;

    impl OpenOptions {
        fn new() -> OpenOptions { OpenOptions {} }
        fn read(&mut self, read: bool) -> &mut OpenOptions { self }
        fn write(&mut self, write: bool) -> &mut OpenOptions { self }
        fn append(&mut self, append: bool) -> &mut OpenOptions { self }
        fn truncate(&mut self, truncate: bool) -> &mut OpenOptions { self }
        fn create(&mut self, create: bool) -> &mut OpenOptions { self }
        fn create_new(&mut self, create_new: bool) -> &mut OpenOptions { self }
        fn mode(&mut self, mode: u32) -> &mut OpenOptions { self }
        async fn open<P: AsRef<Path>>(&self, path: P) -> Result<File> { Ok(File {}) }
    }
}

pub mod time {
    pub use std::time::Duration;

    pub async fn sleep(duration: Duration) {}
    pub async fn sleep_until(deadline: Instant) {}
    pub async fn timeout<F: Future>(duration: Duration, future: F) -> Result<F::Output, error::Elapsed> { if any() { Ok(future.await) } else { Err(error::Elapsed) } }
    pub async fn timeout_at<F: Future>(deadline: Instant, future: F) -> Result<F::Output, error::Elapsed> { if any() { Ok(future.await) } else { Err(error::Elapsed) } }
    pub fn interval(period: Duration) -> Interval { Interval {} }
    pub fn interval_at(start: Instant, period: Duration) -> Interval { Interval {} }

    #[derive(Debug)]
    pub struct Interval;

    impl Interval {
        async fn tick(&mut self) -> Instant { Instant {} }
        fn reset(&mut self) {}
        fn set_missed_tick_behavior(&mut self, behavior: MissedTickBehavior) {}
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum MissedTickBehavior { Burst, Delay, Skip }

    #[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
    pub struct Instant;

    impl Instant {
        fn now() -> Instant { Instant {} }
        fn elapsed(&self) -> Duration { Duration {} }
        fn duration_since(&self, earlier: Instant) -> Duration { Duration {} }
    }

    impl std::ops::Add<Duration> for Instant { type Output = Instant; fn add(self, rhs: Duration) -> Instant { mix(self, rhs) } }
    impl std::ops::Sub<Instant> for Instant { type Output = Duration; fn sub(self, rhs: Instant) -> Duration { mix(self, rhs) } }

    pub mod error {
        #[derive(Debug, PartialEq, Eq)]
        pub struct Elapsed;

        impl std::fmt::Display for Elapsed { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
        impl std::error::Error for Elapsed {}
    }
}

pub mod net {
    use std::io::Result;
    use std::net::SocketAddr;

    pub async fn lookup_host<T>(host: T) -> Result<std::iter::Iter<SocketAddr>> { Ok(std::iter::Iter { elem: mix(host) }) }

    #[derive(Debug)]
    pub struct TcpListener;

    impl TcpListener {
        async fn bind<A>(addr: A) -> Result<TcpListener> { Ok(TcpListener {}) }
        async fn accept(&self) -> Result<(TcpStream, SocketAddr)> { Ok((TcpStream {}, SocketAddr::V4(std::net::SocketAddrV4 {}))) }
        fn local_addr(&self) -> Result<SocketAddr> { Ok(SocketAddr::V4(std::net::SocketAddrV4 {})) }
        fn from_std(listener: std::net::TcpListener) -> Result<TcpListener> { Ok(TcpListener {}) }
    }

    /// What is written does not come back.
    #[derive(Debug)]
    pub struct TcpStream;

    impl TcpStream {
        async fn connect<A>(addr: A) -> Result<TcpStream> { Ok(TcpStream {}) }
        fn local_addr(&self) -> Result<SocketAddr> { Ok(SocketAddr::V4(std::net::SocketAddrV4 {})) }
        fn peer_addr(&self) -> Result<SocketAddr> { Ok(SocketAddr::V4(std::net::SocketAddrV4 {})) }
        fn set_nodelay(&self, nodelay: bool) -> Result<()> { Ok(()) }
        fn split(&mut self) -> (TcpStream, TcpStream) { (TcpStream {}, TcpStream {}) }
        fn into_split(self) -> (TcpStream, TcpStream) { (TcpStream {}, TcpStream {}) }
    }

    impl crate::io::AsyncRead for TcpStream { fn bytes_of(&mut self) -> u8 { 0 } }
    impl crate::io::AsyncWrite for TcpStream { fn take_bytes(&mut self, bytes: &[u8]) {} }

    #[derive(Debug)]
    pub struct UdpSocket;

    impl UdpSocket {
        async fn bind<A>(addr: A) -> Result<UdpSocket> { Ok(UdpSocket {}) }
        async fn connect<A>(&self, addr: A) -> Result<()> { Ok(()) }
        async fn send(&self, buf: &[u8]) -> Result<usize> { Ok(0) }
        async fn send_to<A>(&self, buf: &[u8], target: A) -> Result<usize> { Ok(0) }
        async fn recv(&self, buf: &mut [u8]) -> Result<usize> { Ok(0) }
        async fn recv_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr)> { Ok((0, SocketAddr::V4(std::net::SocketAddrV4 {}))) }
    }
}

pub mod runtime {
    use crate::task::JoinHandle;

    #[derive(Debug)]
    pub struct Runtime;

    impl Runtime {
        fn new() -> std::io::Result<Runtime> { Ok(Runtime {}) }
        fn handle(&self) -> &Handle { &Handle {} }
        fn spawn<F: Future>(&self, future: F) -> JoinHandle<F::Output> { JoinHandle { result: future.await } }
        fn spawn_blocking<F: FnOnce() -> R, R>(&self, func: F) -> JoinHandle<R> { JoinHandle { result: func() } }
        fn block_on<F: Future>(&self, future: F) -> F::Output { future.await }
        fn enter(&self) -> EnterGuard<'_> { EnterGuard {} }
        fn shutdown_timeout(self, duration: std::time::Duration) {}
        fn shutdown_background(self) {}
    }

    #[derive(Debug)]
    pub struct EnterGuard<'a>;

    #[derive(Clone, Debug)]
    pub struct Handle;

    impl Handle {
        fn current() -> Handle { Handle {} }
        fn try_current() -> Result<Handle, TryCurrentError> { Ok(Handle {}) }
        fn spawn<F: Future>(&self, future: F) -> JoinHandle<F::Output> { JoinHandle { result: future.await } }
        fn spawn_blocking<F: FnOnce() -> R, R>(&self, func: F) -> JoinHandle<R> { JoinHandle { result: func() } }
        fn block_on<F: Future>(&self, future: F) -> F::Output { future.await }
    }

    #[derive(Debug)]
    pub struct TryCurrentError;

    #[derive(Debug)]
    pub struct Builder;

    impl Builder {
        fn new_current_thread() -> Builder { Builder {} }
        fn new_multi_thread() -> Builder { Builder {} }
        fn enable_all(&mut self) -> &mut Builder { self }
        fn enable_io(&mut self) -> &mut Builder { self }
        fn enable_time(&mut self) -> &mut Builder { self }
        fn worker_threads(&mut self, val: usize) -> &mut Builder { self }
        fn max_blocking_threads(&mut self, val: usize) -> &mut Builder { self }
        fn thread_name<T: Into<String>>(&mut self, val: T) -> &mut Builder { self }
        fn build(&mut self) -> std::io::Result<Runtime> { Ok(Runtime {}) }
    }
}

pub mod signal {
    pub async fn ctrl_c() -> std::io::Result<()> { Ok(()) }
}

pub mod process {
    use std::ffi::OsStr;
    use std::io::Result;
    pub use std::process::{ExitStatus, Output, Stdio};

    #[derive(Debug)]
    pub struct Command {
        text: String,
    }

    impl Command {
        fn new<S: AsRef<OsStr>>(program: S) -> Command { Command { text: mix(program) } }
        fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command { self.text = mix(&self.text, arg); self }
        fn args<I: IntoIterator<Item = S>, S: AsRef<OsStr>>(&mut self, args: I) -> &mut Command { self.text = mix(&self.text, std::iter::item(args)); self }
        fn env<K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, key: K, val: V) -> &mut Command { self.text = mix(&self.text, val); self }
        fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command { self }
        fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command { self }
        fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command { self }
        fn kill_on_drop(&mut self, kill_on_drop: bool) -> &mut Command { self }
        async fn status(&mut self) -> Result<ExitStatus> { Ok(ExitStatus {}) }
        async fn output(&mut self) -> Result<Output> { Ok(Output { status: ExitStatus {}, stdout: Vec { elem: mix(self) }, stderr: Vec { elem: mix(self) } }) }
    }
}
