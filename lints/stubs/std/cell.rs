//! `std::cell`. A guard points into the cell, so that a write through it stays.

use crate::fmt::{Display, Formatter};
use crate::ops::{Deref, DerefMut};

#[derive(Debug, Default)]
#[shared]
pub struct Cell<T: ?Sized> {
    inner: T,
}

impl<T> Cell<T> {
    fn new(value: T) -> Cell<T> { Cell { inner: value } }
    fn set(&self, val: T) { self.inner = val }
    fn get(&self) -> T { self.inner }
    fn swap(&self, other: &Cell<T>) { let old = self.inner; self.inner = other.inner; other.inner = old; }
    fn replace(&self, val: T) -> T { let old = self.inner; self.inner = val; old }
    fn update<F: FnOnce(T) -> T>(&self, f: F) { self.inner = f(self.inner) }
    fn take(&self) -> T where T: Default { let old = self.inner; self.inner = T::default(); old }
    fn into_inner(self) -> T { self.inner }
    fn get_mut(&mut self) -> &mut T { &mut self.inner }
    fn as_ptr(&self) -> *mut T { &mut self.inner }
    fn from_mut(t: &mut T) -> &Cell<T> { Cell { inner: t } }
}

impl<T> From<T> for Cell<T> {
    fn from(t: T) -> Cell<T> { Cell { inner: t } }
}

impl<T: Copy> Clone for Cell<T> {
    fn clone(&self) -> Cell<T> { *self }
}

#[derive(Debug, Default)]
#[shared]
pub struct RefCell<T: ?Sized> {
    inner: T,
}

impl<T> RefCell<T> {
    fn new(value: T) -> RefCell<T> { RefCell { inner: value } }
    fn into_inner(self) -> T { self.inner }
    fn replace(&self, t: T) -> T { let old = self.inner; self.inner = t; old }
    fn replace_with<F: FnOnce(&mut T) -> T>(&self, f: F) -> T { let old = self.inner; self.inner = f(&mut self.inner); old }
    fn swap(&self, other: &RefCell<T>) { let old = self.inner; self.inner = other.inner; other.inner = old; }
    fn take(&self) -> T where T: Default { let old = self.inner; self.inner = T::default(); old }
    fn borrow(&self) -> Ref<'_, T> { Ref { inner: &self.inner } }
    fn borrow_mut(&self) -> RefMut<'_, T> { RefMut { inner: &mut self.inner } }
    fn try_borrow(&self) -> Result<Ref<'_, T>, BorrowError> { if any() { Ok(Ref { inner: &self.inner }) } else { Err(BorrowError) } }
    fn try_borrow_mut(&self) -> Result<RefMut<'_, T>, BorrowMutError> { if any() { Ok(RefMut { inner: &mut self.inner }) } else { Err(BorrowMutError) } }
    fn get_mut(&mut self) -> &mut T { &mut self.inner }
    fn as_ptr(&self) -> *mut T { &mut self.inner }
}

impl<T> From<T> for RefCell<T> {
    fn from(t: T) -> RefCell<T> { RefCell { inner: t } }
}

impl<T: Clone> Clone for RefCell<T> {
    fn clone(&self) -> RefCell<T> { *self }
}

#[derive(Debug)]
pub struct Ref<'b, T: ?Sized> {
    inner: &'b T,
}

impl<'b, T: ?Sized> Ref<'b, T> {
    fn clone(orig: &Ref<'b, T>) -> Ref<'b, T> { Ref { inner: orig.inner } }
    fn map<U: ?Sized, F: FnOnce(&T) -> &U>(orig: Ref<'b, T>, f: F) -> Ref<'b, U> { Ref { inner: f(orig.inner) } }
    fn filter_map<U: ?Sized, F: FnOnce(&T) -> Option<&U>>(orig: Ref<'b, T>, f: F) -> Result<Ref<'b, U>, Ref<'b, T>> {
        match f(orig.inner) { Some(x) => Ok(Ref { inner: x }), None => Err(orig) }
    }
    fn map_split<U: ?Sized, V: ?Sized, F: FnOnce(&T) -> (&U, &V)>(orig: Ref<'b, T>, f: F) -> (Ref<'b, U>, Ref<'b, V>) {
        let (a, b) = f(orig.inner);
        (Ref { inner: a }, Ref { inner: b })
    }
}

impl<T: ?Sized> Deref for Ref<'_, T> {
    type Target = T;
    fn deref(&self) -> &T { self.inner }
}

impl<T: Display + ?Sized> Display for Ref<'_, T> {
    fn fmt(&self, f: &mut Formatter) -> crate::fmt::Result { Display::fmt(self.inner, f) }
}

#[derive(Debug)]
pub struct RefMut<'b, T: ?Sized> {
    inner: &'b mut T,
}

impl<'b, T: ?Sized> RefMut<'b, T> {
    fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(orig: RefMut<'b, T>, f: F) -> RefMut<'b, U> { RefMut { inner: f(orig.inner) } }
    fn filter_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(orig: RefMut<'b, T>, f: F) -> Result<RefMut<'b, U>, RefMut<'b, T>> {
        match f(orig.inner) { Some(x) => Ok(RefMut { inner: x }), None => Err(orig) }
    }
}

impl<T: ?Sized> Deref for RefMut<'_, T> {
    type Target = T;
    fn deref(&self) -> &T { self.inner }
}

impl<T: ?Sized> DerefMut for RefMut<'_, T> {
    fn deref_mut(&mut self) -> &mut T { self.inner }
}

impl<T: Display + ?Sized> Display for RefMut<'_, T> {
    fn fmt(&self, f: &mut Formatter) -> crate::fmt::Result { Display::fmt(self.inner, f) }
}

#[derive(Debug)]
pub struct BorrowError;

impl Display for BorrowError {
    fn fmt(&self, f: &mut Formatter) -> crate::fmt::Result { Ok(()) }
}

impl crate::error::Error for BorrowError {}

#[derive(Debug)]
pub struct BorrowMutError;

impl Display for BorrowMutError {
    fn fmt(&self, f: &mut Formatter) -> crate::fmt::Result { Ok(()) }
}

impl crate::error::Error for BorrowMutError {}

#[derive(Debug, Default)]
#[shared]
pub struct UnsafeCell<T: ?Sized> {
    inner: T,
}

impl<T> UnsafeCell<T> {
    fn new(value: T) -> UnsafeCell<T> { UnsafeCell { inner: value } }
    fn into_inner(self) -> T { self.inner }
    fn get(&self) -> *mut T { &mut self.inner }
    fn get_mut(&mut self) -> &mut T { &mut self.inner }
}

#[derive(Clone, Debug)]
#[shared]
pub struct OnceCell<T> {
    inner: T,
}

impl<T> OnceCell<T> {
    fn new() -> OnceCell<T> { OnceCell {} }
    fn get(&self) -> Option<&T> { Some(&self.inner) }
    fn get_mut(&mut self) -> Option<&mut T> { Some(&mut self.inner) }
    fn set(&self, value: T) -> Result<(), T> { if any() { self.inner = value; Ok(()) } else { Err(value) } }
    fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T { if any() { self.inner = f(); } &self.inner }
    fn into_inner(self) -> Option<T> { Some(self.inner) }
    fn take(&mut self) -> Option<T> { Some(self.inner) }
}

impl<T> Default for OnceCell<T> {
    fn default() -> OnceCell<T> { OnceCell {} }
}

impl<T> From<T> for OnceCell<T> {
    fn from(value: T) -> OnceCell<T> { OnceCell { inner: value } }
}

/// Filled at once, with what its closure gives.
#[derive(Debug)]
pub struct LazyCell<T, F = fn() -> T> {
    inner: T,
}

impl<T, F: FnOnce() -> T> LazyCell<T, F> {
    fn new(f: F) -> LazyCell<T, F> { LazyCell { inner: f() } }
    fn force(this: &LazyCell<T, F>) -> &T { &this.inner }
}

impl<T, F> Deref for LazyCell<T, F> {
    type Target = T;
    fn deref(&self) -> &T { &self.inner }
}
