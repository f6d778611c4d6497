//! `for` calls the type's own `into_iter`; own `Index` and `IndexMut` lead to the element.
use phi::Phi;
use std::ops::{Index, IndexMut};
use tracing::info;

#[derive(Phi, Clone, Default)]
struct Patient {
    name: String,
    ssn: String,
    age: u32,
    #[phi(skip)]
    id: u64,
}

struct Ward {
    beds: Vec<Patient>,
    no: u32,
}

impl<'a> IntoIterator for &'a Ward {
    type Item = &'a Patient;
    type IntoIter = std::slice::Iter<'a, Patient>;
    fn into_iter(self) -> Self::IntoIter {
        self.beds.iter()
    }
}

struct Lines {
    lines: Vec<String>,
    title: String,
}

impl Index<usize> for Lines {
    type Output = String;
    fn index(&self, at: usize) -> &String {
        &self.lines[at]
    }
}

impl IndexMut<usize> for Lines {
    fn index_mut(&mut self, at: usize) -> &mut String {
        &mut self.lines[at]
    }
}

impl Index<&str> for Lines {
    type Output = String;
    fn index(&self, _: &str) -> &String {
        &self.title
    }
}

fn loops(p: &Patient) {
    let ward = Ward { beds: vec![p.clone()], no: 3 };
    for p in &ward {
        info!("{}", p.id);
        info!("{}", p.ssn); //~ phi_in_log
    }
    info!("{}", ward.no);
}

fn indexes(p: &Patient) {
    let mut lines = Lines { lines: vec![String::new()], title: "ward".into() };
    info!("{}", lines[0]);
    lines[0] = p.name.clone();
    info!("{}", lines["title"]);
    info!("{}", lines[0]); //~ phi_in_log
}
