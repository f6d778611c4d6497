//! Derives that write `Display` and `From` from attributes (thiserror, snafu, displaydoc, derive_more), written out.

use super::Cx;
use crate::hir::Item;

/// The type that carries the derive.
pub(super) enum DeriveInput<'s> {
    Struct(&'s syn::ItemStruct),
    Enum(&'s syn::ItemEnum),
}

impl<'s> From<&'s syn::ItemStruct> for DeriveInput<'s> {
    fn from(item: &'s syn::ItemStruct) -> Self {
        DeriveInput::Struct(item)
    }
}

impl<'s> From<&'s syn::ItemEnum> for DeriveInput<'s> {
    fn from(item: &'s syn::ItemEnum) -> Self {
        DeriveInput::Enum(item)
    }
}

impl Cx<'_> {
    /// Adds the impls that the type's derives stand for.
    pub(super) fn derived(&mut self, _out: &mut Vec<Item>, _input: DeriveInput<'_>) {}
}
