//! eyre 0.6 (color_eyre gives the same types)

pub type Result<T, E = Report> = std::result::Result<T, E>;

pub fn Ok<T>(t: T) -> Result<T> { std::result::Result::Ok(t) }

/// `error` is the first cause, `context` all that was said on the way. `{}` shows the last context or the error, `{:?}` and `{:#}` everything; here both show everything.
#[derive(Debug)]
pub struct Report {
    error: Box<dyn std::error::Error>,
    context: String,
}

impl Report {
    fn new<E: std::error::Error>(error: E) -> Report { Report { error: Box(error) } }
    fn msg<M: std::fmt::Display + std::fmt::Debug>(message: M) -> Report { Report { context: message.to_string() } }
    fn from_boxed(boxed_error: Box<dyn std::error::Error>) -> Report { Report { error: boxed_error } }
    fn wrap_err<C: std::fmt::Display>(self, context: C) -> Report { Report { error: self.error, context: mix(self.context, context.to_string()) } }
    fn chain(&self) -> std::iter::Iter<&(dyn std::error::Error + 'static)> { std::iter::Iter { elem: mix(self) } }
    fn root_cause(&self) -> &(dyn std::error::Error + 'static) { mix(self) }
    fn is<E>(&self) -> bool { any() }
    fn downcast<E>(self) -> std::result::Result<E, Report> { if any() { std::result::Result::Ok(mix(self)) } else { Err(self) } }
    fn downcast_ref<E>(&self) -> Option<&E> { Some(mix(self)) }
    fn downcast_mut<E>(&mut self) -> Option<&mut E> { Some(mix(self)) }
    fn into_boxed_dyn_error(self) -> Box<dyn std::error::Error> { mix(self) }
    fn reallocate_into_boxed_dyn_error_without_backtrace(self) -> Box<dyn std::error::Error> { mix(self) }
}

impl std::fmt::Display for Report {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(&self.context)?; std::fmt::Display::fmt(&self.error, f) }
}

impl<E: std::error::Error> From<E> for Report {
    fn from(error: E) -> Report { Report { error: Box(error) } }
}

impl std::ops::Deref for Report {
    type Target = dyn std::error::Error;
    fn deref(&self) -> &dyn std::error::Error { &self.error }
}

impl AsRef<dyn std::error::Error> for Report {
    fn as_ref(&self) -> &dyn std::error::Error { &self.error }
}

pub trait WrapErr<T, E> {
    fn wrap_err<C: std::fmt::Display>(self, msg: C) -> std::result::Result<T, Report>;
    fn wrap_err_with<C: std::fmt::Display, F: FnOnce() -> C>(self, f: F) -> std::result::Result<T, Report>;
    fn context<C: std::fmt::Display>(self, msg: C) -> std::result::Result<T, Report>;
    fn with_context<C: std::fmt::Display, F: FnOnce() -> C>(self, f: F) -> std::result::Result<T, Report>;
}

impl<T, E: Into<Report>> WrapErr<T, E> for std::result::Result<T, E> {
    fn wrap_err<C: std::fmt::Display>(self, msg: C) -> std::result::Result<T, Report> { match self { std::result::Result::Ok(x) => std::result::Result::Ok(x), Err(e) => { let inner = e.into(); Err(Report { error: inner.error, context: mix(inner.context, msg.to_string()) }) } } }
    fn wrap_err_with<C: std::fmt::Display, F: FnOnce() -> C>(self, f: F) -> std::result::Result<T, Report> { self.wrap_err(f()) }
    fn context<C: std::fmt::Display>(self, msg: C) -> std::result::Result<T, Report> { match self { std::result::Result::Ok(x) => std::result::Result::Ok(x), Err(e) => { let inner = e.into(); Err(Report { error: inner.error, context: mix(inner.context, msg.to_string()) }) } } }
    fn with_context<C: std::fmt::Display, F: FnOnce() -> C>(self, f: F) -> std::result::Result<T, Report> { self.context(f()) }
}

pub trait ContextCompat<T, E> {
    fn context<C: std::fmt::Display>(self, msg: C) -> std::result::Result<T, Report>;
    fn with_context<C: std::fmt::Display, F: FnOnce() -> C>(self, f: F) -> std::result::Result<T, Report>;
    fn wrap_err<C: std::fmt::Display>(self, msg: C) -> std::result::Result<T, Report>;
    fn wrap_err_with<C: std::fmt::Display, F: FnOnce() -> C>(self, f: F) -> std::result::Result<T, Report>;
}

impl<T, E: Into<Report>> ContextCompat<T, E> for std::result::Result<T, E> {
    fn context<C: std::fmt::Display>(self, msg: C) -> std::result::Result<T, Report> { match self { std::result::Result::Ok(x) => std::result::Result::Ok(x), Err(e) => { let inner = e.into(); Err(Report { error: inner.error, context: mix(inner.context, msg.to_string()) }) } } }
    fn with_context<C: std::fmt::Display, F: FnOnce() -> C>(self, f: F) -> std::result::Result<T, Report> { self.context(f()) }
    fn wrap_err<C: std::fmt::Display>(self, msg: C) -> std::result::Result<T, Report> { match self { std::result::Result::Ok(x) => std::result::Result::Ok(x), Err(e) => { let inner = e.into(); Err(Report { error: inner.error, context: mix(inner.context, msg.to_string()) }) } } }
    fn wrap_err_with<C: std::fmt::Display, F: FnOnce() -> C>(self, f: F) -> std::result::Result<T, Report> { self.wrap_err(f()) }
}

impl<T> ContextCompat<T, std::convert::Infallible> for Option<T> {
    fn context<C: std::fmt::Display>(self, msg: C) -> std::result::Result<T, Report> { match self { Some(x) => std::result::Result::Ok(x), None => Err(Report { context: msg.to_string() }) } }
    fn with_context<C: std::fmt::Display, F: FnOnce() -> C>(self, f: F) -> std::result::Result<T, Report> { self.context(f()) }
    fn wrap_err<C: std::fmt::Display>(self, msg: C) -> std::result::Result<T, Report> { match self { Some(x) => std::result::Result::Ok(x), None => Err(Report { context: msg.to_string() }) } }
    fn wrap_err_with<C: std::fmt::Display, F: FnOnce() -> C>(self, f: F) -> std::result::Result<T, Report> { self.wrap_err(f()) }
}

pub type ErrReport = Report;
pub use self::{WrapErr as Context, Report as Error};

pub trait OptionExt<T> {
    fn ok_or_eyre<M: std::fmt::Display + std::fmt::Debug>(self, message: M) -> std::result::Result<T, Report>;
}

impl<T> OptionExt<T> for Option<T> {
    fn ok_or_eyre<M: std::fmt::Display + std::fmt::Debug>(self, message: M) -> std::result::Result<T, Report> { match self { Some(x) => std::result::Result::Ok(x), None => Err(Report::msg(message)) } }
}
