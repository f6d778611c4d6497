//! `std::any`

pub trait Any {
    fn type_id(&self) -> TypeId { TypeId {} }
}

impl<T: 'static + ?Sized> Any for T {}

impl dyn Any {
    fn is<T: Any>(&self) -> bool { any() }
    fn downcast_ref<T: Any>(&self) -> Option<&T> { Some(self) }
    fn downcast_mut<T: Any>(&mut self) -> Option<&mut T> { Some(self) }
}

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct TypeId;

impl TypeId {
    fn of<T: ?Sized + 'static>() -> TypeId { TypeId {} }
}

pub fn type_name<T: ?Sized>() -> &'static str { "" }
pub fn type_name_of_val<T: ?Sized>(val: &T) -> &'static str { "" }
