//! assert_eq and assert_ne print both sides; assert prints its message.
use phi::Phi;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn check(p: &Patient, other: &Patient) {
    assert_eq!(p.name, other.name); //~ phi_in_panic
    assert_ne!("Doe", p.name); //~ phi_in_panic
    debug_assert_eq!(p.ssn, "", "no number yet"); //~ phi_in_panic
    assert!(p.id > 0, "no id for {}", p.name); //~ phi_in_panic
    assert!(p.name == other.name);
    assert!(p.id > 0, "no id");
    assert_eq!(p.id, other.id);
    assert_eq!(p.name.len(), 3);
    debug_assert!(p.name.is_empty(), "{} letters", p.name.len());
}
