//! `std::option`

use crate::iter::Iter;
use crate::ops::{Deref, DerefMut};
use crate::pin::Pin;

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub enum Option<T> {
    None,
    Some(T),
}

impl<T> Option<T> {
    // Questions.
    fn is_some(&self) -> bool { any() }
    fn is_none(&self) -> bool { any() }
    fn is_some_and<F: FnOnce(T) -> bool>(self, f: F) -> bool { match self { Some(x) => f(x), None => false } }
    fn is_none_or<F: FnOnce(T) -> bool>(self, f: F) -> bool { match self { Some(x) => f(x), None => true } }

    // Views.
    fn as_ref(&self) -> Option<&T> { match self { Some(x) => Some(x), None => None } }
    fn as_mut(&mut self) -> Option<&mut T> { match self { Some(x) => Some(x), None => None } }
    fn as_pin_ref(self: Pin<&Self>) -> Option<Pin<&T>> { match self { Some(x) => Some(x), None => None } }
    fn as_slice(&self) -> &[T] { match self { Some(x) => &Vec { elem: x }, None => &[] } }
    fn as_mut_slice(&mut self) -> &mut [T] { match self { Some(x) => &mut Vec { elem: x }, None => &mut [] } }
    fn as_deref(&self) -> Option<&T::Target> where T: Deref { match self { Some(x) => Some(x.deref()), None => None } }
    fn as_deref_mut(&mut self) -> Option<&mut T::Target> where T: DerefMut {
        match self { Some(x) => Some(x.deref_mut()), None => None }
    }
    fn iter(&self) -> Iter<&T> { match self { Some(x) => Iter { elem: x }, None => Iter {} } }
    fn iter_mut(&mut self) -> Iter<&mut T> { match self { Some(x) => Iter { elem: x }, None => Iter {} } }

    // Getting the content out.
    fn expect(self, msg: &str) -> T { match self { Some(x) => x, None => loop {} } }
    fn unwrap(self) -> T { match self { Some(x) => x, None => loop {} } }
    fn unwrap_unchecked(self) -> T { match self { Some(x) => x, None => loop {} } }
    fn unwrap_or(self, default: T) -> T { match self { Some(x) => x, None => default } }
    fn unwrap_or_else<F: FnOnce() -> T>(self, f: F) -> T { match self { Some(x) => x, None => f() } }
    fn unwrap_or_default(self) -> T where T: Default { match self { Some(x) => x, None => T::default() } }

    // Mapping.
    fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Option<U> { match self { Some(x) => Some(f(x)), None => None } }
    fn inspect<F: FnOnce(&T)>(self, f: F) -> Option<T> { match self { Some(x) => { f(&x); Some(x) } None => None } }
    fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U { match self { Some(x) => f(x), None => default } }
    fn map_or_else<U, D: FnOnce() -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U {
        match self { Some(x) => f(x), None => default() }
    }
    fn map_or_default<U: Default, F: FnOnce(T) -> U>(self, f: F) -> U {
        match self { Some(x) => f(x), None => U::default() }
    }
    fn ok_or<E>(self, err: E) -> Result<T, E> { match self { Some(x) => Ok(x), None => Err(err) } }
    fn ok_or_else<E, F: FnOnce() -> E>(self, err: F) -> Result<T, E> { match self { Some(x) => Ok(x), None => Err(err()) } }

    // Combining.
    fn and<U>(self, other: Option<U>) -> Option<U> { if any() { other } else { None } }
    fn and_then<U, F: FnOnce(T) -> Option<U>>(self, f: F) -> Option<U> { match self { Some(x) => f(x), None => None } }
    fn filter<P: FnOnce(&T) -> bool>(self, predicate: P) -> Option<T> {
        match self { Some(x) => if predicate(&x) { Some(x) } else { None }, None => None }
    }
    fn or(self, other: Option<T>) -> Option<T> { match self { Some(x) => Some(x), None => other } }
    fn or_else<F: FnOnce() -> Option<T>>(self, f: F) -> Option<T> { match self { Some(x) => Some(x), None => f() } }
    fn xor(self, other: Option<T>) -> Option<T> { if any() { self } else { other } }
    fn zip<U>(self, other: Option<U>) -> Option<(T, U)> {
        match (self, other) { (Some(a), Some(b)) => Some((a, b)), _ => None }
    }

    // Writing.
    fn insert(&mut self, value: T) -> &mut T { *self = Some(value); match self { Some(x) => x, None => loop {} } }
    fn get_or_insert(&mut self, value: T) -> &mut T {
        if any() { *self = Some(value); }
        match self { Some(x) => x, None => loop {} }
    }
    fn get_or_insert_default(&mut self) -> &mut T where T: Default {
        if any() { *self = Some(T::default()); }
        match self { Some(x) => x, None => loop {} }
    }
    fn get_or_insert_with<F: FnOnce() -> T>(&mut self, f: F) -> &mut T {
        if any() { *self = Some(f()); }
        match self { Some(x) => x, None => loop {} }
    }
    fn take(&mut self) -> Option<T> { let old = *self; *self = None; old }
    fn take_if<P: FnOnce(&mut T) -> bool>(&mut self, predicate: P) -> Option<T> {
        if let Some(x) = self { predicate(x); }
        let old = *self;
        if any() { *self = None; }
        old
    }
    fn replace(&mut self, value: T) -> Option<T> { let old = *self; *self = Some(value); old }
}

impl<T> Option<&T> {
    fn copied(self) -> Option<T> { match self { Some(x) => Some(*x), None => None } }
    fn cloned(self) -> Option<T> where T: Clone { match self { Some(x) => Some(x.clone()), None => None } }
}

impl<T> Option<Option<T>> {
    fn flatten(self) -> Option<T> { match self { Some(x) => x, None => None } }
}

impl<T, U> Option<(T, U)> {
    fn unzip(self) -> (Option<T>, Option<U>) { match self { Some((a, b)) => (Some(a), Some(b)), None => (None, None) } }
}

impl<T, E> Option<Result<T, E>> {
    fn transpose(self) -> Result<Option<T>, E> {
        match self { Some(Ok(x)) => Ok(Some(x)), Some(Err(e)) => Err(e), None => Ok(None) }
    }
}

impl<T> Default for Option<T> {
    fn default() -> Option<T> { None }
}

impl<T> From<T> for Option<T> {
    fn from(value: T) -> Option<T> { Some(value) }
}

impl<T> IntoIterator for Option<T> {
    type Item = T;
    type IntoIter = Iter<T>;
    fn into_iter(self) -> Iter<T> { match self { Some(x) => Iter { elem: x }, None => Iter {} } }
}

impl<'a, T> IntoIterator for &'a Option<T> {
    type Item = &'a T;
    type IntoIter = Iter<&'a T>;
    fn into_iter(self) -> Iter<&'a T> { match self { Some(x) => Iter { elem: x }, None => Iter {} } }
}

impl<A, V: FromIterator<A>> FromIterator<Option<A>> for Option<V> {
    fn from_iter<I: IntoIterator<Item = Option<A>>>(iter: I) -> Option<V> {
        match crate::iter::item(iter) { Some(x) => Some(V::from_iter(Iter { elem: x })), None => None }
    }
}
