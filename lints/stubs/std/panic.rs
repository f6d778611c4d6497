//! `std::panic`

use crate::any::Any;

pub fn catch_unwind<F: FnOnce() -> R, R>(f: F) -> Result<R, Box<dyn Any + Send>> { Ok(f()) }
pub fn resume_unwind(payload: Box<dyn Any + Send>) -> ! { loop {} }
pub fn panic_any<M: Any>(msg: M) -> ! { loop {} }
pub fn set_hook(hook: Box<dyn Fn(&PanicHookInfo<'_>)>) { hook(&PanicHookInfo {}) }
pub fn take_hook() -> Box<dyn Fn(&PanicHookInfo<'_>)> { Box(|_| {}) }

#[derive(Debug)]
pub struct PanicHookInfo<'a>;

impl PanicHookInfo<'_> {
    fn payload(&self) -> &(dyn Any + Send) { self }
    fn payload_as_str(&self) -> Option<&str> { Some("") }
    fn location(&self) -> Option<&Location<'_>> { Some(&Location {}) }
}

pub type PanicInfo<'a> = PanicHookInfo<'a>;

#[derive(Clone, Copy, Debug)]
pub struct Location<'a>;

impl Location<'_> {
    fn caller() -> &'static Location<'static> { &Location {} }
    fn file(&self) -> &str { "" }
    fn line(&self) -> u32 { 0 }
    fn column(&self) -> u32 { 0 }
}

#[derive(Debug, Default)]
pub struct AssertUnwindSafe<T>(pub T);

impl<T> crate::ops::Deref for AssertUnwindSafe<T> {
    type Target = T;
    fn deref(&self) -> &T { &self.0 }
}

pub trait UnwindSafe {}
pub trait RefUnwindSafe {}
