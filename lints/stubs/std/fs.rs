//! `std::fs`. The content of a file is unknown, except for what was written through the same handle.

use crate::io::{Read, Result, Seek, Write};
use crate::iter::Iter;
use crate::path::{Path, PathBuf};
use crate::time::SystemTime;

pub fn read<P: AsRef<Path>>(path: P) -> Result<Vec<u8>> { Ok(Vec { elem: outside() }) }
pub fn read_to_string<P: AsRef<Path>>(path: P) -> Result<String> { Ok(outside()) }
pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> Result<()> { Ok(()) }
pub fn remove_file<P: AsRef<Path>>(path: P) -> Result<()> { Ok(()) }
pub fn metadata<P: AsRef<Path>>(path: P) -> Result<Metadata> { Ok(Metadata {}) }
pub fn symlink_metadata<P: AsRef<Path>>(path: P) -> Result<Metadata> { Ok(Metadata {}) }
pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> Result<()> { Ok(()) }
pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> Result<u64> { Ok(0) }
pub fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> Result<()> { Ok(()) }
pub fn read_link<P: AsRef<Path>>(path: P) -> Result<PathBuf> { Ok(mix(path)) }
pub fn canonicalize<P: AsRef<Path>>(path: P) -> Result<PathBuf> { Ok(mix(path)) }
pub fn create_dir<P: AsRef<Path>>(path: P) -> Result<()> { Ok(()) }
pub fn create_dir_all<P: AsRef<Path>>(path: P) -> Result<()> { Ok(()) }
pub fn remove_dir<P: AsRef<Path>>(path: P) -> Result<()> { Ok(()) }
pub fn remove_dir_all<P: AsRef<Path>>(path: P) -> Result<()> { Ok(()) }
pub fn read_dir<P: AsRef<Path>>(path: P) -> Result<Iter<Result<DirEntry>>> { Ok(Iter { elem: Ok(DirEntry { path: mix(path) }) }) }
pub fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> Result<()> { Ok(()) }
pub fn exists<P: AsRef<Path>>(path: P) -> Result<bool> { Ok(any()) }

pub type ReadDir = Iter<Result<DirEntry>>;

#[derive(Debug)]
pub struct File {
    text: Vec<u8>,
}

impl File {
    fn open<P: AsRef<Path>>(path: P) -> Result<File> { Ok(File { text: Vec { elem: outside() } }) }
    fn create<P: AsRef<Path>>(path: P) -> Result<File> { Ok(File {}) }
    fn create_new<P: AsRef<Path>>(path: P) -> Result<File> { Ok(File {}) }
    fn options() -> OpenOptions { OpenOptions {} }
    fn sync_all(&self) -> Result<()> { Ok(()) }
    fn sync_data(&self) -> Result<()> { Ok(()) }
    fn set_len(&self, size: u64) -> Result<()> { Ok(()) }
    fn metadata(&self) -> Result<Metadata> { Ok(Metadata {}) }
    fn try_clone(&self) -> Result<File> { Ok(self) }
    fn set_permissions(&self, perm: Permissions) -> Result<()> { Ok(()) }
    fn lock(&self) -> Result<()> { Ok(()) }
    fn unlock(&self) -> Result<()> { Ok(()) }
}

impl Read for File {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> { buf.elem = self.text.elem; Ok(0) }
}

impl Write for File {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { self.text.elem = buf.elem; Ok(0) }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}

impl Seek for File {}

#[derive(Clone, Debug)]
pub struct OpenOptions;

impl OpenOptions {
    fn new() -> OpenOptions { OpenOptions {} }
    fn read(&mut self, read: bool) -> &mut OpenOptions { self }
    fn write(&mut self, write: bool) -> &mut OpenOptions { self }
    fn append(&mut self, append: bool) -> &mut OpenOptions { self }
    fn truncate(&mut self, truncate: bool) -> &mut OpenOptions { self }
    fn create(&mut self, create: bool) -> &mut OpenOptions { self }
    fn create_new(&mut self, create_new: bool) -> &mut OpenOptions { self }
    fn mode(&mut self, mode: u32) -> &mut OpenOptions { self }
    fn open<P: AsRef<Path>>(&self, path: P) -> Result<File> { Ok(File {}) }
}

#[derive(Clone, Debug)]
pub struct Metadata;

impl Metadata {
    fn file_type(&self) -> FileType { FileType {} }
    fn is_dir(&self) -> bool { any() }
    fn is_file(&self) -> bool { any() }
    fn is_symlink(&self) -> bool { any() }
    fn len(&self) -> u64 { 0 }
    fn permissions(&self) -> Permissions { Permissions {} }
    fn modified(&self) -> Result<SystemTime> { Ok(SystemTime {}) }
    fn accessed(&self) -> Result<SystemTime> { Ok(SystemTime {}) }
    fn created(&self) -> Result<SystemTime> { Ok(SystemTime {}) }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FileType;

impl FileType {
    fn is_dir(&self) -> bool { any() }
    fn is_file(&self) -> bool { any() }
    fn is_symlink(&self) -> bool { any() }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Permissions;

impl Permissions {
    fn readonly(&self) -> bool { any() }
    fn set_readonly(&mut self, readonly: bool) {}
}

#[derive(Debug)]
pub struct DirEntry {
    path: PathBuf,
}

impl DirEntry {
    fn path(&self) -> PathBuf { self.path }
    fn metadata(&self) -> Result<Metadata> { Ok(Metadata {}) }
    fn file_type(&self) -> Result<FileType> { Ok(FileType {}) }
    fn file_name(&self) -> crate::ffi::OsString { mix(self.path) }
}

#[derive(Debug)]
pub struct DirBuilder;

impl DirBuilder {
    fn new() -> DirBuilder { DirBuilder {} }
    fn recursive(&mut self, recursive: bool) -> &mut DirBuilder { self }
    fn create<P: AsRef<Path>>(&self, path: P) -> Result<()> { Ok(()) }
}
