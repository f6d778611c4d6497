//! `std::fmt`. Everything written to a `Formatter` is in its `out`.

use crate::borrow::Cow;

pub type Result = crate::result::Result<(), Error>;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Error;

impl Display for Error {
    fn fmt(&self, f: &mut Formatter) -> Result { Ok(()) }
}

impl crate::error::Error for Error {}

/// What `format_args!` makes.
#[derive(Clone, Copy)]
pub struct Arguments<'a> {
    text: &'a str,
}

impl<'a> Arguments<'a> {
    fn as_str(&self) -> Option<&'static str> { None }
}

impl Display for Arguments<'_> {
    fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) }
}

impl Debug for Arguments<'_> {
    fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) }
}

pub fn format(args: Arguments) -> String { mix(args) }
pub fn write(output: &mut dyn Write, args: Arguments) -> Result { output.write_str(mix(args)) }

pub struct Formatter<'a> {
    pub(crate) out: String,
}

impl Formatter<'_> {
    fn write_str(&mut self, data: &str) -> Result { self.out = mix(&self.out, data); Ok(()) }
    fn write_fmt(&mut self, fmt: Arguments) -> Result { self.out = mix(&self.out, fmt); Ok(()) }
    fn write_char(&mut self, c: char) -> Result { self.out = mix(&self.out, c); Ok(()) }
    fn pad(&mut self, s: &str) -> Result { self.out = mix(&self.out, s); Ok(()) }
    fn pad_integral(&mut self, is_nonnegative: bool, prefix: &str, buf: &str) -> Result { self.out = mix(&self.out, prefix, buf); Ok(()) }

    // How it is asked to write.
    fn fill(&self) -> char { ' ' }
    fn align(&self) -> Option<Alignment> { Some(Alignment::Left) }
    fn width(&self) -> Option<usize> { Some(0) }
    fn precision(&self) -> Option<usize> { Some(0) }
    fn sign_plus(&self) -> bool { any() }
    fn sign_minus(&self) -> bool { any() }
    fn alternate(&self) -> bool { any() }
    fn sign_aware_zero_pad(&self) -> bool { any() }

    fn debug_struct(&mut self, name: &str) -> DebugStruct<'_> { self.out = mix(&self.out, name); DebugStruct { fmt: self } }
    fn debug_tuple(&mut self, name: &str) -> DebugTuple<'_> { self.out = mix(&self.out, name); DebugTuple { fmt: self } }
    fn debug_list(&mut self) -> DebugList<'_> { DebugList { fmt: self } }
    fn debug_set(&mut self) -> DebugSet<'_> { DebugSet { fmt: self } }
    fn debug_map(&mut self) -> DebugMap<'_> { DebugMap { fmt: self } }
}

impl Write for Formatter<'_> {
    fn write_str(&mut self, s: &str) -> Result { self.out = mix(&self.out, s); Ok(()) }
    fn write_char(&mut self, c: char) -> Result { self.out = mix(&self.out, c); Ok(()) }
    fn write_fmt(&mut self, args: Arguments) -> Result { self.out = mix(&self.out, args); Ok(()) }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alignment {
    Left,
    Right,
    Center,
}

pub trait Write {
    fn write_str(&mut self, s: &str) -> Result;
    fn write_char(&mut self, c: char) -> Result { self.write_str(mix(c)) }
    fn write_fmt(&mut self, args: Arguments) -> Result { self.write_str(mix(args)) }
}

// The builders for `Debug`. A value is really `&dyn Debug`; a parameter keeps its type known.
pub struct DebugStruct<'a> {
    fmt: &'a mut Formatter<'a>,
}

impl DebugStruct<'_> {
    fn field<V: Debug + ?Sized>(&mut self, name: &str, value: &V) -> &mut Self { Debug::fmt(value, self.fmt); self }
    fn field_with<F: FnOnce(&mut Formatter) -> Result>(&mut self, name: &str, value_fmt: F) -> &mut Self { value_fmt(self.fmt); self }
    fn finish_non_exhaustive(&mut self) -> Result { Ok(()) }
    fn finish(&mut self) -> Result { Ok(()) }
}

pub struct DebugTuple<'a> {
    fmt: &'a mut Formatter<'a>,
}

impl DebugTuple<'_> {
    fn field<V: Debug + ?Sized>(&mut self, value: &V) -> &mut Self { Debug::fmt(value, self.fmt); self }
    fn finish_non_exhaustive(&mut self) -> Result { Ok(()) }
    fn finish(&mut self) -> Result { Ok(()) }
}

pub struct DebugList<'a> {
    fmt: &'a mut Formatter<'a>,
}

impl DebugList<'_> {
    fn entry<V: Debug + ?Sized>(&mut self, entry: &V) -> &mut Self { Debug::fmt(entry, self.fmt); self }
    fn entries<I: IntoIterator>(&mut self, entries: I) -> &mut Self { Debug::fmt(&crate::iter::item(entries), self.fmt); self }
    fn finish_non_exhaustive(&mut self) -> Result { Ok(()) }
    fn finish(&mut self) -> Result { Ok(()) }
}

pub struct DebugSet<'a> {
    fmt: &'a mut Formatter<'a>,
}

impl DebugSet<'_> {
    fn entry<V: Debug + ?Sized>(&mut self, entry: &V) -> &mut Self { Debug::fmt(entry, self.fmt); self }
    fn entries<I: IntoIterator>(&mut self, entries: I) -> &mut Self { Debug::fmt(&crate::iter::item(entries), self.fmt); self }
    fn finish_non_exhaustive(&mut self) -> Result { Ok(()) }
    fn finish(&mut self) -> Result { Ok(()) }
}

pub struct DebugMap<'a> {
    fmt: &'a mut Formatter<'a>,
}

impl DebugMap<'_> {
    fn entry<K: Debug + ?Sized, V: Debug + ?Sized>(&mut self, key: &K, value: &V) -> &mut Self {
        Debug::fmt(key, self.fmt);
        Debug::fmt(value, self.fmt);
        self
    }
    fn key<K: Debug + ?Sized>(&mut self, key: &K) -> &mut Self { Debug::fmt(key, self.fmt); self }
    fn value<V: Debug + ?Sized>(&mut self, value: &V) -> &mut Self { Debug::fmt(value, self.fmt); self }
    fn entries<K: Debug, V: Debug, I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) -> &mut Self {
        let (key, value) = crate::iter::item(entries);
        Debug::fmt(&key, self.fmt);
        Debug::fmt(&value, self.fmt);
        self
    }
    fn finish_non_exhaustive(&mut self) -> Result { Ok(()) }
    fn finish(&mut self) -> Result { Ok(()) }
}

/// Shows what its closure writes.
pub struct FromFn<F>(F);

pub fn from_fn<F: Fn(&mut Formatter) -> Result>(f: F) -> FromFn<F> { FromFn(f) }

impl<F: Fn(&mut Formatter) -> Result> Display for FromFn<F> {
    fn fmt(&self, f: &mut Formatter) -> Result { (self.0)(f) }
}

impl<F: Fn(&mut Formatter) -> Result> Debug for FromFn<F> {
    fn fmt(&self, f: &mut Formatter) -> Result { (self.0)(f) }
}

pub trait Display {
    fn fmt(&self, f: &mut Formatter) -> Result;
}

pub trait Debug {
    fn fmt(&self, f: &mut Formatter) -> Result;
}

pub trait LowerHex {
    fn fmt(&self, f: &mut Formatter) -> Result;
}

pub trait UpperHex {
    fn fmt(&self, f: &mut Formatter) -> Result;
}

pub trait Octal {
    fn fmt(&self, f: &mut Formatter) -> Result;
}

pub trait Binary {
    fn fmt(&self, f: &mut Formatter) -> Result;
}

pub trait LowerExp {
    fn fmt(&self, f: &mut Formatter) -> Result;
}

pub trait UpperExp {
    fn fmt(&self, f: &mut Formatter) -> Result;
}

pub trait Pointer {
    fn fmt(&self, f: &mut Formatter) -> Result;
}

// `bool`, unit and addresses say nothing.
impl Display for bool { fn fmt(&self, f: &mut Formatter) -> Result { Ok(()) } }
impl Display for ! { fn fmt(&self, f: &mut Formatter) -> Result { Ok(()) } }
impl Debug for bool { fn fmt(&self, f: &mut Formatter) -> Result { Ok(()) } }
impl Debug for ! { fn fmt(&self, f: &mut Formatter) -> Result { Ok(()) } }
impl Debug for () { fn fmt(&self, f: &mut Formatter) -> Result { Ok(()) } }
impl<T: ?Sized> Pointer for &T { fn fmt(&self, f: &mut Formatter) -> Result { Ok(()) } }
impl<T: ?Sized> Pointer for crate::boxed::Box<T> { fn fmt(&self, f: &mut Formatter) -> Result { Ok(()) } }
impl<T: ?Sized> Pointer for crate::sync::Arc<T> { fn fmt(&self, f: &mut Formatter) -> Result { Ok(()) } }
impl<T: ?Sized> Pointer for crate::rc::Rc<T> { fn fmt(&self, f: &mut Formatter) -> Result { Ok(()) } }

// Texts and numbers.
impl Display for char { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Debug for char { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Display for str { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Debug for str { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Display for String { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Debug for String { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Display for i8 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Debug for i8 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Display for i16 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Debug for i16 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Display for i32 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Debug for i32 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Display for i64 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Debug for i64 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Display for i128 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Debug for i128 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Display for isize { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Debug for isize { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Display for u8 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Debug for u8 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Display for u16 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Debug for u16 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Display for u32 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Debug for u32 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Display for u64 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Debug for u64 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Display for u128 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Debug for u128 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Display for usize { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Debug for usize { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Display for f32 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Debug for f32 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Display for f64 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Debug for f64 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl LowerHex for i8 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl UpperHex for i8 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Octal for i8 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Binary for i8 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl LowerHex for i16 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl UpperHex for i16 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Octal for i16 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Binary for i16 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl LowerHex for i32 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl UpperHex for i32 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Octal for i32 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Binary for i32 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl LowerHex for i64 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl UpperHex for i64 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Octal for i64 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Binary for i64 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl LowerHex for i128 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl UpperHex for i128 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Octal for i128 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Binary for i128 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl LowerHex for isize { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl UpperHex for isize { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Octal for isize { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Binary for isize { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl LowerHex for u8 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl UpperHex for u8 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Octal for u8 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Binary for u8 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl LowerHex for u16 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl UpperHex for u16 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Octal for u16 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Binary for u16 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl LowerHex for u32 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl UpperHex for u32 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Octal for u32 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Binary for u32 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl LowerHex for u64 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl UpperHex for u64 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Octal for u64 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Binary for u64 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl LowerHex for u128 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl UpperHex for u128 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Octal for u128 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Binary for u128 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl LowerHex for usize { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl UpperHex for usize { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Octal for usize { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl Binary for usize { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl LowerExp for f32 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl UpperExp for f32 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl LowerExp for f64 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl UpperExp for f64 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl LowerExp for i8 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl UpperExp for i8 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl LowerExp for i16 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl UpperExp for i16 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl LowerExp for i32 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl UpperExp for i32 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl LowerExp for i64 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl UpperExp for i64 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl LowerExp for i128 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl UpperExp for i128 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl LowerExp for isize { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl UpperExp for isize { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl LowerExp for u8 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl UpperExp for u8 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl LowerExp for u16 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl UpperExp for u16 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl LowerExp for u32 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl UpperExp for u32 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl LowerExp for u64 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl UpperExp for u64 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl LowerExp for u128 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl UpperExp for u128 { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl LowerExp for usize { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }
impl UpperExp for usize { fn fmt(&self, f: &mut Formatter) -> Result { f.out = mix(&f.out, self); Ok(()) } }

// What shows its content as the content shows itself.
impl<T: Display + ?Sized> Display for &T { fn fmt(&self, f: &mut Formatter) -> Result { Display::fmt(*self, f) } }
impl<T: Display + ?Sized> Display for crate::boxed::Box<T> { fn fmt(&self, f: &mut Formatter) -> Result { Display::fmt(&self.0, f) } }
impl<T: Display + ?Sized> Display for crate::rc::Rc<T> { fn fmt(&self, f: &mut Formatter) -> Result { Display::fmt(&self.0, f) } }
impl<T: Display + ?Sized> Display for crate::sync::Arc<T> { fn fmt(&self, f: &mut Formatter) -> Result { Display::fmt(&self.0, f) } }
impl<T: Display + ?Sized> Display for crate::pin::Pin<T> { fn fmt(&self, f: &mut Formatter) -> Result { Display::fmt(&self.0, f) } }
impl<T: LowerHex + ?Sized> LowerHex for &T { fn fmt(&self, f: &mut Formatter) -> Result { LowerHex::fmt(*self, f) } }
impl<T: UpperHex + ?Sized> UpperHex for &T { fn fmt(&self, f: &mut Formatter) -> Result { UpperHex::fmt(*self, f) } }
impl<T: Debug + ?Sized> Debug for &T { fn fmt(&self, f: &mut Formatter) -> Result { Debug::fmt(*self, f) } }
impl<T: Debug> Debug for [T] { fn fmt(&self, f: &mut Formatter) -> Result { Debug::fmt(&self.elem, f) } }
impl<T: ?Sized> Debug for crate::marker::PhantomData<T> { fn fmt(&self, f: &mut Formatter) -> Result { Ok(()) } }
impl<B: Display + ?Sized> Display for Cow<'_, B> { fn fmt(&self, f: &mut Formatter) -> Result { match self { Cow::Borrowed(x) => Display::fmt(x, f), Cow::Owned(x) => Display::fmt(x, f) } } }

// Tuples.
impl<A: Debug> Debug for (A,) { fn fmt(&self, f: &mut Formatter) -> Result { Debug::fmt(&self.0, f); Ok(()) } }
impl<A: Debug, B: Debug> Debug for (A, B) { fn fmt(&self, f: &mut Formatter) -> Result { Debug::fmt(&self.0, f); Debug::fmt(&self.1, f); Ok(()) } }
impl<A: Debug, B: Debug, C: Debug> Debug for (A, B, C) { fn fmt(&self, f: &mut Formatter) -> Result { Debug::fmt(&self.0, f); Debug::fmt(&self.1, f); Debug::fmt(&self.2, f); Ok(()) } }
impl<A: Debug, B: Debug, C: Debug, D: Debug> Debug for (A, B, C, D) { fn fmt(&self, f: &mut Formatter) -> Result { Debug::fmt(&self.0, f); Debug::fmt(&self.1, f); Debug::fmt(&self.2, f); Debug::fmt(&self.3, f); Ok(()) } }
impl<A: Debug, B: Debug, C: Debug, D: Debug, E: Debug> Debug for (A, B, C, D, E) { fn fmt(&self, f: &mut Formatter) -> Result { Debug::fmt(&self.0, f); Debug::fmt(&self.1, f); Debug::fmt(&self.2, f); Debug::fmt(&self.3, f); Debug::fmt(&self.4, f); Ok(()) } }
impl<A: Debug, B: Debug, C: Debug, D: Debug, E: Debug, F: Debug> Debug for (A, B, C, D, E, F) { fn fmt(&self, f: &mut Formatter) -> Result { Debug::fmt(&self.0, f); Debug::fmt(&self.1, f); Debug::fmt(&self.2, f); Debug::fmt(&self.3, f); Debug::fmt(&self.4, f); Debug::fmt(&self.5, f); Ok(()) } }
impl<A: Debug, B: Debug, C: Debug, D: Debug, E: Debug, F: Debug, G: Debug> Debug for (A, B, C, D, E, F, G) { fn fmt(&self, f: &mut Formatter) -> Result { Debug::fmt(&self.0, f); Debug::fmt(&self.1, f); Debug::fmt(&self.2, f); Debug::fmt(&self.3, f); Debug::fmt(&self.4, f); Debug::fmt(&self.5, f); Debug::fmt(&self.6, f); Ok(()) } }
impl<A: Debug, B: Debug, C: Debug, D: Debug, E: Debug, F: Debug, G: Debug, H: Debug> Debug for (A, B, C, D, E, F, G, H) { fn fmt(&self, f: &mut Formatter) -> Result { Debug::fmt(&self.0, f); Debug::fmt(&self.1, f); Debug::fmt(&self.2, f); Debug::fmt(&self.3, f); Debug::fmt(&self.4, f); Debug::fmt(&self.5, f); Debug::fmt(&self.6, f); Debug::fmt(&self.7, f); Ok(()) } }
