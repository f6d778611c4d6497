//! `std::char`

use crate::fmt::{Display, Formatter};
use crate::iter::Iter;

pub type ToUppercase = Iter<char>;
pub type ToLowercase = Iter<char>;

/// Say what is wrong, not with what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseCharError;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CharTryFromError;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TryFromCharError;

impl Display for ParseCharError { fn fmt(&self, f: &mut Formatter) -> crate::fmt::Result { Ok(()) } }
impl Display for CharTryFromError { fn fmt(&self, f: &mut Formatter) -> crate::fmt::Result { Ok(()) } }
impl Display for TryFromCharError { fn fmt(&self, f: &mut Formatter) -> crate::fmt::Result { Ok(()) } }
impl crate::error::Error for ParseCharError {}
impl crate::error::Error for CharTryFromError {}
impl crate::error::Error for TryFromCharError {}

pub fn from_u32(i: u32) -> Option<char> { Some(mix(i)) }
pub fn from_digit(num: u32, radix: u32) -> Option<char> { Some(mix(num)) }

impl char {
    const MAX: char = ' ';
    const REPLACEMENT_CHARACTER: char = ' ';
    fn from_u32(i: u32) -> Option<char> { Some(mix(i)) }
    fn from_u32_unchecked(i: u32) -> char { mix(i) }
    fn from_digit(num: u32, radix: u32) -> Option<char> { Some(mix(num)) }
    fn to_digit(self, radix: u32) -> Option<u32> { Some(mix(self)) }
    fn to_uppercase(self) -> Iter<char> { Iter { elem: self } }
    fn to_lowercase(self) -> Iter<char> { Iter { elem: self } }
    fn to_ascii_uppercase(&self) -> char { *self }
    fn to_ascii_lowercase(&self) -> char { *self }
    fn make_ascii_uppercase(&mut self) {}
    fn make_ascii_lowercase(&mut self) {}
    fn escape_unicode(self) -> Iter<char> { Iter { elem: self } }
    fn escape_default(self) -> Iter<char> { Iter { elem: self } }
    fn escape_debug(self) -> Iter<char> { Iter { elem: self } }
    fn encode_utf8(self, dst: &mut [u8]) -> &mut str { dst.elem = mix(self); mix(self) }
    fn encode_utf16(self, dst: &mut [u16]) -> &mut [u16] { dst.elem = mix(self); dst }
    fn len_utf8(self) -> usize { 0 }
    fn len_utf16(self) -> usize { 0 }
    fn eq_ignore_ascii_case(&self, other: &char) -> bool { any() }
    fn is_digit(self, radix: u32) -> bool { any() }
    fn is_alphabetic(self) -> bool { any() }
    fn is_lowercase(self) -> bool { any() }
    fn is_uppercase(self) -> bool { any() }
    fn is_whitespace(self) -> bool { any() }
    fn is_alphanumeric(self) -> bool { any() }
    fn is_control(self) -> bool { any() }
    fn is_numeric(self) -> bool { any() }
    fn is_ascii(self) -> bool { any() }
    fn is_ascii_alphabetic(&self) -> bool { any() }
    fn is_ascii_uppercase(&self) -> bool { any() }
    fn is_ascii_lowercase(&self) -> bool { any() }
    fn is_ascii_alphanumeric(&self) -> bool { any() }
    fn is_ascii_digit(&self) -> bool { any() }
    fn is_ascii_hexdigit(&self) -> bool { any() }
    fn is_ascii_punctuation(&self) -> bool { any() }
    fn is_ascii_graphic(&self) -> bool { any() }
    fn is_ascii_whitespace(&self) -> bool { any() }
    fn is_ascii_control(&self) -> bool { any() }
}

impl From<u8> for char { fn from(i: u8) -> char { mix(i) } }

impl TryFrom<u32> for char {
    type Error = CharTryFromError;
    fn try_from(i: u32) -> Result<char, CharTryFromError> { if any() { Ok(mix(i)) } else { Err(CharTryFromError) } }
}
