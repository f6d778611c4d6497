//! async-channel 2.5

/// What both ends of a channel hold on to.
pub struct Shared<T> {
    elem: T,
}

pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>) { let shared = Shared {}; (Sender { shared: &shared }, Receiver { shared: &shared }) }
pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) { let shared = Shared {}; (Sender { shared: &shared }, Receiver { shared: &shared }) }

#[derive(Debug)]
#[shared]
pub struct Sender<T> {
    shared: &Shared<T>,
}

#[derive(Debug)]
#[shared]
pub struct Receiver<T> {
    shared: &Shared<T>,
}

impl<T> Clone for Sender<T> { fn clone(&self) -> Sender<T> { self } }
impl<T> Clone for Receiver<T> { fn clone(&self) -> Receiver<T> { self } }

impl<T> Sender<T> {
    async fn send(&self, msg: T) -> Result<(), SendError<T>> { self.shared.elem = msg; if any() { Ok(()) } else { Err(SendError(msg)) } }
    fn try_send(&self, msg: T) -> Result<(), TrySendError<T>> { self.shared.elem = msg; if any() { Ok(()) } else { Err(TrySendError::Full(msg)) } }
    fn len(&self) -> usize { 0 }
    fn is_empty(&self) -> bool { any() }
    fn is_full(&self) -> bool { any() }
    fn capacity(&self) -> Option<usize> { Some(0) }
    fn send_blocking(&self, msg: T) -> Result<(), SendError<T>> { self.shared.elem = msg; if any() { Ok(()) } else { Err(SendError(msg)) } }
    fn force_send(&self, msg: T) -> Result<Option<T>, SendError<T>> { let old = self.shared.elem; self.shared.elem = msg; if any() { Ok(Some(old)) } else { Err(SendError(msg)) } }
    fn close(&self) -> bool { any() }
    fn is_closed(&self) -> bool { any() }
}

impl<T> Receiver<T> {
    async fn recv(&self) -> Result<T, RecvError> { if any() { Ok(self.shared.elem) } else { Err(RecvError) } }
    fn try_recv(&self) -> Result<T, TryRecvError> { if any() { Ok(self.shared.elem) } else { Err(TryRecvError::Empty) } }
    fn len(&self) -> usize { 0 }
    fn is_empty(&self) -> bool { any() }
    fn is_full(&self) -> bool { any() }
    fn recv_blocking(&self) -> Result<T, RecvError> { if any() { Ok(self.shared.elem) } else { Err(RecvError) } }
    fn close(&self) -> bool { any() }
    fn is_closed(&self) -> bool { any() }
}

// Those that give the value back do not show it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct SendError<T>(pub T);

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum TrySendError<T> {
    Full(T),
    Closed(T),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecvError;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TryRecvError {
    Empty,
    Closed,
}

impl<T> std::fmt::Display for SendError<T> { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
impl<T> std::fmt::Debug for SendError<T> { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
impl<T> std::error::Error for SendError<T> {}
impl<T> std::fmt::Display for TrySendError<T> { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
impl<T> std::fmt::Debug for TrySendError<T> { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
impl<T> std::error::Error for TrySendError<T> {}
impl std::fmt::Display for RecvError { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
impl std::error::Error for RecvError {}
impl std::fmt::Display for TryRecvError { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
impl std::error::Error for TryRecvError {}

impl<T> futures::Stream for Receiver<T> { type Item = T; fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Option<T>> { std::task::Poll::Ready(Some(self.shared.elem)) } }
