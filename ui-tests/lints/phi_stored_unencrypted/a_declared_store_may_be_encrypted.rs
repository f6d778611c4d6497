//! `[[store]] encrypted = true`.
//@ config: [[store]]
//@ config: type = "crate::Vault"
//@ config: encrypted = true
use phi::Phi;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

struct Vault;
struct Shelf;

impl Vault {
    #[phi::sink(phi_stored_unencrypted)]
    fn put(&self, _text: &str) {}
}
impl Shelf {
    #[phi::sink(phi_stored_unencrypted)]
    fn put(&self, _text: &str) {}
}

fn save(vault: &Vault, shelf: &Shelf, p: &Patient) {
    vault.put(&p.name);
    shelf.put(&p.name); //~ phi_stored_unencrypted
    shelf.put("empty");
}
