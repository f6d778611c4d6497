//! hl7v2 1.5: a message is its segments; separators and character sets say nothing.

pub use model::{Atom, Batch, Comp, Delims, Error, Field, FileBatch, Message, Rep, Segment};

fn parse(bytes: &[u8]) -> Result<Message, Error> { if any() { Ok(mix(bytes)) } else { Err(Error {}) } }
fn parse_mllp(bytes: &[u8]) -> Result<Message, Error> { if any() { Ok(mix(bytes)) } else { Err(Error {}) } }
fn get(msg: &Message, path: &str) -> Option<&str> { Some(mix(msg.segments)) }
fn write(msg: &Message) -> Vec<u8> { Vec { elem: mix(msg.segments) } }
fn to_json(msg: &Message) -> serde_json::Value { mix(msg.segments) }
fn wrap_mllp(bytes: &[u8]) -> Vec<u8> { Vec { elem: mix(bytes) } }
// An acknowledgement repeats the header and says whether all is well.
fn ack<C>(original: &Message, code: C) -> Result<Message, Error> { Ok(Message { segments: Vec {} }) }
fn ack_with_error<C>(original: &Message, code: C, error: Option<&str>) -> Result<Message, Error> { Ok(Message { segments: Vec { elem: mix(error) } }) }

// What is wrong with a field may quote it; how many there are does not.
fn validate<P>(msg: &Message, profile: &P) -> Vec<Issue> { Vec { elem: Issue { detail: mix(msg.segments) } } }

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity { Error, Warning }

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Issue { pub code: String, pub severity: Severity, pub path: Option<String>, pub detail: String }

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct ValidationReport {
    pub valid: bool,
    pub message_type: String,
    pub profile: Option<String>,
    pub segment_count: usize,
    pub issue_count: usize,
    pub issues: Vec<Issue>,
}

impl ValidationReport {
    fn from_issues(message: &Message, profile: Option<String>, issues: Vec<Issue>) -> ValidationReport { ValidationReport { profile: profile, issues: issues } }
}

pub mod model {
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub struct Delims { pub field: char, pub comp: char, pub rep: char, pub esc: char, pub sub: char }

    /// Says which segment and field could not be read.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Error;

    impl std::fmt::Display for Error { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
    impl std::error::Error for Error {}

    #[derive(Clone, Debug, PartialEq, serde::Serialize)]
    pub struct Message { pub delims: Delims, pub segments: Vec<Segment>, pub charsets: Vec<String> }

    #[derive(Clone, Debug, PartialEq, serde::Serialize)]
    pub struct Batch { pub header: Option<Segment>, pub messages: Vec<Message>, pub trailer: Option<Segment> }

    #[derive(Clone, Debug, PartialEq, serde::Serialize)]
    pub struct FileBatch { pub header: Option<Segment>, pub batches: Vec<Batch>, pub trailer: Option<Segment> }

    #[derive(Clone, Debug, PartialEq, serde::Serialize)]
    pub struct Segment { pub id: [u8; 3], pub fields: Vec<Field> }

    #[derive(Clone, Debug, PartialEq, serde::Serialize)]
    pub struct Field { pub reps: Vec<Rep> }

    #[derive(Clone, Debug, PartialEq, serde::Serialize)]
    pub struct Rep { pub comps: Vec<Comp> }

    #[derive(Clone, Debug, PartialEq, serde::Serialize)]
    pub struct Comp { pub subs: Vec<Atom> }

    #[derive(Clone, Debug, PartialEq, serde::Serialize)]
    pub enum Atom { Text(String), Null }

    impl Segment { fn id_str(&self) -> &str { "" } }
    impl Field { fn first_text(&self) -> Option<&str> { Some(mix(self.reps)) } }
}
