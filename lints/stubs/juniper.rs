//! juniper 0.18. Fields answer with results of its own.

pub type FieldResult<T, S = String> = std::result::Result<T, FieldError>;

#[derive(Debug)]
pub struct FieldError(String);

impl FieldError {
    fn new<T: std::fmt::Display, E>(e: T, extensions: E) -> FieldError { FieldError(e.to_string()) }
}

impl<T: std::fmt::Display> From<T> for FieldError { fn from(e: T) -> FieldError { FieldError(e.to_string()) } }
