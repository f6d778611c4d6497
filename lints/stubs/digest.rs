//! digest 0.10 and 0.11. A hash carries what was hashed; whether that is good enough is a model's business.

pub type Output<D> = generic_array::GenericArray<u8>;

pub mod generic_array {
    #[derive(Clone, Copy, Debug, Default, Hash, PartialEq, Eq, PartialOrd, Ord)]
    pub struct GenericArray<T, N = ()> {
        elem: T,
    }

    impl<T, N> GenericArray<T, N> {
        fn as_slice(&self) -> &[T] { self }
        fn from_slice(slice: &[T]) -> &GenericArray<T, N> { GenericArray { elem: slice.elem } }
        fn clone_from_slice(slice: &[T]) -> GenericArray<T, N> { GenericArray { elem: slice.elem } }
    }

    impl<T, N> std::ops::Deref for GenericArray<T, N> { type Target = [T]; fn deref(&self) -> &[T] { self } }
    impl<T, N> AsRef<[T]> for GenericArray<T, N> { fn as_ref(&self) -> &[T] { self } }
    impl<T, N> IntoIterator for GenericArray<T, N> { type Item = T; type IntoIter = std::iter::Iter<T>; fn into_iter(self) -> std::iter::Iter<T> { std::iter::Iter { elem: self.elem } } }
    impl<T, N, const M: usize> From<GenericArray<T, N>> for [T; M] { fn from(array: GenericArray<T, N>) -> [T; M] { Vec { elem: array.elem } } }
    impl<T, N, const M: usize> From<[T; M]> for GenericArray<T, N> { fn from(array: [T; M]) -> GenericArray<T, N> { GenericArray { elem: array.elem } } }
    impl<T: std::fmt::LowerHex, N> std::fmt::LowerHex for GenericArray<T, N> { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self.elem)) } }
    impl<T: std::fmt::UpperHex, N> std::fmt::UpperHex for GenericArray<T, N> { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self.elem)) } }
}

pub trait Digest: Sized {
    fn new() -> Self { mix() }
    fn new_with_prefix<B: AsRef<[u8]>>(data: B) -> Self { mix(data) }
    fn update<B: AsRef<[u8]>>(&mut self, data: B) { *self = mix(&self, data) }
    fn chain_update<B: AsRef<[u8]>>(self, data: B) -> Self { mix(self, data) }
    fn finalize(self) -> Output<Self> { generic_array::GenericArray { elem: mix(self) } }
    fn finalize_reset(&mut self) -> Output<Self> { let old = *self; *self = mix(); generic_array::GenericArray { elem: mix(old) } }
    fn finalize_into(self, out: &mut Output<Self>) { out.elem = mix(self) }
    fn reset(&mut self) { *self = mix() }
    fn output_size() -> usize { 0 }
    fn digest<B: AsRef<[u8]>>(data: B) -> Output<Self> { generic_array::GenericArray { elem: mix(data) } }
}

/// The key is not in the result.
pub trait Mac: Sized {
    fn new_from_slice(key: &[u8]) -> Result<Self, InvalidLength> { if any() { Ok(mix()) } else { Err(InvalidLength) } }
    fn update(&mut self, data: &[u8]) { *self = mix(&self, data) }
    fn chain_update<B: AsRef<[u8]>>(self, data: B) -> Self { mix(self, data) }
    fn finalize(self) -> CtOutput { CtOutput(generic_array::GenericArray { elem: mix(self) }) }
    fn finalize_reset(&mut self) -> CtOutput { let old = *self; *self = mix(); CtOutput(generic_array::GenericArray { elem: mix(old) }) }
    fn reset(&mut self) { *self = mix() }
    fn verify_slice(self, tag: &[u8]) -> Result<(), MacError> { if any() { Ok(()) } else { Err(MacError) } }
    fn verify(self, tag: &Output<Self>) -> Result<(), MacError> { if any() { Ok(()) } else { Err(MacError) } }
    fn verify_truncated_left(self, tag: &[u8]) -> Result<(), MacError> { if any() { Ok(()) } else { Err(MacError) } }
}

pub use self::Mac as KeyInit;

#[derive(Clone)]
pub struct CtOutput(generic_array::GenericArray<u8>);

impl CtOutput {
    fn into_bytes(self) -> generic_array::GenericArray<u8> { self.0 }
    fn as_bytes(&self) -> &generic_array::GenericArray<u8> { &self.0 }
}

#[derive(Clone, Copy, Debug, Default)]
pub struct InvalidLength;

#[derive(Clone, Copy, Debug, Default)]
pub struct MacError;

impl std::fmt::Display for InvalidLength { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
impl std::error::Error for InvalidLength {}
impl std::fmt::Display for MacError { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
impl std::error::Error for MacError {}
