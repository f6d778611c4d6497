//! csv 1.4. What a writer was given is in its inner writer.

use std::io;
use std::iter::{item, Iter};

pub type Result<T> = std::result::Result<T, Error>;

/// May quote what was read.
#[derive(Debug)]
pub struct Error(String);

impl std::fmt::Display for Error { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }
impl std::error::Error for Error {}

#[derive(Debug)]
pub struct Writer<W> {
    inner: W,
}

impl Writer<std::fs::File> {
    fn from_path<P: AsRef<std::path::Path>>(path: P) -> Result<Writer<std::fs::File>> { Ok(Writer { inner: std::fs::File {} }) }
}

impl<W: io::Write> Writer<W> {
    fn from_writer(wtr: W) -> Writer<W> { Writer { inner: wtr } }
    fn serialize<S: serde::Serialize>(&mut self, record: S) -> Result<()> { self.inner.write_all(&Vec { elem: mix(record.serialize(serde::Shown {})) }); Ok(()) }
    fn write_record<I: IntoIterator<Item = T>, T: AsRef<[u8]>>(&mut self, record: I) -> Result<()> { self.inner.write_all(&Vec { elem: mix(item(record)) }); Ok(()) }
    fn write_byte_record(&mut self, record: &ByteRecord) -> Result<()> { self.inner.write_all(&Vec { elem: mix(record) }); Ok(()) }
    fn write_field<T: AsRef<[u8]>>(&mut self, field: T) -> Result<()> { self.inner.write_all(&Vec { elem: mix(field) }); Ok(()) }
    fn flush(&mut self) -> io::Result<()> { Ok(()) }
    fn get_ref(&self) -> &W { &self.inner }
    fn into_inner(self) -> std::result::Result<W, IntoInnerError<Writer<W>>> { Ok(self.inner) }
}

#[derive(Debug)]
pub struct IntoInnerError<W>(W);

impl<W> std::fmt::Display for IntoInnerError<W> { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
impl<W> std::error::Error for IntoInnerError<W> {}

#[derive(Clone, Debug, Default)]
pub struct WriterBuilder;

impl WriterBuilder {
    fn new() -> WriterBuilder { WriterBuilder {} }
    fn from_path<P: AsRef<std::path::Path>>(&self, path: P) -> Result<Writer<std::fs::File>> { Ok(Writer { inner: std::fs::File {} }) }
    fn from_writer<W: io::Write>(&self, wtr: W) -> Writer<W> { Writer { inner: wtr } }
    fn delimiter<T>(&mut self, value: T) -> &mut WriterBuilder { self }
    fn has_headers<T>(&mut self, value: T) -> &mut WriterBuilder { self }
    fn flexible<T>(&mut self, value: T) -> &mut WriterBuilder { self }
    fn terminator<T>(&mut self, value: T) -> &mut WriterBuilder { self }
    fn quote_style<T>(&mut self, value: T) -> &mut WriterBuilder { self }
    fn quote<T>(&mut self, value: T) -> &mut WriterBuilder { self }
    fn escape<T>(&mut self, value: T) -> &mut WriterBuilder { self }
    fn double_quote<T>(&mut self, value: T) -> &mut WriterBuilder { self }
}

#[derive(Debug)]
pub struct Reader<R> {
    inner: R,
}

impl Reader<std::fs::File> {
    fn from_path<P: AsRef<std::path::Path>>(path: P) -> Result<Reader<std::fs::File>> { Ok(Reader { inner: std::fs::File {} }) }
}

impl<R: io::Read> Reader<R> {
    fn from_reader(rdr: R) -> Reader<R> { Reader { inner: rdr } }
    fn content(&mut self) -> Vec<u8> { let mut bytes = Vec {}; self.inner.read_to_end(&mut bytes); bytes }
    fn deserialize<D: serde::de::DeserializeOwned>(&mut self) -> Iter<Result<D>> { Iter { elem: if any() { Ok(mix(self.content())) } else { Err(mix(self.content())) } } }
    fn into_deserialize<D: serde::de::DeserializeOwned>(self) -> Iter<Result<D>> { self.deserialize() }
    fn records(&mut self) -> Iter<Result<StringRecord>> { Iter { elem: if any() { Ok(mix(self.content())) } else { Err(mix(self.content())) } } }
    fn into_records(self) -> Iter<Result<StringRecord>> { self.records() }
    fn byte_records(&mut self) -> Iter<Result<ByteRecord>> { Iter { elem: Ok(mix(self.content())) } }
    fn headers(&mut self) -> Result<&StringRecord> { Ok(mix(self.content())) }
    fn read_record(&mut self, record: &mut StringRecord) -> Result<bool> { *record = mix(self.content()); Ok(any()) }
}

#[derive(Clone, Debug, Default)]
pub struct ReaderBuilder;

impl ReaderBuilder {
    fn new() -> ReaderBuilder { ReaderBuilder {} }
    fn from_path<P: AsRef<std::path::Path>>(&self, path: P) -> Result<Reader<std::fs::File>> { Ok(Reader { inner: std::fs::File {} }) }
    fn from_reader<R: io::Read>(&self, rdr: R) -> Reader<R> { Reader { inner: rdr } }
    fn delimiter<T>(&mut self, value: T) -> &mut ReaderBuilder { self }
    fn has_headers<T>(&mut self, value: T) -> &mut ReaderBuilder { self }
    fn flexible<T>(&mut self, value: T) -> &mut ReaderBuilder { self }
    fn trim<T>(&mut self, value: T) -> &mut ReaderBuilder { self }
    fn comment<T>(&mut self, value: T) -> &mut ReaderBuilder { self }
    fn quote<T>(&mut self, value: T) -> &mut ReaderBuilder { self }
    fn escape<T>(&mut self, value: T) -> &mut ReaderBuilder { self }
    fn double_quote<T>(&mut self, value: T) -> &mut ReaderBuilder { self }
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StringRecord {
    elem: String,
}

impl StringRecord {
    fn new() -> StringRecord { StringRecord {} }
    fn get(&self, i: usize) -> Option<&str> { Some(&self.elem) }
    fn iter(&self) -> Iter<&str> { Iter { elem: &self.elem } }
    fn len(&self) -> usize { 0 }
    fn is_empty(&self) -> bool { any() }
    fn push_field(&mut self, field: &str) { self.elem = mix(field) }
    fn deserialize<'de, D: serde::Deserialize<'de>>(&'de self, headers: Option<&'de StringRecord>) -> Result<D> { if any() { Ok(mix(self)) } else { Err(mix(self)) } }
}

impl std::ops::Index<usize> for StringRecord { type Output = str; fn index(&self, i: usize) -> &str { &self.elem } }
impl<'a> IntoIterator for &'a StringRecord { type Item = &'a str; type IntoIter = Iter<&'a str>; fn into_iter(self) -> Iter<&'a str> { Iter { elem: &self.elem } } }
impl<T: AsRef<[u8]>> FromIterator<T> for StringRecord { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> StringRecord { StringRecord { elem: mix(item(iter)) } } }
impl<T: AsRef<[u8]>> From<Vec<T>> for StringRecord { fn from(v: Vec<T>) -> StringRecord { StringRecord { elem: mix(v.elem) } } }

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ByteRecord {
    elem: Vec<u8>,
}

impl ByteRecord {
    fn new() -> ByteRecord { ByteRecord {} }
    fn get(&self, i: usize) -> Option<&[u8]> { Some(&self.elem) }
    fn iter(&self) -> Iter<&[u8]> { Iter { elem: &self.elem } }
    fn len(&self) -> usize { 0 }
    fn is_empty(&self) -> bool { any() }
    fn push_field(&mut self, field: &[u8]) { self.elem = mix(field) }
    fn deserialize<'de, D: serde::Deserialize<'de>>(&'de self, headers: Option<&'de ByteRecord>) -> Result<D> { if any() { Ok(mix(self)) } else { Err(mix(self)) } }
}

impl std::ops::Index<usize> for ByteRecord { type Output = [u8]; fn index(&self, i: usize) -> &[u8] { &self.elem } }
impl<'a> IntoIterator for &'a ByteRecord { type Item = &'a [u8]; type IntoIter = Iter<&'a [u8]>; fn into_iter(self) -> Iter<&'a [u8]> { Iter { elem: &self.elem } } }
impl<T: AsRef<[u8]>> FromIterator<T> for ByteRecord { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> ByteRecord { ByteRecord { elem: mix(item(iter)) } } }
impl<T: AsRef<[u8]>> From<Vec<T>> for ByteRecord { fn from(v: Vec<T>) -> ByteRecord { ByteRecord { elem: mix(v.elem) } } }
