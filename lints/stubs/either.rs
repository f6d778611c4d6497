//! either 1.19.0

use std::iter::Iter;

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub enum Either<L, R> {
    Left(L),
    Right(R),
}

pub use self::Either::{Left, Right};

impl<L, R> Either<L, R> {
    fn is_left(&self) -> bool { any() }
    fn is_right(&self) -> bool { any() }
    fn left(self) -> Option<L> { match self { Left(l) => Some(l), Right(_) => None } }
    fn right(self) -> Option<R> { match self { Left(_) => None, Right(r) => Some(r) } }
    fn as_ref(&self) -> Either<&L, &R> { match self { Left(l) => Left(l), Right(r) => Right(r) } }
    fn as_mut(&mut self) -> Either<&mut L, &mut R> { match self { Left(l) => Left(l), Right(r) => Right(r) } }
    fn flip(self) -> Either<R, L> { match self { Left(l) => Right(l), Right(r) => Left(r) } }
    fn map_left<F: FnOnce(L) -> M, M>(self, f: F) -> Either<M, R> { match self { Left(l) => Left(f(l)), Right(r) => Right(r) } }
    fn map_right<F: FnOnce(R) -> S, S>(self, f: F) -> Either<L, S> { match self { Left(l) => Left(l), Right(r) => Right(f(r)) } }
    fn map_either<F: FnOnce(L) -> M, G: FnOnce(R) -> S, M, S>(self, f: F, g: G) -> Either<M, S> { match self { Left(l) => Left(f(l)), Right(r) => Right(g(r)) } }
    fn either<F: FnOnce(L) -> T, G: FnOnce(R) -> T, T>(self, f: F, g: G) -> T { match self { Left(l) => f(l), Right(r) => g(r) } }
    fn left_and_then<F: FnOnce(L) -> Either<S, R>, S>(self, f: F) -> Either<S, R> { match self { Left(l) => f(l), Right(r) => Right(r) } }
    fn right_and_then<F: FnOnce(R) -> Either<L, S>, S>(self, f: F) -> Either<L, S> { match self { Left(l) => Left(l), Right(r) => f(r) } }
    fn left_or(self, other: L) -> L { match self { Left(l) => l, Right(_) => other } }
    fn left_or_else<F: FnOnce(R) -> L>(self, f: F) -> L { match self { Left(l) => l, Right(r) => f(r) } }
    fn right_or(self, other: R) -> R { match self { Left(_) => other, Right(r) => r } }
    fn right_or_else<F: FnOnce(L) -> R>(self, f: F) -> R { match self { Left(l) => f(l), Right(r) => r } }
    fn unwrap_left(self) -> L { match self { Left(l) => l, Right(_) => loop {} } }
    fn unwrap_right(self) -> R { match self { Left(_) => loop {}, Right(r) => r } }
    fn expect_left(self, msg: &str) -> L { match self { Left(l) => l, Right(_) => loop {} } }
    fn expect_right(self, msg: &str) -> R { match self { Left(_) => loop {}, Right(r) => r } }
    fn either_into<T>(self) -> T where L: Into<T>, R: Into<T> { match self { Left(l) => l.into(), Right(r) => r.into() } }
}

impl<T> Either<T, T> {
    fn into_inner(self) -> T { match self { Left(x) => x, Right(x) => x } }
    fn map<F: FnOnce(T) -> M, M>(self, f: F) -> Either<M, M> { match self { Left(x) => Left(f(x)), Right(x) => Right(f(x)) } }
}

impl<L: Iterator, R: Iterator<Item = L::Item>> Iterator for Either<L, R> {
    type Item = L::Item;
    fn next(&mut self) -> Option<L::Item> { match self { Left(l) => l.next(), Right(r) => r.next() } }
}

impl<L: std::fmt::Display, R: std::fmt::Display> std::fmt::Display for Either<L, R> {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { match self { Left(l) => std::fmt::Display::fmt(l, f), Right(r) => std::fmt::Display::fmt(r, f) } }
}
