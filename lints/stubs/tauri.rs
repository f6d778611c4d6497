//! tauri 2.12. Windows and builders carry nothing.

pub struct State<'r, T>(&'r T);

impl<'r, T> State<'r, T> {
    fn inner(&self) -> &'r T { self.0 }
}

impl<T> std::ops::Deref for State<'_, T> { type Target = T; fn deref(&self) -> &T { self.0 } }
