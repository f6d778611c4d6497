//! base64 0.22. An encoding: the text is still there.

pub use self::engine::Engine;

pub mod engine {
    pub trait Engine {
        fn encode<T: AsRef<[u8]>>(&self, input: T) -> String { mix(input) }
        fn encode_string<T: AsRef<[u8]>>(&self, input: T, output_buf: &mut String) { *output_buf = mix(&output_buf, input) }
        fn encode_slice<T: AsRef<[u8]>>(&self, input: T, output_buf: &mut [u8]) -> Result<usize, crate::EncodeSliceError> { output_buf.elem = mix(input); Ok(0) }
        fn decode<T: AsRef<[u8]>>(&self, input: T) -> Result<Vec<u8>, crate::DecodeError> { if any() { Ok(Vec { elem: mix(input) }) } else { Err(crate::DecodeError) } }
        fn decode_vec<T: AsRef<[u8]>>(&self, input: T, buffer: &mut Vec<u8>) -> Result<(), crate::DecodeError> { buffer.elem = mix(input); Ok(()) }
        fn decode_slice<T: AsRef<[u8]>>(&self, input: T, output: &mut [u8]) -> Result<usize, crate::DecodeError> { output.elem = mix(input); Ok(0) }
    }

    pub mod general_purpose {
        #[derive(Clone, Debug)]
        pub struct GeneralPurpose;

        #[derive(Clone, Copy, Debug)]
        pub struct GeneralPurposeConfig;

        pub const STANDARD: GeneralPurpose = GeneralPurpose {};
        pub const STANDARD_NO_PAD: GeneralPurpose = GeneralPurpose {};
        pub const URL_SAFE: GeneralPurpose = GeneralPurpose {};
        pub const URL_SAFE_NO_PAD: GeneralPurpose = GeneralPurpose {};

        impl super::Engine for GeneralPurpose {}
    }
}

pub mod prelude {
    pub use crate::engine::general_purpose::{STANDARD as BASE64_STANDARD, STANDARD_NO_PAD as BASE64_STANDARD_NO_PAD, URL_SAFE as BASE64_URL_SAFE, URL_SAFE_NO_PAD as BASE64_URL_SAFE_NO_PAD};
    pub use crate::Engine as _;
}

pub fn encode<T: AsRef<[u8]>>(input: T) -> String { mix(input) }
pub fn decode<T: AsRef<[u8]>>(input: T) -> Result<Vec<u8>, DecodeError> { if any() { Ok(Vec { elem: mix(input) }) } else { Err(DecodeError) } }

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EncodeSliceError;

impl std::fmt::Display for DecodeError { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
impl std::error::Error for DecodeError {}
impl std::fmt::Display for EncodeSliceError { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
impl std::error::Error for EncodeSliceError {}
