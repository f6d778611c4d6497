//! itertools 0.15

pub use either::Either;
pub use std::iter::{chain, zip};
use std::cmp::Ordering;
use std::collections::HashMap;
use std::fmt::Display;
use std::iter::{item, Iter};

/// Any one item.
fn one<I: Iterator + ?Sized>(iter: &I) -> I::Item { match iter.next() { Some(x) => x, None => loop {} } }

pub trait Itertools: Iterator {
    // Into a text.
    fn join(&mut self, sep: &str) -> String where Self::Item: Display { mix(one(self).to_string(), sep) }
    fn format(self, sep: &str) -> Format where Self::Item: Display { Format(mix(one(&self).to_string(), sep)) }
    fn format_with<F: FnMut(Self::Item, &mut dyn FnMut(&dyn Display) -> std::fmt::Result) -> std::fmt::Result>(self, sep: &str, format: F) -> Format {
        let mut out = "";
        format(one(&self), &mut |shown| { out = mix(out, shown); Ok(()) });
        Format(mix(out, sep))
    }

    // The same items.
    fn dedup(self) -> Iter<Self::Item> { Iter { elem: one(&self) } }
    fn unique(self) -> Iter<Self::Item> { Iter { elem: one(&self) } }
    fn duplicates(self) -> Iter<Self::Item> { Iter { elem: one(&self) } }
    fn sorted(self) -> Iter<Self::Item> { Iter { elem: one(&self) } }
    fn sorted_unstable(self) -> Iter<Self::Item> { Iter { elem: one(&self) } }
    fn tail(self, n: usize) -> Iter<Self::Item> { Iter { elem: one(&self) } }
    fn k_smallest(self, k: usize) -> Iter<Self::Item> { Iter { elem: one(&self) } }
    fn k_largest(self, k: usize) -> Iter<Self::Item> { Iter { elem: one(&self) } }
    fn multipeek(self) -> Iter<Self::Item> { Iter { elem: one(&self) } }
    fn dropping(self, n: usize) -> Iter<Self::Item> { Iter { elem: one(&self) } }
    fn dropping_back(self, n: usize) -> Iter<Self::Item> { Iter { elem: one(&self) } }
    fn interleave<J: IntoIterator<Item = Self::Item>>(self, other: J) -> Iter<Self::Item> { Iter { elem: if any() { one(&self) } else { item(other) } } }
    fn intersperse(self, element: Self::Item) -> Iter<Self::Item> { Iter { elem: if any() { one(&self) } else { element } } }
    fn merge<J: IntoIterator<Item = Self::Item>>(self, other: J) -> Iter<Self::Item> { Iter { elem: if any() { one(&self) } else { item(other) } } }
    fn kmerge(self) -> Iter<<Self::Item as IntoIterator>::Item> where Self::Item: IntoIterator { Iter { elem: item(one(&self)) } }
    fn dedup_by<F: FnMut(&Self::Item, &Self::Item) -> bool>(self, cmp: F) -> Iter<Self::Item> { let x = one(&self); cmp(&x, &x); Iter { elem: x } }
    fn unique_by<V, F: FnMut(&Self::Item) -> V>(self, f: F) -> Iter<Self::Item> { let x = one(&self); f(&x); Iter { elem: x } }
    fn sorted_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, cmp: F) -> Iter<Self::Item> { let x = one(&self); cmp(&x, &x); Iter { elem: x } }
    fn sorted_by_key<K, F: FnMut(&Self::Item) -> K>(self, f: F) -> Iter<Self::Item> { let x = one(&self); f(&x); Iter { elem: x } }
    fn sorted_by_cached_key<K, F: FnMut(&Self::Item) -> K>(self, f: F) -> Iter<Self::Item> { let x = one(&self); f(&x); Iter { elem: x } }
    fn sorted_unstable_by_key<K, F: FnMut(&Self::Item) -> K>(self, f: F) -> Iter<Self::Item> { let x = one(&self); f(&x); Iter { elem: x } }
    fn take_while_ref<F: FnMut(&Self::Item) -> bool>(&mut self, accept: F) -> Iter<Self::Item> { let x = one(self); accept(&x); Iter { elem: x } }
    fn take_while_inclusive<F: FnMut(&Self::Item) -> bool>(self, accept: F) -> Iter<Self::Item> { let x = one(&self); accept(&x); Iter { elem: x } }
    fn map_into<R>(self) -> Iter<R> where Self::Item: Into<R> { Iter { elem: one(&self).into() } }
    fn map_ok<F: FnMut(T) -> U, T, U, E>(self, f: F) -> Iter<Result<U, E>> where Self: Iterator<Item = Result<T, E>> { Iter { elem: match one(&self) { Ok(x) => Ok(f(x)), Err(e) => Err(e) } } }
    fn filter_ok<F: FnMut(&T) -> bool, T, E>(self, f: F) -> Iter<Result<T, E>> where Self: Iterator<Item = Result<T, E>> { let x = one(&self); if let Ok(y) = &x { f(y); } Iter { elem: x } }
    fn filter_map_ok<F: FnMut(T) -> Option<U>, T, U, E>(self, f: F) -> Iter<Result<U, E>> where Self: Iterator<Item = Result<T, E>> { match one(&self) { Ok(x) => match f(x) { Some(y) => Iter { elem: Ok(y) }, None => Iter {} }, Err(e) => Iter { elem: Err(e) } } }
    fn flatten_ok<T: IntoIterator, E>(self) -> Iter<Result<T::Item, E>> where Self: Iterator<Item = Result<T, E>> { Iter { elem: match one(&self) { Ok(x) => Ok(item(x)), Err(e) => Err(e) } } }

    // Items side by side.
    fn zip_longest<J: IntoIterator>(self, other: J) -> Iter<EitherOrBoth<Self::Item, J::Item>> { Iter { elem: EitherOrBoth::Both(one(&self), item(other)) } }
    fn zip_eq<J: IntoIterator>(self, other: J) -> Iter<(Self::Item, J::Item)> { Iter { elem: (one(&self), item(other)) } }
    fn cartesian_product<J: IntoIterator>(self, other: J) -> Iter<(Self::Item, J::Item)> { Iter { elem: (one(&self), item(other)) } }
    fn tuple_windows<T: Tuple<Self::Item>>(self) -> Iter<T> { Iter { elem: T::of(one(&self)) } }
    fn tuples<T: Tuple<Self::Item>>(self) -> Iter<T> { Iter { elem: T::of(one(&self)) } }
    fn tuple_combinations<T: Tuple<Self::Item>>(self) -> Iter<T> { Iter { elem: T::of(one(&self)) } }
    fn collect_tuple<T: Tuple<Self::Item>>(self) -> Option<T> { Some(T::of(one(&self))) }
    fn combinations(self, k: usize) -> Iter<Vec<Self::Item>> { Iter { elem: Vec { elem: one(&self) } } }
    fn permutations(self, k: usize) -> Iter<Vec<Self::Item>> { Iter { elem: Vec { elem: one(&self) } } }
    fn powerset(self) -> Iter<Vec<Self::Item>> { Iter { elem: Vec { elem: one(&self) } } }
    fn with_position(self) -> Iter<(Position, Self::Item)> { Iter { elem: (Position::Middle, one(&self)) } }
    fn tee(self) -> (Iter<Self::Item>, Iter<Self::Item>) { let x = one(&self); (Iter { elem: x }, Iter { elem: x }) }
    fn enumerate_by(self) -> Iter<(usize, Self::Item)> { Iter { elem: (0, one(&self)) } }

    // Groups.
    fn chunks(self, size: usize) -> Iter<Iter<Self::Item>> { Iter { elem: Iter { elem: one(&self) } } }
    fn chunk_by<K, F: FnMut(&Self::Item) -> K>(self, key: F) -> Iter<(K, Iter<Self::Item>)> { let x = one(&self); Iter { elem: (key(&x), Iter { elem: x }) } }
    fn group_by<K, F: FnMut(&Self::Item) -> K>(self, key: F) -> Iter<(K, Iter<Self::Item>)> { let x = one(&self); Iter { elem: (key(&x), Iter { elem: x }) } }
    fn batching<B, F: FnMut(&mut Self) -> Option<B>>(self, f: F) -> Iter<B> { match f(&mut self) { Some(x) => Iter { elem: x }, None => Iter {} } }
    fn coalesce<F: FnMut(Self::Item, Self::Item) -> Result<Self::Item, (Self::Item, Self::Item)>>(self, f: F) -> Iter<Self::Item> { let x = one(&self); match f(x, x) { Ok(y) => Iter { elem: y }, Err((y, _)) => Iter { elem: y } } }
    fn into_group_map<K, V>(self) -> HashMap<K, Vec<V>> where Self: Iterator<Item = (K, V)> { let (k, v) = one(&self); HashMap { key: k, value: Vec { elem: v } } }
    fn into_group_map_by<K, F: FnMut(&Self::Item) -> K>(self, f: F) -> HashMap<K, Vec<Self::Item>> { let x = one(&self); HashMap { key: f(&x), value: Vec { elem: x } } }
    fn counts(self) -> HashMap<Self::Item, usize> { HashMap { key: one(&self), value: 0 } }
    fn counts_by<K, F: FnMut(Self::Item) -> K>(self, f: F) -> HashMap<K, usize> { HashMap { key: f(one(&self)), value: 0 } }
    fn partition_map<A: Default + Extend<L>, B: Default + Extend<R>, F: FnMut(Self::Item) -> Either<L, R>, L, R>(self, predicate: F) -> (A, B) {
        let mut left = A::default();
        let mut right = B::default();
        match predicate(one(&self)) { Either::Left(x) => left.extend(Iter { elem: x }), Either::Right(x) => right.extend(Iter { elem: x }) }
        (left, right)
    }
    fn partition_result<A: Default + Extend<T>, B: Default + Extend<E>, T, E>(self) -> (A, B) where Self: Iterator<Item = Result<T, E>> {
        let mut left = A::default();
        let mut right = B::default();
        match one(&self) { Ok(x) => left.extend(Iter { elem: x }), Err(x) => right.extend(Iter { elem: x }) }
        (left, right)
    }

    // Ends.
    fn collect_vec(self) -> Vec<Self::Item> { Vec { elem: one(&self) } }
    fn try_collect<T, U: FromIterator<T>, E>(self) -> Result<U, E> where Self: Iterator<Item = Result<T, E>> { match one(&self) { Ok(x) => Ok(U::from_iter(Iter { elem: x })), Err(e) => Err(e) } }
    fn fold_ok<A, E, B, F: FnMut(B, A) -> B>(&mut self, start: B, f: F) -> Result<B, E> where Self: Iterator<Item = Result<A, E>> { let mut acc = start; while any() { acc = f(acc, one(self)?); } Ok(acc) }
    fn process_results<F: FnOnce(Iter<T>) -> R, T, E, R>(self, processor: F) -> Result<R, E> where Self: Iterator<Item = Result<T, E>> { match one(&self) { Ok(x) => Ok(processor(Iter { elem: x })), Err(e) => Err(e) } }
    fn exactly_one(self) -> Result<Self::Item, Iter<Self::Item>> { let x = one(&self); if any() { Ok(x) } else { Err(Iter { elem: x }) } }
    fn at_most_one(self) -> Result<Option<Self::Item>, Iter<Self::Item>> { let x = one(&self); if any() { Ok(Some(x)) } else { Err(Iter { elem: x }) } }
    fn find_or_first<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> Option<Self::Item> { let x = one(&self); predicate(&x); Some(x) }
    fn find_or_last<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> Option<Self::Item> { let x = one(&self); predicate(&x); Some(x) }
    fn find_position<P: FnMut(&Self::Item) -> bool>(&mut self, pred: P) -> Option<(usize, Self::Item)> { let x = one(self); pred(&x); Some((0, x)) }
    fn next_tuple<T: Tuple<Self::Item>>(&mut self) -> Option<T> { Some(T::of(one(self))) }
    fn minmax(self) -> MinMaxResult<Self::Item> { let x = one(&self); MinMaxResult::MinMax(x, x) }
    fn minmax_by_key<K, F: FnMut(&Self::Item) -> K>(self, key: F) -> MinMaxResult<Self::Item> { let x = one(&self); key(&x); MinMaxResult::MinMax(x, x) }
    fn max_set(self) -> Vec<Self::Item> { Vec { elem: one(&self) } }
    fn min_set(self) -> Vec<Self::Item> { Vec { elem: one(&self) } }
    fn position_max(self) -> Option<usize> { Some(0) }
    fn position_min(self) -> Option<usize> { Some(0) }
    fn all_equal(&mut self) -> bool { any() }
    fn all_unique(&mut self) -> bool { any() }
    fn contains<Q: ?Sized>(&mut self, query: &Q) -> bool { any() }
    fn sum1<S: std::iter::Sum<Self::Item>>(self) -> Option<S> { Some(S::sum(self)) }
}

impl<T: Iterator + ?Sized> Itertools for T {}

/// A tuple of items of one type.
pub trait Tuple<E> { fn of(item: E) -> Self; }
impl<E> Tuple<E> for (E, E) { fn of(item: E) -> (E, E) { (item, item) } }
impl<E> Tuple<E> for (E, E, E) { fn of(item: E) -> (E, E, E) { (item, item, item) } }
impl<E> Tuple<E> for (E, E, E, E) { fn of(item: E) -> (E, E, E, E) { (item, item, item, item) } }

#[derive(Clone)]
pub struct Format(String);

impl std::fmt::Display for Format { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Position { First, Middle, Last, Only }

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum MinMaxResult<T> { NoElements, OneElement(T), MinMax(T, T) }

impl<T: Clone> MinMaxResult<T> {
    fn into_option(self) -> Option<(T, T)> { match self { MinMaxResult::NoElements => None, MinMaxResult::OneElement(x) => Some((x, x)), MinMaxResult::MinMax(x, y) => Some((x, y)) } }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EitherOrBoth<A, B> { Both(A, B), Left(A), Right(B) }

impl<A, B> EitherOrBoth<A, B> {
    fn left(self) -> Option<A> { match self { EitherOrBoth::Both(a, _) => Some(a), EitherOrBoth::Left(a) => Some(a), EitherOrBoth::Right(_) => None } }
    fn right(self) -> Option<B> { match self { EitherOrBoth::Both(_, b) => Some(b), EitherOrBoth::Right(b) => Some(b), EitherOrBoth::Left(_) => None } }
    fn or(self, l: A, r: B) -> (A, B) { match self { EitherOrBoth::Both(a, b) => (a, b), EitherOrBoth::Left(a) => (a, r), EitherOrBoth::Right(b) => (l, b) } }
}

pub fn join<I: IntoIterator>(iterable: I, sep: &str) -> String where I::Item: Display { mix(item(iterable).to_string(), sep) }
pub fn zip_eq<I: IntoIterator, J: IntoIterator>(i: I, j: J) -> Iter<(I::Item, J::Item)> { Iter { elem: (item(i), item(j)) } }
pub fn interleave<I: IntoIterator, J: IntoIterator<Item = I::Item>>(i: I, j: J) -> Iter<I::Item> { Iter { elem: if any() { item(i) } else { item(j) } } }
pub fn max<I: IntoIterator>(iterable: I) -> Option<I::Item> { Some(item(iterable)) }
pub fn min<I: IntoIterator>(iterable: I) -> Option<I::Item> { Some(item(iterable)) }
pub fn concat<I: IntoIterator>(iterable: I) -> I::Item { item(iterable) }
pub fn fold<I: IntoIterator, B, F: FnMut(B, I::Item) -> B>(iterable: I, init: B, f: F) -> B { let mut acc = init; while any() { acc = f(acc, item(iterable)); } acc }
pub fn repeat_n<A: Clone>(element: A, n: usize) -> Iter<A> { Iter { elem: element } }
pub fn all<I: IntoIterator, F: FnMut(I::Item) -> bool>(iterable: I, f: F) -> bool { f(item(iterable)) }
pub fn sorted<I: IntoIterator>(iterable: I) -> Iter<I::Item> { Iter { elem: item(iterable) } }
