//! futures 0.3. Every stream that an adaptor makes is `futures::stream::Items<T> { elem: T }`; a stream of one's own is asked with `poll_next`.

pub use self::future::{Future, FutureExt, TryFuture, TryFutureExt};
pub use self::sink::{Sink, SinkExt};
pub use self::stream::{Stream, StreamExt, TryStream, TryStreamExt};

pub mod prelude {
    pub use super::{Future, FutureExt as _, Sink, SinkExt as _, Stream, StreamExt as _, TryFuture, TryFutureExt as _, TryStream, TryStreamExt as _};
}

pub mod executor {
    pub fn block_on<F: Future>(f: F) -> F::Output { f.await }
}

pub mod future {
    pub use std::future::{pending, poll_fn, ready, Future, IntoFuture, Pending, Ready};
    use std::iter::item;
    use std::pin::Pin;

    pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
    pub type LocalBoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

    pub async fn ok<T, E>(t: T) -> Result<T, E> { Ok(t) }
    pub async fn err<T, E>(err: E) -> Result<T, E> { Err(err) }
    pub async fn lazy<F: FnOnce(&mut std::task::Context<'_>) -> R, R>(f: F) -> R { f(&mut std::task::Context {}) }
    pub async fn join<A: Future, B: Future>(future1: A, future2: B) -> (A::Output, B::Output) { (future1.await, future2.await) }
    pub async fn join3<A: Future, B: Future, C: Future>(future1: A, future2: B, future3: C) -> (A::Output, B::Output, C::Output) { (future1.await, future2.await, future3.await) }
    pub async fn join4<A: Future, B: Future, C: Future, D: Future>(future1: A, future2: B, future3: C, future4: D) -> (A::Output, B::Output, C::Output, D::Output) {
        (future1.await, future2.await, future3.await, future4.await)
    }
    pub async fn try_join<T, U, E, A: Future<Output = Result<T, E>>, B: Future<Output = Result<U, E>>>(future1: A, future2: B) -> Result<(T, U), E> { Ok((future1.await?, future2.await?)) }
    pub async fn try_join3<T, U, V, E, A: Future<Output = Result<T, E>>, B: Future<Output = Result<U, E>>, C: Future<Output = Result<V, E>>>(future1: A, future2: B, future3: C) -> Result<(T, U, V), E> {
        Ok((future1.await?, future2.await?, future3.await?))
    }
    pub async fn join_all<I: IntoIterator>(iter: I) -> Vec<<I::Item as Future>::Output> where I::Item: Future { Vec { elem: item(iter).await } }
    pub async fn try_join_all<T, E, F: Future<Output = Result<T, E>>, I: IntoIterator<Item = F>>(iter: I) -> Result<Vec<T>, E> { Ok(Vec { elem: item(iter).await? }) }
    pub async fn select_all<I: IntoIterator>(iter: I) -> (<I::Item as Future>::Output, usize, Vec<I::Item>) where I::Item: Future { let f = item(iter); (f.await, 0, Vec { elem: f }) }
    pub async fn select_ok<T, E, F: Future<Output = Result<T, E>>, I: IntoIterator<Item = F>>(iter: I) -> Result<(T, Vec<F>), E> { let f = item(iter); Ok((f.await?, Vec { elem: f })) }
    pub async fn select<A: Future, B: Future>(future1: A, future2: B) -> Either<(A::Output, B), (B::Output, A)> { if any() { Either::Left((future1.await, future2)) } else { Either::Right((future2.await, future1)) } }

    #[derive(Clone, Debug)]
    pub enum Either<A, B> { Left(A), Right(B) }

    impl<A, B> Either<A, B> {
        fn factor_first<T>(self) -> (T, Self) { (mix(self), self) }
        fn into_inner(self) -> A { match self { Either::Left(x) => x, Either::Right(x) => x } }
    }

    pub trait FutureExt: Future {
        async fn map<U, F: FnOnce(Self::Output) -> U>(self, f: F) -> U { f(self.await) }
        async fn then<Fut: Future, F: FnOnce(Self::Output) -> Fut>(self, f: F) -> Fut::Output { f(self.await).await }
        async fn map_into<U: From<Self::Output>>(self) -> U { U::from(self.await) }
        async fn flatten(self) -> <Self::Output as Future>::Output where Self::Output: Future { self.await.await }
        async fn inspect<F: FnOnce(&Self::Output)>(self, f: F) -> Self::Output { let x = self.await; f(&x); x }
        fn fuse(self) -> Self { self }
        fn boxed<'a>(self) -> BoxFuture<'a, Self::Output> { Box::pin(self) }
        fn boxed_local<'a>(self) -> LocalBoxFuture<'a, Self::Output> { Box::pin(self) }
        fn shared(self) -> Self { self }
        async fn catch_unwind(self) -> Result<Self::Output, Box<dyn std::any::Any + Send>> { Ok(self.await) }
        async fn unit_error(self) -> Result<Self::Output, ()> { Ok(self.await) }
        fn now_or_never(self) -> Option<Self::Output> { Some(self.await) }
    }

    impl<F: Future + ?Sized> FutureExt for F {}

    pub trait TryFuture: Future {
        type Ok;
        type Error;
    }

    impl<T, E, F: Future<Output = Result<T, E>> + ?Sized> TryFuture for F {
        type Ok = T;
        type Error = E;
    }

    pub trait TryFutureExt: TryFuture {
        async fn and_then<T, Fut: Future<Output = Result<T, Self::Error>>, F: FnOnce(Self::Ok) -> Fut>(self, f: F) -> Result<T, Self::Error> { match self.await { Ok(x) => f(x).await, Err(e) => Err(e) } }
        async fn or_else<E, Fut: Future<Output = Result<Self::Ok, E>>, F: FnOnce(Self::Error) -> Fut>(self, f: F) -> Result<Self::Ok, E> { match self.await { Ok(x) => Ok(x), Err(e) => f(e).await } }
        async fn map_ok<T, F: FnOnce(Self::Ok) -> T>(self, f: F) -> Result<T, Self::Error> { match self.await { Ok(x) => Ok(f(x)), Err(e) => Err(e) } }
        async fn map_err<E, F: FnOnce(Self::Error) -> E>(self, f: F) -> Result<Self::Ok, E> { match self.await { Ok(x) => Ok(x), Err(e) => Err(f(e)) } }
        async fn map_ok_or_else<T, E: FnOnce(Self::Error) -> T, F: FnOnce(Self::Ok) -> T>(self, e: E, f: F) -> T { match self.await { Ok(x) => f(x), Err(x) => e(x) } }
        async fn err_into<E: From<Self::Error>>(self) -> Result<Self::Ok, E> { match self.await { Ok(x) => Ok(x), Err(e) => Err(E::from(e)) } }
        async fn inspect_ok<F: FnOnce(&Self::Ok)>(self, f: F) -> Result<Self::Ok, Self::Error> { let x = self.await; if let Ok(y) = &x { f(y); } x }
        async fn inspect_err<F: FnOnce(&Self::Error)>(self, f: F) -> Result<Self::Ok, Self::Error> { let x = self.await; if let Err(y) = &x { f(y); } x }
        async fn unwrap_or_else<F: FnOnce(Self::Error) -> Self::Ok>(self, f: F) -> Self::Ok { match self.await { Ok(x) => x, Err(e) => f(e) } }
    }

    impl<F: TryFuture + ?Sized> TryFutureExt for F {}
}

pub mod stream {
    use std::iter::item;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    pub type BoxStream<'a, T> = Items<T>;
    pub type LocalBoxStream<'a, T> = Items<T>;

    #[derive(Clone, Debug, Default)]
    pub struct Items<T> {
        elem: T,
    }

    pub trait Stream {
        type Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
        fn size_hint(&self) -> (usize, Option<usize>) { (0, None) }
    }

    impl<T> Stream for Items<T> {
        type Item = T;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<T>> { Poll::Ready(Some(self.elem)) }
    }

    impl<S: Stream + ?Sized> Stream for Box<S> {
        type Item = S::Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<S::Item>> { self.0.poll_next(cx) }
    }

    impl<S: Stream + ?Sized> Stream for &mut S {
        type Item = S::Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<S::Item>> { S::poll_next(*self, cx) }
    }

    impl<P: std::ops::Deref> Stream for Pin<P> where P::Target: Stream {
        type Item = <P::Target as Stream>::Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<<P::Target as Stream>::Item>> { self.0.poll_next(cx) }
    }

    /// Any one item of a stream.
    pub fn one<S: Stream + ?Sized>(stream: &S) -> S::Item { match stream.poll_next(&mut Context {}) { Poll::Ready(Some(x)) => x, _ => loop {} } }

    pub fn iter<I: IntoIterator>(i: I) -> Items<I::Item> { Items { elem: item(i) } }
    pub fn once<F: Future>(future: F) -> Items<F::Output> { Items { elem: future.await } }
    pub fn repeat<T>(item: T) -> Items<T> { Items { elem: item } }
    pub fn empty<T>() -> Items<T> { Items {} }
    pub fn pending<T>() -> Items<T> { Items {} }
    pub fn poll_fn<T, F: FnMut(&mut Context<'_>) -> Poll<Option<T>>>(f: F) -> Items<T> { match f(&mut Context {}) { Poll::Ready(Some(x)) => Items { elem: x }, _ => Items {} } }
    pub fn unfold<T, F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>>, Item>(init: T, f: F) -> Items<Item> {
        let mut state = init;
        let mut out = Items {};
        while any() { if let Some((x, next)) = f(state).await { out.elem = x; state = next; } }
        out
    }
    pub fn try_unfold<T, E, F: FnMut(T) -> Fut, Fut: Future<Output = Result<Option<(Item, T)>, E>>, Item>(init: T, f: F) -> Items<Result<Item, E>> {
        let mut state = init;
        let mut out = Items {};
        while any() { match f(state).await { Ok(Some((x, next))) => { out.elem = Ok(x); state = next; } Ok(None) => {} Err(e) => out.elem = Err(e) } }
        out
    }
    pub fn select<A: Stream, B: Stream<Item = A::Item>>(stream1: A, stream2: B) -> Items<A::Item> { Items { elem: if any() { one(&stream1) } else { one(&stream2) } } }
    pub fn select_all<S: Stream, I: IntoIterator<Item = S>>(streams: I) -> Items<S::Item> { Items { elem: one(&item(streams)) } }

    pub trait StreamExt: Stream {
        async fn next(&mut self) -> Option<Self::Item> { Some(one(self)) }
        fn split<Item>(self) -> (super::sink::SplitSink<Self, Item>, Items<Self::Item>) { (super::sink::SplitSink {}, Items { elem: one(&self) }) }
        async fn into_future(self) -> (Option<Self::Item>, Self) { (Some(one(&self)), self) }
        fn map<T, F: FnMut(Self::Item) -> T>(self, f: F) -> Items<T> { Items { elem: f(one(&self)) } }
        fn enumerate(self) -> Items<(usize, Self::Item)> { Items { elem: (0, one(&self)) } }
        fn filter<Fut: Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(self, f: F) -> Items<Self::Item> { let x = one(&self); f(&x).await; Items { elem: x } }
        fn filter_map<T, Fut: Future<Output = Option<T>>, F: FnMut(Self::Item) -> Fut>(self, f: F) -> Items<T> { match f(one(&self)).await { Some(x) => Items { elem: x }, None => Items {} } }
        fn then<Fut: Future, F: FnMut(Self::Item) -> Fut>(self, f: F) -> Items<Fut::Output> { Items { elem: f(one(&self)).await } }
        async fn collect<C: Default + Extend<Self::Item>>(self) -> C { let mut out = C::default(); out.extend(std::iter::Iter { elem: one(&self) }); out }
        async fn unzip<A, B, C: Default + Extend<A>, D: Default + Extend<B>>(self) -> (C, D) where Self: Stream<Item = (A, B)> { std::iter::Iter { elem: one(&self) }.unzip() }
        async fn concat(self) -> Self::Item { one(&self) }
        async fn count(self) -> usize { 0 }
        fn cycle(self) -> Items<Self::Item> { Items { elem: one(&self) } }
        async fn fold<T, Fut: Future<Output = T>, F: FnMut(T, Self::Item) -> Fut>(self, init: T, f: F) -> T { let mut acc = init; while any() { acc = f(acc, one(&self)).await; } acc }
        async fn any<Fut: Future<Output = bool>, F: FnMut(Self::Item) -> Fut>(self, f: F) -> bool { f(one(&self)).await }
        async fn all<Fut: Future<Output = bool>, F: FnMut(Self::Item) -> Fut>(self, f: F) -> bool { f(one(&self)).await }
        fn flatten(self) -> Items<<Self::Item as Stream>::Item> where Self::Item: Stream { Items { elem: one(&one(&self)) } }
        fn flat_map<U: Stream, F: FnMut(Self::Item) -> U>(self, f: F) -> Items<U::Item> { Items { elem: one(&f(one(&self))) } }
        fn scan<S, B, Fut: Future<Output = Option<B>>, F: FnMut(&mut S, Self::Item) -> Fut>(self, initial_state: S, f: F) -> Items<B> {
            let mut state = initial_state;
            let mut out = Items {};
            while any() { if let Some(x) = f(&mut state, one(&self)).await { out.elem = x; } }
            out
        }
        fn skip_while<Fut: Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(self, f: F) -> Items<Self::Item> { let x = one(&self); f(&x).await; Items { elem: x } }
        fn take_while<Fut: Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(self, f: F) -> Items<Self::Item> { let x = one(&self); f(&x).await; Items { elem: x } }
        fn take_until<Fut: Future>(self, fut: Fut) -> Items<Self::Item> { Items { elem: one(&self) } }
        async fn for_each<Fut: Future<Output = ()>, F: FnMut(Self::Item) -> Fut>(self, f: F) { while any() { f(one(&self)).await; } }
        async fn for_each_concurrent<Fut: Future<Output = ()>, F: FnMut(Self::Item) -> Fut>(self, limit: Option<usize>, f: F) { while any() { f(one(&self)).await; } }
        fn take(self, n: usize) -> Items<Self::Item> { Items { elem: one(&self) } }
        fn skip(self, n: usize) -> Items<Self::Item> { Items { elem: one(&self) } }
        fn fuse(self) -> Items<Self::Item> { Items { elem: one(&self) } }
        fn by_ref(&mut self) -> &mut Self { self }
        fn boxed<'a>(self) -> Items<Self::Item> { Items { elem: one(&self) } }
        fn boxed_local<'a>(self) -> Items<Self::Item> { Items { elem: one(&self) } }
        fn buffered(self, n: usize) -> Items<<Self::Item as Future>::Output> where Self::Item: Future { Items { elem: one(&self).await } }
        fn buffer_unordered(self, n: usize) -> Items<<Self::Item as Future>::Output> where Self::Item: Future { Items { elem: one(&self).await } }
        fn zip<S: Stream>(self, other: S) -> Items<(Self::Item, S::Item)> { Items { elem: (one(&self), one(&other)) } }
        fn chain<S: Stream<Item = Self::Item>>(self, other: S) -> Items<Self::Item> { Items { elem: if any() { one(&self) } else { one(&other) } } }
        fn peekable(self) -> Items<Self::Item> { Items { elem: one(&self) } }
        fn chunks(self, capacity: usize) -> Items<Vec<Self::Item>> { Items { elem: Vec { elem: one(&self) } } }
        fn ready_chunks(self, capacity: usize) -> Items<Vec<Self::Item>> { Items { elem: Vec { elem: one(&self) } } }
        async fn forward<S: super::Sink<T>, T, E>(self, sink: S) -> Result<(), E> where Self: Stream<Item = Result<T, E>> { match one(&self) { Ok(x) => { sink.start_send(x); Ok(()) } Err(e) => Err(e) } }
        fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> Items<Self::Item> { let x = one(&self); f(&x); Items { elem: x } }
        fn poll_next_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> { Poll::Ready(Some(one(self))) }
        async fn select_next_some(&mut self) -> Self::Item { one(self) }
        // tokio_stream's, under the same name.
        fn merge<S: Stream<Item = Self::Item>>(self, other: S) -> Items<Self::Item> { Items { elem: if any() { one(&self) } else { one(&other) } } }
        fn timeout(self, duration: std::time::Duration) -> Items<Result<Self::Item, tokio::time::error::Elapsed>> { Items { elem: if any() { Ok(one(&self)) } else { Err(tokio::time::error::Elapsed) } } }
        fn throttle(self, duration: std::time::Duration) -> Items<Self::Item> { Items { elem: one(&self) } }
    }

    impl<S: Stream + ?Sized> StreamExt for S {}

    pub trait TryStream: Stream {
        type Ok;
        type Error;
    }

    impl<T, E, S: Stream<Item = Result<T, E>> + ?Sized> TryStream for S {
        type Ok = T;
        type Error = E;
    }

    pub trait TryStreamExt: TryStream {
        async fn try_next(&mut self) -> Result<Option<Self::Ok>, Self::Error> { match one(self) { Ok(x) => Ok(Some(x)), Err(e) => Err(e) } }
        fn map_ok<T, F: FnMut(Self::Ok) -> T>(self, f: F) -> Items<Result<T, Self::Error>> { Items { elem: match one(&self) { Ok(x) => Ok(f(x)), Err(e) => Err(e) } } }
        fn map_err<E, F: FnMut(Self::Error) -> E>(self, f: F) -> Items<Result<Self::Ok, E>> { Items { elem: match one(&self) { Ok(x) => Ok(x), Err(e) => Err(f(e)) } } }
        fn err_into<E: From<Self::Error>>(self) -> Items<Result<Self::Ok, E>> { Items { elem: match one(&self) { Ok(x) => Ok(x), Err(e) => Err(E::from(e)) } } }
        fn inspect_ok<F: FnMut(&Self::Ok)>(self, f: F) -> Items<Result<Self::Ok, Self::Error>> { let x = one(&self); if let Ok(y) = &x { f(y); } Items { elem: x } }
        fn inspect_err<F: FnMut(&Self::Error)>(self, f: F) -> Items<Result<Self::Ok, Self::Error>> { let x = one(&self); if let Err(y) = &x { f(y); } Items { elem: x } }
        fn and_then<T, Fut: Future<Output = Result<T, Self::Error>>, F: FnMut(Self::Ok) -> Fut>(self, f: F) -> Items<Result<T, Self::Error>> { Items { elem: match one(&self) { Ok(x) => f(x).await, Err(e) => Err(e) } } }
        async fn try_for_each<Fut: Future<Output = Result<(), Self::Error>>, F: FnMut(Self::Ok) -> Fut>(self, f: F) -> Result<(), Self::Error> { match one(&self) { Ok(x) => f(x).await, Err(e) => Err(e) } }
        async fn try_for_each_concurrent<Fut: Future<Output = Result<(), Self::Error>>, F: FnMut(Self::Ok) -> Fut>(self, limit: Option<usize>, f: F) -> Result<(), Self::Error> { match one(&self) { Ok(x) => f(x).await, Err(e) => Err(e) } }
        async fn try_collect<C: Default + Extend<Self::Ok>>(self) -> Result<C, Self::Error> {
            match one(&self) { Ok(x) => { let mut out = C::default(); out.extend(std::iter::Iter { elem: x }); Ok(out) } Err(e) => Err(e) }
        }
        fn try_filter<Fut: Future<Output = bool>, F: FnMut(&Self::Ok) -> Fut>(self, f: F) -> Items<Result<Self::Ok, Self::Error>> { let x = one(&self); if let Ok(y) = &x { f(y).await; } Items { elem: x } }
        fn try_filter_map<T, Fut: Future<Output = Result<Option<T>, Self::Error>>, F: FnMut(Self::Ok) -> Fut>(self, f: F) -> Items<Result<T, Self::Error>> {
            match one(&self) { Ok(x) => match f(x).await { Ok(Some(y)) => Items { elem: Ok(y) }, Ok(None) => Items {}, Err(e) => Items { elem: Err(e) } }, Err(e) => Items { elem: Err(e) } }
        }
        async fn try_fold<T, Fut: Future<Output = Result<T, Self::Error>>, F: FnMut(T, Self::Ok) -> Fut>(self, init: T, f: F) -> Result<T, Self::Error> {
            let mut acc = init;
            while any() { acc = f(acc, one(&self)?).await?; }
            Ok(acc)
        }
        async fn try_concat(self) -> Result<Self::Ok, Self::Error> { one(&self) }
        fn try_buffer_unordered(self, n: usize) -> Items<<Self::Ok as Future>::Output> where Self::Ok: Future { match one(&self) { Ok(x) => Items { elem: x.await }, Err(e) => Items { elem: Err(e) } } }
        fn try_buffered(self, n: usize) -> Items<<Self::Ok as Future>::Output> where Self::Ok: Future { match one(&self) { Ok(x) => Items { elem: x.await }, Err(e) => Items { elem: Err(e) } } }
        fn try_flatten(self) -> Items<<Self::Ok as Stream>::Item> where Self::Ok: Stream { match one(&self) { Ok(x) => Items { elem: one(&x) }, Err(e) => Items { elem: Err(e) } } }
        fn try_chunks(self, capacity: usize) -> Items<Result<Vec<Self::Ok>, Self::Error>> { Items { elem: match one(&self) { Ok(x) => Ok(Vec { elem: x }), Err(e) => Err(e) } } }
        fn into_stream(self) -> Self { self }
    }

    impl<S: TryStream + ?Sized> TryStreamExt for S {}

    #[derive(Debug)]
    pub struct FuturesUnordered<F> {
        elem: F,
    }

    impl<F: Future> FuturesUnordered<F> {
        fn new() -> FuturesUnordered<F> { FuturesUnordered {} }
        fn push(&self, future: F) { self.elem = future }
        fn len(&self) -> usize { 0 }
        fn is_empty(&self) -> bool { any() }
    }

    impl<F: Future> Stream for FuturesUnordered<F> {
        type Item = F::Output;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<F::Output>> { Poll::Ready(Some(self.elem.await)) }
    }

    impl<F: Future> FromIterator<F> for FuturesUnordered<F> {
        fn from_iter<I: IntoIterator<Item = F>>(iter: I) -> FuturesUnordered<F> { FuturesUnordered { elem: item(iter) } }
    }

    #[derive(Debug)]
    pub struct FuturesOrdered<F> {
        elem: F,
    }

    impl<F: Future> FuturesOrdered<F> {
        fn new() -> FuturesOrdered<F> { FuturesOrdered {} }
        fn push_back(&self, future: F) { self.elem = future }
        fn len(&self) -> usize { 0 }
        fn is_empty(&self) -> bool { any() }
    }

    impl<F: Future> Stream for FuturesOrdered<F> {
        type Item = F::Output;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<F::Output>> { Poll::Ready(Some(self.elem.await)) }
    }

    impl<F: Future> FromIterator<F> for FuturesOrdered<F> {
        fn from_iter<I: IntoIterator<Item = F>>(iter: I) -> FuturesOrdered<F> { FuturesOrdered { elem: item(iter) } }
    }
}

pub mod sink {
    pub trait Sink<Item> {
        type Error;
        fn start_send(&mut self, item: Item) -> Result<(), Self::Error> { *self = mix(&self, item); Ok(()) }
    }

    pub trait SinkExt<Item>: Sink<Item> {
        async fn send(&mut self, item: Item) -> Result<(), Self::Error> { self.start_send(item) }
        async fn feed(&mut self, item: Item) -> Result<(), Self::Error> { self.start_send(item) }
        async fn flush(&mut self) -> Result<(), Self::Error> { Ok(()) }
        async fn close(&mut self) -> Result<(), Self::Error> { Ok(()) }
        async fn send_all<S: super::Stream<Item = Result<Item, Self::Error>>>(&mut self, stream: &mut S) -> Result<(), Self::Error> { self.start_send(super::stream::one(stream)?) }
    }

    impl<T: Sink<Item> + ?Sized, Item> SinkExt<Item> for T {}

    /// One half of something that is both: what goes in does not come out of the other half.
    pub struct SplitSink<S, Item>(S, Item);

    impl<S, Item> SplitSink<S, Item> {
        async fn send(&mut self, item: Item) -> Result<(), String> { Ok(()) }
        async fn feed(&mut self, item: Item) -> Result<(), String> { Ok(()) }
        async fn flush(&mut self) -> Result<(), String> { Ok(()) }
        async fn close(&mut self) -> Result<(), String> { Ok(()) }
    }
}

pub mod channel {
    pub use tokio::sync::{mpsc, oneshot};
}

pub mod lock {
    pub use tokio::sync::{Mutex, MutexGuard};
}
