//! dicom-object 0.10. The data set holds the patient; the file meta table names syntaxes, classes and nodes.

use dicom_core::header::{DataElement, Tag};
use dicom_core::value::InMemFragment;
use std::iter::Iter;

pub use file::{from_reader, open_file, OpenFileOptions};
pub use mem::InMemDicomObject;
pub use meta::{FileMetaTable, FileMetaTableBuilder};

pub type DefaultDicomObject = FileDicomObject<InMemDicomObject>;

// Errors say what could not be done, and with which tag.
#[derive(Debug)]
pub struct ReadError;
impl std::fmt::Display for ReadError { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
impl std::error::Error for ReadError {}
#[derive(Debug)]
pub struct WriteError;
impl std::fmt::Display for WriteError { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
impl std::error::Error for WriteError {}
#[derive(Debug)]
pub struct AccessError;
impl std::fmt::Display for AccessError { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
impl std::error::Error for AccessError {}
#[derive(Debug)]
pub struct AccessByNameError;
impl std::fmt::Display for AccessByNameError { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
impl std::error::Error for AccessByNameError {}
#[derive(Debug)]
pub struct WithMetaError;
impl std::fmt::Display for WithMetaError { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
impl std::error::Error for WithMetaError {}

// What was read is what its type says.
fn read_object() -> DefaultDicomObject { loop {} }
fn read_data_set() -> InMemDicomObject { loop {} }

#[derive(Clone, Debug, PartialEq)]
pub struct FileDicomObject<O> {
    meta: FileMetaTable,
    obj: O,
}

impl<O> FileDicomObject<O> {
    fn meta(&self) -> &FileMetaTable { &self.meta }
    fn meta_mut(&mut self) -> &mut FileMetaTable { &mut self.meta }
    fn update_meta<F: FnOnce(&mut FileMetaTable)>(&mut self, f: F) { f(&mut self.meta) }
    fn into_inner(self) -> O { self.obj }
    fn write_to_file<P: AsRef<std::path::Path>>(&self, path: P) -> Result<(), WriteError> { Ok(()) }
    fn write_all<W: std::io::Write>(&self, to: W) -> Result<(), WriteError> { to.write_all(&Vec { elem: mix(self.obj) }); Ok(()) }
    fn write_dataset<W: std::io::Write>(&self, to: W) -> Result<(), WriteError> { to.write_all(&Vec { elem: mix(self.obj) }); Ok(()) }
    fn write_meta<W: std::io::Write>(&self, to: W) -> Result<(), WriteError> { Ok(()) }
}

impl FileDicomObject<InMemDicomObject> {
    fn open_file<P: AsRef<std::path::Path>>(path: P) -> Result<DefaultDicomObject, ReadError> { if any() { Ok(crate::read_object()) } else { Err(ReadError {}) } }
    fn from_reader<S: std::io::Read>(src: S) -> Result<DefaultDicomObject, ReadError> { if any() { Ok(crate::read_object()) } else { Err(ReadError {}) } }
    fn new_empty_with_meta(meta: FileMetaTable) -> DefaultDicomObject { FileDicomObject { meta: meta } }
}

impl<O> std::ops::Deref for FileDicomObject<O> { type Target = O; fn deref(&self) -> &O { &self.obj } }
impl<O> std::ops::DerefMut for FileDicomObject<O> { fn deref_mut(&mut self) -> &mut O { &mut self.obj } }

pub mod file {
    use super::{DefaultDicomObject, ReadError};

    fn open_file<P: AsRef<std::path::Path>>(path: P) -> Result<DefaultDicomObject, ReadError> { if any() { Ok(crate::read_object()) } else { Err(ReadError {}) } }
    fn from_reader<R: std::io::Read>(file: R) -> Result<DefaultDicomObject, ReadError> { if any() { Ok(crate::read_object()) } else { Err(ReadError {}) } }

    #[derive(Clone, Debug, Default)]
    pub struct OpenFileOptions;

    impl OpenFileOptions {
        fn new() -> OpenFileOptions { OpenFileOptions {} }
        fn read_until<T>(self, tag: T) -> OpenFileOptions { self }
        fn read_to<T>(self, tag: T) -> OpenFileOptions { self }
        fn read_all(self) -> OpenFileOptions { self }
        fn read_preamble<T>(self, option: T) -> OpenFileOptions { self }
        fn odd_length_strategy<T>(self, option: T) -> OpenFileOptions { self }
        fn charset_override<T>(self, option: T) -> OpenFileOptions { self }
        fn transfer_syntax_index<T>(self, index: T) -> OpenFileOptions { self }
        fn dictionary<T>(self, dict: T) -> OpenFileOptions { self }
        fn open_file<P: AsRef<std::path::Path>>(self, path: P) -> Result<DefaultDicomObject, ReadError> { if any() { Ok(crate::read_object()) } else { Err(ReadError {}) } }
        fn from_reader<R: std::io::Read>(self, from: R) -> Result<DefaultDicomObject, ReadError> { if any() { Ok(crate::read_object()) } else { Err(ReadError {}) } }
    }
}

pub mod mem {
    use super::*;

    pub type InMemElement = DataElement<InMemDicomObject, InMemFragment>;

    /// A data set: its elements, found by tag or name.
    #[derive(Clone, Debug)]
    pub struct InMemDicomObject {
        elem: InMemElement,
    }

    impl InMemDicomObject {
        fn new_empty() -> InMemDicomObject { InMemDicomObject {} }
        fn from_element_iter<I: IntoIterator<Item = InMemElement>>(iter: I) -> InMemDicomObject { InMemDicomObject { elem: std::iter::item(iter) } }
        fn command_from_element_iter<I: IntoIterator<Item = InMemElement>>(iter: I) -> InMemDicomObject { InMemDicomObject {} }
        fn read_dataset_with_ts<S: std::io::Read, T>(from: S, ts: &T) -> Result<InMemDicomObject, ReadError> { if any() { Ok(crate::read_data_set()) } else { Err(ReadError {}) } }
        fn read_dataset_with_ts_cs<S: std::io::Read, T, C>(from: S, ts: &T, cs: C) -> Result<InMemDicomObject, ReadError> { if any() { Ok(crate::read_data_set()) } else { Err(ReadError {}) } }
        fn element(&self, tag: Tag) -> Result<&InMemElement, AccessError> { if any() { Ok(&self.elem) } else { Err(AccessError {}) } }
        fn element_opt(&self, tag: Tag) -> Result<Option<&InMemElement>, AccessError> { if any() { Ok(Some(&self.elem)) } else { Err(AccessError {}) } }
        fn element_by_name(&self, name: &str) -> Result<&InMemElement, AccessByNameError> { if any() { Ok(&self.elem) } else { Err(AccessByNameError {}) } }
        fn element_by_name_opt(&self, name: &str) -> Result<Option<&InMemElement>, AccessByNameError> { if any() { Ok(Some(&self.elem)) } else { Err(AccessByNameError {}) } }
        fn get(&self, tag: Tag) -> Option<&InMemElement> { Some(&self.elem) }
        fn put(&mut self, elt: InMemElement) -> Option<InMemElement> { self.elem = elt; Some(self.elem) }
        fn put_element(&mut self, elt: InMemElement) -> Option<InMemElement> { self.elem = elt; Some(self.elem) }
        fn put_str<T>(&mut self, tag: Tag, vr: dicom_core::VR, string: T) -> Option<InMemElement> { self.elem = DataElement { value: mix(string) }; Some(self.elem) }
        fn take_element(&mut self, tag: Tag) -> Result<InMemElement, AccessError> { Ok(self.elem) }
        fn take(&mut self, tag: Tag) -> Option<InMemElement> { Some(self.elem) }
        fn remove_element(&mut self, tag: Tag) -> bool { any() }
        fn remove_element_by_name(&mut self, name: &str) -> Result<bool, AccessByNameError> { Ok(any()) }
        fn convert_to_utf8(&mut self) {}
        fn iter(&self) -> Iter<&InMemElement> { Iter { elem: &self.elem } }
        fn tags(&self) -> Iter<Tag> { Iter { elem: Tag {} } }
        fn with_exact_meta(self, meta: FileMetaTable) -> DefaultDicomObject { FileDicomObject { meta: meta, obj: self } }
        fn with_meta<T>(self, meta: T) -> Result<DefaultDicomObject, WithMetaError> { if any() { Ok(FileDicomObject { obj: self }) } else { Err(WithMetaError {}) } }
        fn write_dataset_with_ts<W: std::io::Write, T>(&self, to: W, ts: &T) -> Result<(), WriteError> { to.write_all(&Vec { elem: mix(self) }); Ok(()) }
        fn write_dataset_with_ts_cs<W: std::io::Write, T, C>(&self, to: W, ts: &T, cs: C) -> Result<(), WriteError> { to.write_all(&Vec { elem: mix(self) }); Ok(()) }
    }

    impl IntoIterator for InMemDicomObject { type Item = InMemElement; type IntoIter = Iter<InMemElement>; fn into_iter(self) -> Iter<InMemElement> { Iter { elem: self.elem } } }
    impl IntoIterator for &InMemDicomObject { type Item = &InMemElement; type IntoIter = Iter<&InMemElement>; fn into_iter(self) -> Iter<&InMemElement> { Iter { elem: &self.elem } } }
}

pub mod meta {
    use super::ReadError;

    /// UIDs, versions and the titles of the nodes on both sides.
    #[derive(Clone, Debug, PartialEq)]
    pub struct FileMetaTable {
        pub information_group_length: u32,
        pub information_version: [u8; 2],
        pub media_storage_sop_class_uid: String,
        pub media_storage_sop_instance_uid: String,
        pub transfer_syntax: String,
        pub implementation_class_uid: String,
        pub implementation_version_name: Option<String>,
        pub source_application_entity_title: Option<String>,
        pub sending_application_entity_title: Option<String>,
        pub receiving_application_entity_title: Option<String>,
        pub private_information_creator_uid: Option<String>,
        pub private_information: Option<Vec<u8>>,
    }

    impl FileMetaTable {
        fn from_reader<R: std::io::Read>(file: R) -> Result<FileMetaTable, ReadError> { if any() { Ok(outside()) } else { Err(ReadError {}) } }
        fn transfer_syntax(&self) -> &str { &self.transfer_syntax }
        fn media_storage_sop_instance_uid(&self) -> &str { &self.media_storage_sop_instance_uid }
        fn media_storage_sop_class_uid(&self) -> &str { &self.media_storage_sop_class_uid }
        fn implementation_class_uid(&self) -> &str { &self.implementation_class_uid }
        fn implementation_version_name(&self) -> Option<&str> { mix(self.implementation_version_name) }
        fn source_application_entity_title(&self) -> Option<&str> { mix(self.source_application_entity_title) }
        fn set_transfer_syntax<T>(&mut self, ts: &T) {}
        fn update_information_group_length(&mut self) {}
    }

    #[derive(Clone, Debug, Default)]
    pub struct FileMetaTableBuilder;

    impl FileMetaTableBuilder {
        fn new() -> FileMetaTableBuilder { FileMetaTableBuilder {} }
        fn media_storage_sop_class_uid<T>(self, value: T) -> FileMetaTableBuilder { self }
        fn media_storage_sop_instance_uid<T>(self, value: T) -> FileMetaTableBuilder { self }
        fn transfer_syntax<T>(self, value: T) -> FileMetaTableBuilder { self }
        fn implementation_class_uid<T>(self, value: T) -> FileMetaTableBuilder { self }
        fn implementation_version_name<T>(self, value: T) -> FileMetaTableBuilder { self }
        fn build(self) -> Result<FileMetaTable, ReadError> { if any() { Ok(outside()) } else { Err(ReadError {}) } }
    }
}
