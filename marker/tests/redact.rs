//! What `#[phi(redact)]` prints, and what it asks of the types.

#![deny(warnings, missing_docs)]
#![forbid(unsafe_code)]
#![allow(dead_code)]
#![deny(clippy::all)]

use std::fmt::Debug;
use std::marker::PhantomData;

use phi::{Phi, Protected};

/// Holds PHI, and cannot be printed.
struct Secret;

#[test]
fn hidden_fields_need_no_debug() {
    #[derive(Phi)]
    #[phi(redact)]
    struct Patient {
        id: u64,
        #[phi(identifier = "name")]
        name: Secret,
        tags: Vec<&'static str>,
    }
    let patient = Patient { id: 7, name: Secret, tags: vec!["new"] };
    assert_eq!(format!("{patient:?}"), r#"Patient { id: 7, name: [PHI], tags: ["new"] }"#);
    assert_eq!(
        format!("{patient:#?}"),
        "Patient {\n    id: 7,\n    name: [PHI],\n    tags: [\n        \"new\",\n    ],\n}"
    );
}

#[test]
fn everything_is_hidden_without_a_positive_mark() {
    #[derive(Phi)]
    #[phi(redact)]
    struct Note(Secret, #[phi(skip)] u8);
    #[derive(Phi)]
    #[phi(redact)]
    struct Unit;
    #[derive(Phi)]
    #[phi(redact)]
    struct Braces {}
    assert_eq!(format!("{:?} {Unit:?} {:?}", Note(Secret, 1), Braces {}), "Note([PHI], 1) Unit Braces");
}

#[test]
fn enums_show_their_variant() {
    #[derive(Phi)]
    #[phi(redact)]
    enum Contact {
        #[phi(identifier = "phone")]
        Phone(Secret, u8),
        Post {
            street: u8,
            #[phi(identifier = "geography")]
            zip: Secret,
        },
        Refused,
        #[phi]
        Deceased,
        Never(std::convert::Infallible),
    }
    let shown = [
        Contact::Phone(Secret, 1),
        Contact::Post { street: 2, zip: Secret },
        Contact::Refused,
        Contact::Deceased,
    ];
    assert_eq!(format!("{shown:?}"), "[Phone([PHI], [PHI]), Post { street: 2, zip: [PHI] }, Refused, [PHI]]");
}

#[test]
fn an_enum_without_variants_compiles() {
    #[derive(Phi)]
    #[phi(redact)]
    enum Never {}
    assert!(None::<Never>.is_none());
}

#[test]
fn only_parameters_that_are_shown_need_debug() {
    #[derive(Phi)]
    #[phi(redact)]
    struct Record<T, Formatter> {
        #[phi]
        secret: T,
        shown: Option<Formatter>,
    }
    let record = Record { secret: Secret, shown: Some(1) };
    assert_eq!(format!("{record:?}"), "Record { secret: [PHI], shown: Some(1) }");
}

#[test]
fn projections_are_bounded_as_they_are_shown() {
    struct Hidden;
    impl Iterator for Hidden {
        type Item = u8;
        fn next(&mut self) -> Option<u8> {
            None
        }
    }
    #[derive(Phi)]
    #[phi(redact)]
    struct Page<T: Iterator> {
        #[phi]
        rest: T,
        first: Option<T::Item>,
        last: Vec<<T as Iterator>::Item>,
        of: PhantomData<T>,
    }
    let page = Page { rest: Hidden, first: Some(1), last: vec![2], of: PhantomData };
    assert!(
        format!("{page:?}").starts_with("Page { rest: [PHI], first: Some(1), last: [2], of: PhantomData<")
    );
}

#[test]
fn a_type_may_contain_itself() {
    #[derive(Phi)]
    #[phi(redact)]
    struct Node<T> {
        value: T,
        #[phi]
        secret: u8,
        next: Option<Box<Node<T>>>,
    }
    let node = Node { value: 1, secret: 2, next: None };
    assert_eq!(format!("{node:?}"), "Node { value: 1, secret: [PHI], next: None }");
}

#[test]
fn generics_keep_their_bounds() {
    #[derive(Phi)]
    #[phi(redact)]
    #[expect(non_snake_case, reason = "a lifetime with the name of a parameter")]
    struct Everything<'a, 'T, T, U = u8, const N: usize = 2>
    where
        U: Copy,
        T: ?Sized,
    {
        #[phi(skip)]
        array: [U; N],
        #[phi(skip)]
        text: &'T str,
        secret: &'a Secret,
        #[phi(skip)]
        tail: T,
    }
    let value = Everything { array: [1, 2], text: "t", secret: &Secret, tail: [3, 4] };
    let unsized_value: &Everything<'_, '_, [u8]> = &value;
    assert_eq!(
        format!("{unsized_value:?}"),
        r#"Everything { array: [1, 2], text: "t", secret: [PHI], tail: [3, 4] }"#
    );
}

#[test]
fn packed_structs_are_copied() {
    #[derive(Phi)]
    #[phi(redact)]
    #[repr(C, packed(2))]
    struct Packed {
        shown: u64,
        #[phi]
        secret: u64,
    }
    assert_eq!(format!("{:?}", Packed { shown: 1, secret: 2 }), "Packed { shown: 1, secret: [PHI] }");
}

/// The user's names, some of them constants, next to those of the generated code.
mod names {
    #![allow(non_upper_case_globals)]

    const f: u8 = 0;
    const formatter: u8 = 0;
    const field: u8 = 0;

    #[derive(phi::Phi)]
    #[phi(redact)]
    #[allow(private_interfaces)]
    pub struct Names<const self_0: usize> {
        pub f: u8,
        pub fmt: u8,
        pub formatter: u8,
        pub __phi_formatter: u8,
        pub __phi_field_1: u8,
        pub r#type: u8,
        #[phi]
        pub r#match: super::Secret,
    }

    pub const SUM: u8 = f + formatter + field;
}

#[test]
fn names_of_the_user_do_not_meet_those_of_the_derive() {
    let names = names::Names::<3> {
        f: names::SUM,
        fmt: 1,
        formatter: 2,
        __phi_formatter: 3,
        __phi_field_1: 4,
        r#type: 5,
        r#match: Secret,
    };
    assert_eq!(
        format!("{names:?}"),
        "Names { f: 0, fmt: 1, formatter: 2, __phi_formatter: 3, __phi_field_1: 4, type: 5, match: [PHI] }"
    );
}

/// Deprecated things are as quiet in the generated code as in std's derives.
mod deprecated {
    #[derive(phi::Phi)]
    #[phi(redact)]
    #[deprecated]
    pub struct Old {
        #[deprecated]
        #[phi(skip)]
        pub field: u8,
    }

    #[derive(phi::Phi)]
    #[phi(redact)]
    pub enum Answer {
        #[deprecated]
        Yes(#[phi(skip)] u8),
        No,
    }
}

#[test]
fn deprecated_parts_do_not_warn() {
    assert_eq!(format!("{:?}", deprecated::Answer::No), "No");
    assert_eq!(<deprecated::Answer as Protected>::FIELDS.len(), 0);
}

#[test]
fn the_bound_of_a_shown_parameter_is_not_lost() {
    #[derive(Phi)]
    #[phi(redact)]
    struct Shown<T>(#[phi(skip)] T);
    fn needs_debug(_: &impl Debug) {}
    needs_debug(&Shown(1));
}
