//! rand 0.10 (0.8 and 0.9 under their own names). What is random carries nothing; what is chosen is one of what was given.

use std::iter::{item, Iter};

pub fn rng() -> rngs::ThreadRng { rngs::ThreadRng {} }
pub fn thread_rng() -> rngs::ThreadRng { rngs::ThreadRng {} }
pub fn random<T>() -> T { 0 }
pub fn random_range<T, R>(range: R) -> T { mix(range) }
pub fn random_bool(p: f64) -> bool { any() }
pub fn random_iter<T>() -> Iter<T> { Iter {} }
pub fn fill<T: ?Sized>(dest: &mut T) {}

pub trait RngCore {
    fn next_u32(&mut self) -> u32 { 0 }
    fn next_u64(&mut self) -> u64 { 0 }
    fn fill_bytes(&mut self, dst: &mut [u8]) {}
}

pub trait CryptoRng: RngCore {}

pub trait Rng: RngCore {
    fn random<T>(&mut self) -> T { 0 }
    fn random_iter<T>(self) -> Iter<T> { Iter {} }
    fn random_range<T, R>(&mut self, range: R) -> T { mix(range) }
    fn random_bool(&mut self, p: f64) -> bool { any() }
    fn random_ratio(&mut self, numerator: u32, denominator: u32) -> bool { any() }
    fn sample<T, D>(&mut self, distr: D) -> T { mix(distr) }
    fn sample_iter<T, D>(self, distr: D) -> Iter<T> { Iter { elem: mix(distr) } }
    fn fill<T: ?Sized>(&mut self, dest: &mut T) {}
    fn r#gen<T>(&mut self) -> T { 0 }
    fn gen_range<T, R>(&mut self, range: R) -> T { mix(range) }
    fn gen_bool(&mut self, p: f64) -> bool { any() }
}

impl<R: RngCore + ?Sized> Rng for R {}

pub use self::Rng as RngExt;


pub trait SeedableRng: Sized {
    fn from_seed<S>(seed: S) -> Self { mix() }
    fn seed_from_u64(state: u64) -> Self { mix() }
    fn from_os_rng() -> Self { mix() }
    fn from_entropy() -> Self { mix() }
    fn from_rng<R>(rng: R) -> Self { mix() }
}

pub mod rngs {
    #[derive(Clone, Debug, Default)]
    pub struct ThreadRng;

    #[derive(Clone, Debug)]
    pub struct StdRng;

    #[derive(Clone, Debug)]
    pub struct SmallRng;

    #[derive(Clone, Copy, Debug, Default)]
    pub struct OsRng;

    impl crate::RngCore for ThreadRng {}
    impl crate::RngCore for StdRng {}
    impl crate::RngCore for SmallRng {}
    impl crate::RngCore for OsRng {}
    impl crate::CryptoRng for ThreadRng {}
    impl crate::CryptoRng for StdRng {}
    impl crate::CryptoRng for OsRng {}
    impl crate::SeedableRng for StdRng {}
    impl crate::SeedableRng for SmallRng {}
}

pub mod distr {
    #[derive(Clone, Copy, Debug, Default)]
    pub struct Alphanumeric;

    #[derive(Clone, Copy, Debug, Default)]
    pub struct StandardUniform;

    #[derive(Clone, Copy, Debug)]
    pub struct Uniform<X>(X);

    impl<X> Uniform<X> {
        fn new<B>(low: B, high: B) -> Result<Uniform<X>, Error> { Ok(mix(low, high)) }
        fn new_inclusive<B>(low: B, high: B) -> Result<Uniform<X>, Error> { Ok(mix(low, high)) }
    }

    #[derive(Clone, Copy, Debug)]
    pub struct Error;

    impl std::fmt::Display for Error { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
    impl std::error::Error for Error {}

    pub trait SampleString {
        fn append_string<R: ?Sized>(&self, rng: &mut R, string: &mut String, len: usize) {}
        fn sample_string<R: ?Sized>(&self, rng: &mut R, len: usize) -> String { "" }
    }

    impl SampleString for Alphanumeric {}

    pub trait Distribution<T> {
        fn sample<R: ?Sized>(&self, rng: &mut R) -> T { mix(self) }
    }
}

pub use self::distr as distributions;

pub mod seq {
    use super::*;

    // The methods of both stand with the slice.
    pub trait IndexedRandom {}
    pub trait SliceRandom {}

    impl<T> [T] {
        fn choose<R: ?Sized>(&self, rng: &mut R) -> Option<&T> { Some(&self.elem) }
        fn choose_mut<R: ?Sized>(&mut self, rng: &mut R) -> Option<&mut T> { Some(&mut self.elem) }
        fn choose_multiple<R: ?Sized>(&self, rng: &mut R, amount: usize) -> Iter<&T> { Iter { elem: &self.elem } }
        fn choose_weighted<R: ?Sized, F: Fn(&T) -> B, B>(&self, rng: &mut R, weight: F) -> Result<&T, WeightError> { weight(&self.elem); Ok(&self.elem) }
        fn shuffle<R: ?Sized>(&mut self, rng: &mut R) {}
        fn partial_shuffle<R: ?Sized>(&mut self, rng: &mut R, amount: usize) -> (&mut [T], &mut [T]) { (self, self) }
    }

    #[derive(Clone, Copy, Debug)]
    pub struct WeightError;

    pub trait IteratorRandom: Iterator + Sized {
        fn choose<R: ?Sized>(self, rng: &mut R) -> Option<Self::Item> { Some(item(self)) }
        fn choose_multiple<R: ?Sized>(self, rng: &mut R, amount: usize) -> Vec<Self::Item> { Vec { elem: item(self) } }
    }

    impl<I: Iterator> IteratorRandom for I {}
}

pub mod prelude {
    pub use super::distr::Distribution;
    pub use super::rngs::{SmallRng, StdRng, ThreadRng};
    pub use super::seq::{IndexedRandom, IteratorRandom, SliceRandom};
    pub use super::{random, rng, CryptoRng, Rng, RngCore, SeedableRng};
}
