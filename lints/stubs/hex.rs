//! hex 0.4. An encoding: the text is still there.

pub fn encode<T: AsRef<[u8]>>(data: T) -> String { mix(data) }
pub fn encode_upper<T: AsRef<[u8]>>(data: T) -> String { mix(data) }
pub fn decode<T: AsRef<[u8]>>(data: T) -> Result<Vec<u8>, FromHexError> { if any() { Ok(Vec { elem: mix(data) }) } else { Err(FromHexError) } }
pub fn encode_to_slice<T: AsRef<[u8]>>(input: T, output: &mut [u8]) -> Result<(), FromHexError> { output.elem = mix(input); Ok(()) }
pub fn decode_to_slice<T: AsRef<[u8]>>(data: T, out: &mut [u8]) -> Result<(), FromHexError> { out.elem = mix(data); Ok(()) }

pub trait ToHex {
    fn encode_hex<T: FromIterator<char>>(&self) -> T { mix(self) }
    fn encode_hex_upper<T: FromIterator<char>>(&self) -> T { mix(self) }
}

impl<T: AsRef<[u8]>> ToHex for T {}

pub trait FromHex: Sized {
    fn from_hex<T: AsRef<[u8]>>(hex: T) -> Result<Self, FromHexError> { if any() { Ok(mix(hex)) } else { Err(FromHexError) } }
}

impl FromHex for Vec<u8> {}
impl FromHex for [u8] {}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FromHexError;

impl std::fmt::Display for FromHexError { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
impl std::error::Error for FromHexError {}
