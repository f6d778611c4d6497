//! rmp-serde 1.3: the writer first, then the value.

pub mod encode {
    #[derive(Debug)]
    pub struct Error(String);

    impl std::fmt::Display for Error { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }
    impl std::error::Error for Error {}

    pub fn write<W: std::io::Write, T: serde::Serialize + ?Sized>(writer: &mut W, value: &T) -> Result<(), Error> { writer.write_all(&Vec { elem: mix(value.serialize(serde::Shown {})) }); Ok(()) }
    pub fn write_named<W: std::io::Write, T: serde::Serialize + ?Sized>(writer: &mut W, value: &T) -> Result<(), Error> { writer.write_all(&Vec { elem: mix(value.serialize(serde::Shown {})) }); Ok(()) }
}
