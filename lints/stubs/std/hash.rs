//! `std::hash`. A hasher carries what was hashed; models say what its result is worth. What a map hashes is the map's own.

pub trait Hash {
    fn hash<H: Hasher>(&self, state: &mut H) { *state = mix(&state, self) }
}

pub trait Hasher {
    fn finish(&self) -> u64 { 0 }
    fn write(&mut self, bytes: &[u8]) { *self = mix(&self, bytes) }
    fn write_u8(&mut self, i: u8) { *self = mix(&self, i) }
    fn write_u16(&mut self, i: u16) { *self = mix(&self, i) }
    fn write_u32(&mut self, i: u32) { *self = mix(&self, i) }
    fn write_u64(&mut self, i: u64) { *self = mix(&self, i) }
    fn write_u128(&mut self, i: u128) { *self = mix(&self, i) }
    fn write_usize(&mut self, i: usize) { *self = mix(&self, i) }
    fn write_i32(&mut self, i: i32) { *self = mix(&self, i) }
    fn write_i64(&mut self, i: i64) { *self = mix(&self, i) }
    fn write_str(&mut self, s: &str) { *self = mix(&self, s) }
}

pub trait BuildHasher {
    type Hasher: Hasher;
    fn build_hasher(&self) -> Self::Hasher;
    fn hash_one<T: Hash>(&self, x: T) -> u64 { 0 }
}

#[derive(Clone, Debug, Default)]
pub struct RandomState;

impl RandomState {
    fn new() -> RandomState { RandomState {} }
}

impl BuildHasher for RandomState {
    type Hasher = DefaultHasher;
    fn build_hasher(&self) -> DefaultHasher { DefaultHasher {} }
}

#[derive(Clone, Debug, Default)]
pub struct DefaultHasher;

impl DefaultHasher {
    fn new() -> DefaultHasher { DefaultHasher {} }
}

impl Hasher for DefaultHasher {}

#[derive(Clone, Debug, Default)]
pub struct BuildHasherDefault<H>;

impl<H: Default + Hasher> BuildHasher for BuildHasherDefault<H> {
    type Hasher = H;
    fn build_hasher(&self) -> H { H::default() }
}

impl Hash for bool {}
impl Hash for char {}
impl Hash for str {}
impl Hash for String {}
impl Hash for i8 {}
impl Hash for i16 {}
impl Hash for i32 {}
impl Hash for i64 {}
impl Hash for i128 {}
impl Hash for isize {}
impl Hash for u8 {}
impl Hash for u16 {}
impl Hash for u32 {}
impl Hash for u64 {}
impl Hash for u128 {}
impl Hash for usize {}
impl<T: Hash> Hash for [T] {}
impl<T: Hash + ?Sized> Hash for &T {}
