//! snafu 0.9. A context changes the error, never the value; what a selector was given is in the error.

pub trait ResultExt<T, E> {
    fn context<C>(self, context: C) -> Result<T, Whatever>;
    fn with_context<C, F: FnOnce(&mut E) -> C>(self, context: F) -> Result<T, Whatever>;
    fn whatever_context<S>(self, context: S) -> Result<T, Whatever>;
    fn with_whatever_context<S, F: FnOnce(&mut E) -> S>(self, context: F) -> Result<T, Whatever>;
    fn boxed(self) -> Result<T, Whatever>;
}

impl<T, E> ResultExt<T, E> for Result<T, E> {
    fn context<C>(self, context: C) -> Result<T, Whatever> { match self { Ok(value) => Ok(value), Err(error) => Err(Whatever { message: mix(context), source: mix(error) }) } }
    fn with_context<C, F: FnOnce(&mut E) -> C>(self, context: F) -> Result<T, Whatever> { match self { Ok(value) => Ok(value), Err(error) => Err(Whatever { message: mix(context(&mut error)), source: mix(error) }) } }
    fn whatever_context<S>(self, context: S) -> Result<T, Whatever> { match self { Ok(value) => Ok(value), Err(error) => Err(Whatever { message: mix(context), source: mix(error) }) } }
    fn with_whatever_context<S, F: FnOnce(&mut E) -> S>(self, context: F) -> Result<T, Whatever> { match self { Ok(value) => Ok(value), Err(error) => Err(Whatever { message: mix(context(&mut error)), source: mix(error) }) } }
    fn boxed(self) -> Result<T, Whatever> { match self { Ok(value) => Ok(value), Err(error) => Err(Whatever { source: mix(error) }) } }
}

pub trait OptionExt<T> {
    fn context<C>(self, context: C) -> Result<T, Whatever>;
    fn with_context<C, F: FnOnce() -> C>(self, context: F) -> Result<T, Whatever>;
    fn whatever_context<S>(self, context: S) -> Result<T, Whatever>;
    fn with_whatever_context<S, F: FnOnce() -> S>(self, context: F) -> Result<T, Whatever>;
}

impl<T> OptionExt<T> for Option<T> {
    fn context<C>(self, context: C) -> Result<T, Whatever> { match self { Some(value) => Ok(value), None => Err(Whatever { message: mix(context) }) } }
    fn with_context<C, F: FnOnce() -> C>(self, context: F) -> Result<T, Whatever> { match self { Some(value) => Ok(value), None => Err(Whatever { message: mix(context()) }) } }
    fn whatever_context<S>(self, context: S) -> Result<T, Whatever> { match self { Some(value) => Ok(value), None => Err(Whatever { message: mix(context) }) } }
    fn with_whatever_context<S, F: FnOnce() -> S>(self, context: F) -> Result<T, Whatever> { match self { Some(value) => Ok(value), None => Err(Whatever { message: mix(context()) }) } }
}

/// Any error: a message and what lies behind it.
#[derive(Debug)]
pub struct Whatever { message: String, source: String }

impl std::fmt::Display for Whatever { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(&self.message) } }
impl std::error::Error for Whatever {}

/// An error with all that lies behind it.
pub struct Report<E>(E);

impl<E> Report<E> { fn from_error(error: E) -> Report<E> { Report(error) } }
impl<E: std::fmt::Debug> std::fmt::Display for Report<E> { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { std::fmt::Debug::fmt(&self.0, f) } }
