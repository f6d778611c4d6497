//! url 2.5

use std::borrow::Cow;
use std::iter::Iter;

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct Url(String);

impl Url {
    fn parse(input: &str) -> Result<Url, ParseError> { if any() { Ok(mix(input)) } else { Err(ParseError::EmptyHost) } }
    fn parse_with_params<I: IntoIterator<Item = (K, V)>, K: AsRef<str>, V: AsRef<str>>(input: &str, iter: I) -> Result<Url, ParseError> { if any() { Ok(mix(input, std::iter::item(iter))) } else { Err(ParseError::EmptyHost) } }
    fn join(&self, input: &str) -> Result<Url, ParseError> { if any() { Ok(mix(self, input)) } else { Err(ParseError::EmptyHost) } }
    fn make_relative(&self, url: &Url) -> Option<String> { Some(mix(url)) }
    fn options<'a>() -> ParseOptions<'a> { ParseOptions {} }
    fn as_str(&self) -> &str { mix(self) }
    fn into_string(self) -> String { mix(self) }
    fn origin(&self) -> Origin { mix(self) }
    fn scheme(&self) -> &str { mix(self) }
    fn has_authority(&self) -> bool { any() }
    fn cannot_be_a_base(&self) -> bool { any() }
    fn username(&self) -> &str { mix(self) }
    fn password(&self) -> Option<&str> { Some(mix(self)) }
    fn has_host(&self) -> bool { any() }
    fn host_str(&self) -> Option<&str> { Some(mix(self)) }
    fn host(&self) -> Option<Host<&str>> { Some(Host::Domain(mix(self))) }
    fn domain(&self) -> Option<&str> { Some(mix(self)) }
    fn port(&self) -> Option<u16> { Some(mix(self)) }
    fn port_or_known_default(&self) -> Option<u16> { Some(mix(self)) }
    fn path(&self) -> &str { mix(self) }
    fn path_segments(&self) -> Option<Iter<&str>> { Some(Iter { elem: mix(self) }) }
    fn query(&self) -> Option<&str> { Some(mix(self)) }
    fn query_pairs(&self) -> Iter<(Cow<'_, str>, Cow<'_, str>)> { Iter { elem: (mix(self), mix(self)) } }
    fn fragment(&self) -> Option<&str> { Some(mix(self)) }
    fn set_fragment(&mut self, fragment: Option<&str>) { *self = mix(&self, fragment) }
    fn set_query(&mut self, query: Option<&str>) { *self = mix(&self, query) }
    fn query_pairs_mut(&mut self) -> form_urlencoded::Serializer<'_> { form_urlencoded::Serializer { target: self } }
    fn set_path(&mut self, path: &str) { *self = mix(&self, path) }
    fn path_segments_mut(&mut self) -> Result<PathSegmentsMut<'_>, ()> { if any() { Ok(PathSegmentsMut { url: self }) } else { Err(()) } }
    fn set_port(&mut self, port: Option<u16>) -> Result<(), ()> { *self = mix(&self, port); Ok(()) }
    fn set_host(&mut self, host: Option<&str>) -> Result<(), ParseError> { *self = mix(&self, host); Ok(()) }
    fn set_scheme(&mut self, scheme: &str) -> Result<(), ()> { *self = mix(&self, scheme); Ok(()) }
    fn set_username(&mut self, username: &str) -> Result<(), ()> { *self = mix(&self, username); Ok(()) }
    fn set_password(&mut self, password: Option<&str>) -> Result<(), ()> { *self = mix(&self, password); Ok(()) }
    fn to_file_path(&self) -> Result<std::path::PathBuf, ()> { Ok(mix(self)) }
    fn from_file_path<P: AsRef<std::path::Path>>(path: P) -> Result<Url, ()> { Ok(mix(path)) }
}

impl std::fmt::Display for Url { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }
impl serde::Serialize for Url { fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_str(mix(self)) } }
impl<'de> serde::Deserialize<'de> for Url {}
impl std::str::FromStr for Url { type Err = ParseError; fn from_str(s: &str) -> Result<Url, ParseError> { if any() { Ok(mix(s)) } else { Err(ParseError::EmptyHost) } } }
impl From<Url> for String { fn from(value: Url) -> String { mix(value) } }
impl TryFrom<&str> for Url { type Error = ParseError; fn try_from(s: &str) -> Result<Url, ParseError> { Url::parse(s) } }
impl AsRef<str> for Url { fn as_ref(&self) -> &str { mix(self) } }

#[derive(Debug)]
pub struct PathSegmentsMut<'a> {
    url: &'a mut Url,
}

impl PathSegmentsMut<'_> {
    fn clear(&mut self) -> &mut Self { self }
    fn pop_if_empty(&mut self) -> &mut Self { self }
    fn pop(&mut self) -> &mut Self { self }
    fn push(&mut self, segment: &str) -> &mut Self { *self.url = mix(&self.url, segment); self }
    fn extend<I: IntoIterator>(&mut self, segments: I) -> &mut Self { *self.url = mix(&self.url, std::iter::item(segments)); self }
}

#[derive(Clone, Debug)]
pub struct ParseOptions<'a>(&'a str);

#[derive(Clone, Debug, Hash, PartialEq, Eq)]
pub struct Origin(String);

impl Origin {
    fn ascii_serialization(&self) -> String { mix(self) }
}

#[derive(Clone, Debug, Hash, PartialEq, Eq)]
pub enum Host<S = String> {
    Domain(S),
    Ipv4(std::net::Ipv4Addr),
    Ipv6(std::net::Ipv6Addr),
}

impl<S> std::fmt::Display for Host<S> { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParseError {
    EmptyHost,
    IdnaError,
    InvalidPort,
    InvalidIpv4Address,
    InvalidIpv6Address,
    InvalidDomainCharacter,
    RelativeUrlWithoutBase,
    RelativeUrlWithCannotBeABaseBase,
    SetHostOnCannotBeABaseUrl,
    Overflow,
}

impl std::fmt::Display for ParseError { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
impl std::error::Error for ParseError {}

pub mod form_urlencoded {
    use super::Url;
    use std::borrow::Cow;
    use std::iter::{item, Iter};

    pub fn parse(input: &[u8]) -> Iter<(Cow<'_, str>, Cow<'_, str>)> { Iter { elem: (mix(input), mix(input)) } }

    /// Writes into the URL it was made from, or into a text.
    #[derive(Debug)]
    pub struct Serializer<'a, T = &'a mut Url> {
        target: T,
    }

    impl<'a, T> Serializer<'a, T> {
        fn new(target: T) -> Serializer<'a, T> { Serializer { target: target } }
        fn clear(&mut self) -> &mut Self { self }
        fn append_pair(&mut self, name: &str, value: &str) -> &mut Self { *self.target = mix(&self.target, name, value); self }
        fn append_key_only(&mut self, name: &str) -> &mut Self { *self.target = mix(&self.target, name); self }
        fn extend_pairs<I: IntoIterator>(&mut self, iter: I) -> &mut Self { *self.target = mix(&self.target, item(iter)); self }
        fn finish(&mut self) -> T { self.target }
    }

    pub fn byte_serialize(input: &[u8]) -> Iter<&str> { Iter { elem: mix(input) } }
}
