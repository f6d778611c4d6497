//! `std::clone`

pub trait Clone {
    fn clone(&self) -> Self { *self }
    fn clone_from(&mut self, source: &Self) { *self = source.clone() }
}

/// References, and pointers that share.
impl<T: ?Sized> Clone for &T {
    fn clone(&self) -> &T { *self }
}
impl Clone for bool { fn clone(&self) -> bool { *self } }
impl Clone for char { fn clone(&self) -> char { *self } }
impl Clone for i8 { fn clone(&self) -> i8 { *self } }
impl Clone for i16 { fn clone(&self) -> i16 { *self } }
impl Clone for i32 { fn clone(&self) -> i32 { *self } }
impl Clone for i64 { fn clone(&self) -> i64 { *self } }
impl Clone for i128 { fn clone(&self) -> i128 { *self } }
impl Clone for isize { fn clone(&self) -> isize { *self } }
impl Clone for u8 { fn clone(&self) -> u8 { *self } }
impl Clone for u16 { fn clone(&self) -> u16 { *self } }
impl Clone for u32 { fn clone(&self) -> u32 { *self } }
impl Clone for u64 { fn clone(&self) -> u64 { *self } }
impl Clone for u128 { fn clone(&self) -> u128 { *self } }
impl Clone for usize { fn clone(&self) -> usize { *self } }
impl Clone for f32 { fn clone(&self) -> f32 { *self } }
impl Clone for f64 { fn clone(&self) -> f64 { *self } }
impl<A: Clone> Clone for (A,) { fn clone(&self) -> (A,) { (self.0.clone(),) } }
impl<A: Clone, B: Clone> Clone for (A, B) { fn clone(&self) -> (A, B) { (self.0.clone(), self.1.clone()) } }
impl<A: Clone, B: Clone, C: Clone> Clone for (A, B, C) { fn clone(&self) -> (A, B, C) { (self.0.clone(), self.1.clone(), self.2.clone()) } }
impl<A: Clone, B: Clone, C: Clone, D: Clone> Clone for (A, B, C, D) { fn clone(&self) -> (A, B, C, D) { (self.0.clone(), self.1.clone(), self.2.clone(), self.3.clone()) } }
impl<A: Clone, B: Clone, C: Clone, D: Clone, E: Clone> Clone for (A, B, C, D, E) { fn clone(&self) -> (A, B, C, D, E) { (self.0.clone(), self.1.clone(), self.2.clone(), self.3.clone(), self.4.clone()) } }
impl<A: Clone, B: Clone, C: Clone, D: Clone, E: Clone, F: Clone> Clone for (A, B, C, D, E, F) { fn clone(&self) -> (A, B, C, D, E, F) { (self.0.clone(), self.1.clone(), self.2.clone(), self.3.clone(), self.4.clone(), self.5.clone()) } }
impl<A: Clone, B: Clone, C: Clone, D: Clone, E: Clone, F: Clone, G: Clone> Clone for (A, B, C, D, E, F, G) { fn clone(&self) -> (A, B, C, D, E, F, G) { (self.0.clone(), self.1.clone(), self.2.clone(), self.3.clone(), self.4.clone(), self.5.clone(), self.6.clone()) } }
impl<A: Clone, B: Clone, C: Clone, D: Clone, E: Clone, F: Clone, G: Clone, H: Clone> Clone for (A, B, C, D, E, F, G, H) { fn clone(&self) -> (A, B, C, D, E, F, G, H) { (self.0.clone(), self.1.clone(), self.2.clone(), self.3.clone(), self.4.clone(), self.5.clone(), self.6.clone(), self.7.clone()) } }
