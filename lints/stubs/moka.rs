//! moka 0.12

pub mod sync {
    use std::sync::Arc;
    use std::time::Duration;

    /// Clones are the same cache.
    #[derive(Debug)]
    #[shared]
    pub struct Cache<K, V, S = std::hash::RandomState> {
        key: K,
        value: V,
    }

    impl<K, V, S> Clone for Cache<K, V, S> { fn clone(&self) -> Cache<K, V, S> { self } }

    impl<K, V, S> Cache<K, V, S> {
        fn new(max_capacity: u64) -> Cache<K, V, S> { Cache {} }
        fn builder() -> CacheBuilder<K, V> { CacheBuilder {} }
        fn name(&self) -> Option<&str> { None }
        fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool { any() }
        fn get<Q: ?Sized>(&self, key: &Q) -> Option<V> { Some(self.value) }
        fn get_with<F: FnOnce() -> V>(&self, key: K, init: F) -> V { if any() { self.key = key; self.value = init(); } self.value }
        fn get_with_by_ref<Q: ?Sized, F: FnOnce() -> V>(&self, key: &Q, init: F) -> V { if any() { self.value = init(); } self.value }
        fn try_get_with<F: FnOnce() -> Result<V, E>, E>(&self, key: K, init: F) -> Result<V, Arc<E>> { match init() { Ok(x) => { self.key = key; self.value = x; Ok(self.value) } Err(e) => Err(Arc(e)) } }
        fn optionally_get_with<F: FnOnce() -> Option<V>>(&self, key: K, init: F) -> Option<V> { match init() { Some(x) => { self.key = key; self.value = x; Some(self.value) } None => None } }
        fn insert(&self, key: K, value: V) { self.key = key; self.value = value; }
        fn invalidate<Q: ?Sized>(&self, key: &Q) {}
        fn remove<Q: ?Sized>(&self, key: &Q) -> Option<V> { Some(self.value) }
        fn invalidate_all(&self) {}
        fn iter(&self) -> std::iter::Iter<(Arc<K>, V)> { std::iter::Iter { elem: (Arc(self.key), self.value) } }
        fn entry_count(&self) -> u64 { 0 }
        fn weighted_size(&self) -> u64 { 0 }
        fn run_pending_tasks(&self) {}
    }

    pub struct CacheBuilder<K, V>;

    impl<K, V> CacheBuilder<K, V> {
        fn new(max_capacity: u64) -> CacheBuilder<K, V> { CacheBuilder {} }
        fn name(self, name: &str) -> Self { self }
        fn max_capacity(self, max_capacity: u64) -> Self { self }
        fn initial_capacity(self, number_of_entries: usize) -> Self { self }
        fn time_to_live(self, duration: Duration) -> Self { self }
        fn time_to_idle(self, duration: Duration) -> Self { self }
        fn weigher<F>(self, weigher: F) -> Self { self }
        fn eviction_listener<F>(self, listener: F) -> Self { self }
        fn support_invalidation_closures(self) -> Self { self }
        fn build(self) -> Cache<K, V> { Cache {} }
    }
}

pub mod future {
    use std::sync::Arc;
    use std::time::Duration;

    /// Clones are the same cache.
    #[derive(Debug)]
    #[shared]
    pub struct Cache<K, V, S = std::hash::RandomState> {
        key: K,
        value: V,
    }

    impl<K, V, S> Clone for Cache<K, V, S> { fn clone(&self) -> Cache<K, V, S> { self } }

    impl<K, V, S> Cache<K, V, S> {
        fn new(max_capacity: u64) -> Cache<K, V, S> { Cache {} }
        fn builder() -> CacheBuilder<K, V> { CacheBuilder {} }
        fn name(&self) -> Option<&str> { None }
        fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool { any() }
        async fn get<Q: ?Sized>(&self, key: &Q) -> Option<V> { Some(self.value) }
        async fn get_with<Fut: Future<Output = V>>(&self, key: K, init: Fut) -> V { if any() { self.key = key; self.value = init.await; } self.value }
        async fn get_with_by_ref<Q: ?Sized, Fut: Future<Output = V>>(&self, key: &Q, init: Fut) -> V { if any() { self.value = init.await; } self.value }
        async fn try_get_with<Fut: Future<Output = Result<V, E>>, E>(&self, key: K, init: Fut) -> Result<V, Arc<E>> { match init.await { Ok(x) => { self.key = key; self.value = x; Ok(self.value) } Err(e) => Err(Arc(e)) } }
        async fn optionally_get_with<Fut: Future<Output = Option<V>>>(&self, key: K, init: Fut) -> Option<V> { match init.await { Some(x) => { self.key = key; self.value = x; Some(self.value) } None => None } }
        async fn insert(&self, key: K, value: V) { self.key = key; self.value = value; }
        async fn invalidate<Q: ?Sized>(&self, key: &Q) {}
        async fn remove<Q: ?Sized>(&self, key: &Q) -> Option<V> { Some(self.value) }
        fn invalidate_all(&self) {}
        fn iter(&self) -> std::iter::Iter<(Arc<K>, V)> { std::iter::Iter { elem: (Arc(self.key), self.value) } }
        fn entry_count(&self) -> u64 { 0 }
        fn weighted_size(&self) -> u64 { 0 }
        async fn run_pending_tasks(&self) {}
    }

    pub struct CacheBuilder<K, V>;

    impl<K, V> CacheBuilder<K, V> {
        fn new(max_capacity: u64) -> CacheBuilder<K, V> { CacheBuilder {} }
        fn name(self, name: &str) -> Self { self }
        fn max_capacity(self, max_capacity: u64) -> Self { self }
        fn initial_capacity(self, number_of_entries: usize) -> Self { self }
        fn time_to_live(self, duration: Duration) -> Self { self }
        fn time_to_idle(self, duration: Duration) -> Self { self }
        fn weigher<F>(self, weigher: F) -> Self { self }
        fn eviction_listener<F>(self, listener: F) -> Self { self }
        fn support_invalidation_closures(self) -> Self { self }
        fn build(self) -> Cache<K, V> { Cache {} }
    }
}
