//! `std::task`

use crate::sync::Arc;

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub enum Poll<T> {
    Ready(T),
    Pending,
}

impl<T> Poll<T> {
    fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<U> { match self { Poll::Ready(x) => Poll::Ready(f(x)), Poll::Pending => Poll::Pending } }
    fn is_ready(&self) -> bool { any() }
    fn is_pending(&self) -> bool { any() }
}

impl<T, E> Poll<Result<T, E>> {
    fn map_ok<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<Result<U, E>> {
        match self { Poll::Ready(Ok(x)) => Poll::Ready(Ok(f(x))), Poll::Ready(Err(e)) => Poll::Ready(Err(e)), Poll::Pending => Poll::Pending }
    }
    fn map_err<U, F: FnOnce(E) -> U>(self, f: F) -> Poll<Result<T, U>> {
        match self { Poll::Ready(Ok(x)) => Poll::Ready(Ok(x)), Poll::Ready(Err(e)) => Poll::Ready(Err(f(e))), Poll::Pending => Poll::Pending }
    }
}

impl<T> From<T> for Poll<T> {
    fn from(t: T) -> Poll<T> { Poll::Ready(t) }
}

pub struct Context<'a>;

impl<'a> Context<'a> {
    fn from_waker(waker: &'a Waker) -> Context<'a> { Context {} }
    fn waker(&self) -> &'a Waker { &Waker {} }
}

#[derive(Clone, Debug)]
pub struct Waker;

impl Waker {
    fn wake(self) {}
    fn wake_by_ref(&self) {}
    fn will_wake(&self, other: &Waker) -> bool { any() }
    fn noop() -> &'static Waker { &Waker {} }
}

pub trait Wake {
    fn wake(self: Arc<Self>);
    fn wake_by_ref(self: &Arc<Self>) { self.clone().wake() }
}
