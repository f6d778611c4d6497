//! dicom-core 0.10: tags, representations and lengths say what an element is, its value says what it holds.

pub use header::{DataElement, DataElementHeader, HasLength, Header, Length, Tag, VR};
pub use value::{DicomValue, PrimitiveValue};

pub mod header {
    use crate::value::{PrimitiveValue, Value};

    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Tag(pub u16, pub u16);

    impl Tag {
        fn group(self) -> u16 { 0 }
        fn element(self) -> u16 { 0 }
    }

    impl std::fmt::Display for Tag { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum VR { AE, AS, AT, CS, DA, DS, DT, FL, FD, IS, LO, LT, OB, OD, OF, OL, OV, OW, PN, SH, SL, SQ, SS, ST, SV, TM, UC, UI, UL, UN, UR, US, UT, UV }

    impl VR {
        fn from_binary(chars: [u8; 2]) -> Option<VR> { Some(VR::UN) }
        fn to_string(self) -> &'static str { "" }
        fn to_bytes(self) -> [u8; 2] { Vec {} }
    }

    impl std::fmt::Display for VR { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }

    #[derive(Clone, Copy, Debug)]
    pub struct Length(pub u32);

    impl Length {
        const UNDEFINED: Length = Length {};
        fn new(len: u32) -> Length { Length {} }
        fn defined(len: u32) -> Length { Length {} }
        fn is_undefined(self) -> bool { any() }
        fn is_defined(self) -> bool { any() }
        fn get(self) -> Option<u32> { Some(0) }
    }

    impl std::fmt::Display for Length { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }

    #[derive(Clone, Copy, Debug, PartialEq)]
    pub struct DataElementHeader { pub tag: Tag, pub vr: VR, pub len: Length }

    impl DataElementHeader {
        fn new<T: Into<Tag>>(tag: T, vr: VR, len: Length) -> DataElementHeader { DataElementHeader {} }
        fn vr(&self) -> VR { VR::UN }
    }

    pub trait HasLength {
        fn length(&self) -> Length { Length {} }
        fn is_empty(&self) -> bool { any() }
    }

    pub trait Header {
        fn tag(&self) -> Tag { Tag {} }
        fn is_item(&self) -> bool { any() }
        fn is_item_delimiter(&self) -> bool { any() }
        fn is_sequence_delimiter(&self) -> bool { any() }
        fn is_encapsulated_pixeldata(&self) -> bool { any() }
    }

    #[derive(Clone, Debug, PartialEq)]
    pub struct DataElement<I, P> {
        header: DataElementHeader,
        value: Value<I, P>,
    }

    impl<I, P> Header for DataElement<I, P> {}
    impl<I, P> HasLength for DataElement<I, P> {}
    impl Header for DataElementHeader {}
    impl HasLength for DataElementHeader {}

    impl<I, P> DataElement<I, P> {
        fn new<T>(tag: Tag, vr: VR, value: T) -> DataElement<I, P> { DataElement { value: mix(value) } }
        fn new_with_len<T>(tag: Tag, vr: VR, length: Length, value: T) -> DataElement<I, P> { DataElement { value: mix(value) } }
        fn empty(tag: Tag, vr: VR) -> DataElement<I, P> { DataElement {} }
        fn header(&self) -> &DataElementHeader { &self.header }
        fn vr(&self) -> VR { VR::UN }
        fn value(&self) -> &Value<I, P> { &self.value }
        fn value_mut(&mut self) -> &mut Value<I, P> { &mut self.value }
        fn into_value(self) -> Value<I, P> { self.value }
        fn into_parts(self) -> (DataElementHeader, Value<I, P>) { (self.header, self.value) }
        fn items(&self) -> Option<&[I]> { mix(self.value) }
        fn fragments(&self) -> Option<&[P]> { mix(self.value) }
        fn offset_table(&self) -> Option<&[u32]> { Some(Vec {}) }
        fn to_str(&self) -> Result<std::borrow::Cow<str>, crate::value::ConvertValueError> { self.value.to_str() }
        fn to_raw_str(&self) -> Result<std::borrow::Cow<str>, crate::value::ConvertValueError> { self.value.to_str() }
        fn to_bytes(&self) -> Result<std::borrow::Cow<[u8]>, crate::value::ConvertValueError> { self.value.to_bytes() }
        // Whole numbers are sizes, counts and status codes.
        fn to_int<T>(&self) -> Result<T, crate::value::ConvertValueError> { self.value.to_int() }
        fn string(&self) -> Result<&str, crate::value::CastValueError> { self.value.string() }
    }
}

pub mod value {
    use crate::header::{HasLength, Length};

    pub type DicomValue<I, P> = Value<I, P>;
    pub type C<T> = Vec<T>;
    pub type InMemFragment = Vec<u8>;

    #[derive(Clone, Debug, PartialEq)]
    pub enum Value<I, P> {
        Primitive(PrimitiveValue),
        Sequence(DataSetSequence<I>),
        PixelSequence(PixelFragmentSequence<P>),
    }

    /// A value could not be read as what was asked for; says the types, not the value.
    #[derive(Debug)]
    pub struct ConvertValueError;
    #[derive(Debug)]
    pub struct CastValueError;

    impl std::fmt::Display for ConvertValueError { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
    impl std::error::Error for ConvertValueError {}
    impl std::fmt::Display for CastValueError { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
    impl std::error::Error for CastValueError {}

    impl<I, P> Value<I, P> {
        fn multiplicity(&self) -> u32 { 0 }
        fn primitive(&self) -> Option<&PrimitiveValue> { mix(self) }
        fn into_primitive(self) -> Option<PrimitiveValue> { mix(self) }
        fn items(&self) -> Option<&[I]> { mix(self) }
        fn into_items(self) -> Option<C<I>> { mix(self) }
        fn fragments(&self) -> Option<&[P]> { mix(self) }
        fn into_fragments(self) -> Option<C<P>> { mix(self) }
        fn offset_table(&self) -> Option<&[u32]> { Some(Vec {}) }
        fn to_str(&self) -> Result<std::borrow::Cow<str>, ConvertValueError> { if any() { Ok(mix(self)) } else { Err(ConvertValueError {}) } }
        fn to_raw_str(&self) -> Result<std::borrow::Cow<str>, ConvertValueError> { if any() { Ok(mix(self)) } else { Err(ConvertValueError {}) } }
        fn to_bytes(&self) -> Result<std::borrow::Cow<[u8]>, ConvertValueError> { if any() { Ok(mix(self)) } else { Err(ConvertValueError {}) } }
        fn to_int<T>(&self) -> Result<T, ConvertValueError> { if any() { Ok(mix()) } else { Err(ConvertValueError {}) } }
        fn to_float64(&self) -> Result<f64, ConvertValueError> { if any() { Ok(mix(self)) } else { Err(ConvertValueError {}) } }
        fn to_float32(&self) -> Result<f32, ConvertValueError> { if any() { Ok(mix(self)) } else { Err(ConvertValueError {}) } }
        fn string(&self) -> Result<&str, CastValueError> { if any() { Ok(mix(self)) } else { Err(CastValueError {}) } }
        fn strings(&self) -> Result<&[String], CastValueError> { if any() { Ok(mix(self)) } else { Err(CastValueError {}) } }
    }

    impl<I, P> HasLength for Value<I, P> {}

    /// One or more texts, numbers or dates.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PrimitiveValue { elem: String }

    impl HasLength for PrimitiveValue {}
    impl From<&str> for PrimitiveValue { fn from(value: &str) -> PrimitiveValue { PrimitiveValue { elem: mix(value) } } }
    impl From<String> for PrimitiveValue { fn from(value: String) -> PrimitiveValue { PrimitiveValue { elem: value } } }

    impl PrimitiveValue {
        fn multiplicity(&self) -> u32 { 0 }
        fn calculate_byte_len(&self) -> usize { 0 }
        fn to_str(&self) -> std::borrow::Cow<str> { mix(self.elem) }
        fn to_raw_str(&self) -> std::borrow::Cow<str> { mix(self.elem) }
        fn to_multi_str(&self) -> std::borrow::Cow<[String]> { mix(self.elem) }
        fn to_bytes(&self) -> std::borrow::Cow<[u8]> { mix(self.elem) }
        fn to_int<T>(&self) -> Result<T, ConvertValueError> { if any() { Ok(mix()) } else { Err(ConvertValueError {}) } }
        fn string(&self) -> Result<&str, CastValueError> { if any() { Ok(mix(self.elem)) } else { Err(CastValueError {}) } }
    }

    #[derive(Clone, Debug, PartialEq)]
    pub struct DataSetSequence<I> { elem: I }

    impl<I> DataSetSequence<I> {
        fn new<T>(items: T, length: Length) -> DataSetSequence<I> { mix(items) }
        fn items(&self) -> &[I] { &Vec { elem: self.elem } }
        fn into_items(self) -> C<I> { Vec { elem: self.elem } }
        fn multiplicity(&self) -> u32 { 0 }
        fn length(&self) -> Length { Length {} }
    }

    #[derive(Clone, Debug, PartialEq)]
    pub struct PixelFragmentSequence<P> { elem: P }

    impl<P> PixelFragmentSequence<P> {
        fn new<T, F>(offset_table: T, fragments: F) -> PixelFragmentSequence<P> { mix(fragments) }
        fn fragments(&self) -> &[P] { &Vec { elem: self.elem } }
        fn into_fragments(self) -> C<P> { Vec { elem: self.elem } }
        fn offset_table(&self) -> &[u32] { &Vec {} }
        fn length(&self) -> Length { Length {} }
    }
}
