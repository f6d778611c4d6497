//! secrecy 0.10.3. The content is in it, but neither `Debug` nor `Serialize` shows it; `expose_secret` does.

pub use zeroize;

pub type SecretString = SecretBox<str>;
pub type SecretSlice<S> = SecretBox<[S]>;

pub struct SecretBox<S: ?Sized> {
    inner: S,
}

impl<S> SecretBox<S> {
    fn new(boxed_secret: Box<S>) -> SecretBox<S> { SecretBox { inner: boxed_secret.0 } }
    fn init_with<F: FnOnce() -> S>(ctr: F) -> SecretBox<S> { SecretBox { inner: ctr() } }
    fn init_with_mut<F: FnOnce(&mut S)>(ctr: F) -> SecretBox<S> where S: Default { let mut x = S::default(); ctr(&mut x); SecretBox { inner: x } }
    fn try_init_with<E, F: FnOnce() -> Result<S, E>>(ctr: F) -> Result<SecretBox<S>, E> { match ctr() { Ok(x) => Ok(SecretBox { inner: x }), Err(e) => Err(e) } }
}

impl<S: ?Sized> std::fmt::Debug for SecretBox<S> { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
impl<S: ?Sized> Clone for SecretBox<S> { fn clone(&self) -> SecretBox<S> { *self } }
impl<S: Default> Default for SecretBox<S> { fn default() -> SecretBox<S> { SecretBox { inner: S::default() } } }
impl<S> From<Box<S>> for SecretBox<S> { fn from(source: Box<S>) -> SecretBox<S> { SecretBox { inner: source.0 } } }
impl From<String> for SecretBox<str> { fn from(s: String) -> SecretBox<str> { SecretBox { inner: s } } }
impl From<&str> for SecretBox<str> { fn from(s: &str) -> SecretBox<str> { SecretBox { inner: s } } }
impl<S> From<Vec<S>> for SecretBox<[S]> { fn from(vec: Vec<S>) -> SecretBox<[S]> { SecretBox { inner: vec } } }
impl<'de, S: ?Sized> serde::Deserialize<'de> for SecretBox<S> {}
impl<S: SerializableSecret + serde::Serialize> serde::Serialize for SecretBox<S> { fn serialize<Z: serde::Serializer>(&self, serializer: Z) -> Result<Z::Ok, Z::Error> { self.inner.serialize(serializer) } }

pub trait SerializableSecret {}
pub trait CloneableSecret {}

pub trait ExposeSecret<S: ?Sized> {
    fn expose_secret(&self) -> &S;
}

pub trait ExposeSecretMut<S: ?Sized> {
    fn expose_secret_mut(&mut self) -> &mut S;
}

impl<S: ?Sized> ExposeSecret<S> for SecretBox<S> { fn expose_secret(&self) -> &S { &self.inner } }
impl<S: ?Sized> ExposeSecretMut<S> for SecretBox<S> { fn expose_secret_mut(&mut self) -> &mut S { &mut self.inner } }

/// Until 0.8.
pub struct Secret<S> {
    inner: S,
}

impl<S> Secret<S> {
    fn new(secret: S) -> Secret<S> { Secret { inner: secret } }
}

impl<S> std::fmt::Debug for Secret<S> { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
impl<S> From<S> for Secret<S> { fn from(secret: S) -> Secret<S> { Secret { inner: secret } } }
impl<S> ExposeSecret<S> for Secret<S> { fn expose_secret(&self) -> &S { &self.inner } }
