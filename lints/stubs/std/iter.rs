//! `std::iter`

use crate::cmp::Ordering;
use crate::ops::Try;

/// Every iterator of std, whatever its real name: what it yields is `elem`.
#[derive(Clone, Debug, Default)]
pub struct Iter<T> {
    elem: T,
}

/// Any one item of something that can be iterated.
pub fn item<I: IntoIterator>(iter: I) -> I::Item { match iter.into_iter().next() { Some(x) => x, None => loop {} } }

/// Any iterator as one of std's.
fn items<I: Iterator>(iter: I) -> Iter<I::Item> { match iter.next() { Some(x) => Iter { elem: x }, None => Iter {} } }

pub trait Iterator {
    type Item;
    fn next(&mut self) -> Option<Self::Item>;
    fn by_ref(&mut self) -> &mut Self { self }
    fn copied<'a, T: 'a>(self) -> Iter<T> where Self: Iterator<Item = &'a T> { Iter { elem: *items(self).elem } }
    fn cloned<'a, T: 'a + Clone>(self) -> Iter<T> where Self: Iterator<Item = &'a T> { Iter { elem: items(self).elem.clone() } }
    fn unzip<A, B, C: Default + Extend<A>, D: Default + Extend<B>>(self) -> (C, D) where Self: Iterator<Item = (A, B)> {
        items(self).unzip()
    }
    fn size_hint(&self) -> (usize, Option<usize>) { (0, None) }
    fn count(self) -> usize { 0 }
    fn last(self) -> Option<Self::Item> { items(self).last() }
    fn nth(&mut self, n: usize) -> Option<Self::Item> { items(self).nth(n) }
    fn step_by(self, step: usize) -> Iter<Self::Item> { items(self).step_by(step) }
    fn chain<U: IntoIterator<Item = Self::Item>>(self, other: U) -> Iter<Self::Item> { items(self).chain(other) }
    fn zip<U: IntoIterator>(self, other: U) -> Iter<(Self::Item, U::Item)> { items(self).zip(other) }
    fn map<B, F: FnMut(Self::Item) -> B>(self, f: F) -> Iter<B> { items(self).map(f) }
    fn for_each<F: FnMut(Self::Item)>(self, f: F) { items(self).for_each(f) }
    fn filter<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> Iter<Self::Item> { items(self).filter(predicate) }
    fn filter_map<B, F: FnMut(Self::Item) -> Option<B>>(self, f: F) -> Iter<B> { items(self).filter_map(f) }
    fn enumerate(self) -> Iter<(usize, Self::Item)> { items(self).enumerate() }
    fn peekable(self) -> Iter<Self::Item> { items(self).peekable() }
    fn skip_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> Iter<Self::Item> { items(self).skip_while(predicate) }
    fn take_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> Iter<Self::Item> { items(self).take_while(predicate) }
    fn map_while<B, P: FnMut(Self::Item) -> Option<B>>(self, predicate: P) -> Iter<B> { items(self).map_while(predicate) }
    fn skip(self, n: usize) -> Iter<Self::Item> { items(self).skip(n) }
    fn take(self, n: usize) -> Iter<Self::Item> { items(self).take(n) }
    fn scan<S, B, F: FnMut(&mut S, Self::Item) -> Option<B>>(self, initial_state: S, f: F) -> Iter<B> {
        items(self).scan(initial_state, f)
    }
    fn flat_map<U: IntoIterator, F: FnMut(Self::Item) -> U>(self, f: F) -> Iter<U::Item> { items(self).flat_map(f) }
    fn flatten(self) -> Iter<<Self::Item as IntoIterator>::Item> where Self::Item: IntoIterator { items(self).flatten() }
    fn fuse(self) -> Iter<Self::Item> { items(self).fuse() }
    fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> Iter<Self::Item> { items(self).inspect(f) }
    fn collect<B: FromIterator<Self::Item>>(self) -> B { items(self).collect() }
    fn partition<B: Default + Extend<Self::Item>, F: FnMut(&Self::Item) -> bool>(self, f: F) -> (B, B) {
        items(self).partition(f)
    }
    fn try_fold<B, F: FnMut(B, Self::Item) -> R, R: Try<Output = B>>(&mut self, init: B, f: F) -> R {
        items(self).try_fold(init, f)
    }
    fn try_for_each<F: FnMut(Self::Item) -> R, R: Try<Output = ()>>(&mut self, f: F) -> R { items(self).try_for_each(f) }
    fn fold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B { items(self).fold(init, f) }
    fn reduce<F: FnMut(Self::Item, Self::Item) -> Self::Item>(self, f: F) -> Option<Self::Item> { items(self).reduce(f) }
    fn all<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool { items(self).all(f) }
    fn any<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool { items(self).any(f) }
    fn find<P: FnMut(&Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item> { items(self).find(predicate) }
    fn find_map<B, F: FnMut(Self::Item) -> Option<B>>(&mut self, f: F) -> Option<B> { items(self).find_map(f) }
    fn position<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize> { items(self).position(predicate) }
    fn rposition<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize> { items(self).rposition(predicate) }
    fn max(self) -> Option<Self::Item> { items(self).max() }
    fn min(self) -> Option<Self::Item> { items(self).min() }
    fn max_by_key<B, F: FnMut(&Self::Item) -> B>(self, f: F) -> Option<Self::Item> { items(self).max_by_key(f) }
    fn max_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Option<Self::Item> {
        items(self).max_by(compare)
    }
    fn min_by_key<B, F: FnMut(&Self::Item) -> B>(self, f: F) -> Option<Self::Item> { items(self).min_by_key(f) }
    fn min_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Option<Self::Item> {
        items(self).min_by(compare)
    }
    fn rev(self) -> Iter<Self::Item> { items(self).rev() }
    fn cycle(self) -> Iter<Self::Item> { items(self).cycle() }
    fn sum<S: Sum<Self::Item>>(self) -> S { items(self).sum() }
    fn product<P: Product<Self::Item>>(self) -> P { items(self).product() }
    fn cmp<I: IntoIterator<Item = Self::Item>>(self, other: I) -> Ordering { Ordering::Equal }
    fn partial_cmp<I: IntoIterator>(self, other: I) -> Option<Ordering> { Some(Ordering::Equal) }
    fn eq<I: IntoIterator>(self, other: I) -> bool { any() }
    fn ne<I: IntoIterator>(self, other: I) -> bool { any() }
    fn lt<I: IntoIterator>(self, other: I) -> bool { any() }
    fn le<I: IntoIterator>(self, other: I) -> bool { any() }
    fn gt<I: IntoIterator>(self, other: I) -> bool { any() }
    fn ge<I: IntoIterator>(self, other: I) -> bool { any() }
    fn is_sorted(self) -> bool { any() }
    fn is_sorted_by<F: FnMut(&Self::Item, &Self::Item) -> bool>(self, compare: F) -> bool { items(self).is_sorted_by(compare) }
    fn is_sorted_by_key<K, F: FnMut(Self::Item) -> K>(self, f: F) -> bool { items(self).is_sorted_by_key(f) }
}

impl<T> Iterator for Iter<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> { Some(self.elem) }
    fn size_hint(&self) -> (usize, Option<usize>) { (0, None) }
    fn count(self) -> usize { 0 }
    fn last(self) -> Option<T> { Some(self.elem) }
    fn nth(&mut self, n: usize) -> Option<T> { Some(self.elem) }
    fn step_by(self, step: usize) -> Iter<T> { self }
    fn chain<U: IntoIterator<Item = T>>(self, other: U) -> Iter<T> { if any() { self } else { Iter { elem: item(other) } } }
    fn zip<U: IntoIterator>(self, other: U) -> Iter<(T, U::Item)> { Iter { elem: (self.elem, item(other)) } }
    fn map<B, F: FnMut(T) -> B>(self, f: F) -> Iter<B> { Iter { elem: f(self.elem) } }
    fn for_each<F: FnMut(T)>(self, f: F) { while any() { f(self.elem); } }
    fn filter<P: FnMut(&T) -> bool>(self, predicate: P) -> Iter<T> { predicate(&self.elem); self }
    fn filter_map<B, F: FnMut(T) -> Option<B>>(self, f: F) -> Iter<B> {
        match f(self.elem) { Some(x) => Iter { elem: x }, None => Iter {} }
    }
    fn enumerate(self) -> Iter<(usize, T)> { Iter { elem: (0, self.elem) } }
    fn peekable(self) -> Iter<T> { self }
    fn skip_while<P: FnMut(&T) -> bool>(self, predicate: P) -> Iter<T> { predicate(&self.elem); self }
    fn take_while<P: FnMut(&T) -> bool>(self, predicate: P) -> Iter<T> { predicate(&self.elem); self }
    fn map_while<B, P: FnMut(T) -> Option<B>>(self, predicate: P) -> Iter<B> {
        match predicate(self.elem) { Some(x) => Iter { elem: x }, None => Iter {} }
    }
    fn skip(self, n: usize) -> Iter<T> { self }
    fn take(self, n: usize) -> Iter<T> { self }
    fn scan<S, B, F: FnMut(&mut S, T) -> Option<B>>(self, initial_state: S, f: F) -> Iter<B> {
        let mut state = initial_state; let mut out = Iter {}; while any() { if let Some(x) = f(&mut state, self.elem) { out.elem = x; } } out
    }
    fn flat_map<U: IntoIterator, F: FnMut(T) -> U>(self, f: F) -> Iter<U::Item> { Iter { elem: item(f(self.elem)) } }
    fn flatten(self) -> Iter<T::Item> where T: IntoIterator { Iter { elem: item(self.elem) } }
    fn fuse(self) -> Iter<T> { self }
    fn inspect<F: FnMut(&T)>(self, f: F) -> Iter<T> { f(&self.elem); self }
    fn collect<B: FromIterator<T>>(self) -> B { B::from_iter(self) }
    fn partition<B: Default + Extend<T>, F: FnMut(&T) -> bool>(self, f: F) -> (B, B) {
        f(&self.elem); let mut left = B::default(); let mut right = B::default(); left.extend(self); right.extend(self); (left, right)
    }
    fn try_fold<B, F: FnMut(B, T) -> R, R: Try<Output = B>>(&mut self, init: B, f: F) -> R {
        let mut ret = R::from_output(init); while any() { ret = f(ret.output(), self.elem); } ret
    }
    fn try_for_each<F: FnMut(T) -> R, R: Try<Output = ()>>(&mut self, f: F) -> R { f(self.elem) }
    fn fold<B, F: FnMut(B, T) -> B>(self, init: B, f: F) -> B { let mut acc = init; while any() { acc = f(acc, self.elem); } acc }
    fn reduce<F: FnMut(T, T) -> T>(self, f: F) -> Option<T> {
        let mut acc = self.elem; while any() { acc = f(acc, self.elem); } Some(acc)
    }
    fn all<F: FnMut(T) -> bool>(&mut self, f: F) -> bool { f(self.elem); any() }
    fn any<F: FnMut(T) -> bool>(&mut self, f: F) -> bool { f(self.elem); any() }
    fn find<P: FnMut(&T) -> bool>(&mut self, predicate: P) -> Option<T> { predicate(&self.elem); Some(self.elem) }
    fn find_map<B, F: FnMut(T) -> Option<B>>(&mut self, f: F) -> Option<B> { f(self.elem) }
    fn position<P: FnMut(T) -> bool>(&mut self, predicate: P) -> Option<usize> { predicate(self.elem); Some(0) }
    fn rposition<P: FnMut(T) -> bool>(&mut self, predicate: P) -> Option<usize> { predicate(self.elem); Some(0) }
    fn max(self) -> Option<T> { Some(self.elem) }
    fn min(self) -> Option<T> { Some(self.elem) }
    fn max_by_key<B, F: FnMut(&T) -> B>(self, f: F) -> Option<T> { f(&self.elem); Some(self.elem) }
    fn max_by<F: FnMut(&T, &T) -> Ordering>(self, compare: F) -> Option<T> { compare(&self.elem, &self.elem); Some(self.elem) }
    fn min_by_key<B, F: FnMut(&T) -> B>(self, f: F) -> Option<T> { f(&self.elem); Some(self.elem) }
    fn min_by<F: FnMut(&T, &T) -> Ordering>(self, compare: F) -> Option<T> { compare(&self.elem, &self.elem); Some(self.elem) }
    fn rev(self) -> Iter<T> { self }
    fn cycle(self) -> Iter<T> { self }
    fn sum<S: Sum<T>>(self) -> S { S::sum(self) }
    fn product<P: Product<T>>(self) -> P { P::product(self) }
    fn cmp<I: IntoIterator<Item = T>>(self, other: I) -> Ordering { Ordering::Equal }
    fn partial_cmp<I: IntoIterator>(self, other: I) -> Option<Ordering> { Some(Ordering::Equal) }
    fn eq<I: IntoIterator>(self, other: I) -> bool { any() }
    fn ne<I: IntoIterator>(self, other: I) -> bool { any() }
    fn lt<I: IntoIterator>(self, other: I) -> bool { any() }
    fn le<I: IntoIterator>(self, other: I) -> bool { any() }
    fn gt<I: IntoIterator>(self, other: I) -> bool { any() }
    fn ge<I: IntoIterator>(self, other: I) -> bool { any() }
    fn is_sorted(self) -> bool { any() }
    fn is_sorted_by<F: FnMut(&T, &T) -> bool>(self, compare: F) -> bool { compare(&self.elem, &self.elem) }
    fn is_sorted_by_key<K, F: FnMut(T) -> K>(self, f: F) -> bool { f(self.elem); any() }
}

/// Adaptors whose result depends on what the items are made of.
impl<T> Iter<&T> {
    fn copied(self) -> Iter<T> { Iter { elem: *self.elem } }
    fn cloned(self) -> Iter<T> where T: Clone { Iter { elem: self.elem.clone() } }
}

impl<A, B> Iter<(A, B)> {
    fn unzip<C: Default + Extend<A>, D: Default + Extend<B>>(self) -> (C, D) {
        let mut left = C::default();
        let mut right = D::default();
        left.extend(Iter { elem: self.elem.0 });
        right.extend(Iter { elem: self.elem.1 });
        (left, right)
    }
}

/// What `Peekable`, `vec::IntoIter`, `slice::Iter`, `str::Chars` and others add.
impl<T> Iter<T> {
    fn peek(&mut self) -> Option<&T> { Some(&self.elem) }
    fn peek_mut(&mut self) -> Option<&mut T> { Some(&mut self.elem) }
    fn next_if<F: FnOnce(&T) -> bool>(&mut self, func: F) -> Option<T> { func(&self.elem); Some(self.elem) }
    fn next_if_eq<R: ?Sized>(&mut self, expected: &R) -> Option<T> { Some(self.elem) }
    fn next_if_map<R, F: FnOnce(T) -> Result<R, T>>(&mut self, f: F) -> Option<R> { f(self.elem).ok() }
    fn as_slice(&self) -> &[T] { &Vec { elem: self.elem } }
    fn as_mut_slice(&mut self) -> &mut [T] { &mut Vec { elem: self.elem } }
    fn into_slice<'a>(self) -> &'a mut [T] { &mut Vec { elem: self.elem } }
    fn as_str(&self) -> &str { mix(self.elem) }
    fn remainder(&self) -> Option<&str> { Some(mix(self.elem)) }
    fn offset(&self) -> usize { 0 }
    fn is_empty(&self) -> bool { any() }
}

pub trait IntoIterator {
    type Item;
    type IntoIter: Iterator<Item = Self::Item>;
    fn into_iter(self) -> Self::IntoIter;
}

impl<I: Iterator> IntoIterator for I {
    type Item = I::Item;
    type IntoIter = I;
    fn into_iter(self) -> I { self }
}

impl<I: Iterator + ?Sized> Iterator for &mut I {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> { I::next(*self) }
}

impl<I: Iterator + ?Sized> Iterator for Box<I> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> { I::next(*self) }
}

pub trait FromIterator<A> {
    fn from_iter<T: IntoIterator<Item = A>>(iter: T) -> Self;
}

impl FromIterator<()> for () {
    fn from_iter<T: IntoIterator<Item = ()>>(iter: T) -> () { item(iter); }
}

impl<A, B, C: Default + Extend<A>, D: Default + Extend<B>> FromIterator<(A, B)> for (C, D) {
    fn from_iter<T: IntoIterator<Item = (A, B)>>(iter: T) -> (C, D) { Iter { elem: item(iter) }.unzip() }
}

pub trait Extend<A> {
    fn extend<T: IntoIterator<Item = A>>(&mut self, iter: T);
}

impl<A, B, C: Extend<A>, D: Extend<B>> Extend<(A, B)> for (C, D) {
    fn extend<T: IntoIterator<Item = (A, B)>>(&mut self, iter: T) {
        let (a, b) = item(iter);
        self.0.extend(Iter { elem: a });
        self.1.extend(Iter { elem: b });
    }
}

pub trait DoubleEndedIterator: Iterator {
    fn next_back(&mut self) -> Option<Self::Item>;
    fn nth_back(&mut self, n: usize) -> Option<Self::Item> { self.next_back() }
    fn try_rfold<B, F: FnMut(B, Self::Item) -> R, R: Try<Output = B>>(&mut self, init: B, f: F) -> R { items(self).try_fold(init, f) }
    fn rfold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B { items(self).fold(init, f) }
    fn rfind<P: FnMut(&Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item> { items(self).find(predicate) }
}

impl<T> DoubleEndedIterator for Iter<T> {
    fn next_back(&mut self) -> Option<T> { Some(self.elem) }
    fn nth_back(&mut self, n: usize) -> Option<T> { Some(self.elem) }
    fn try_rfold<B, F: FnMut(B, T) -> R, R: Try<Output = B>>(&mut self, init: B, f: F) -> R { self.try_fold(init, f) }
    fn rfold<B, F: FnMut(B, T) -> B>(self, init: B, f: F) -> B { self.fold(init, f) }
    fn rfind<P: FnMut(&T) -> bool>(&mut self, predicate: P) -> Option<T> { predicate(&self.elem); Some(self.elem) }
}

pub trait ExactSizeIterator: Iterator {
    fn len(&self) -> usize { 0 }
}

impl<T> ExactSizeIterator for Iter<T> {}

pub trait FusedIterator: Iterator {}

impl<T> FusedIterator for Iter<T> {}

// Sums: a number that carries what went in (`num.rs`). `Option` and `Result` sum what is inside.
pub trait Sum<A = Self> {
    fn sum<I: Iterator<Item = A>>(iter: I) -> Self;
}

pub trait Product<A = Self> {
    fn product<I: Iterator<Item = A>>(iter: I) -> Self;
}

impl<A, S: Sum<A>> Sum<Option<A>> for Option<S> {
    fn sum<I: Iterator<Item = Option<A>>>(iter: I) -> Option<S> {
        match item(iter) { Some(x) => Some(S::sum(Iter { elem: x })), None => None }
    }
}

impl<A, P: Product<A>> Product<Option<A>> for Option<P> {
    fn product<I: Iterator<Item = Option<A>>>(iter: I) -> Option<P> {
        match item(iter) { Some(x) => Some(P::product(Iter { elem: x })), None => None }
    }
}

impl<A, E, S: Sum<A>> Sum<Result<A, E>> for Result<S, E> {
    fn sum<I: Iterator<Item = Result<A, E>>>(iter: I) -> Result<S, E> {
        match item(iter) { Ok(x) => Ok(S::sum(Iter { elem: x })), Err(e) => Err(e) }
    }
}

impl<A, E, P: Product<A>> Product<Result<A, E>> for Result<P, E> {
    fn product<I: Iterator<Item = Result<A, E>>>(iter: I) -> Result<P, E> {
        match item(iter) { Ok(x) => Ok(P::product(Iter { elem: x })), Err(e) => Err(e) }
    }
}

// Sources.
pub fn empty<T>() -> Iter<T> { Iter {} }
pub fn once<T>(value: T) -> Iter<T> { Iter { elem: value } }
pub fn once_with<A, F: FnOnce() -> A>(make: F) -> Iter<A> { Iter { elem: make() } }
pub fn repeat<T: Clone>(elt: T) -> Iter<T> { Iter { elem: elt } }
pub fn repeat_n<T: Clone>(element: T, count: usize) -> Iter<T> { Iter { elem: element } }
pub fn repeat_with<A, F: FnMut() -> A>(repeater: F) -> Iter<A> { Iter { elem: repeater() } }
pub fn from_fn<T, F: FnMut() -> Option<T>>(f: F) -> Iter<T> { match f() { Some(x) => Iter { elem: x }, None => Iter {} } }
pub fn successors<T, F: FnMut(&T) -> Option<T>>(first: Option<T>, succ: F) -> Iter<T> {
    let mut out = Iter {};
    if let Some(x) = first { out.elem = x; }
    while any() { if let Some(x) = succ(&out.elem) { out.elem = x; } }
    out
}
pub fn zip<A: IntoIterator, B: IntoIterator>(a: A, b: B) -> Iter<(A::Item, B::Item)> { Iter { elem: (item(a), item(b)) } }
pub fn chain<A: IntoIterator, B: IntoIterator<Item = A::Item>>(a: A, b: B) -> Iter<A::Item> {
    Iter { elem: if any() { item(a) } else { item(b) } }
}

// Names that users write in types.
pub type Chain<A, B> = Iter<<A as Iterator>::Item>;
pub type Cloned<I> = I;
pub type Copied<I> = I;
pub type Cycle<I> = Iter<<I as Iterator>::Item>;
pub type Empty<T> = Iter<T>;
pub type Enumerate<I> = Iter<(usize, <I as Iterator>::Item)>;
pub type Filter<I, P> = Iter<<I as Iterator>::Item>;
pub type FilterMap<I, F> = Iter<<F as FnOnce<(<I as Iterator>::Item,)>>::Output>;
pub type FlatMap<I, U, F> = Iter<<U as IntoIterator>::Item>;
pub type Flatten<I> = Iter<<<I as Iterator>::Item as IntoIterator>::Item>;
pub type FromFn<F> = Iter<<F as FnOnce<()>>::Output>;
pub type Fuse<I> = Iter<<I as Iterator>::Item>;
pub type Inspect<I, F> = Iter<<I as Iterator>::Item>;
pub type Map<I, F> = Iter<<F as FnOnce<(<I as Iterator>::Item,)>>::Output>;
pub type Once<T> = Iter<T>;
pub type Peekable<I> = Iter<<I as Iterator>::Item>;
pub type Repeat<T> = Iter<T>;
pub type RepeatN<T> = Iter<T>;
pub type Rev<I> = Iter<<I as Iterator>::Item>;
pub type Skip<I> = Iter<<I as Iterator>::Item>;
pub type SkipWhile<I, P> = Iter<<I as Iterator>::Item>;
pub type StepBy<I> = Iter<<I as Iterator>::Item>;
pub type Successors<T, F> = Iter<T>;
pub type Take<I> = Iter<<I as Iterator>::Item>;
pub type TakeWhile<I, P> = Iter<<I as Iterator>::Item>;
pub type Zip<A, B> = Iter<(<A as Iterator>::Item, <B as Iterator>::Item)>;
