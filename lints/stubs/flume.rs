//! flume 0.12

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
    fn send(&self, msg: T) -> Result<(), SendError<T>> { self.shared.elem = msg; if any() { Ok(()) } else { Err(SendError(msg)) } }
    fn try_send(&self, msg: T) -> Result<(), TrySendError<T>> { self.shared.elem = msg; if any() { Ok(()) } else { Err(TrySendError::Full(msg)) } }
    fn len(&self) -> usize { 0 }
    fn is_empty(&self) -> bool { any() }
    fn is_full(&self) -> bool { any() }
    fn capacity(&self) -> Option<usize> { Some(0) }
    fn send_timeout(&self, msg: T, timeout: std::time::Duration) -> Result<(), TrySendError<T>> { self.shared.elem = msg; if any() { Ok(()) } else { Err(TrySendError::Full(msg)) } }
    async fn send_async(&self, item: T) -> Result<(), SendError<T>> { self.shared.elem = item; if any() { Ok(()) } else { Err(SendError(item)) } }
    async fn into_send_async(self, item: T) -> Result<(), SendError<T>> { self.shared.elem = item; if any() { Ok(()) } else { Err(SendError(item)) } }
    fn is_disconnected(&self) -> bool { any() }
}

impl<T> Receiver<T> {
    fn recv(&self) -> Result<T, RecvError> { if any() { Ok(self.shared.elem) } else { Err(RecvError) } }
    fn try_recv(&self) -> Result<T, TryRecvError> { if any() { Ok(self.shared.elem) } else { Err(TryRecvError::Empty) } }
    fn len(&self) -> usize { 0 }
    fn is_empty(&self) -> bool { any() }
    fn is_full(&self) -> bool { any() }
    fn recv_timeout(&self, timeout: std::time::Duration) -> Result<T, RecvTimeoutError> { if any() { Ok(self.shared.elem) } else { Err(RecvTimeoutError::Timeout) } }
    fn iter(&self) -> std::iter::Iter<T> { std::iter::Iter { elem: self.shared.elem } }
    fn try_iter(&self) -> std::iter::Iter<T> { std::iter::Iter { elem: self.shared.elem } }
    async fn recv_async(&self) -> Result<T, RecvError> { if any() { Ok(self.shared.elem) } else { Err(RecvError) } }
    async fn into_recv_async(self) -> Result<T, RecvError> { if any() { Ok(self.shared.elem) } else { Err(RecvError) } }
    fn drain(&self) -> std::iter::Iter<T> { std::iter::Iter { elem: self.shared.elem } }
    fn stream(&self) -> futures::stream::Items<T> { futures::stream::Items { elem: self.shared.elem } }
    fn into_stream(self) -> futures::stream::Items<T> { futures::stream::Items { elem: self.shared.elem } }
    fn is_disconnected(&self) -> bool { any() }
}

// Those that give the value back do not show it.
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

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecvTimeoutError {
    Timeout,
    Disconnected,
}

impl std::fmt::Display for RecvTimeoutError { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
impl std::error::Error for RecvTimeoutError {}
impl<T> IntoIterator for Receiver<T> { type Item = T; type IntoIter = std::iter::Iter<T>; fn into_iter(self) -> std::iter::Iter<T> { std::iter::Iter { elem: self.shared.elem } } }
impl<'a, T> IntoIterator for &'a Receiver<T> { type Item = T; type IntoIter = std::iter::Iter<T>; fn into_iter(self) -> std::iter::Iter<T> { std::iter::Iter { elem: self.shared.elem } } }
