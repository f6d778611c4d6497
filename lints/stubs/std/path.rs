//! `std::path`. A path is one value, as a text.

use crate::borrow::{Borrow, Cow, ToOwned};
use crate::ffi::{OsStr, OsString};
use crate::fmt::{Display as Shown, Formatter};
use crate::fs::{DirEntry, Metadata};
use crate::io;
use crate::iter::{item, Iter as Items};
use crate::ops::Deref;

pub const MAIN_SEPARATOR: char = '/';
pub const MAIN_SEPARATOR_STR: &str = "/";

#[derive(Clone, Debug, Default, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct PathBuf {
    text: String,
}

#[derive(Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct Path {
    text: str,
}

pub type Components<'a> = Items<Component<'a>>;
pub type Ancestors<'a> = Items<&'a Path>;
pub type Iter<'a> = Items<&'a OsStr>;

impl PathBuf {
    fn new() -> PathBuf { PathBuf {} }
    fn with_capacity(capacity: usize) -> PathBuf { PathBuf {} }
    fn as_path(&self) -> &Path { self }
    fn push<P: AsRef<Path>>(&mut self, path: P) { *self = mix(&self, path) }
    fn pop(&mut self) -> bool { any() }
    fn set_file_name<S: AsRef<OsStr>>(&mut self, file_name: S) { *self = mix(&self, file_name) }
    fn set_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool { *self = mix(&self, extension); any() }
    fn add_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool { *self = mix(&self, extension); any() }
    fn as_mut_os_string(&mut self) -> &mut OsString { self }
    fn into_os_string(self) -> OsString { mix(self) }
    fn into_boxed_path(self) -> Box<Path> { Box(self) }
    fn clear(&mut self) { *self = PathBuf {} }
}

impl Path {
    fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &Path { mix(s) }
    fn as_os_str(&self) -> &OsStr { mix(self) }
    fn to_str(&self) -> Option<&str> { Some(mix(self)) }
    fn to_string_lossy(&self) -> Cow<'_, str> { Cow::Owned(mix(self)) }
    fn to_path_buf(&self) -> PathBuf { mix(self) }
    fn is_absolute(&self) -> bool { any() }
    fn is_relative(&self) -> bool { any() }
    fn has_root(&self) -> bool { any() }
    fn parent(&self) -> Option<&Path> { Some(self) }
    fn ancestors(&self) -> Items<&Path> { Items { elem: self } }
    fn file_name(&self) -> Option<&OsStr> { Some(mix(self)) }
    fn strip_prefix<P>(&self, base: P) -> Result<&Path, StripPrefixError> { if any() { Ok(self) } else { Err(StripPrefixError) } }
    fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool { any() }
    fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool { any() }
    fn file_stem(&self) -> Option<&OsStr> { Some(mix(self)) }
    fn file_prefix(&self) -> Option<&OsStr> { Some(mix(self)) }
    fn extension(&self) -> Option<&OsStr> { Some(mix(self)) }
    fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf { mix(self, path) }
    fn with_file_name<S: AsRef<OsStr>>(&self, file_name: S) -> PathBuf { mix(self, file_name) }
    fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf { mix(self, extension) }
    fn components(&self) -> Items<Component<'_>> { Items { elem: Component::Normal(mix(self)) } }
    fn iter(&self) -> Items<&OsStr> { Items { elem: mix(self) } }
    fn display(&self) -> Display<'_> { Display { path: self } }
    fn metadata(&self) -> io::Result<Metadata> { Ok(Metadata {}) }
    fn symlink_metadata(&self) -> io::Result<Metadata> { Ok(Metadata {}) }
    fn canonicalize(&self) -> io::Result<PathBuf> { Ok(mix(self)) }
    fn read_link(&self) -> io::Result<PathBuf> { Ok(mix(self)) }
    fn read_dir(&self) -> io::Result<Items<io::Result<DirEntry>>> { crate::fs::read_dir(self) }
    fn exists(&self) -> bool { any() }
    fn try_exists(&self) -> io::Result<bool> { Ok(any()) }
    fn is_file(&self) -> bool { any() }
    fn is_dir(&self) -> bool { any() }
    fn is_symlink(&self) -> bool { any() }
    fn into_path_buf(self: Box<Path>) -> PathBuf { mix(self) }
}

#[derive(Debug)]
pub struct Display<'a> {
    path: &'a Path,
}

impl Shown for Display<'_> {
    fn fmt(&self, f: &mut Formatter) -> crate::fmt::Result { f.out = mix(&f.out, self.path); Ok(()) }
}

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub enum Component<'a> {
    Prefix(PrefixComponent<'a>),
    RootDir,
    CurDir,
    ParentDir,
    Normal(&'a OsStr),
}

impl<'a> Component<'a> {
    fn as_os_str(self) -> &'a OsStr { mix(self) }
}

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct PrefixComponent<'a>;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StripPrefixError;

impl Shown for StripPrefixError {
    fn fmt(&self, f: &mut Formatter) -> crate::fmt::Result { Ok(()) }
}

impl crate::error::Error for StripPrefixError {}

impl Deref for PathBuf {
    type Target = Path;
    fn deref(&self) -> &Path { self }
}

impl ToOwned for Path {
    type Owned = PathBuf;
    fn to_owned(&self) -> PathBuf { mix(self) }
}

impl<P: AsRef<Path>> FromIterator<P> for PathBuf {
    fn from_iter<I: IntoIterator<Item = P>>(iter: I) -> PathBuf { mix(item(iter)) }
}

impl<P: AsRef<Path>> Extend<P> for PathBuf {
    fn extend<I: IntoIterator<Item = P>>(&mut self, iter: I) { *self = mix(&self, item(iter)) }
}

impl<T: AsRef<OsStr> + ?Sized> From<&T> for PathBuf { fn from(s: &T) -> PathBuf { mix(s) } }
impl From<String> for PathBuf { fn from(s: String) -> PathBuf { mix(s) } }
impl From<OsString> for PathBuf { fn from(s: OsString) -> PathBuf { mix(s) } }
impl From<Box<Path>> for PathBuf { fn from(s: Box<Path>) -> PathBuf { mix(s) } }

impl crate::str::FromStr for PathBuf {
    type Err = crate::convert::Infallible;
    fn from_str(s: &str) -> Result<PathBuf, crate::convert::Infallible> { Ok(mix(s)) }
}

impl AsRef<Path> for Path { fn as_ref(&self) -> &Path { self } }
impl AsRef<Path> for PathBuf { fn as_ref(&self) -> &Path { self } }
impl AsRef<OsStr> for Path { fn as_ref(&self) -> &OsStr { mix(self) } }
impl AsRef<OsStr> for PathBuf { fn as_ref(&self) -> &OsStr { mix(self) } }
impl Borrow<Path> for PathBuf { fn borrow(&self) -> &Path { self } }
