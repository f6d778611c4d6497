//! The items of std that the language itself speaks of, found by path in the stubs. Each may be missing.

use super::Ty;
use crate::hir::BinaryOp;
use crate::names::{AdtId, Def, Program, TraitId};
use crate::source::Name;
use std::sync::Arc;

macro_rules! lang {
    (
        traits { $($trait_:ident = $trait_path:literal,)* }
        adts { $($adt:ident = $adt_path:literal,)* }
        names { $($name:ident = $text:literal,)* }
    ) => {
        /// Language items. A trait without stub is the extern path that bounds on it have.
        pub(super) struct Lang {
            $(pub $trait_: Def,)*
            $(pub $adt: LangAdt,)*
            $(pub $name: Name,)*
        }

        impl Lang {
            /// Looks all of them up.
            pub(super) fn new(program: &Program) -> Lang {
                Lang {
                    $($trait_: trait_def(program, $trait_path),)*
                    $($adt: lang_adt(program, $adt_path),)*
                    $($name: Name::new($text),)*
                }
            }
        }
    };
}

lang! {
    traits {
        fn_ = "std::ops::Fn",
        fn_mut = "std::ops::FnMut",
        fn_once = "std::ops::FnOnce",
        async_fn = "std::ops::AsyncFn",
        async_fn_mut = "std::ops::AsyncFnMut",
        async_fn_once = "std::ops::AsyncFnOnce",
        future = "std::future::Future",
        into_future = "std::future::IntoFuture",
        iterator = "std::iter::Iterator",
        into_iterator = "std::iter::IntoIterator",
        deref = "std::ops::Deref",
        index = "std::ops::Index",
        from = "std::convert::From",
        not = "std::ops::Not",
        neg = "std::ops::Neg",
        add = "std::ops::Add",
        sub = "std::ops::Sub",
        mul = "std::ops::Mul",
        div = "std::ops::Div",
        rem = "std::ops::Rem",
        bit_xor = "std::ops::BitXor",
        bit_and = "std::ops::BitAnd",
        bit_or = "std::ops::BitOr",
        shl = "std::ops::Shl",
        shr = "std::ops::Shr",
        add_assign = "std::ops::AddAssign",
        sub_assign = "std::ops::SubAssign",
        mul_assign = "std::ops::MulAssign",
        div_assign = "std::ops::DivAssign",
        rem_assign = "std::ops::RemAssign",
        bit_xor_assign = "std::ops::BitXorAssign",
        bit_and_assign = "std::ops::BitAndAssign",
        bit_or_assign = "std::ops::BitOrAssign",
        shl_assign = "std::ops::ShlAssign",
        shr_assign = "std::ops::ShrAssign",
        partial_eq = "std::cmp::PartialEq",
        partial_ord = "std::cmp::PartialOrd",
        sized = "std::marker::Sized",
        copy = "std::marker::Copy",
        send = "std::marker::Send",
        sync = "std::marker::Sync",
        unpin = "std::marker::Unpin",
        unwind_safe = "std::panic::UnwindSafe",
    }
    adts {
        option = "std::option::Option",
        result = "std::result::Result",
        poll = "std::task::Poll",
        string = "std::string::String",
        boxed = "std::boxed::Box",
        rc = "std::rc::Rc",
        arc = "std::sync::Arc",
        pin = "std::pin::Pin",
        vec = "std::vec::Vec",
        range = "std::ops::Range",
        range_from = "std::ops::RangeFrom",
        range_to = "std::ops::RangeTo",
        range_full = "std::ops::RangeFull",
        range_inclusive = "std::ops::RangeInclusive",
        range_to_inclusive = "std::ops::RangeToInclusive",
        fmt_error = "std::fmt::Error",
        fmt_arguments = "std::fmt::Arguments",
    }
    names {
        self_ = "Self",
        output = "Output",
        item = "Item",
        into_iter = "IntoIter",
        target = "Target",
        from_fn = "from",
        elem = "elem",
        i32 = "i32",
        f64 = "f64",
        bool = "bool",
        str = "str",
        char = "char",
        u8 = "u8",
        usize = "usize",
    }
}

/// A type of std: its id when the stubs have it, and its path.
#[derive(Clone, Copy)]
pub(super) struct LangAdt {
    pub id: Option<AdtId>,
    pub path: Name,
}

impl LangAdt {
    /// The type with these arguments; extern when there is no stub.
    pub(super) fn ty(self, args: impl IntoIterator<Item = Ty>) -> Ty {
        let args: Arc<[Ty]> = args.into_iter().collect();
        match self.id {
            Some(id) => Ty::Adt(id, args),
            None => Ty::Extern(self.path, args),
        }
    }

    /// The arguments of a type that is this one.
    pub(super) fn args(self, ty: &Ty) -> Option<&Arc<[Ty]>> {
        match ty {
            Ty::Adt(id, args) if Some(*id) == self.id => Some(args),
            Ty::Extern(path, args) if *path == self.path => Some(args),
            _ => None,
        }
    }
}

fn trait_def(program: &Program, path: &str) -> Def {
    let path = Name::new(path);
    program.index.trait_by_path.get(&path).map_or(Def::Extern(path), |id| Def::Trait(*id))
}

fn lang_adt(program: &Program, path: &str) -> LangAdt {
    let path = Name::new(path);
    LangAdt { id: program.index.adt_by_path.get(&path).copied(), path }
}

/// The trait of a definition that is one and was read.
pub(super) fn read_trait(def: Def) -> Option<TraitId> {
    match def {
        Def::Trait(id) => Some(id),
        _ => None,
    }
}

impl Lang {
    /// Whether it is one of the `Fn` family.
    pub(super) fn is_fn_trait(&self, def: Def) -> bool {
        def == self.fn_ || def == self.fn_mut || def == self.fn_once || self.is_async_fn_trait(def)
    }

    /// Whether it is one of the `AsyncFn` family.
    pub(super) fn is_async_fn_trait(&self, def: Def) -> bool {
        def == self.async_fn || def == self.async_fn_mut || def == self.async_fn_once
    }

    /// Whether every type counts as implementing it: auto traits and the like.
    pub(super) fn is_auto_trait(&self, def: Def) -> bool {
        [self.sized, self.copy, self.send, self.sync, self.unpin, self.unwind_safe].contains(&def)
    }

    /// Whether a type is one of the ranges.
    pub(super) fn is_range(&self, ty: &Ty) -> bool {
        [
            self.range,
            self.range_from,
            self.range_to,
            self.range_full,
            self.range_inclusive,
            self.range_to_inclusive,
        ]
        .iter()
        .any(|range| range.args(ty).is_some())
    }

    /// The trait and method behind an infix operator; `None` for `&&` and `||`.
    pub(super) fn operator(&self, op: BinaryOp) -> Option<(Def, &'static str)> {
        Some(match op {
            BinaryOp::Add => (self.add, "add"),
            BinaryOp::Sub => (self.sub, "sub"),
            BinaryOp::Mul => (self.mul, "mul"),
            BinaryOp::Div => (self.div, "div"),
            BinaryOp::Rem => (self.rem, "rem"),
            BinaryOp::BitXor => (self.bit_xor, "bitxor"),
            BinaryOp::BitAnd => (self.bit_and, "bitand"),
            BinaryOp::BitOr => (self.bit_or, "bitor"),
            BinaryOp::Shl => (self.shl, "shl"),
            BinaryOp::Shr => (self.shr, "shr"),
            BinaryOp::Eq => (self.partial_eq, "eq"),
            BinaryOp::Ne => (self.partial_eq, "ne"),
            BinaryOp::Lt => (self.partial_ord, "lt"),
            BinaryOp::Le => (self.partial_ord, "le"),
            BinaryOp::Gt => (self.partial_ord, "gt"),
            BinaryOp::Ge => (self.partial_ord, "ge"),
            BinaryOp::And | BinaryOp::Or => return None,
        })
    }

    /// The trait and method behind `+=` and kin.
    pub(super) fn assign_operator(&self, op: BinaryOp) -> Option<(Def, &'static str)> {
        Some(match op {
            BinaryOp::Add => (self.add_assign, "add_assign"),
            BinaryOp::Sub => (self.sub_assign, "sub_assign"),
            BinaryOp::Mul => (self.mul_assign, "mul_assign"),
            BinaryOp::Div => (self.div_assign, "div_assign"),
            BinaryOp::Rem => (self.rem_assign, "rem_assign"),
            BinaryOp::BitXor => (self.bit_xor_assign, "bitxor_assign"),
            BinaryOp::BitAnd => (self.bit_and_assign, "bitand_assign"),
            BinaryOp::BitOr => (self.bit_or_assign, "bitor_assign"),
            BinaryOp::Shl => (self.shl_assign, "shl_assign"),
            BinaryOp::Shr => (self.shr_assign, "shr_assign"),
            _ => return None,
        })
    }
}
