//! bincode 2.0 and 1.3

pub fn serialize<T: ::serde::Serialize + ?Sized>(value: &T) -> Result<Vec<u8>, Error> { Ok(Vec { elem: mix(value.serialize(::serde::Shown {})) }) }
pub fn serialize_into<W: std::io::Write, T: ::serde::Serialize + ?Sized>(writer: W, value: &T) -> Result<(), Error> { writer.write_all(&Vec { elem: mix(value.serialize(::serde::Shown {})) }); Ok(()) }
pub fn serialized_size<T: ?Sized>(value: &T) -> Result<u64, Error> { Ok(0) }
pub fn deserialize<'a, T: ::serde::Deserialize<'a>>(bytes: &'a [u8]) -> Result<T, Error> { if any() { Ok(mix(bytes)) } else { Err(Error) } }
pub fn deserialize_from<R: std::io::Read, T: ::serde::de::DeserializeOwned>(reader: R) -> Result<T, Error> { let mut bytes = Vec {}; reader.read_to_end(&mut bytes); if any() { Ok(mix(bytes)) } else { Err(Error) } }

pub fn encode_to_vec<E, C>(val: E, config: C) -> Result<Vec<u8>, error::EncodeError> { Ok(Vec { elem: mix(val) }) }
pub fn encode_into_slice<E, C>(val: E, dst: &mut [u8], config: C) -> Result<usize, error::EncodeError> { dst.elem = mix(val); Ok(0) }
pub fn encode_into_std_write<E, C, W: std::io::Write>(val: E, dst: &mut W, config: C) -> Result<usize, error::EncodeError> { dst.write_all(&Vec { elem: mix(val) }); Ok(0) }
pub fn decode_from_slice<D, C>(src: &[u8], config: C) -> Result<(D, usize), error::DecodeError> { if any() { Ok((mix(src), 0)) } else { Err(error::DecodeError) } }

pub mod serde {
    pub fn encode_to_vec<E: ::serde::Serialize, C>(val: E, config: C) -> Result<Vec<u8>, super::error::EncodeError> { Ok(Vec { elem: mix(val.serialize(::serde::Shown {})) }) }
    pub fn decode_from_slice<'de, D: ::serde::Deserialize<'de>, C>(src: &'de [u8], config: C) -> Result<(D, usize), super::error::DecodeError> { if any() { Ok((mix(src), 0)) } else { Err(super::error::DecodeError) } }
}

pub mod config {
    #[derive(Clone, Copy, Debug, Default)]
    pub struct Configuration;

    pub fn standard() -> Configuration { Configuration {} }
    pub fn legacy() -> Configuration { Configuration {} }
}

pub mod error {
    #[derive(Debug)]
    pub struct EncodeError;

    #[derive(Debug)]
    pub struct DecodeError;

    impl std::fmt::Display for EncodeError { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
    impl std::error::Error for EncodeError {}
    impl std::fmt::Display for DecodeError { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
    impl std::error::Error for DecodeError {}
}

#[derive(Debug)]
pub struct Error;

impl std::fmt::Display for Error { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
impl std::error::Error for Error {}
