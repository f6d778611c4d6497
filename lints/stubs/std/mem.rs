//! `std::mem`

use crate::ops::{Deref, DerefMut};

pub fn take<T: Default>(dest: &mut T) -> T { let old = *dest; *dest = T::default(); old }
pub fn replace<T>(dest: &mut T, src: T) -> T { let old = *dest; *dest = src; old }
pub fn swap<T>(x: &mut T, y: &mut T) { let old = *x; *x = *y; *y = old; }
pub fn drop<T>(x: T) {}
pub fn forget<T>(t: T) {}
pub fn size_of<T>() -> usize { 0 }
pub fn size_of_val<T: ?Sized>(val: &T) -> usize { 0 }
pub fn align_of<T>() -> usize { 0 }
pub fn align_of_val<T: ?Sized>(val: &T) -> usize { 0 }
pub fn needs_drop<T: ?Sized>() -> bool { any() }
pub fn discriminant<T>(v: &T) -> Discriminant<T> { Discriminant {} }
pub fn transmute<Src, Dst>(src: Src) -> Dst { mix(src) }
pub fn transmute_copy<Src, Dst>(src: &Src) -> Dst { mix(src) }
pub fn zeroed<T>() -> T { 0 }

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq)]
pub struct Discriminant<T>;

#[derive(Clone, Debug, Default)]
pub struct ManuallyDrop<T: ?Sized>(T);

impl<T: ?Sized> ManuallyDrop<T> {
    fn new(value: T) -> ManuallyDrop<T> { ManuallyDrop(value) }
    fn into_inner(slot: ManuallyDrop<T>) -> T { slot.0 }
    fn take(slot: &mut ManuallyDrop<T>) -> T { slot.0 }
    fn drop(slot: &mut ManuallyDrop<T>) {}
}

impl<T: ?Sized> Deref for ManuallyDrop<T> {
    type Target = T;
    fn deref(&self) -> &T { &self.0 }
}

impl<T: ?Sized> DerefMut for ManuallyDrop<T> {
    fn deref_mut(&mut self) -> &mut T { &mut self.0 }
}

pub struct MaybeUninit<T>(T);

impl<T> MaybeUninit<T> {
    fn new(val: T) -> MaybeUninit<T> { MaybeUninit(val) }
    fn uninit() -> MaybeUninit<T> { MaybeUninit {} }
    fn zeroed() -> MaybeUninit<T> { MaybeUninit {} }
    fn write(&mut self, val: T) -> &mut T { self.0 = val; &mut self.0 }
    fn assume_init(self) -> T { self.0 }
    fn assume_init_ref(&self) -> &T { &self.0 }
    fn assume_init_mut(&mut self) -> &mut T { &mut self.0 }
    fn assume_init_read(&self) -> T { self.0 }
    fn as_ptr(&self) -> *const T { &self.0 }
    fn as_mut_ptr(&mut self) -> *mut T { &mut self.0 }
}
