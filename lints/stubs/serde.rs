//! serde 1.0.229

pub use self::de::{Deserialize, Deserializer};
pub use self::ser::{Serialize, Serializer, Shown};

pub mod ser {
    pub trait Error: Sized + std::error::Error {
        fn custom<T: std::fmt::Display>(msg: T) -> Self;
    }

    pub trait Serialize {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
    }

    /// Not in serde: the serializer that every format uses here. It becomes a text that carries what it was given.
    pub struct Shown;

    impl Serializer for Shown {
        type Ok = String;
        type Error = std::fmt::Error;
        type SerializeSeq = Shown;
        type SerializeTuple = Shown;
        type SerializeTupleStruct = Shown;
        type SerializeTupleVariant = Shown;
        type SerializeMap = Shown;
        type SerializeStruct = Shown;
        type SerializeStructVariant = Shown;
    }

    pub trait Serializer: Sized {
        type Ok;
        type Error: Error;
        type SerializeSeq: SerializeSeq<Ok = Self::Ok, Error = Self::Error>;
        type SerializeTuple: SerializeTuple<Ok = Self::Ok, Error = Self::Error>;
        type SerializeTupleStruct: SerializeTupleStruct<Ok = Self::Ok, Error = Self::Error>;
        type SerializeTupleVariant: SerializeTupleVariant<Ok = Self::Ok, Error = Self::Error>;
        type SerializeMap: SerializeMap<Ok = Self::Ok, Error = Self::Error>;
        type SerializeStruct: SerializeStruct<Ok = Self::Ok, Error = Self::Error>;
        type SerializeStructVariant: SerializeStructVariant<Ok = Self::Ok, Error = Self::Error>;
        fn serialize_bool(self, v: bool) -> Result<Self::Ok, Self::Error> { Ok(mix(self)) }
        fn serialize_i8(self, v: i8) -> Result<Self::Ok, Self::Error> { Ok(mix(self, v)) }
        fn serialize_i16(self, v: i16) -> Result<Self::Ok, Self::Error> { Ok(mix(self, v)) }
        fn serialize_i32(self, v: i32) -> Result<Self::Ok, Self::Error> { Ok(mix(self, v)) }
        fn serialize_i64(self, v: i64) -> Result<Self::Ok, Self::Error> { Ok(mix(self, v)) }
        fn serialize_i128(self, v: i128) -> Result<Self::Ok, Self::Error> { Ok(mix(self, v)) }
        fn serialize_u8(self, v: u8) -> Result<Self::Ok, Self::Error> { Ok(mix(self, v)) }
        fn serialize_u16(self, v: u16) -> Result<Self::Ok, Self::Error> { Ok(mix(self, v)) }
        fn serialize_u32(self, v: u32) -> Result<Self::Ok, Self::Error> { Ok(mix(self, v)) }
        fn serialize_u64(self, v: u64) -> Result<Self::Ok, Self::Error> { Ok(mix(self, v)) }
        fn serialize_u128(self, v: u128) -> Result<Self::Ok, Self::Error> { Ok(mix(self, v)) }
        fn serialize_f32(self, v: f32) -> Result<Self::Ok, Self::Error> { Ok(mix(self, v)) }
        fn serialize_f64(self, v: f64) -> Result<Self::Ok, Self::Error> { Ok(mix(self, v)) }
        fn serialize_char(self, v: char) -> Result<Self::Ok, Self::Error> { Ok(mix(self, v)) }
        fn serialize_str(self, v: &str) -> Result<Self::Ok, Self::Error> { Ok(mix(self, v)) }
        fn serialize_bytes(self, v: &[u8]) -> Result<Self::Ok, Self::Error> { Ok(mix(self, v)) }
        fn serialize_none(self) -> Result<Self::Ok, Self::Error> { Ok(mix(self)) }
        fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Self::Ok, Self::Error> { value.serialize(self) }
        fn serialize_unit(self) -> Result<Self::Ok, Self::Error> { Ok(mix(self)) }
        fn serialize_unit_struct(self, name: &'static str) -> Result<Self::Ok, Self::Error> { Ok(mix(self)) }
        fn serialize_unit_variant(self, name: &'static str, variant_index: u32, variant: &'static str) -> Result<Self::Ok, Self::Error> { Ok(mix(self)) }
        fn serialize_newtype_struct<T: Serialize + ?Sized>(self, name: &'static str, value: &T) -> Result<Self::Ok, Self::Error> { value.serialize(self) }
        fn serialize_newtype_variant<T: Serialize + ?Sized>(self, name: &'static str, variant_index: u32, variant: &'static str, value: &T) -> Result<Self::Ok, Self::Error> { value.serialize(self) }
        fn serialize_seq(self, len: Option<usize>) -> Result<Self::SerializeSeq, Self::Error> { Ok(mix(self)) }
        fn serialize_tuple(self, len: usize) -> Result<Self::SerializeTuple, Self::Error> { Ok(mix(self)) }
        fn serialize_tuple_struct(self, name: &'static str, len: usize) -> Result<Self::SerializeTupleStruct, Self::Error> { Ok(mix(self)) }
        fn serialize_tuple_variant(self, name: &'static str, variant_index: u32, variant: &'static str, len: usize) -> Result<Self::SerializeTupleVariant, Self::Error> { Ok(mix(self)) }
        fn serialize_map(self, len: Option<usize>) -> Result<Self::SerializeMap, Self::Error> { Ok(mix(self)) }
        fn serialize_struct(self, name: &'static str, len: usize) -> Result<Self::SerializeStruct, Self::Error> { Ok(mix(self)) }
        fn serialize_struct_variant(self, name: &'static str, variant_index: u32, variant: &'static str, len: usize) -> Result<Self::SerializeStructVariant, Self::Error> { Ok(mix(self)) }
        fn collect_seq<I: IntoIterator>(self, iter: I) -> Result<Self::Ok, Self::Error> where I::Item: Serialize { std::iter::item(iter).serialize(self) }
        fn collect_map<K: Serialize, V: Serialize, I: IntoIterator<Item = (K, V)>>(self, iter: I) -> Result<Self::Ok, Self::Error> {
            let (k, v) = std::iter::item(iter);
            Ok(mix(self, k.serialize(Shown {}), v.serialize(Shown {})))
        }
        fn collect_str<T: std::fmt::Display + ?Sized>(self, value: &T) -> Result<Self::Ok, Self::Error> { Ok(mix(self, value.to_string())) }
        fn is_human_readable(&self) -> bool { any() }
    }

    pub trait SerializeSeq {
        type Ok;
        type Error: Error;
        fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Self::Error> { *self = mix(&self, value.serialize(Shown {})); Ok(()) }
        fn end(self) -> Result<Self::Ok, Self::Error> { Ok(mix(self)) }
    }

    impl SerializeSeq for Shown {
        type Ok = String;
        type Error = std::fmt::Error;
    }

    pub trait SerializeTuple {
        type Ok;
        type Error: Error;
        fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Self::Error> { *self = mix(&self, value.serialize(Shown {})); Ok(()) }
        fn end(self) -> Result<Self::Ok, Self::Error> { Ok(mix(self)) }
    }

    impl SerializeTuple for Shown {
        type Ok = String;
        type Error = std::fmt::Error;
    }

    pub trait SerializeTupleStruct {
        type Ok;
        type Error: Error;
        fn serialize_field<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Self::Error> { *self = mix(&self, value.serialize(Shown {})); Ok(()) }
        fn end(self) -> Result<Self::Ok, Self::Error> { Ok(mix(self)) }
    }

    impl SerializeTupleStruct for Shown {
        type Ok = String;
        type Error = std::fmt::Error;
    }

    pub trait SerializeTupleVariant {
        type Ok;
        type Error: Error;
        fn serialize_field<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Self::Error> { *self = mix(&self, value.serialize(Shown {})); Ok(()) }
        fn end(self) -> Result<Self::Ok, Self::Error> { Ok(mix(self)) }
    }

    impl SerializeTupleVariant for Shown {
        type Ok = String;
        type Error = std::fmt::Error;
    }

    pub trait SerializeStruct {
        type Ok;
        type Error: Error;
        fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Self::Error> {
            *self = mix(&self, value.serialize(Shown {}));
            Ok(())
        }
        fn skip_field(&mut self, key: &'static str) -> Result<(), Self::Error> { Ok(()) }
        fn end(self) -> Result<Self::Ok, Self::Error> { Ok(mix(self)) }
    }

    impl SerializeStruct for Shown {
        type Ok = String;
        type Error = std::fmt::Error;
    }

    pub trait SerializeStructVariant {
        type Ok;
        type Error: Error;
        fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Self::Error> {
            *self = mix(&self, value.serialize(Shown {}));
            Ok(())
        }
        fn skip_field(&mut self, key: &'static str) -> Result<(), Self::Error> { Ok(()) }
        fn end(self) -> Result<Self::Ok, Self::Error> { Ok(mix(self)) }
    }

    impl SerializeStructVariant for Shown {
        type Ok = String;
        type Error = std::fmt::Error;
    }

    pub trait SerializeMap {
        type Ok;
        type Error: Error;
        fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Self::Error> { *self = mix(&self, key.serialize(Shown {})); Ok(()) }
        fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Self::Error> { *self = mix(&self, value.serialize(Shown {})); Ok(()) }
        fn serialize_entry<K: Serialize + ?Sized, V: Serialize + ?Sized>(&mut self, key: &K, value: &V) -> Result<(), Self::Error> {
            *self = mix(&self, key.serialize(Shown {}), value.serialize(Shown {}));
            Ok(())
        }
        fn end(self) -> Result<Self::Ok, Self::Error> { Ok(mix(self)) }
    }

    impl SerializeMap for Shown {
        type Ok = String;
        type Error = std::fmt::Error;
    }

    impl Error for std::fmt::Error {
        fn custom<T: std::fmt::Display>(msg: T) -> std::fmt::Error { mix(msg.to_string()) }
    }

    // Types of std.
    impl Serialize for bool { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_bool(*self) } }
    impl Serialize for i8 { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_i8(*self) } }
    impl Serialize for i16 { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_i16(*self) } }
    impl Serialize for i32 { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_i32(*self) } }
    impl Serialize for i64 { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_i64(*self) } }
    impl Serialize for i128 { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_i128(*self) } }
    impl Serialize for u8 { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_u8(*self) } }
    impl Serialize for u16 { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_u16(*self) } }
    impl Serialize for u32 { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_u32(*self) } }
    impl Serialize for u64 { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_u64(*self) } }
    impl Serialize for u128 { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_u128(*self) } }
    impl Serialize for f32 { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_f32(*self) } }
    impl Serialize for f64 { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_f64(*self) } }
    impl Serialize for char { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_char(*self) } }
    impl Serialize for usize { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_u64(*self) } }
    impl Serialize for isize { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_i64(*self) } }
    impl Serialize for str { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_str(mix(self)) } }
    impl Serialize for String { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_str(mix(self)) } }
    impl Serialize for std::path::Path { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_str(mix(self)) } }
    impl Serialize for std::path::PathBuf { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_str(mix(self)) } }
    impl Serialize for std::net::IpAddr { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_str(mix(self)) } }
    impl Serialize for std::net::Ipv4Addr { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_str(mix(self)) } }
    impl Serialize for std::net::Ipv6Addr { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_str(mix(self)) } }
    impl Serialize for std::net::SocketAddr { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_str(mix(self)) } }
    impl Serialize for std::time::SystemTime { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_str(mix(self)) } }
    impl Serialize for std::time::Duration { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_str(mix(self)) } }
    impl Serialize for std::ffi::OsString { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_str(mix(self)) } }
    impl Serialize for () { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_unit() } }
    impl<T: ?Sized> Serialize for std::marker::PhantomData<T> { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_unit() } }
    impl<T: Serialize> Serialize for Option<T> { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { match self { Some(x) => serializer.serialize_some(x), None => serializer.serialize_none() } } }
    impl<T: Serialize, E: Serialize> Serialize for Result<T, E> { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { match self { Ok(x) => x.serialize(serializer), Err(e) => e.serialize(serializer) } } }
    impl<T: Serialize + ?Sized> Serialize for &T { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { T::serialize(*self, serializer) } }
    impl<T: Serialize> Serialize for [T] { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { self.elem.serialize(serializer) } }
    impl<T: Serialize> Serialize for Vec<T> { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { self.elem.serialize(serializer) } }
    impl<T: Serialize> Serialize for std::collections::VecDeque<T> { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { self.elem.serialize(serializer) } }
    impl<T: Serialize> Serialize for std::collections::LinkedList<T> { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { self.elem.serialize(serializer) } }
    impl<T: Serialize> Serialize for std::collections::BinaryHeap<T> { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { self.elem.serialize(serializer) } }
    impl<T: Serialize> Serialize for std::collections::HashSet<T> { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { self.elem.serialize(serializer) } }
    impl<T: Serialize> Serialize for std::collections::BTreeSet<T> { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { self.elem.serialize(serializer) } }
    impl<T: Serialize + ?Sized> Serialize for Box<T> { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { self.0.serialize(serializer) } }
    impl<T: Serialize + ?Sized> Serialize for std::rc::Rc<T> { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { self.0.serialize(serializer) } }
    impl<T: Serialize + ?Sized> Serialize for std::sync::Arc<T> { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { self.0.serialize(serializer) } }
    impl<T: Serialize + ?Sized> Serialize for std::num::NonZero<T> { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { self.0.serialize(serializer) } }
    impl<T: Serialize + ?Sized> Serialize for std::cmp::Reverse<T> { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { self.0.serialize(serializer) } }
    impl<T: Serialize + ?Sized> Serialize for std::num::Wrapping<T> { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { self.0.serialize(serializer) } }
    impl<T: Serialize + ?Sized> Serialize for std::cell::Cell<T> { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { self.inner.serialize(serializer) } }
    impl<T: Serialize + ?Sized> Serialize for std::cell::RefCell<T> { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { self.inner.serialize(serializer) } }
    impl<T: Serialize + ?Sized> Serialize for std::sync::Mutex<T> { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { self.inner.serialize(serializer) } }
    impl<T: Serialize + ?Sized> Serialize for std::sync::RwLock<T> { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { self.inner.serialize(serializer) } }
    impl<B: Serialize + ToOwned + ?Sized> Serialize for std::borrow::Cow<'_, B> { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { match self { std::borrow::Cow::Borrowed(x) => x.serialize(serializer), std::borrow::Cow::Owned(x) => x.serialize(serializer) } } }
    impl<K: Serialize, V: Serialize, H> Serialize for std::collections::HashMap<K, V, H> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut map = serializer.serialize_map(None)?;
            map.serialize_entry(&self.key, &self.value)?;
            map.end()
        }
    }
    impl<K: Serialize, V: Serialize> Serialize for std::collections::BTreeMap<K, V> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut map = serializer.serialize_map(None)?;
            map.serialize_entry(&self.key, &self.value)?;
            map.end()
        }
    }
    impl<A: Serialize> Serialize for (A,) {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut tuple = serializer.serialize_tuple(1)?;
            tuple.serialize_element(&self.0)?;
            tuple.end()
        }
    }
    impl<A: Serialize, B: Serialize> Serialize for (A, B) {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut tuple = serializer.serialize_tuple(2)?;
            tuple.serialize_element(&self.0)?;
            tuple.serialize_element(&self.1)?;
            tuple.end()
        }
    }
    impl<A: Serialize, B: Serialize, C: Serialize> Serialize for (A, B, C) {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut tuple = serializer.serialize_tuple(3)?;
            tuple.serialize_element(&self.0)?;
            tuple.serialize_element(&self.1)?;
            tuple.serialize_element(&self.2)?;
            tuple.end()
        }
    }
    impl<A: Serialize, B: Serialize, C: Serialize, D: Serialize> Serialize for (A, B, C, D) {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut tuple = serializer.serialize_tuple(4)?;
            tuple.serialize_element(&self.0)?;
            tuple.serialize_element(&self.1)?;
            tuple.serialize_element(&self.2)?;
            tuple.serialize_element(&self.3)?;
            tuple.end()
        }
    }
    impl<A: Serialize, B: Serialize, C: Serialize, D: Serialize, E: Serialize> Serialize for (A, B, C, D, E) {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut tuple = serializer.serialize_tuple(5)?;
            tuple.serialize_element(&self.0)?;
            tuple.serialize_element(&self.1)?;
            tuple.serialize_element(&self.2)?;
            tuple.serialize_element(&self.3)?;
            tuple.serialize_element(&self.4)?;
            tuple.end()
        }
    }
    impl<A: Serialize, B: Serialize, C: Serialize, D: Serialize, E: Serialize, F: Serialize> Serialize for (A, B, C, D, E, F) {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut tuple = serializer.serialize_tuple(6)?;
            tuple.serialize_element(&self.0)?;
            tuple.serialize_element(&self.1)?;
            tuple.serialize_element(&self.2)?;
            tuple.serialize_element(&self.3)?;
            tuple.serialize_element(&self.4)?;
            tuple.serialize_element(&self.5)?;
            tuple.end()
        }
    }
    impl<A: Serialize, B: Serialize, C: Serialize, D: Serialize, E: Serialize, F: Serialize, G: Serialize> Serialize for (A, B, C, D, E, F, G) {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut tuple = serializer.serialize_tuple(7)?;
            tuple.serialize_element(&self.0)?;
            tuple.serialize_element(&self.1)?;
            tuple.serialize_element(&self.2)?;
            tuple.serialize_element(&self.3)?;
            tuple.serialize_element(&self.4)?;
            tuple.serialize_element(&self.5)?;
            tuple.serialize_element(&self.6)?;
            tuple.end()
        }
    }
    impl<A: Serialize, B: Serialize, C: Serialize, D: Serialize, E: Serialize, F: Serialize, G: Serialize, H: Serialize> Serialize for (A, B, C, D, E, F, G, H) {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut tuple = serializer.serialize_tuple(8)?;
            tuple.serialize_element(&self.0)?;
            tuple.serialize_element(&self.1)?;
            tuple.serialize_element(&self.2)?;
            tuple.serialize_element(&self.3)?;
            tuple.serialize_element(&self.4)?;
            tuple.serialize_element(&self.5)?;
            tuple.serialize_element(&self.6)?;
            tuple.serialize_element(&self.7)?;
            tuple.end()
        }
    }
}

pub mod de {
    pub trait Error: Sized + std::error::Error {
        fn custom<T: std::fmt::Display>(msg: T) -> Self { mix(msg.to_string()) }
        fn invalid_type(unexp: Unexpected<'_>, exp: &dyn Expected) -> Self { mix(unexp) }
        fn invalid_value(unexp: Unexpected<'_>, exp: &dyn Expected) -> Self { mix(unexp) }
        fn invalid_length(len: usize, exp: &dyn Expected) -> Self { mix(exp) }
        fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Self { mix(variant) }
        fn unknown_field(field: &str, expected: &'static [&'static str]) -> Self { mix(field) }
        fn missing_field(field: &'static str) -> Self { mix(field) }
        fn duplicate_field(field: &'static str) -> Self { mix(field) }
    }

    #[derive(Clone, Copy, Debug, PartialEq)]
    pub enum Unexpected<'a> {
        Bool(bool),
        Unsigned(u64),
        Signed(i64),
        Float(f64),
        Char(char),
        Str(&'a str),
        Bytes(&'a [u8]),
        Unit,
        Option,
        NewtypeStruct,
        Seq,
        Map,
        Enum,
        UnitVariant,
        NewtypeVariant,
        TupleVariant,
        StructVariant,
        Other(&'a str),
    }

    pub trait Expected {}
    impl Expected for &str {}

    /// What is read carries all that the deserializer holds.
    pub trait Deserialize<'de>: Sized {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { if any() { Ok(mix(deserializer)) } else { Err(mix(deserializer)) } }
    }

    pub trait DeserializeOwned: for<'de> Deserialize<'de> {}
    impl<T: for<'de> Deserialize<'de>> DeserializeOwned for T {}

    pub trait Deserializer<'de>: Sized {
        type Error: Error;
        fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> { visit(self, visitor) }
        fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> { visit(self, visitor) }
        fn deserialize_i8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> { visit(self, visitor) }
        fn deserialize_i16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> { visit(self, visitor) }
        fn deserialize_i32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> { visit(self, visitor) }
        fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> { visit(self, visitor) }
        fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> { visit(self, visitor) }
        fn deserialize_u16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> { visit(self, visitor) }
        fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> { visit(self, visitor) }
        fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> { visit(self, visitor) }
        fn deserialize_f32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> { visit(self, visitor) }
        fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> { visit(self, visitor) }
        fn deserialize_char<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> { visit(self, visitor) }
        fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> { visit(self, visitor) }
        fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> { visit(self, visitor) }
        fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> { visit(self, visitor) }
        fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> { visit(self, visitor) }
        fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> { visit(self, visitor) }
        fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> { visit(self, visitor) }
        fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> { visit(self, visitor) }
        fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> { visit(self, visitor) }
        fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> { visit(self, visitor) }
        fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> { visit(self, visitor) }
        fn deserialize_struct<V: Visitor<'de>>(self, name: &'static str, fields: &'static [&'static str], visitor: V) -> Result<V::Value, Self::Error> { visit(self, visitor) }
        fn deserialize_enum<V: Visitor<'de>>(self, name: &'static str, variants: &'static [&'static str], visitor: V) -> Result<V::Value, Self::Error> { visit(self, visitor) }
        fn deserialize_tuple<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, Self::Error> { visit(self, visitor) }
        fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, Self::Error> { visit(self, visitor) }
        fn is_human_readable(&self) -> bool { any() }
    }

    /// Every way in that a visitor may have.
    fn visit<'de, D: Deserializer<'de>, V: Visitor<'de>>(deserializer: D, visitor: V) -> Result<V::Value, D::Error> {
        if any() { visitor.visit_str(mix(deserializer)) } else if any() { visitor.visit_i64(mix(deserializer)) } else if any() { visitor.visit_map(mix(deserializer)) } else { visitor.visit_seq(mix(deserializer)) }
    }

    pub trait Visitor<'de>: Sized {
        type Value;
        fn expecting(&self, formatter: &mut std::fmt::Formatter) -> std::fmt::Result;
        fn visit_bool<E: Error>(self, v: bool) -> Result<Self::Value, E> { if any() { Ok(mix(v)) } else { Err(mix(v)) } }
        fn visit_i64<E: Error>(self, v: i64) -> Result<Self::Value, E> { if any() { Ok(mix(v)) } else { Err(mix(v)) } }
        fn visit_u64<E: Error>(self, v: u64) -> Result<Self::Value, E> { if any() { Ok(mix(v)) } else { Err(mix(v)) } }
        fn visit_f64<E: Error>(self, v: f64) -> Result<Self::Value, E> { if any() { Ok(mix(v)) } else { Err(mix(v)) } }
        fn visit_char<E: Error>(self, v: char) -> Result<Self::Value, E> { if any() { Ok(mix(v)) } else { Err(mix(v)) } }
        fn visit_str<E: Error>(self, v: &str) -> Result<Self::Value, E> { if any() { Ok(mix(v)) } else { Err(mix(v)) } }
        fn visit_borrowed_str<E: Error>(self, v: &'de str) -> Result<Self::Value, E> { if any() { Ok(mix(v)) } else { Err(mix(v)) } }
        fn visit_string<E: Error>(self, v: String) -> Result<Self::Value, E> { if any() { Ok(mix(v)) } else { Err(mix(v)) } }
        fn visit_bytes<E: Error>(self, v: &[u8]) -> Result<Self::Value, E> { if any() { Ok(mix(v)) } else { Err(mix(v)) } }
        fn visit_byte_buf<E: Error>(self, v: Vec<u8>) -> Result<Self::Value, E> { if any() { Ok(mix(v)) } else { Err(mix(v)) } }
        fn visit_none<E: Error>(self) -> Result<Self::Value, E> { Err(mix(self)) }
        fn visit_unit<E: Error>(self) -> Result<Self::Value, E> { Err(mix(self)) }
        fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> { Ok(mix(deserializer)) }
        fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error> { Ok(mix(seq)) }
        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> { Ok(mix(map)) }
    }

    pub trait SeqAccess<'de> {
        type Error: Error;
        fn next_element<T: Deserialize<'de>>(&mut self) -> Result<Option<T>, Self::Error> { Ok(Some(mix(self))) }
        fn size_hint(&self) -> Option<usize> { Some(0) }
    }

    pub trait MapAccess<'de> {
        type Error: Error;
        fn next_key<K: Deserialize<'de>>(&mut self) -> Result<Option<K>, Self::Error> { Ok(Some(mix(self))) }
        fn next_value<V: Deserialize<'de>>(&mut self) -> Result<V, Self::Error> { Ok(mix(self)) }
        fn next_entry<K: Deserialize<'de>, V: Deserialize<'de>>(&mut self) -> Result<Option<(K, V)>, Self::Error> { Ok(Some((mix(self), mix(self)))) }
        fn size_hint(&self) -> Option<usize> { Some(0) }
    }

    #[derive(Clone, Copy, Debug, Default)]
    pub struct IgnoredAny;

    impl<'de> Deserialize<'de> for bool {}
    impl<'de> Deserialize<'de> for i8 {}
    impl<'de> Deserialize<'de> for i16 {}
    impl<'de> Deserialize<'de> for i32 {}
    impl<'de> Deserialize<'de> for i64 {}
    impl<'de> Deserialize<'de> for i128 {}
    impl<'de> Deserialize<'de> for isize {}
    impl<'de> Deserialize<'de> for u8 {}
    impl<'de> Deserialize<'de> for u16 {}
    impl<'de> Deserialize<'de> for u32 {}
    impl<'de> Deserialize<'de> for u64 {}
    impl<'de> Deserialize<'de> for u128 {}
    impl<'de> Deserialize<'de> for usize {}
    impl<'de> Deserialize<'de> for f32 {}
    impl<'de> Deserialize<'de> for f64 {}
    impl<'de> Deserialize<'de> for char {}
    impl<'de> Deserialize<'de> for String {}
    impl<'de> Deserialize<'de> for IgnoredAny {}
    impl<'de> Deserialize<'de> for std::path::PathBuf {}
    impl<'de> Deserialize<'de> for std::time::Duration {}
    impl<'de> Deserialize<'de> for std::net::IpAddr {}
    impl<'de> Deserialize<'de> for &'de str {}
    impl<'de> Deserialize<'de> for () {}
    impl<'de, T: Deserialize<'de>> Deserialize<'de> for Option<T> {}
    impl<'de, T: Deserialize<'de>> Deserialize<'de> for Box<T> {}
    impl<'de, T: Deserialize<'de>> Deserialize<'de> for Vec<T> {}
    impl<'de, T: Deserialize<'de>> Deserialize<'de> for std::collections::VecDeque<T> {}
    impl<'de, T: Deserialize<'de>> Deserialize<'de> for std::collections::HashSet<T> {}
    impl<'de, T: Deserialize<'de>> Deserialize<'de> for std::collections::BTreeSet<T> {}
    impl<'de, T: Deserialize<'de>> Deserialize<'de> for std::sync::Arc<T> {}
    impl<'de, T: Deserialize<'de>> Deserialize<'de> for std::rc::Rc<T> {}
    impl<'de, K: Deserialize<'de>, V: Deserialize<'de>, S> Deserialize<'de> for std::collections::HashMap<K, V, S> {}
    impl<'de, K: Deserialize<'de>, V: Deserialize<'de>> Deserialize<'de> for std::collections::BTreeMap<K, V> {}
    impl<'de, B: ToOwned + ?Sized> Deserialize<'de> for std::borrow::Cow<'de, B> {}
}
