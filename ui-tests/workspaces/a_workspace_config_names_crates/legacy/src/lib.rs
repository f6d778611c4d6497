//! Code that cannot be marked.
pub struct Row {
    pub text: String,
    pub number: u64,
}

pub mod pager {
    pub fn send_short(_to: &str, _text: &str) {}
    pub fn list(_to: &str, _text: &str) {}
}
