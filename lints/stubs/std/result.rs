//! `std::result`

use crate::fmt::Debug;
use crate::iter::Iter;
use crate::ops::{Deref, DerefMut};

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub enum Result<T, E> {
    Ok(T),
    Err(E),
}

impl<T, E> Result<T, E> {
    // Questions.
    fn is_ok(&self) -> bool { any() }
    fn is_err(&self) -> bool { any() }
    fn is_ok_and<F: FnOnce(T) -> bool>(self, f: F) -> bool { match self { Ok(x) => f(x), Err(_) => false } }
    fn is_err_and<F: FnOnce(E) -> bool>(self, f: F) -> bool { match self { Ok(_) => false, Err(e) => f(e) } }

    // Views.
    fn as_ref(&self) -> Result<&T, &E> { match self { Ok(x) => Ok(x), Err(e) => Err(e) } }
    fn as_mut(&mut self) -> Result<&mut T, &mut E> { match self { Ok(x) => Ok(x), Err(e) => Err(e) } }
    fn as_deref(&self) -> Result<&T::Target, &E> where T: Deref { match self { Ok(x) => Ok(x.deref()), Err(e) => Err(e) } }
    fn as_deref_mut(&mut self) -> Result<&mut T::Target, &mut E> where T: DerefMut {
        match self { Ok(x) => Ok(x.deref_mut()), Err(e) => Err(e) }
    }
    fn iter(&self) -> Iter<&T> { match self { Ok(x) => Iter { elem: x }, Err(_) => Iter {} } }
    fn iter_mut(&mut self) -> Iter<&mut T> { match self { Ok(x) => Iter { elem: x }, Err(_) => Iter {} } }

    // Getting the content out.
    fn ok(self) -> Option<T> { match self { Ok(x) => Some(x), Err(_) => None } }
    fn err(self) -> Option<E> { match self { Ok(_) => None, Err(e) => Some(e) } }
    fn expect(self, msg: &str) -> T where E: Debug { match self { Ok(x) => x, Err(_) => loop {} } }
    fn unwrap(self) -> T where E: Debug { match self { Ok(x) => x, Err(_) => loop {} } }
    fn unwrap_unchecked(self) -> T { match self { Ok(x) => x, Err(_) => loop {} } }
    fn unwrap_or(self, default: T) -> T { match self { Ok(x) => x, Err(_) => default } }
    fn unwrap_or_else<F: FnOnce(E) -> T>(self, f: F) -> T { match self { Ok(x) => x, Err(e) => f(e) } }
    fn unwrap_or_default(self) -> T where T: Default { match self { Ok(x) => x, Err(_) => T::default() } }
    fn expect_err(self, msg: &str) -> E where T: Debug { match self { Ok(_) => loop {}, Err(e) => e } }
    fn unwrap_err(self) -> E where T: Debug { match self { Ok(_) => loop {}, Err(e) => e } }
    fn unwrap_err_unchecked(self) -> E { match self { Ok(_) => loop {}, Err(e) => e } }
    fn into_ok(self) -> T { match self { Ok(x) => x, Err(_) => loop {} } }
    fn into_err(self) -> E { match self { Ok(_) => loop {}, Err(e) => e } }

    // Mapping.
    fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Result<U, E> { match self { Ok(x) => Ok(f(x)), Err(e) => Err(e) } }
    fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U { match self { Ok(x) => f(x), Err(_) => default } }
    fn map_or_else<U, D: FnOnce(E) -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U {
        match self { Ok(x) => f(x), Err(e) => default(e) }
    }
    fn map_or_default<U: Default, F: FnOnce(T) -> U>(self, f: F) -> U {
        match self { Ok(x) => f(x), Err(_) => U::default() }
    }
    fn map_err<F, O: FnOnce(E) -> F>(self, op: O) -> Result<T, F> { match self { Ok(x) => Ok(x), Err(e) => Err(op(e)) } }
    fn inspect<F: FnOnce(&T)>(self, f: F) -> Result<T, E> { match self { Ok(x) => { f(&x); Ok(x) } Err(e) => Err(e) } }
    fn inspect_err<F: FnOnce(&E)>(self, f: F) -> Result<T, E> { match self { Ok(x) => Ok(x), Err(e) => { f(&e); Err(e) } } }

    // Combining.
    fn and<U>(self, other: Result<U, E>) -> Result<U, E> { match self { Ok(_) => other, Err(e) => Err(e) } }
    fn and_then<U, F: FnOnce(T) -> Result<U, E>>(self, f: F) -> Result<U, E> { match self { Ok(x) => f(x), Err(e) => Err(e) } }
    fn or<F>(self, other: Result<T, F>) -> Result<T, F> { match self { Ok(x) => Ok(x), Err(_) => other } }
    fn or_else<F, O: FnOnce(E) -> Result<T, F>>(self, op: O) -> Result<T, F> { match self { Ok(x) => Ok(x), Err(e) => op(e) } }
}

impl<T, E> Result<&T, E> {
    fn copied(self) -> Result<T, E> { match self { Ok(x) => Ok(*x), Err(e) => Err(e) } }
    fn cloned(self) -> Result<T, E> where T: Clone { match self { Ok(x) => Ok(x.clone()), Err(e) => Err(e) } }
}

impl<T, E> Result<Result<T, E>, E> {
    fn flatten(self) -> Result<T, E> { match self { Ok(x) => x, Err(e) => Err(e) } }
}

impl<T, E> Result<Option<T>, E> {
    fn transpose(self) -> Option<Result<T, E>> {
        match self { Ok(Some(x)) => Some(Ok(x)), Ok(None) => None, Err(e) => Some(Err(e)) }
    }
}

impl<T, E> IntoIterator for Result<T, E> {
    type Item = T;
    type IntoIter = Iter<T>;
    fn into_iter(self) -> Iter<T> { match self { Ok(x) => Iter { elem: x }, Err(_) => Iter {} } }
}

impl<'a, T, E> IntoIterator for &'a Result<T, E> {
    type Item = &'a T;
    type IntoIter = Iter<&'a T>;
    fn into_iter(self) -> Iter<&'a T> { match self { Ok(x) => Iter { elem: x }, Err(_) => Iter {} } }
}

impl<A, E, V: FromIterator<A>> FromIterator<Result<A, E>> for Result<V, E> {
    fn from_iter<I: IntoIterator<Item = Result<A, E>>>(iter: I) -> Result<V, E> {
        match crate::iter::item(iter) { Ok(x) => Ok(V::from_iter(Iter { elem: x })), Err(e) => Err(e) }
    }
}
