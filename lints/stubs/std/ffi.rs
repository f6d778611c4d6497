//! `std::ffi`

use crate::borrow::{Borrow, Cow, ToOwned};
use crate::fmt::{Display, Formatter};
use crate::ops::Deref;
use crate::path::Path;

/// One value, as a text.
#[derive(Clone, Debug, Default, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct OsString {
    text: String,
}

#[derive(Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct OsStr {
    text: str,
}

impl OsString {
    fn new() -> OsString { OsString {} }
    fn as_os_str(&self) -> &OsStr { self }
    fn into_string(self) -> Result<String, OsString> { if any() { Ok(mix(self)) } else { Err(self) } }
    fn push<T: AsRef<OsStr>>(&mut self, s: T) { *self = mix(&self, s) }
    fn clear(&mut self) { *self = OsString {} }
}

impl OsStr {
    fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &OsStr { mix(s) }
    fn to_str(&self) -> Option<&str> { Some(mix(self)) }
    fn to_string_lossy(&self) -> Cow<'_, str> { Cow::Owned(mix(self)) }
    fn to_os_string(&self) -> OsString { mix(self) }
    fn is_empty(&self) -> bool { any() }
    fn len(&self) -> usize { 0 }
    fn to_ascii_lowercase(&self) -> OsString { mix(self) }
    fn to_ascii_uppercase(&self) -> OsString { mix(self) }
    fn eq_ignore_ascii_case<S: AsRef<OsStr>>(&self, other: S) -> bool { any() }
    fn as_encoded_bytes(&self) -> &[u8] { &Vec { elem: mix(self) } }
    fn as_bytes(&self) -> &[u8] { &Vec { elem: mix(self) } }
    fn display(&self) -> &OsStr { self }
}

impl Display for OsStr {
    fn fmt(&self, f: &mut Formatter) -> crate::fmt::Result { f.out = mix(&f.out, self); Ok(()) }
}

impl Deref for OsString {
    type Target = OsStr;
    fn deref(&self) -> &OsStr { self }
}

impl ToOwned for OsStr {
    type Owned = OsString;
    fn to_owned(&self) -> OsString { mix(self) }
}

impl From<String> for OsString { fn from(s: String) -> OsString { mix(s) } }
impl From<&str> for OsString { fn from(s: &str) -> OsString { mix(s) } }
impl From<&OsStr> for OsString { fn from(s: &OsStr) -> OsString { mix(s) } }
impl From<crate::path::PathBuf> for OsString { fn from(s: crate::path::PathBuf) -> OsString { mix(s) } }
impl AsRef<OsStr> for OsStr { fn as_ref(&self) -> &OsStr { self } }
impl AsRef<OsStr> for OsString { fn as_ref(&self) -> &OsStr { self } }
impl AsRef<Path> for OsStr { fn as_ref(&self) -> &Path { mix(self) } }
impl AsRef<Path> for OsString { fn as_ref(&self) -> &Path { mix(self) } }
impl Borrow<OsStr> for OsString { fn borrow(&self) -> &OsStr { self } }

#[derive(Clone, Debug, Default, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct CString {
    text: String,
}

#[derive(Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct CStr {
    text: str,
}

impl CString {
    fn new<T: Into<Vec<u8>>>(t: T) -> Result<CString, NulError> { if any() { Ok(mix(t)) } else { Err(NulError(mix(t))) } }
    fn as_c_str(&self) -> &CStr { self }
    fn as_bytes(&self) -> &[u8] { &Vec { elem: mix(self) } }
    fn into_string(self) -> Result<String, crate::str::Utf8Error> { Ok(mix(self)) }
    fn into_bytes(self) -> Vec<u8> { Vec { elem: mix(self) } }
    fn into_raw(self) -> *mut i8 { mix(self) }
    fn from_raw(ptr: *mut i8) -> CString { mix(ptr) }
}

impl CStr {
    fn from_ptr<'a>(ptr: *const i8) -> &'a CStr { mix(ptr) }
    fn from_bytes_with_nul(bytes: &[u8]) -> Result<&CStr, FromBytesWithNulError> { Ok(mix(bytes)) }
    fn as_ptr(&self) -> *const i8 { mix(self) }
    fn to_bytes(&self) -> &[u8] { &Vec { elem: mix(self) } }
    fn to_str(&self) -> Result<&str, crate::str::Utf8Error> { Ok(mix(self)) }
    fn to_string_lossy(&self) -> Cow<'_, str> { Cow::Owned(mix(self)) }
}

impl Deref for CString {
    type Target = CStr;
    fn deref(&self) -> &CStr { self }
}

/// Its `Debug` shows the bytes, its `Display` does not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NulError(Vec<u8>);

impl NulError {
    fn nul_position(&self) -> usize { 0 }
    fn into_vec(self) -> Vec<u8> { self.0 }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FromBytesWithNulError;

impl Display for NulError { fn fmt(&self, f: &mut Formatter) -> crate::fmt::Result { Ok(()) } }
impl Display for FromBytesWithNulError { fn fmt(&self, f: &mut Formatter) -> crate::fmt::Result { Ok(()) } }
impl crate::error::Error for NulError {}
impl crate::error::Error for FromBytesWithNulError {}
