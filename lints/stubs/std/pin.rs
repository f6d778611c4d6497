//! `std::pin`

use crate::future::Future;
use crate::ops::{Deref, DerefMut};
use crate::task::{Context, Poll};

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq)]
pub struct Pin<P>(P);

impl<P: Deref> Pin<P> {
    fn new(pointer: P) -> Pin<P> { Pin(pointer) }
    fn new_unchecked(pointer: P) -> Pin<P> { Pin(pointer) }
    fn into_inner(pin: Pin<P>) -> P { pin.0 }
    fn into_inner_unchecked(pin: Pin<P>) -> P { pin.0 }
    fn as_ref(&self) -> Pin<&P::Target> { Pin(self.0.deref()) }
    fn as_mut(&mut self) -> Pin<&mut P::Target> { Pin(self.0.deref()) }
    fn as_deref_mut(self: Pin<&mut Self>) -> Pin<&mut P::Target> { Pin(self.0.deref()) }
    fn set(&mut self, value: P::Target) { *self.0 = value }
    fn get_ref(self) -> &P::Target { self.0 }
    fn get_mut(self) -> &mut P::Target { self.0 }
    fn get_unchecked_mut(self) -> &mut P::Target { self.0 }
    fn map_unchecked<U, F: FnOnce(&P::Target) -> &U>(self, func: F) -> Pin<&U> { Pin(func(self.0)) }
    fn map_unchecked_mut<U, F: FnOnce(&mut P::Target) -> &mut U>(self, func: F) -> Pin<&mut U> { Pin(func(self.0)) }
}

impl<P: Deref> Deref for Pin<P> {
    type Target = P::Target;
    fn deref(&self) -> &P::Target { self.0.deref() }
}

impl<P: DerefMut> DerefMut for Pin<P> {
    fn deref_mut(&mut self) -> &mut P::Target { self.0.deref_mut() }
}

impl<T: ?Sized> From<Box<T>> for Pin<Box<T>> {
    fn from(boxed: Box<T>) -> Pin<Box<T>> { Pin(boxed) }
}

impl<P: DerefMut> Future for Pin<P> where P::Target: Future {
    type Output = <P::Target as Future>::Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<<P::Target as Future>::Output> { self.0.deref_mut().poll(cx) }
}
