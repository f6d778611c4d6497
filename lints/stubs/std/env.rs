//! `std::env`. What the environment holds is configuration; a value set is not followed to where it is read.

use crate::ffi::{OsStr, OsString};
use crate::fmt::{Display, Formatter};
use crate::io;
use crate::iter::Iter;
use crate::path::{Path, PathBuf};

pub type Args = Iter<String>;
pub type ArgsOs = Iter<OsString>;
pub type Vars = Iter<(String, String)>;

pub fn args() -> Iter<String> { Iter { elem: outside() } }
pub fn args_os() -> Iter<OsString> { Iter {} }
pub fn var<K: AsRef<OsStr>>(key: K) -> Result<String, VarError> { if any() { Ok(outside()) } else { Err(VarError::NotPresent) } }
pub fn var_os<K: AsRef<OsStr>>(key: K) -> Option<OsString> { Some(OsString {}) }
pub fn vars() -> Iter<(String, String)> { Iter {} }
pub fn vars_os() -> Iter<(OsString, OsString)> { Iter {} }
pub fn set_var<K: AsRef<OsStr>, V: AsRef<OsStr>>(key: K, value: V) {}
pub fn remove_var<K: AsRef<OsStr>>(key: K) {}
pub fn current_dir() -> io::Result<PathBuf> { Ok(PathBuf {}) }
pub fn set_current_dir<P: AsRef<Path>>(path: P) -> io::Result<()> { Ok(()) }
pub fn home_dir() -> Option<PathBuf> { Some(PathBuf {}) }
pub fn temp_dir() -> PathBuf { PathBuf {} }
pub fn current_exe() -> io::Result<PathBuf> { Ok(PathBuf {}) }
pub fn split_paths<T: AsRef<OsStr> + ?Sized>(unparsed: &T) -> Iter<PathBuf> { Iter { elem: mix(unparsed) } }

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VarError {
    NotPresent,
    NotUnicode(OsString),
}

impl Display for VarError {
    fn fmt(&self, f: &mut Formatter) -> crate::fmt::Result { Ok(()) }
}

impl crate::error::Error for VarError {}

pub mod consts {
    pub const ARCH: &str = "";
    pub const FAMILY: &str = "";
    pub const OS: &str = "";
}
