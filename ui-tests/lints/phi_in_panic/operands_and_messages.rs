//! What asserts, `expect` and `panic!` print, in their forms.
//@ lints: phi_in_panic
use phi::Phi;
use uuid::Uuid;

#[derive(Phi, Debug, PartialEq)]
struct Patient {
    #[phi(skip)]
    id: Uuid,
    name: String,
    ssn: String,
}

fn asserts(p: &Patient, q: &Patient) {
    assert_eq!(p.id, q.id);
    assert_eq!(p.name, q.name); //~ phi_in_panic
    assert_ne!(p.ssn, ""); //~ phi_in_panic
    assert!(p.name == q.name);
    assert!(!p.name.is_empty(), "no name for {}", p.id);
    assert!(!p.name.is_empty(), "no name for {}", p.ssn); //~ phi_in_panic
    debug_assert_eq!(p.name.len(), q.name.len());
    debug_assert_eq!(p.name, q.name); //~ phi_in_panic
}

fn messages(p: &Patient, bed: Option<u32>) -> u32 {
    if p.ssn.is_empty() {
        panic!("no ssn for {}", p.name); //~ phi_in_panic
    }
    if p.name.is_empty() {
        unreachable!("case {}", p.id);
    }
    bed.unwrap_or_else(|| panic!("no bed for {}", p.name)) //~ phi_in_panic
}

fn expects(p: &Patient, bed: Option<u32>) -> u32 {
    bed.expect(&format!("no bed for {}", p.name)) //~ phi_in_panic
}

fn number(p: &Patient) -> u64 {
    p.ssn.parse().expect("a number")
}
