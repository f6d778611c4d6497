//! `std::future`. `.await` is the tool's own; a future made here is an `async` block.

use crate::pin::Pin;
use crate::task::{Context, Poll};

pub trait Future {
    type Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

pub trait IntoFuture {
    type Output;
    type IntoFuture: Future<Output = Self::Output>;
    fn into_future(self) -> Self::IntoFuture;
}

impl<F: Future> IntoFuture for F {
    type Output = F::Output;
    type IntoFuture = F;
    fn into_future(self) -> F { self }
}

impl<F: Future + ?Sized> Future for &mut F {
    type Output = F::Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> { F::poll(*self, cx) }
}

pub async fn ready<T>(t: T) -> T { t }
pub async fn pending<T>() -> T { loop {} }
pub async fn poll_fn<T, F: FnMut(&mut Context<'_>) -> Poll<T>>(f: F) -> T {
    match f(&mut Context {}) { Poll::Ready(x) => x, Poll::Pending => loop {} }
}

pub type Ready<T> = Pin<Box<dyn Future<Output = T>>>;
pub type Pending<T> = Pin<Box<dyn Future<Output = T>>>;
