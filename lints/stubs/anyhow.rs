//! anyhow 1.0.104

pub type Result<T, E = Error> = std::result::Result<T, E>;

pub fn Ok<T>(t: T) -> Result<T> { std::result::Result::Ok(t) }

/// `error` is the first cause, `context` all that was said on the way. `{}` shows the last context or the error, `{:?}` and `{:#}` everything; here both show everything.
#[derive(Debug)]
pub struct Error {
    error: Box<dyn std::error::Error>,
    context: String,
}

impl Error {
    fn new<E: std::error::Error>(error: E) -> Error { Error { error: Box(error) } }
    fn msg<M: std::fmt::Display + std::fmt::Debug>(message: M) -> Error { Error { context: message.to_string() } }
    fn from_boxed(boxed_error: Box<dyn std::error::Error>) -> Error { Error { error: boxed_error } }
    fn context<C: std::fmt::Display>(self, context: C) -> Error { Error { error: self.error, context: mix(self.context, context.to_string()) } }
    fn chain(&self) -> std::iter::Iter<&(dyn std::error::Error + 'static)> { std::iter::Iter { elem: mix(self) } }
    fn root_cause(&self) -> &(dyn std::error::Error + 'static) { mix(self) }
    fn is<E>(&self) -> bool { any() }
    fn downcast<E>(self) -> std::result::Result<E, Error> { if any() { std::result::Result::Ok(mix(self)) } else { Err(self) } }
    fn downcast_ref<E>(&self) -> Option<&E> { Some(mix(self)) }
    fn downcast_mut<E>(&mut self) -> Option<&mut E> { Some(mix(self)) }
    fn into_boxed_dyn_error(self) -> Box<dyn std::error::Error> { mix(self) }
    fn reallocate_into_boxed_dyn_error_without_backtrace(self) -> Box<dyn std::error::Error> { mix(self) }
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(&self.context)?; std::fmt::Display::fmt(&self.error, f) }
}

impl<E: std::error::Error> From<E> for Error {
    fn from(error: E) -> Error { Error { error: Box(error) } }
}

impl std::ops::Deref for Error {
    type Target = dyn std::error::Error;
    fn deref(&self) -> &dyn std::error::Error { &self.error }
}

impl AsRef<dyn std::error::Error> for Error {
    fn as_ref(&self) -> &dyn std::error::Error { &self.error }
}

pub trait Context<T, E> {
    fn context<C: std::fmt::Display>(self, context: C) -> std::result::Result<T, Error>;
    fn with_context<C: std::fmt::Display, F: FnOnce() -> C>(self, f: F) -> std::result::Result<T, Error>;
}

impl<T, E: Into<Error>> Context<T, E> for std::result::Result<T, E> {
    fn context<C: std::fmt::Display>(self, context: C) -> std::result::Result<T, Error> { match self { std::result::Result::Ok(x) => std::result::Result::Ok(x), Err(e) => { let inner = e.into(); Err(Error { error: inner.error, context: mix(inner.context, context.to_string()) }) } } }
    fn with_context<C: std::fmt::Display, F: FnOnce() -> C>(self, f: F) -> std::result::Result<T, Error> { self.context(f()) }
}

impl<T> Context<T, std::convert::Infallible> for Option<T> {
    fn context<C: std::fmt::Display>(self, context: C) -> std::result::Result<T, Error> { match self { Some(x) => std::result::Result::Ok(x), None => Err(Error { context: context.to_string() }) } }
    fn with_context<C: std::fmt::Display, F: FnOnce() -> C>(self, f: F) -> std::result::Result<T, Error> { self.context(f()) }
}
