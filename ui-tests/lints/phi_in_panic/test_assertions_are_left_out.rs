//! Tests may compare patients.
use phi::Phi;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn check(p: &Patient) {
    assert_ne!(p.name, ""); //~ phi_in_panic
}

#[cfg(test)]
mod tests {
    #[test]
    fn compares() {
        let p = super::Patient { name: "a".into(), ssn: "b".into(), id: 7 };
        super::check(&p);
        assert_eq!(p.name, "a");
    }
}
