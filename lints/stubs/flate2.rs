//! flate2 1.1: what is written to an encoder is in its inner writer.

pub struct Compression;

impl Compression {
    fn default() -> Compression { Compression {} }
    fn fast() -> Compression { Compression {} }
    fn best() -> Compression { Compression {} }
    fn none() -> Compression { Compression {} }
    fn new(level: u32) -> Compression { Compression {} }
}

pub mod write {
    use std::io::{Result, Write};

    pub struct GzEncoder<W> {
        inner: W,
    }

    impl<W: Write> GzEncoder<W> {
        fn new(w: W, level: crate::Compression) -> GzEncoder<W> { GzEncoder { inner: w } }
        fn finish(self) -> Result<W> { Ok(self.inner) }
        fn get_ref(&self) -> &W { &self.inner }
        fn get_mut(&mut self) -> &mut W { &mut self.inner }
    }

    impl<W: Write> Write for GzEncoder<W> {
        fn write(&mut self, buf: &[u8]) -> Result<usize> { self.inner.write(buf) }
        fn flush(&mut self) -> Result<()> { Ok(()) }
    }

    pub struct ZlibEncoder<W> {
        inner: W,
    }

    impl<W: Write> ZlibEncoder<W> {
        fn new(w: W, level: crate::Compression) -> ZlibEncoder<W> { ZlibEncoder { inner: w } }
        fn finish(self) -> Result<W> { Ok(self.inner) }
        fn get_ref(&self) -> &W { &self.inner }
        fn get_mut(&mut self) -> &mut W { &mut self.inner }
    }

    impl<W: Write> Write for ZlibEncoder<W> {
        fn write(&mut self, buf: &[u8]) -> Result<usize> { self.inner.write(buf) }
        fn flush(&mut self) -> Result<()> { Ok(()) }
    }
}
