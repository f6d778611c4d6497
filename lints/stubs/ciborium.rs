//! ciborium 0.2: the value first, then the writer.

pub use self::ser::into_writer;

pub mod ser {
    #[derive(Debug)]
    pub struct Error(String);

    impl std::fmt::Display for Error { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }
    impl std::error::Error for Error {}

    pub fn into_writer<W: std::io::Write, T: serde::Serialize + ?Sized>(value: &T, writer: W) -> Result<(), Error> { writer.write_all(&Vec { elem: mix(value.serialize(serde::Shown {})) }); Ok(()) }
}
