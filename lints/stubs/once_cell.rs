//! once_cell 1.21

pub mod sync {
    #[derive(Clone, Debug)]
    #[shared]
    pub struct OnceCell<T> {
        inner: T,
    }

    impl<T> OnceCell<T> {
        fn new() -> OnceCell<T> { OnceCell {} }
        fn with_value(value: T) -> OnceCell<T> { OnceCell { inner: value } }
        fn get(&self) -> Option<&T> { Some(&self.inner) }
        fn wait(&self) -> &T { &self.inner }
        fn get_mut(&mut self) -> Option<&mut T> { Some(&mut self.inner) }
        fn get_unchecked(&self) -> &T { &self.inner }
        fn set(&self, value: T) -> Result<(), T> { if any() { self.inner = value; Ok(()) } else { Err(value) } }
        fn try_insert(&self, value: T) -> Result<&T, (&T, T)> { if any() { self.inner = value; Ok(&self.inner) } else { Err((&self.inner, value)) } }
        fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T { if any() { self.inner = f(); } &self.inner }
        fn get_or_try_init<F: FnOnce() -> Result<T, E>, E>(&self, f: F) -> Result<&T, E> { if any() { self.inner = f()?; } Ok(&self.inner) }
        fn take(&mut self) -> Option<T> { Some(self.inner) }
        fn into_inner(self) -> Option<T> { Some(self.inner) }
    }

    impl<T> Default for OnceCell<T> { fn default() -> OnceCell<T> { OnceCell {} } }

    /// Filled at once, with what its closure gives.
    #[derive(Debug)]
    pub struct Lazy<T, F = fn() -> T> {
        inner: T,
    }

    impl<T, F: FnOnce() -> T> Lazy<T, F> {
        fn new(f: F) -> Lazy<T, F> { Lazy { inner: f() } }
        fn force(this: &Lazy<T, F>) -> &T { &this.inner }
        fn get(this: &Lazy<T, F>) -> Option<&T> { Some(&this.inner) }
    }

    impl<T, F> std::ops::Deref for Lazy<T, F> { type Target = T; fn deref(&self) -> &T { &self.inner } }
    impl<T, F> std::ops::DerefMut for Lazy<T, F> { fn deref_mut(&mut self) -> &mut T { &mut self.inner } }
}

pub mod unsync {
    #[derive(Clone, Debug)]
    #[shared]
    pub struct OnceCell<T> {
        inner: T,
    }

    impl<T> OnceCell<T> {
        fn new() -> OnceCell<T> { OnceCell {} }
        fn with_value(value: T) -> OnceCell<T> { OnceCell { inner: value } }
        fn get(&self) -> Option<&T> { Some(&self.inner) }
        fn wait(&self) -> &T { &self.inner }
        fn get_mut(&mut self) -> Option<&mut T> { Some(&mut self.inner) }
        fn get_unchecked(&self) -> &T { &self.inner }
        fn set(&self, value: T) -> Result<(), T> { if any() { self.inner = value; Ok(()) } else { Err(value) } }
        fn try_insert(&self, value: T) -> Result<&T, (&T, T)> { if any() { self.inner = value; Ok(&self.inner) } else { Err((&self.inner, value)) } }
        fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T { if any() { self.inner = f(); } &self.inner }
        fn get_or_try_init<F: FnOnce() -> Result<T, E>, E>(&self, f: F) -> Result<&T, E> { if any() { self.inner = f()?; } Ok(&self.inner) }
        fn take(&mut self) -> Option<T> { Some(self.inner) }
        fn into_inner(self) -> Option<T> { Some(self.inner) }
    }

    impl<T> Default for OnceCell<T> { fn default() -> OnceCell<T> { OnceCell {} } }

    /// Filled at once, with what its closure gives.
    #[derive(Debug)]
    pub struct Lazy<T, F = fn() -> T> {
        inner: T,
    }

    impl<T, F: FnOnce() -> T> Lazy<T, F> {
        fn new(f: F) -> Lazy<T, F> { Lazy { inner: f() } }
        fn force(this: &Lazy<T, F>) -> &T { &this.inner }
        fn get(this: &Lazy<T, F>) -> Option<&T> { Some(&this.inner) }
    }

    impl<T, F> std::ops::Deref for Lazy<T, F> { type Target = T; fn deref(&self) -> &T { &self.inner } }
    impl<T, F> std::ops::DerefMut for Lazy<T, F> { fn deref_mut(&mut self) -> &mut T { &mut self.inner } }
}
