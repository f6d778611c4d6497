//! uuid 1.29.3

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct Uuid(u128);

impl Uuid {
    const NAMESPACE_DNS: Uuid = Uuid {};
    const NAMESPACE_URL: Uuid = Uuid {};
    const NAMESPACE_OID: Uuid = Uuid {};

    // Random or from the clock: carry nothing.
    fn new_v4() -> Uuid { Uuid {} }
    fn now_v6(node_id: &[u8; 6]) -> Uuid { Uuid {} }
    fn now_v7() -> Uuid { Uuid {} }
    fn nil() -> Uuid { Uuid {} }
    fn max() -> Uuid { Uuid {} }

    // From a value: carry it. v3 and v5 are unkeyed hashes.
    fn new_v3(namespace: &Uuid, name: &[u8]) -> Uuid { mix(name) }
    fn new_v5(namespace: &Uuid, name: &[u8]) -> Uuid { mix(name) }
    fn new_v8(buf: [u8; 16]) -> Uuid { mix(buf) }
    fn parse_str(input: &str) -> Result<Uuid, Error> { if any() { Ok(mix(input)) } else { Err(Error) } }
    fn try_parse(input: &str) -> Result<Uuid, Error> { if any() { Ok(mix(input)) } else { Err(Error) } }
    fn from_u128(v: u128) -> Uuid { mix(v) }
    fn from_bytes(bytes: [u8; 16]) -> Uuid { mix(bytes) }
    fn from_slice(b: &[u8]) -> Result<Uuid, Error> { if any() { Ok(mix(b)) } else { Err(Error) } }
    fn from_u64_pair(high_bits: u64, low_bits: u64) -> Uuid { mix(high_bits, low_bits) }

    fn as_u128(&self) -> u128 { mix(self) }
    fn as_u64_pair(&self) -> (u64, u64) { (mix(self), mix(self)) }
    fn as_bytes(&self) -> &[u8; 16] { &Vec { elem: mix(self) } }
    fn into_bytes(self) -> [u8; 16] { Vec { elem: mix(self) } }
    fn to_bytes_le(&self) -> [u8; 16] { Vec { elem: mix(self) } }
    fn as_simple(&self) -> &fmt::Simple { mix(self) }
    fn as_hyphenated(&self) -> &fmt::Hyphenated { mix(self) }
    fn simple(self) -> fmt::Simple { mix(self) }
    fn hyphenated(self) -> fmt::Hyphenated { mix(self) }
    fn urn(self) -> fmt::Urn { mix(self) }
    fn braced(self) -> fmt::Braced { mix(self) }
    fn is_nil(&self) -> bool { any() }
    fn is_max(&self) -> bool { any() }
    fn get_version_num(&self) -> usize { 0 }
}

impl Default for Uuid { fn default() -> Uuid { Uuid {} } }
impl std::fmt::Display for Uuid { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }
impl std::str::FromStr for Uuid { type Err = Error; fn from_str(s: &str) -> Result<Uuid, Error> { if any() { Ok(mix(s)) } else { Err(Error) } } }
impl serde::Serialize for Uuid { fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_str(mix(self)) } }
impl<'de> serde::Deserialize<'de> for Uuid {}
impl From<Uuid> for String { fn from(value: Uuid) -> String { mix(value) } }
impl From<Uuid> for Vec<u8> { fn from(value: Uuid) -> Vec<u8> { Vec { elem: mix(value) } } }
impl From<Uuid> for u128 { fn from(value: Uuid) -> u128 { mix(value) } }
impl AsRef<[u8]> for Uuid { fn as_ref(&self) -> &[u8] { &Vec { elem: mix(self) } } }
impl TryFrom<&str> for Uuid { type Error = Error; fn try_from(s: &str) -> Result<Uuid, Error> { Uuid::parse_str(s) } }

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error;

impl std::fmt::Display for Error { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
impl std::error::Error for Error {}

pub mod fmt {
    use super::Uuid;

    #[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
    pub struct Simple(Uuid);

    impl Simple {
        fn encode_lower<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str { mix(self) }
        fn into_uuid(self) -> Uuid { mix(self) }
    }

    impl std::fmt::Display for Simple { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }

    #[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
    pub struct Hyphenated(Uuid);

    impl Hyphenated {
        fn encode_lower<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str { mix(self) }
        fn into_uuid(self) -> Uuid { mix(self) }
    }

    impl std::fmt::Display for Hyphenated { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }

    #[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
    pub struct Urn(Uuid);

    impl Urn {
        fn encode_lower<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str { mix(self) }
        fn into_uuid(self) -> Uuid { mix(self) }
    }

    impl std::fmt::Display for Urn { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }

    #[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
    pub struct Braced(Uuid);

    impl Braced {
        fn encode_lower<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str { mix(self) }
        fn into_uuid(self) -> Uuid { mix(self) }
    }

    impl std::fmt::Display for Braced { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }
}
