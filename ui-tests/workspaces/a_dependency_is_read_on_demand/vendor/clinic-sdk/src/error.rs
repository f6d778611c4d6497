use std::fmt;

#[derive(Debug)]
pub struct Error {
    pub status: u16,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the records service answered {}", self.status)
    }
}

impl std::error::Error for Error {}
