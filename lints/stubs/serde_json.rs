//! serde_json 1.0.154

use serde::de::{Deserialize, DeserializeOwned};
use serde::ser::{Serialize, Shown};
use std::fmt::{Display, Formatter};
use std::io;
use std::iter::{item, Iter};

pub use self::error::Error;
pub use self::map::Map;
pub use self::value::{from_value, to_value, Number, Value};

pub type Result<T> = std::result::Result<T, Error>;

// Writing: what the value's `Serialize` shows.
pub fn to_string<T: Serialize + ?Sized>(value: &T) -> Result<String> { match value.serialize(Shown {}) { Ok(x) => Ok(x), Err(e) => Err(mix(e)) } }
pub fn to_string_pretty<T: Serialize + ?Sized>(value: &T) -> Result<String> { to_string(value) }
pub fn to_vec<T: Serialize + ?Sized>(value: &T) -> Result<Vec<u8>> { match to_string(value) { Ok(x) => Ok(Vec { elem: mix(x) }), Err(e) => Err(e) } }
pub fn to_vec_pretty<T: Serialize + ?Sized>(value: &T) -> Result<Vec<u8>> { to_vec(value) }
pub fn to_writer<W: io::Write, T: Serialize + ?Sized>(writer: W, value: &T) -> Result<()> { writer.write_all(&to_vec(value)?); Ok(()) }
pub fn to_writer_pretty<W: io::Write, T: Serialize + ?Sized>(writer: W, value: &T) -> Result<()> { writer.write_all(&to_vec(value)?); Ok(()) }

// Reading: all of the text is in the value, and in the error.
pub fn from_str<'a, T: Deserialize<'a>>(s: &'a str) -> Result<T> { if any() { Ok(mix(s)) } else { Err(mix(s)) } }
pub fn from_slice<'a, T: Deserialize<'a>>(v: &'a [u8]) -> Result<T> { if any() { Ok(mix(v)) } else { Err(mix(v)) } }
pub fn from_reader<R: io::Read, T: DeserializeOwned>(rdr: R) -> Result<T> {
    let mut bytes = Vec {};
    rdr.read_to_end(&mut bytes);
    if any() { Ok(mix(bytes)) } else { Err(mix(bytes)) }
}

pub mod value {
    use super::*;

    pub use super::map::Map;

    #[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
    pub enum Value {
        #[default]
        Null,
        Bool(bool),
        Number(Number),
        String(String),
        Array(Vec<Value>),
        Object(Map<String, Value>),
    }

    /// As `serde_json::value::to_value`: a whole that carries what the value shows.
    pub fn to_value<T: Serialize>(value: T) -> Result<Value> { match value.serialize(Shown {}) { Ok(x) => Ok(mix(x)), Err(e) => Err(mix(e)) } }
    pub fn from_value<T: DeserializeOwned>(value: Value) -> Result<T> { if any() { Ok(mix(value)) } else { Err(mix(value)) } }

    impl Value {
        #[keyed]
        fn get<I: Index>(&self, index: I) -> Option<&Value> { Some(index.in_value(self)) }
        #[keyed]
        fn get_mut<I: Index>(&mut self, index: I) -> Option<&mut Value> { Some(index.in_value(self)) }
        #[keyed]
        fn pointer(&self, pointer: &str) -> Option<&Value> { Some(mix(self)) }
        #[keyed]
        fn pointer_mut(&mut self, pointer: &str) -> Option<&mut Value> { Some(self) }
        fn take(&mut self) -> Value { let old = *self; *self = Value::Null; old }
        fn sort_all_objects(&mut self) {}
        fn is_object(&self) -> bool { any() }
        fn is_array(&self) -> bool { any() }
        fn is_string(&self) -> bool { any() }
        fn is_number(&self) -> bool { any() }
        fn is_i64(&self) -> bool { any() }
        fn is_u64(&self) -> bool { any() }
        fn is_f64(&self) -> bool { any() }
        fn is_boolean(&self) -> bool { any() }
        fn is_null(&self) -> bool { any() }
        fn as_object(&self) -> Option<&Map<String, Value>> { match self { Value::Object(x) => Some(x), _ => None } }
        fn as_object_mut(&mut self) -> Option<&mut Map<String, Value>> { match self { Value::Object(x) => Some(x), _ => None } }
        fn as_array(&self) -> Option<&Vec<Value>> { match self { Value::Array(x) => Some(x), _ => None } }
        fn as_array_mut(&mut self) -> Option<&mut Vec<Value>> { match self { Value::Array(x) => Some(x), _ => None } }
        fn as_str(&self) -> Option<&str> { match self { Value::String(x) => Some(x), _ => None } }
        fn as_number(&self) -> Option<&Number> { match self { Value::Number(x) => Some(x), _ => None } }
        fn as_i64(&self) -> Option<i64> { match self { Value::Number(x) => Some(mix(x)), _ => None } }
        fn as_u64(&self) -> Option<u64> { match self { Value::Number(x) => Some(mix(x)), _ => None } }
        fn as_f64(&self) -> Option<f64> { match self { Value::Number(x) => Some(mix(x)), _ => None } }
        fn as_bool(&self) -> Option<bool> { Some(any()) }
        fn as_null(&self) -> Option<()> { Some(()) }
    }

    /// A number finds an array's element, a text an object's entry.
    pub trait Index {
        fn in_value(&self, v: &Value) -> &Value { match v { Value::Object(x) => &x.value, Value::Array(x) => &x.elem, _ => loop {} } }
    }

    impl Index for str {}
    impl Index for String {}
    impl Index for &str {}
    impl Index for &String {}
    impl Index for usize {}
    impl Index for i32 {}

    impl<I: Index> std::ops::Index<I> for Value {
        type Output = Value;
        #[keyed]
        fn index(&self, index: I) -> &Value { index.in_value(self) }
    }

    /// A text key makes an object out of nothing.
    impl<I: Index> std::ops::IndexMut<I> for Value {
        #[keyed]
        fn index_mut(&mut self, index: I) -> &mut Value { index.in_value(self) }
    }

    impl Display for Value {
        fn fmt(&self, f: &mut Formatter) -> std::fmt::Result { f.write_str(mix(self)) }
    }

    impl Serialize for Value {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> { serializer.serialize_str(mix(self)) }
    }

    impl<'de> Deserialize<'de> for Value {}

    impl std::str::FromStr for Value {
        type Err = Error;
        fn from_str(s: &str) -> Result<Value> { super::from_str(s) }
    }

    impl From<bool> for Value { fn from(b: bool) -> Value { Value::Bool(b) } }
    impl From<String> for Value { fn from(s: String) -> Value { Value::String(s) } }
    impl From<&str> for Value { fn from(s: &str) -> Value { Value::String(mix(s)) } }
    impl From<std::borrow::Cow<'_, str>> for Value { fn from(s: std::borrow::Cow<'_, str>) -> Value { Value::String(mix(s)) } }
    impl From<Number> for Value { fn from(n: Number) -> Value { Value::Number(n) } }
    impl From<Map<String, Value>> for Value { fn from(m: Map<String, Value>) -> Value { Value::Object(m) } }
    impl<T: Into<Value>> From<Vec<T>> for Value { fn from(v: Vec<T>) -> Value { Value::Array(Vec { elem: v.elem.into() }) } }
    impl<T: Clone + Into<Value>> From<&[T]> for Value { fn from(v: &[T]) -> Value { Value::Array(Vec { elem: v.elem.into() }) } }
    impl<T: Into<Value>> From<Option<T>> for Value { fn from(o: Option<T>) -> Value { match o { Some(x) => x.into(), None => Value::Null } } }
    impl From<()> for Value { fn from(u: ()) -> Value { Value::Null } }
    impl<N: std::num::Number> From<N> for Value { fn from(n: N) -> Value { Value::Number(mix(n)) } }
    impl<T: Into<Value>> FromIterator<T> for Value { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Value { Value::Array(Vec { elem: item(iter).into() }) } }

    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Number(f64);

    impl Number {
        fn is_i64(&self) -> bool { any() }
        fn is_u64(&self) -> bool { any() }
        fn is_f64(&self) -> bool { any() }
        fn as_i64(&self) -> Option<i64> { Some(mix(self)) }
        fn as_u64(&self) -> Option<u64> { Some(mix(self)) }
        fn as_f64(&self) -> Option<f64> { Some(mix(self)) }
        fn from_f64(f: f64) -> Option<Number> { Some(mix(f)) }
    }

    impl Display for Number {
        fn fmt(&self, f: &mut Formatter) -> std::fmt::Result { f.write_str(mix(self)) }
    }

    impl<N: std::num::Number> From<N> for Number { fn from(n: N) -> Number { mix(n) } }
    impl Serialize for Number {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> { serializer.serialize_str(mix(self)) }
    }
}

pub mod map {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Map<K, V> {
        key: K,
        value: V,
    }

    impl Map<String, Value> {
        fn new() -> Map<String, Value> { Map {} }
        fn with_capacity(capacity: usize) -> Map<String, Value> { Map {} }
        fn clear(&mut self) { *self = Map {} }
        #[keyed]
        fn get<Q: ?Sized>(&self, key: &Q) -> Option<&Value> { Some(&self.value) }
        fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool { any() }
        #[keyed]
        fn get_mut<Q: ?Sized>(&mut self, key: &Q) -> Option<&mut Value> { Some(&mut self.value) }
        fn get_key_value<Q: ?Sized>(&self, key: &Q) -> Option<(&String, &Value)> { Some((&self.key, &self.value)) }
        fn insert(&mut self, k: String, v: Value) -> Option<Value> { let old = self.value; self.key = k; self.value = v; Some(old) }
        fn remove<Q: ?Sized>(&mut self, key: &Q) -> Option<Value> { Some(self.value) }
        fn remove_entry<Q: ?Sized>(&mut self, key: &Q) -> Option<(String, Value)> { Some((self.key, self.value)) }
        fn append(&mut self, other: &mut Map<String, Value>) { self.key = other.key; self.value = other.value; *other = Map {} }
        fn entry<S: Into<String>>(&mut self, key: S) -> Entry<'_> {
            self.key = key.into();
            if any() { Entry::Occupied(OccupiedEntry { map: self }) } else { Entry::Vacant(VacantEntry { map: self, own: key.into() }) }
        }
        fn len(&self) -> usize { 0 }
        fn is_empty(&self) -> bool { any() }
        fn iter(&self) -> Iter<(&String, &Value)> { Iter { elem: (&self.key, &self.value) } }
        fn iter_mut(&mut self) -> Iter<(&String, &mut Value)> { Iter { elem: (&self.key, &mut self.value) } }
        fn keys(&self) -> Iter<&String> { Iter { elem: &self.key } }
        fn values(&self) -> Iter<&Value> { Iter { elem: &self.value } }
        fn values_mut(&mut self) -> Iter<&mut Value> { Iter { elem: &mut self.value } }
        fn into_values(self) -> Iter<Value> { Iter { elem: self.value } }
        fn retain<F: FnMut(&String, &mut Value) -> bool>(&mut self, f: F) { f(&self.key, &mut self.value); }
    }

    impl Default for Map<String, Value> {
        fn default() -> Map<String, Value> { Map {} }
    }

    impl<Q: ?Sized> std::ops::Index<&Q> for Map<String, Value> {
        type Output = Value;
        #[keyed]
        fn index(&self, index: &Q) -> &Value { &self.value }
    }

    impl<Q: ?Sized> std::ops::IndexMut<&Q> for Map<String, Value> {
        #[keyed]
        fn index_mut(&mut self, index: &Q) -> &mut Value { &mut self.value }
    }

    impl IntoIterator for Map<String, Value> {
        type Item = (String, Value);
        type IntoIter = Iter<(String, Value)>;
        fn into_iter(self) -> Iter<(String, Value)> { Iter { elem: (self.key, self.value) } }
    }

    impl<'a> IntoIterator for &'a Map<String, Value> {
        type Item = (&'a String, &'a Value);
        type IntoIter = Iter<(&'a String, &'a Value)>;
        fn into_iter(self) -> Iter<(&'a String, &'a Value)> { Iter { elem: (&self.key, &self.value) } }
    }

    impl FromIterator<(String, Value)> for Map<String, Value> {
        fn from_iter<T: IntoIterator<Item = (String, Value)>>(iter: T) -> Map<String, Value> { let (k, v) = item(iter); Map { key: k, value: v } }
    }

    impl Extend<(String, Value)> for Map<String, Value> {
        fn extend<T: IntoIterator<Item = (String, Value)>>(&mut self, iter: T) { let (k, v) = item(iter); self.key = k; self.value = v; }
    }

    impl Serialize for Map<String, Value> {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> { serializer.serialize_str(mix(self)) }
    }

    pub enum Entry<'a> {
        Vacant(VacantEntry<'a>),
        Occupied(OccupiedEntry<'a>),
    }

    impl<'a> Entry<'a> {
        fn key(&self) -> &String { match self { Entry::Vacant(e) => &e.own, Entry::Occupied(e) => &e.map.key } }
        fn or_insert(self, default: Value) -> &'a mut Value { match self { Entry::Vacant(e) => e.insert(default), Entry::Occupied(e) => e.into_mut() } }
        fn or_insert_with<F: FnOnce() -> Value>(self, default: F) -> &'a mut Value { match self { Entry::Vacant(e) => e.insert(default()), Entry::Occupied(e) => e.into_mut() } }
        fn and_modify<F: FnOnce(&mut Value)>(self, f: F) -> Entry<'a> { if let Entry::Occupied(e) = &self { f(&mut e.map.value); } self }
    }

    pub struct VacantEntry<'a> {
        map: &'a mut Map<String, Value>,
        own: String,
    }

    impl<'a> VacantEntry<'a> {
        fn key(&self) -> &String { &self.own }
        fn insert(self, value: Value) -> &'a mut Value { self.map.key = self.own; self.map.value = value; &mut self.map.value }
    }

    pub struct OccupiedEntry<'a> {
        map: &'a mut Map<String, Value>,
    }

    impl<'a> OccupiedEntry<'a> {
        fn key(&self) -> &String { &self.map.key }
        fn get(&self) -> &Value { &self.map.value }
        fn get_mut(&mut self) -> &mut Value { &mut self.map.value }
        fn into_mut(self) -> &'a mut Value { &mut self.map.value }
        fn insert(&mut self, value: Value) -> Value { let old = self.map.value; self.map.value = value; old }
        fn remove(self) -> Value { self.map.value }
    }
}

pub mod error {
    use super::*;

    pub type Result<T> = std::result::Result<T, Error>;

    /// Its text quotes what was read.
    #[derive(Debug)]
    pub struct Error(String);

    impl Error {
        fn line(&self) -> usize { 0 }
        fn column(&self) -> usize { 0 }
        fn classify(&self) -> Category { Category::Data }
        fn is_io(&self) -> bool { any() }
        fn is_syntax(&self) -> bool { any() }
        fn is_data(&self) -> bool { any() }
        fn is_eof(&self) -> bool { any() }
        fn io(error: io::Error) -> Error { mix(error) }
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Category {
        Io,
        Syntax,
        Data,
        Eof,
    }

    impl Display for Error {
        fn fmt(&self, f: &mut Formatter) -> std::fmt::Result { f.write_str(mix(self)) }
    }

    impl std::error::Error for Error {}

    impl serde::de::Error for Error {}

    impl serde::ser::Error for Error {
        fn custom<T: Display>(msg: T) -> Error { mix(msg.to_string()) }
    }

    impl From<Error> for io::Error {
        fn from(j: Error) -> io::Error { io::Error::other(j) }
    }
}

pub mod ser {
    use super::*;

    #[derive(Debug)]
    pub struct Serializer<W> {
        inner: W,
    }

    impl<W: io::Write> Serializer<W> {
        fn new(writer: W) -> Serializer<W> { Serializer { inner: writer } }
        fn pretty(writer: W) -> Serializer<W> { Serializer { inner: writer } }
        fn into_inner(self) -> W { self.inner }
    }
}

pub mod de {
    use super::*;

    #[derive(Debug)]
    pub struct Deserializer<R> {
        inner: R,
    }

    impl<R> Deserializer<R> {
        fn from_str(s: &str) -> Deserializer<R> { Deserializer { inner: s } }
        fn from_slice(bytes: &[u8]) -> Deserializer<R> { Deserializer { inner: bytes } }
        fn from_reader(reader: R) -> Deserializer<R> { Deserializer { inner: reader } }
        fn end(&mut self) -> Result<()> { Ok(()) }
        fn into_iter<T>(self) -> Iter<Result<T>> { Iter { elem: Ok(mix(self)) } }
    }

    impl<'de, R> serde::Deserializer<'de> for Deserializer<R> {
        type Error = Error;
    }
}

pub use self::de::Deserializer;
pub use self::ser::Serializer;
