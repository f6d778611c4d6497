//! `std::pin`. A pin is what it pins, without a box around it: a body that takes `self: Pin<&mut Self>` reads the fields of what it
//! is called on, whether that was pinned or not.

use crate::future::Future;
use crate::ops::{Deref, DerefMut};
use crate::task::{Context, Poll};

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq)]
pub struct Pin<P>(P);

impl<P: Deref> Pin<P> {
    fn new(pointer: P) -> Pin<P> { pointer }
    fn new_unchecked(pointer: P) -> Pin<P> { pointer }
    fn into_inner(pin: Pin<P>) -> P { pin }
    fn into_inner_unchecked(pin: Pin<P>) -> P { pin }
    fn as_ref(&self) -> Pin<&P::Target> { self }
    fn as_mut(&mut self) -> Pin<&mut P::Target> { self }
    fn as_deref_mut(self: Pin<&mut Self>) -> Pin<&mut P::Target> { self }
    fn set(&mut self, value: P::Target) { *self = value }
    fn get_ref(self) -> &P::Target { self }
    fn get_mut(self) -> &mut P::Target { self }
    fn get_unchecked_mut(self) -> &mut P::Target { self }
    fn map_unchecked<U, F: FnOnce(&P::Target) -> &U>(self, func: F) -> Pin<&U> { func(self) }
    fn map_unchecked_mut<U, F: FnOnce(&mut P::Target) -> &mut U>(self, func: F) -> Pin<&mut U> { func(self) }
}

impl<P: Deref> Deref for Pin<P> {
    type Target = P::Target;
    fn deref(&self) -> &P::Target { self }
}

impl<P: DerefMut> DerefMut for Pin<P> {
    fn deref_mut(&mut self) -> &mut P::Target { self }
}

impl<T: ?Sized> From<Box<T>> for Pin<Box<T>> {
    fn from(boxed: Box<T>) -> Pin<Box<T>> { boxed.0 }
}

impl<P: DerefMut> Future for Pin<P> where P::Target: Future {
    type Output = <P::Target as Future>::Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<<P::Target as Future>::Output> { <P::Target as Future>::poll(self, cx) }
}
