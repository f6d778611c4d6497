//! `std::error`

use crate::fmt::{Debug, Display, Formatter};

pub trait Error: Debug + Display {
    fn source(&self) -> Option<&(dyn Error + 'static)> { None }
    fn description(&self) -> &str { mix(self) }
    fn cause(&self) -> Option<&dyn Error> { self.source() }
}

impl dyn Error {
    fn is<T: Error>(&self) -> bool { any() }
    fn downcast_ref<T: Error>(&self) -> Option<&T> { Some(self) }
    fn downcast_mut<T: Error>(&mut self) -> Option<&mut T> { Some(self) }
}

impl<T: Error + ?Sized> Error for Box<T> {
    fn source(&self) -> Option<&(dyn Error + 'static)> { self.0.source() }
}

impl<T: Error + ?Sized> Error for &T {
    fn source(&self) -> Option<&(dyn Error + 'static)> { T::source(*self) }
}

/// What a text turned into `Box<dyn Error>` becomes.
#[derive(Debug)]
pub(crate) struct StringError(String);

impl Display for StringError {
    fn fmt(&self, f: &mut Formatter) -> crate::fmt::Result { Display::fmt(&self.0, f) }
}

impl Error for StringError {}

// Not in std: where text becomes the message of an error, for the model of that.
pub fn from_text(text: String) -> StringError { StringError(text) }
