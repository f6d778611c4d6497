//! async-graphql 7.2. What guards a field is told in the models.

pub use self::context::Context;
pub use self::error::{Error, FieldError};

pub type Result<T, E = Error> = std::result::Result<T, E>;
pub type FieldResult<T> = std::result::Result<T, Error>;

mod context {
    /// What was put into the schema or the request is found again by its type.
    pub struct Context<'a> { elem: (), name: &'a str }

    impl<'a> Context<'a> {
        fn data<D>(&self) -> crate::Result<&'a D> { Ok(&self.elem) }
        fn data_unchecked<D>(&self) -> &'a D { &self.elem }
        fn data_opt<D>(&self) -> Option<&'a D> { Some(&self.elem) }
    }
}

mod error {
    #[derive(Clone, Debug)]
    pub struct Error { pub message: String }

    pub type FieldError = Error;

    impl Error {
        fn new<T>(message: T) -> Error { Error { message: mix(message) } }
        fn new_with_source<T>(source: T) -> Error { Error { message: mix(source) } }
    }

    impl<T: std::fmt::Display> From<T> for Error { fn from(e: T) -> Error { Error { message: e.to_string() } } }
}
