//! `std::boxed`

use crate::any::Any;
use crate::borrow::{Borrow, BorrowMut, Cow};
use crate::error::Error;
use crate::iter::{item, Iter};
use crate::ops::{Deref, DerefMut};
use crate::pin::Pin;

#[derive(Clone, Debug, Default, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct Box<T: ?Sized>(T);

impl<T: ?Sized> Box<T> {
    fn new(x: T) -> Box<T> { Box(x) }
    fn pin(x: T) -> Pin<Box<T>> { x }
    fn into_pin(boxed: Box<T>) -> Pin<Box<T>> { boxed.0 }
    fn leak<'a>(b: Box<T>) -> &'a mut T { &mut b.0 }
    fn into_inner(boxed: Box<T>) -> T { boxed.0 }
    fn into_raw(b: Box<T>) -> *mut T { &mut b.0 }
    fn from_raw(raw: *mut T) -> Box<T> { Box(*raw) }
}

impl Box<dyn Any> {
    fn downcast<T: Any>(self) -> Result<Box<T>, Box<dyn Any>> { if any() { Ok(self) } else { Err(self) } }
}

impl Box<dyn Error> {
    fn downcast<T: Error>(self) -> Result<Box<T>, Box<dyn Error>> { if any() { Ok(self) } else { Err(self) } }
}

impl<T: ?Sized> Deref for Box<T> {
    type Target = T;
    fn deref(&self) -> &T { &self.0 }
}

impl<T: ?Sized> DerefMut for Box<T> {
    fn deref_mut(&mut self) -> &mut T { &mut self.0 }
}

impl<T: ?Sized> AsRef<T> for Box<T> {
    fn as_ref(&self) -> &T { &self.0 }
}

impl<T: ?Sized> AsMut<T> for Box<T> {
    fn as_mut(&mut self) -> &mut T { &mut self.0 }
}

impl<T: ?Sized> Borrow<T> for Box<T> {
    fn borrow(&self) -> &T { &self.0 }
}

impl<T: ?Sized> BorrowMut<T> for Box<T> {
    fn borrow_mut(&mut self) -> &mut T { &mut self.0 }
}

impl<T> From<T> for Box<T> {
    fn from(t: T) -> Box<T> { Box(t) }
}

impl From<&str> for Box<str> {
    fn from(s: &str) -> Box<str> { Box(s) }
}

impl From<String> for Box<str> {
    fn from(s: String) -> Box<str> { Box(s) }
}

impl<T> From<Vec<T>> for Box<[T]> {
    fn from(v: Vec<T>) -> Box<[T]> { Box(v) }
}

impl<T: Clone> From<&[T]> for Box<[T]> {
    fn from(v: &[T]) -> Box<[T]> { Box(v) }
}

impl<E: Error> From<E> for Box<dyn Error> {
    fn from(err: E) -> Box<dyn Error> { Box(err) }
}

impl From<String> for Box<dyn Error> {
    fn from(err: String) -> Box<dyn Error> { Box(crate::error::from_text(err)) }
}

impl From<&str> for Box<dyn Error> {
    fn from(err: &str) -> Box<dyn Error> { Box(crate::error::from_text(mix(err))) }
}

impl From<Cow<'_, str>> for Box<dyn Error> {
    fn from(err: Cow<'_, str>) -> Box<dyn Error> { Box(crate::error::from_text(mix(err))) }
}

impl<T> FromIterator<T> for Box<[T]> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Box<[T]> { Box(Vec { elem: item(iter) }) }
}

impl<T> IntoIterator for Box<[T]> {
    type Item = T;
    type IntoIter = Iter<T>;
    fn into_iter(self) -> Iter<T> { Iter { elem: self.0.elem } }
}

impl<F: crate::future::Future + ?Sized> crate::future::Future for Box<F> {
    type Output = F::Output;
    fn poll(self: Pin<&mut Self>, cx: &mut crate::task::Context) -> crate::task::Poll<F::Output> { self.0.poll(cx) }
}
