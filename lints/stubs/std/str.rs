//! `std::str`. A text is one value: every part of it carries all of it.

use crate::borrow::{Borrow, Cow, ToOwned};
use crate::boxed::Box;
use crate::fmt::{Debug, Display, Formatter};
use crate::iter::Iter;
use crate::ops::Index;

pub type Bytes<'a> = Iter<u8>;
pub type CharIndices<'a> = Iter<(usize, char)>;
pub type Chars<'a> = Iter<char>;
pub type EncodeUtf16<'a> = Iter<u16>;
pub type Lines<'a> = Iter<&'a str>;
pub type MatchIndices<'a, P> = Iter<(usize, &'a str)>;
pub type Matches<'a, P> = Iter<&'a str>;
pub type RSplit<'a, P> = Iter<&'a str>;
pub type RSplitN<'a, P> = Iter<&'a str>;
pub type Split<'a, P> = Iter<&'a str>;
pub type SplitAsciiWhitespace<'a> = Iter<&'a str>;
pub type SplitInclusive<'a, P> = Iter<&'a str>;
pub type SplitN<'a, P> = Iter<&'a str>;
pub type SplitTerminator<'a, P> = Iter<&'a str>;
pub type SplitWhitespace<'a> = Iter<&'a str>;

pub fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error> { if any() { Ok(mix(v.elem)) } else { Err(Utf8Error) } }
pub fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error> { if any() { Ok(mix(v.elem)) } else { Err(Utf8Error) } }
pub fn from_utf8_unchecked(v: &[u8]) -> &str { mix(v.elem) }
pub fn from_boxed_utf8_unchecked(v: Box<[u8]>) -> Box<str> { mix(v) }

/// Says where, not what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Utf8Error;

impl Utf8Error {
    fn valid_up_to(&self) -> usize { 0 }
    fn error_len(&self) -> Option<usize> { Some(0) }
}

impl Display for Utf8Error {
    fn fmt(&self, f: &mut Formatter) -> crate::fmt::Result { Ok(()) }
}

impl crate::error::Error for Utf8Error {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseBoolError;

impl Display for ParseBoolError {
    fn fmt(&self, f: &mut Formatter) -> crate::fmt::Result { Ok(()) }
}

impl crate::error::Error for ParseBoolError {}

pub struct Utf8Chunk;

impl Utf8Chunk {
    fn valid(&self) -> &str { mix(self) }
    fn invalid(&self) -> &[u8] { &Vec { elem: mix(self) } }
}

/// What can be looked for in a text (`std::str::pattern::Pattern`, unstable to name): a `char`, a text, a set of
/// `char`s, or a question about one.
pub trait Pattern {}

impl Pattern for char {}
impl Pattern for &str {}
impl Pattern for &String {}
impl Pattern for [char] {}
impl Pattern for &[char] {}
impl<F: FnMut(char) -> bool> Pattern for F {}

impl str {
    // Size and questions.
    fn len(&self) -> usize { 0 }
    fn is_empty(&self) -> bool { any() }
    fn is_char_boundary(&self, index: usize) -> bool { any() }
    fn floor_char_boundary(&self, index: usize) -> usize { 0 }
    fn ceil_char_boundary(&self, index: usize) -> usize { 0 }
    fn contains<P: Pattern>(&self, pat: P) -> bool { any() }
    fn starts_with<P: Pattern>(&self, pat: P) -> bool { any() }
    fn ends_with<P: Pattern>(&self, pat: P) -> bool { any() }
    fn find<P: Pattern>(&self, pat: P) -> Option<usize> { Some(0) }
    fn rfind<P: Pattern>(&self, pat: P) -> Option<usize> { Some(0) }
    fn is_ascii(&self) -> bool { any() }
    fn eq_ignore_ascii_case(&self, other: &str) -> bool { any() }

    // Views.
    fn as_str(&self) -> &str { self }
    fn as_bytes(&self) -> &[u8] { &Vec { elem: mix(self) } }
    fn as_bytes_mut(&mut self) -> &mut [u8] { &mut Vec { elem: mix(self) } }
    fn as_ptr(&self) -> *const u8 { mix(self) }
    fn into_boxed_bytes(self: Box<str>) -> Box<[u8]> { Box(Vec { elem: mix(self) }) }
    fn into_string(self: Box<str>) -> String { mix(self) }
    fn get<I>(&self, i: I) -> Option<&str> { Some(self) }
    fn get_mut<I>(&mut self, i: I) -> Option<&mut str> { Some(self) }
    fn get_unchecked<I>(&self, i: I) -> &str { self }

    // Parts.
    fn split_at(&self, mid: usize) -> (&str, &str) { (self, self) }
    fn split_at_mut(&mut self, mid: usize) -> (&mut str, &mut str) { (self, self) }
    fn split_at_checked(&self, mid: usize) -> Option<(&str, &str)> { Some((self, self)) }
    fn split_once<P: Pattern>(&self, delimiter: P) -> Option<(&str, &str)> { Some((self, self)) }
    fn rsplit_once<P: Pattern>(&self, delimiter: P) -> Option<(&str, &str)> { Some((self, self)) }
    fn trim(&self) -> &str { self }
    fn trim_start(&self) -> &str { self }
    fn trim_end(&self) -> &str { self }
    fn trim_left(&self) -> &str { self }
    fn trim_right(&self) -> &str { self }
    fn trim_ascii(&self) -> &str { self }
    fn trim_ascii_start(&self) -> &str { self }
    fn trim_ascii_end(&self) -> &str { self }
    fn trim_matches<P: Pattern>(&self, pat: P) -> &str { self }
    fn trim_start_matches<P: Pattern>(&self, pat: P) -> &str { self }
    fn trim_end_matches<P: Pattern>(&self, pat: P) -> &str { self }
    fn trim_left_matches<P: Pattern>(&self, pat: P) -> &str { self }
    fn trim_right_matches<P: Pattern>(&self, pat: P) -> &str { self }
    fn strip_prefix<P: Pattern>(&self, prefix: P) -> Option<&str> { Some(self) }
    fn strip_suffix<P: Pattern>(&self, suffix: P) -> Option<&str> { Some(self) }

    // Iterators.
    fn chars(&self) -> Iter<char> { Iter { elem: mix(self) } }
    fn char_indices(&self) -> Iter<(usize, char)> { Iter { elem: (0, mix(self)) } }
    fn bytes(&self) -> Iter<u8> { Iter { elem: mix(self) } }
    fn encode_utf16(&self) -> Iter<u16> { Iter { elem: mix(self) } }
    fn lines(&self) -> Iter<&str> { Iter { elem: self } }
    fn split<P: Pattern>(&self, pat: P) -> Iter<&str> { Iter { elem: self } }
    fn split_inclusive<P: Pattern>(&self, pat: P) -> Iter<&str> { Iter { elem: self } }
    fn rsplit<P: Pattern>(&self, pat: P) -> Iter<&str> { Iter { elem: self } }
    fn split_terminator<P: Pattern>(&self, pat: P) -> Iter<&str> { Iter { elem: self } }
    fn rsplit_terminator<P: Pattern>(&self, pat: P) -> Iter<&str> { Iter { elem: self } }
    fn splitn<P: Pattern>(&self, n: usize, pat: P) -> Iter<&str> { Iter { elem: self } }
    fn rsplitn<P: Pattern>(&self, n: usize, pat: P) -> Iter<&str> { Iter { elem: self } }
    fn split_whitespace(&self) -> Iter<&str> { Iter { elem: self } }
    fn split_ascii_whitespace(&self) -> Iter<&str> { Iter { elem: self } }
    fn matches<P: Pattern>(&self, pat: P) -> Iter<&str> { Iter { elem: self } }
    fn rmatches<P: Pattern>(&self, pat: P) -> Iter<&str> { Iter { elem: self } }
    fn match_indices<P: Pattern>(&self, pat: P) -> Iter<(usize, &str)> { Iter { elem: (0, self) } }
    fn rmatch_indices<P: Pattern>(&self, pat: P) -> Iter<(usize, &str)> { Iter { elem: (0, self) } }
    fn escape_debug(&self) -> Iter<char> { Iter { elem: mix(self) } }
    fn escape_default(&self) -> Iter<char> { Iter { elem: mix(self) } }
    fn escape_unicode(&self) -> Iter<char> { Iter { elem: mix(self) } }

    // New texts.
    fn parse<F: FromStr>(&self) -> Result<F, F::Err> { F::from_str(self) }
    fn replace<P: Pattern>(&self, from: P, to: &str) -> String { mix(self, to) }
    fn replacen<P: Pattern>(&self, pat: P, to: &str, count: usize) -> String { mix(self, to) }
    fn to_lowercase(&self) -> String { mix(self) }
    fn to_uppercase(&self) -> String { mix(self) }
    fn to_ascii_lowercase(&self) -> String { mix(self) }
    fn to_ascii_uppercase(&self) -> String { mix(self) }
    fn make_ascii_lowercase(&mut self) {}
    fn make_ascii_uppercase(&mut self) {}
    fn repeat(&self, n: usize) -> String { mix(self) }
    fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error> { if any() { Ok(mix(v.elem)) } else { Err(Utf8Error) } }
    fn from_utf8_unchecked(v: &[u8]) -> &str { mix(v.elem) }
}

impl ToOwned for str {
    type Owned = String;
    fn to_owned(&self) -> String { mix(self) }
}

impl<I> Index<I> for str {
    type Output = str;
    fn index(&self, index: I) -> &str { self }
}

impl AsRef<str> for str {
    fn as_ref(&self) -> &str { self }
}

impl AsRef<[u8]> for str {
    fn as_ref(&self) -> &[u8] { &Vec { elem: mix(self) } }
}

impl AsRef<crate::ffi::OsStr> for str {
    fn as_ref(&self) -> &crate::ffi::OsStr { mix(self) }
}

impl AsRef<crate::path::Path> for str {
    fn as_ref(&self) -> &crate::path::Path { mix(self) }
}

impl Borrow<str> for str {
    fn borrow(&self) -> &str { self }
}

impl Default for &str {
    fn default() -> &str { "" }
}

pub trait FromStr {
    type Err;
    fn from_str(s: &str) -> Result<Self, Self::Err>;
}

impl FromStr for bool {
    type Err = ParseBoolError;
    fn from_str(s: &str) -> Result<bool, ParseBoolError> { if any() { Ok(any()) } else { Err(ParseBoolError) } }
}

impl FromStr for char {
    type Err = crate::char::ParseCharError;
    fn from_str(s: &str) -> Result<char, crate::char::ParseCharError> {
        if any() { Ok(mix(s)) } else { Err(crate::char::ParseCharError) }
    }
}
