//! `std::ptr`. A raw pointer is a reference.

pub fn null<T>() -> *const T { 0 }
pub fn null_mut<T>() -> *mut T { 0 }
pub fn eq<T: ?Sized>(a: *const T, b: *const T) -> bool { any() }
pub fn addr_eq<T: ?Sized, U: ?Sized>(p: *const T, q: *const U) -> bool { any() }
pub fn from_ref<T: ?Sized>(r: &T) -> *const T { r }
pub fn from_mut<T: ?Sized>(r: &mut T) -> *mut T { r }
pub fn read<T>(src: *const T) -> T { *src }
pub fn read_volatile<T>(src: *const T) -> T { *src }
pub fn write<T>(dst: *mut T, src: T) { *dst = src }
pub fn write_volatile<T>(dst: *mut T, src: T) { *dst = src }
pub fn replace<T>(dst: *mut T, src: T) -> T { let old = *dst; *dst = src; old }
pub fn swap<T>(a: *mut T, b: *mut T) { let old = *a; *a = *b; *b = old; }
pub fn copy<T>(src: *const T, dst: *mut T, count: usize) { *dst = *src }
pub fn copy_nonoverlapping<T>(src: *const T, dst: *mut T, count: usize) { *dst = *src }
