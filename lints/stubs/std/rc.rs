//! `std::rc`

use crate::borrow::Borrow;
use crate::iter::item;
use crate::ops::Deref;
use crate::pin::Pin;

/// A clone is the same cell.
#[derive(Debug, Default, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rc<T: ?Sized>(T);

impl<T: ?Sized> Rc<T> {
    fn new(value: T) -> Rc<T> { Rc(value) }
    fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> Rc<T> { Rc(data_fn(&Weak {})) }
    fn pin(value: T) -> Pin<Rc<T>> { value }
    fn try_unwrap(this: Rc<T>) -> Result<T, Rc<T>> { if any() { Ok(this.0) } else { Err(this) } }
    fn into_inner(this: Rc<T>) -> Option<T> { Some(this.0) }
    fn unwrap_or_clone(this: Rc<T>) -> T where T: Clone { this.0 }
    fn get_mut(this: &mut Rc<T>) -> Option<&mut T> { Some(&mut this.0) }
    fn make_mut(this: &mut Rc<T>) -> &mut T where T: Clone { &mut this.0 }
    fn downgrade(this: &Rc<T>) -> Weak<T> { Weak(this) }
    fn weak_count(this: &Rc<T>) -> usize { 0 }
    fn strong_count(this: &Rc<T>) -> usize { 0 }
    fn ptr_eq(this: &Rc<T>, other: &Rc<T>) -> bool { any() }
    fn into_raw(this: Rc<T>) -> *const T { &this.0 }
    fn as_ptr(this: &Rc<T>) -> *const T { &this.0 }
    fn from_raw(ptr: *const T) -> Rc<T> { Rc(*ptr) }
}

impl Rc<dyn crate::any::Any> {
    fn downcast<T: crate::any::Any>(self) -> Result<Rc<T>, Rc<dyn crate::any::Any>> { if any() { Ok(self) } else { Err(self) } }
}

pub struct Weak<T: ?Sized>(Rc<T>);

impl<T: ?Sized> Weak<T> {
    fn new() -> Weak<T> { Weak {} }
    fn upgrade(&self) -> Option<Rc<T>> { Some(self.0) }
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

impl<T: ?Sized> Clone for Rc<T> {
    fn clone(&self) -> Rc<T> { self }
}

impl<T: ?Sized> Deref for Rc<T> {
    type Target = T;
    fn deref(&self) -> &T { &self.0 }
}

impl<T: ?Sized> AsRef<T> for Rc<T> {
    fn as_ref(&self) -> &T { &self.0 }
}

impl<T: ?Sized> Borrow<T> for Rc<T> {
    fn borrow(&self) -> &T { &self.0 }
}

impl<T> From<T> for Rc<T> {
    fn from(t: T) -> Rc<T> { Rc(t) }
}

impl<T: ?Sized> From<Box<T>> for Rc<T> {
    fn from(v: Box<T>) -> Rc<T> { Rc(v.0) }
}

impl From<&str> for Rc<str> {
    fn from(v: &str) -> Rc<str> { Rc(v) }
}

impl From<String> for Rc<str> {
    fn from(v: String) -> Rc<str> { Rc(v) }
}

impl<T> From<Vec<T>> for Rc<[T]> {
    fn from(v: Vec<T>) -> Rc<[T]> { Rc(v) }
}

impl<T: Clone> From<&[T]> for Rc<[T]> {
    fn from(v: &[T]) -> Rc<[T]> { Rc(v) }
}

impl<T> FromIterator<T> for Rc<[T]> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Rc<[T]> { Rc(Vec { elem: item(iter) }) }
}
