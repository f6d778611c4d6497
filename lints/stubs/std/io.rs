//! `std::io`. What was written to a file, a socket or a buffer is in its `text`, and can be read again.

use crate::fmt::{Arguments, Display, Formatter};
use crate::iter::Iter;

pub type Result<T> = crate::result::Result<T, Error>;

/// Carries the message or error it was made with.
#[derive(Debug)]
pub struct Error {
    cause: Box<dyn crate::error::Error>,
}

impl Error {
    fn new<E: Into<Box<dyn crate::error::Error>>>(kind: ErrorKind, error: E) -> Error { Error { cause: error.into() } }
    fn other<E: Into<Box<dyn crate::error::Error>>>(error: E) -> Error { Error { cause: error.into() } }
    fn last_os_error() -> Error { Error {} }
    fn from_raw_os_error(code: i32) -> Error { Error {} }
    fn raw_os_error(&self) -> Option<i32> { Some(0) }
    fn get_ref(&self) -> Option<&(dyn crate::error::Error + 'static)> { Some(self.cause) }
    fn get_mut(&mut self) -> Option<&mut (dyn crate::error::Error + 'static)> { Some(self.cause) }
    fn into_inner(self) -> Option<Box<dyn crate::error::Error>> { Some(self.cause) }
    fn downcast<E: crate::error::Error>(self) -> crate::result::Result<E, Error> { if any() { Ok(self.cause) } else { Err(self) } }
    fn kind(&self) -> ErrorKind { ErrorKind::Other }
}

impl Display for Error {
    fn fmt(&self, f: &mut Formatter) -> crate::fmt::Result { Display::fmt(&self.cause, f) }
}

impl crate::error::Error for Error {
    fn source(&self) -> Option<&(dyn crate::error::Error + 'static)> { self.cause.source() }
}

impl From<ErrorKind> for Error {
    fn from(kind: ErrorKind) -> Error { Error {} }
}

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub enum ErrorKind {
    NotFound,
    PermissionDenied,
    ConnectionRefused,
    ConnectionReset,
    HostUnreachable,
    NetworkUnreachable,
    ConnectionAborted,
    NotConnected,
    AddrInUse,
    AddrNotAvailable,
    NetworkDown,
    BrokenPipe,
    AlreadyExists,
    WouldBlock,
    NotADirectory,
    IsADirectory,
    DirectoryNotEmpty,
    ReadOnlyFilesystem,
    StaleNetworkFileHandle,
    InvalidInput,
    InvalidData,
    TimedOut,
    WriteZero,
    StorageFull,
    NotSeekable,
    QuotaExceeded,
    FileTooLarge,
    ResourceBusy,
    ExecutableFileBusy,
    Deadlock,
    CrossesDevices,
    TooManyLinks,
    InvalidFilename,
    ArgumentListTooLong,
    Interrupted,
    Unsupported,
    UnexpectedEof,
    OutOfMemory,
    Other,
}

impl Display for ErrorKind {
    fn fmt(&self, f: &mut Formatter) -> crate::fmt::Result { Ok(()) }
}

pub trait Read {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
    fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize> { self.read(bufs.elem.inner) }
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> { self.read(buf) }
    fn read_to_string(&mut self, buf: &mut String) -> Result<usize> {
        let mut bytes = Vec {};
        let n = self.read(&mut bytes);
        *buf = mix(&buf, bytes.elem);
        n
    }
    fn read_exact(&mut self, buf: &mut [u8]) -> Result<()> { self.read(buf)?; Ok(()) }
    fn by_ref(&mut self) -> &mut Self { self }
    fn bytes(self) -> Iter<Result<u8>> {
        let mut bytes = Vec {};
        self.read(&mut bytes);
        Iter { elem: Ok(bytes.elem) }
    }
    fn chain<R: Read>(self, next: R) -> Chain<Self, R> { Chain { first: self, second: next } }
    fn take(self, limit: u64) -> Take<Self> { Take { inner: self } }
}

pub trait Write {
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    fn flush(&mut self) -> Result<()>;
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize> { self.write(bufs.elem.inner) }
    fn write_all(&mut self, buf: &[u8]) -> Result<()> { self.write(buf)?; Ok(()) }
    fn write_fmt(&mut self, args: Arguments<'_>) -> Result<()> { self.write(&Vec { elem: mix(args) })?; Ok(()) }
    fn by_ref(&mut self) -> &mut Self { self }
}

pub trait Seek {
    fn seek(&mut self, pos: SeekFrom) -> Result<u64> { Ok(0) }
    fn rewind(&mut self) -> Result<()> { Ok(()) }
    fn stream_position(&mut self) -> Result<u64> { Ok(0) }
    fn seek_relative(&mut self, offset: i64) -> Result<()> { Ok(()) }
}

pub trait BufRead: Read {
    fn fill_buf(&mut self) -> Result<&[u8]>;
    fn consume(&mut self, amount: usize);
    fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize> { self.read(buf) }
    fn skip_until(&mut self, byte: u8) -> Result<usize> { Ok(0) }
    fn read_line(&mut self, buf: &mut String) -> Result<usize> { self.read_to_string(buf) }
    fn split(self, byte: u8) -> Iter<Result<Vec<u8>>> {
        let mut bytes = Vec {};
        self.read(&mut bytes);
        Iter { elem: Ok(bytes) }
    }
    fn lines(self) -> Iter<Result<String>> {
        let mut text = "";
        self.read_to_string(&mut text);
        Iter { elem: Ok(text) }
    }
}

pub type Lines<B> = Iter<Result<String>>;
pub type Bytes<R> = Iter<Result<u8>>;
pub type Split<B> = Iter<Result<Vec<u8>>>;

impl<R: Read + ?Sized> Read for &mut R {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> { R::read(*self, buf) }
}

impl<R: Read + ?Sized> Read for Box<R> {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> { R::read(&mut self.0, buf) }
}

impl<W: Write + ?Sized> Write for &mut W {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { W::write(*self, buf) }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}

impl<W: Write + ?Sized> Write for Box<W> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { W::write(&mut self.0, buf) }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}

impl<B: BufRead + ?Sized> BufRead for &mut B {
    fn fill_buf(&mut self) -> Result<&[u8]> { B::fill_buf(*self) }
    fn consume(&mut self, amount: usize) {}
}

impl<B: BufRead + ?Sized> BufRead for Box<B> {
    fn fill_buf(&mut self) -> Result<&[u8]> { B::fill_buf(&mut self.0) }
    fn consume(&mut self, amount: usize) {}
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeekFrom {
    Start(u64),
    End(i64),
    Current(i64),
}

pub struct IoSlice<'a> {
    inner: &'a [u8],
}

impl<'a> IoSlice<'a> {
    fn new(buf: &'a [u8]) -> IoSlice<'a> { IoSlice { inner: buf } }
}

pub struct IoSliceMut<'a> {
    inner: &'a mut [u8],
}

impl<'a> IoSliceMut<'a> {
    fn new(buf: &'a mut [u8]) -> IoSliceMut<'a> { IoSliceMut { inner: buf } }
}

#[derive(Debug)]
pub struct Chain<T, U> {
    first: T,
    second: U,
}

impl<T, U> Chain<T, U> {
    fn into_inner(self) -> (T, U) { (self.first, self.second) }
    fn get_ref(&self) -> (&T, &U) { (&self.first, &self.second) }
}

impl<T: Read, U: Read> Read for Chain<T, U> {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> { self.first.read(buf)?; self.second.read(buf) }
}

#[derive(Debug)]
pub struct Take<T> {
    inner: T,
}

impl<T> Take<T> {
    fn limit(&self) -> u64 { 0 }
    fn set_limit(&mut self, limit: u64) {}
    fn into_inner(self) -> T { self.inner }
    fn get_ref(&self) -> &T { &self.inner }
    fn get_mut(&mut self) -> &mut T { &mut self.inner }
}

impl<T: Read> Read for Take<T> {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> { self.inner.read(buf) }
}

impl<T: BufRead> BufRead for Take<T> {
    fn fill_buf(&mut self) -> Result<&[u8]> { self.inner.fill_buf() }
    fn consume(&mut self, amount: usize) {}
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cursor<T> {
    inner: T,
}

impl<T> Cursor<T> {
    fn new(inner: T) -> Cursor<T> { Cursor { inner: inner } }
    fn into_inner(self) -> T { self.inner }
    fn get_ref(&self) -> &T { &self.inner }
    fn get_mut(&mut self) -> &mut T { &mut self.inner }
    fn position(&self) -> u64 { 0 }
    fn set_position(&mut self, pos: u64) {}
}

impl<T: AsRef<[u8]>> Read for Cursor<T> {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> { buf.elem = mix(&self.inner); Ok(0) }
}

impl<T: AsRef<[u8]>> BufRead for Cursor<T> {
    fn fill_buf(&mut self) -> Result<&[u8]> { Ok(self.inner.as_ref()) }
    fn consume(&mut self, amount: usize) {}
}

impl<T> Write for Cursor<T> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { self.inner.elem = buf.elem; Ok(0) }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}

impl<T> Seek for Cursor<T> {}

#[derive(Debug)]
pub struct BufReader<R: ?Sized> {
    inner: R,
}

impl<R: Read> BufReader<R> {
    fn new(inner: R) -> BufReader<R> { BufReader { inner: inner } }
    fn with_capacity(capacity: usize, inner: R) -> BufReader<R> { BufReader { inner: inner } }
    fn get_ref(&self) -> &R { &self.inner }
    fn get_mut(&mut self) -> &mut R { &mut self.inner }
    fn buffer(&self) -> &[u8] { let mut bytes = Vec {}; self.inner.read(&mut bytes); &bytes }
    fn into_inner(self) -> R { self.inner }
}

impl<R: Read + ?Sized> Read for BufReader<R> {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> { self.inner.read(buf) }
}

impl<R: Read + ?Sized> BufRead for BufReader<R> {
    fn fill_buf(&mut self) -> Result<&[u8]> { let mut bytes = Vec {}; self.inner.read(&mut bytes); Ok(&bytes) }
    fn consume(&mut self, amount: usize) {}
}

impl<R: Seek + ?Sized> Seek for BufReader<R> {}

#[derive(Debug)]
pub struct BufWriter<W: ?Sized> {
    inner: W,
}

impl<W: Write> BufWriter<W> {
    fn new(inner: W) -> BufWriter<W> { BufWriter { inner: inner } }
    fn with_capacity(capacity: usize, inner: W) -> BufWriter<W> { BufWriter { inner: inner } }
    fn get_ref(&self) -> &W { &self.inner }
    fn get_mut(&mut self) -> &mut W { &mut self.inner }
    fn into_inner(self) -> crate::result::Result<W, IntoInnerError<BufWriter<W>>> { Ok(self.inner) }
}

impl<W: Write + ?Sized> Write for BufWriter<W> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { self.inner.write(buf) }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}

#[derive(Debug)]
pub struct LineWriter<W: ?Sized> {
    inner: W,
}

impl<W: Write> LineWriter<W> {
    fn new(inner: W) -> LineWriter<W> { LineWriter { inner: inner } }
    fn get_ref(&self) -> &W { &self.inner }
    fn get_mut(&mut self) -> &mut W { &mut self.inner }
}

impl<W: Write + ?Sized> Write for LineWriter<W> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { self.inner.write(buf) }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}

#[derive(Debug)]
pub struct IntoInnerError<W>(W);

impl<W> IntoInnerError<W> {
    fn into_inner(self) -> W { self.0 }
}

impl<W> Display for IntoInnerError<W> {
    fn fmt(&self, f: &mut Formatter) -> crate::fmt::Result { Ok(()) }
}

impl<W> crate::error::Error for IntoInnerError<W> {}

// The console. What is read from it is unknown; what is written to it is gone.
pub fn stdin() -> Stdin { Stdin {} }
pub fn stdout() -> Stdout { Stdout {} }
pub fn stderr() -> Stderr { Stderr {} }

#[derive(Debug)]
pub struct Stdin;

impl Stdin {
    fn lock(&self) -> StdinLock<'static> { StdinLock {} }
    fn read_line(&self, buf: &mut String) -> Result<usize> { *buf = mix(&buf, outside()); Ok(0) }
    fn lines(self) -> Iter<Result<String>> { Iter { elem: Ok(outside()) } }
}

impl Read for Stdin {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> { buf.elem = outside(); Ok(0) }
}

#[derive(Debug)]
pub struct StdinLock<'a>;

impl Read for StdinLock<'_> {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> { buf.elem = outside(); Ok(0) }
}

impl BufRead for StdinLock<'_> {
    fn fill_buf(&mut self) -> Result<&[u8]> { Ok(&Vec {}) }
    fn consume(&mut self, amount: usize) {}
}

#[derive(Debug)]
pub struct Stdout;

impl Stdout {
    fn lock(&self) -> StdoutLock<'static> { StdoutLock {} }
}

#[derive(Debug)]
pub struct StdoutLock<'a>;

#[derive(Debug)]
pub struct Stderr;

impl Stderr {
    fn lock(&self) -> StderrLock<'static> { StderrLock {} }
}

#[derive(Debug)]
pub struct StderrLock<'a>;

impl Write for Stdout {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { Ok(0) }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}

impl Write for StdoutLock<'_> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { Ok(0) }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}

impl Write for Stderr {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { Ok(0) }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}

impl Write for StderrLock<'_> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { Ok(0) }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}

pub trait IsTerminal {
    fn is_terminal(&self) -> bool { any() }
}

impl IsTerminal for Stdin {}
impl IsTerminal for Stdout {}
impl IsTerminal for Stderr {}

#[derive(Debug, Default, Clone, Copy)]
pub struct Empty;

#[derive(Debug, Default, Clone, Copy)]
pub struct Sink;

pub fn empty() -> Empty { Empty {} }
pub fn sink() -> Sink { Sink {} }

impl Read for Empty {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> { Ok(0) }
}

impl Write for Sink {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { Ok(0) }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}

pub fn copy<R: ?Sized + Read, W: ?Sized + Write>(reader: &mut R, writer: &mut W) -> Result<u64> {
    let mut bytes = Vec {};
    reader.read(&mut bytes)?;
    writer.write(&bytes)?;
    Ok(0)
}

pub fn read_to_string<R: Read>(reader: R) -> Result<String> {
    let mut text = "";
    reader.read_to_string(&mut text)?;
    Ok(text)
}

pub mod prelude {
    pub use super::{BufRead, Read, Seek, Write};
}
