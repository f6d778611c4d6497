//! The types, the formatting, and a helper that prints.
mod text;

pub use text::title;

#[derive(phi::Phi)]
pub struct Patient {
    pub name: String,
    #[phi(skip)]
    pub id: u64,
}

impl Patient {
    pub fn number(&self) -> String {
        self.id.to_string()
    }
}

pub fn print(line: &str) {
    println!("{line}"); //~ phi_in_log from(call)
}
