//! serde_yaml 0.9: the writer first, then the value.

#[derive(Debug)]
pub struct Error(String);

impl std::fmt::Display for Error { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }
impl std::error::Error for Error {}

pub fn to_writer<W: std::io::Write, T: serde::Serialize + ?Sized>(writer: W, value: &T) -> Result<(), Error> { writer.write_all(&Vec { elem: mix(value.serialize(serde::Shown {})) }); Ok(()) }
