//! Which fields the derive takes for PHI, for every shape of type that it can stand on.

#![deny(warnings, missing_docs)]
#![forbid(unsafe_code)]
#![allow(dead_code)]
#![deny(clippy::all)]

use phi::{Phi, Protected};

#[test]
fn without_a_positive_mark_every_field_is_phi() {
    #[derive(Phi)]
    struct Admission {
        ward: String,
        #[phi(skip)]
        version: u32,
        reason: String,
    }
    assert_eq!(Admission::FIELDS, ["ward", "reason"]);
}

#[test]
fn with_one_exactly_the_marked_fields_are() {
    #[derive(Phi)]
    struct Patient {
        id: u64,
        #[phi]
        alias: String,
        #[phi(identifier = "health-plan")]
        policy: String,
        #[phi(kind = "substance-use")]
        history: String,
        #[phi(identifier = "account", kind = "payment")]
        claim: u64,
        #[phi]
        #[phi(identifier = "ssn")]
        ssn: String,
    }
    assert_eq!(Patient::FIELDS, ["alias", "policy", "history", "claim", "ssn"]);
}

#[test]
fn a_mark_in_one_variant_unmarks_the_others() {
    #[derive(Phi)]
    enum Contact {
        Phone(#[phi(identifier = "phone")] String, u8),
        Post { street: String },
        Refused,
    }
    assert_eq!(Contact::FIELDS, ["Phone.0"]);
}

#[test]
fn a_mark_on_a_variant_holds_for_its_fields() {
    #[derive(Phi)]
    enum Result {
        #[phi(kind = "lab")]
        Lab {
            value: f64,
            #[phi(skip)]
            unit: String,
        },
        #[phi(skip)]
        Pending(u64),
        #[phi]
        Refused,
        Other(u8),
    }
    assert_eq!(Result::FIELDS, ["Lab.value", "Refused"]);
}

#[test]
fn a_skipped_variant_may_hold_a_marked_field() {
    #[derive(Phi)]
    enum Step {
        #[phi(skip)]
        Sent(#[phi(identifier = "email")] String, u8),
        Done(u8),
    }
    assert_eq!(Step::FIELDS, ["Sent.0"]);
}

#[test]
fn tuples_units_and_empty_types() {
    #[derive(Phi)]
    struct Name(String, #[phi(skip)] u8, String);
    #[derive(Phi)]
    struct Unit;
    #[derive(Phi)]
    struct Braces {}
    #[derive(Phi)]
    struct Parens();
    #[derive(Phi)]
    enum Never {}
    assert_eq!(Name::FIELDS, ["0", "2"]);
    assert!([Unit::FIELDS, Braces::FIELDS, Parens::FIELDS, Never::FIELDS].concat().is_empty());
}

#[test]
fn raw_identifiers_lose_their_prefix() {
    #[derive(Phi)]
    struct Raw {
        r#type: u8,
        #[phi(skip)]
        r#fn: u8,
    }
    #[derive(Phi)]
    #[allow(non_camel_case_types)]
    enum r#enum {
        r#struct { r#match: u8 },
    }
    assert_eq!(Raw::FIELDS, ["type"]);
    assert_eq!(r#enum::FIELDS, ["struct.match"]);
}

#[test]
fn fields_that_cfg_removes_are_not_listed() {
    #[derive(Phi)]
    struct Chart {
        #[cfg(any())]
        gone: NoSuchType,
        #[cfg(not(any()))]
        here: u8,
        #[cfg_attr(all(), phi(skip))]
        skipped: u8,
    }
    #[derive(Phi)]
    enum Kind {
        #[cfg(any())]
        Gone(NoSuchType),
        Here(#[cfg(any())] NoSuchType, u8),
    }
    assert_eq!(Chart::FIELDS, ["here"]);
    assert_eq!(Kind::FIELDS, ["Here.0"]);
}

/// A bound for the generic types below.
pub trait Bound<'a, T: ?Sized> {}
impl<T: ?Sized> Bound<'_, T> for u8 {}

const LENGTH: u8 = 3;

/// Takes a block for its argument.
pub struct Block<const N: usize>;

#[test]
fn generics_of_every_kind() {
    #[derive(Phi)]
    struct Everything<'a, 'b: 'a, T, U = u8, const N: usize = { 1 + 1 }>
    where
        T: Bound<'a, str> + ?Sized + 'b,
        U: for<'c> Bound<'c, U>,
    {
        array: [U; N],
        text: &'a str,
        sized: [u8; size_of::<u8>() * 2 + LENGTH as usize],
        block: Block<{ 1 + LENGTH as usize }>,
        unsized_last: &'b T,
    }
    #[derive(Phi)]
    enum Either<Protected, Formatter: Default = u8> {
        Left(Protected),
        Right(Formatter),
    }
    #[derive(Phi)]
    #[expect(clippy::type_complexity, reason = "the types are the test")]
    struct Dynamic {
        call: Box<dyn Fn(&str) -> Result<u8, ()> + Send>,
        pointer: for<'a> fn(&'a str) -> &'a str,
    }
    assert_eq!(Everything::<'_, '_, u8>::FIELDS.len(), 5);
    assert_eq!(Either::<u8>::FIELDS, ["Left.0", "Right.0"]);
    assert_eq!(Dynamic::FIELDS, ["call", "pointer"]);
}

#[test]
fn discriminants_and_representations() {
    #[derive(Phi)]
    #[repr(u8)]
    enum Coded {
        One(u8) = 1 << 2,
        Two = { const { 3 + 4 } },
    }
    assert_eq!(Coded::FIELDS, ["One.0"]);
}

/// The names that the derive uses mean something else here, but nothing to the code that it writes.
mod shadowed {
    #![allow(non_camel_case_types)]

    pub mod core {}
    pub mod phi {}
    pub mod std {}
    pub struct str;
    pub struct Protected;
    pub struct Fields;
    pub struct Result;

    #[derive(::phi::Phi)]
    #[phi(redact)]
    pub struct Phi {
        pub secret: u8,
        #[phi(skip)]
        pub shown: u8,
    }
}

#[test]
fn local_names_do_not_disturb_the_derive() {
    assert_eq!(<shadowed::Phi as Protected>::FIELDS, ["secret"]);
    assert_eq!(format!("{:?}", shadowed::Phi { secret: 1, shown: 2 }), "Phi { secret: [PHI], shown: 2 }");
}

mod facade {
    pub(crate) use phi as marks;
}

macro_rules! record {
    ($name:ident { $($field:ident: $ty:ty),* }) => {
        #[derive($crate::facade::marks::Phi)]
        #[phi(crate = $crate::facade::marks, redact)]
        struct $name { $($field: $ty),* }
    };
}

#[test]
fn a_macro_can_write_the_derive() {
    record!(Visit { reason: String });
    assert_eq!(Visit::FIELDS, ["reason"]);
    assert_eq!(format!("{:?}", Visit { reason: "flu".into() }), "Visit { reason: [PHI] }");
}

#[test]
fn the_list_is_a_constant() {
    #[derive(Phi)]
    struct Pair(u8, u8);
    const N: usize = Pair::FIELDS.len();
    assert_eq!([0; N].len(), 2);
}
