//! Knowledge as data: the lints' pages, the models of foreign crates, the vocabulary, the vendors, and the user's
//! `phi-lint.toml`, all read by one reader.
//!
//! Nothing here knows a program; [`crate::labels`] and [`crate::taint`] ask by canonical path.

mod builtin;
mod config;
mod date;
mod load;
mod page;
mod path_map;
mod paths;
mod reader;
mod rules;
mod vocabulary;
mod words;

#[cfg(test)]
mod tests;

pub use builtin::{BUILTIN, Builtin};
pub use date::is_date;
pub use page::SECTIONS;
pub use path_map::{PathMap, matches_path};
pub use vocabulary::{
    Hit, Key, OwnerStrength, OwnerVerdict, Term, TermStrength, Vocabulary, words as words_of,
};

use crate::finding::Level;
use crate::source::Name;

/// Everything that is known before the program is looked at.
#[derive(Debug, Default)]
pub struct Catalog {
    /// All lints, in the order of CONTRACT §2.
    pub lints: Vec<Lint>,
    /// What functions and methods do, by canonical path.
    pub functions: PathMap<FnModel>,
    /// What macros do, by canonical path.
    pub macros: PathMap<FnModel>,
    /// What attributes do (`instrument`), by last segment.
    pub attributes: PathMap<FnModel>,
    /// What types are, by canonical path.
    pub types: PathMap<TypeModel>,
    /// Building a value of a type that implements the trait is a sink: `std::error::Error`.
    pub trait_sinks: Vec<(Name, SinkModel)>,
    /// `[[phi]] names = …`
    pub phi_names: Vec<PhiNames>,
    /// Vendors, built-in and registered.
    pub vendors: Vec<Vendor>,
    /// `[[internal]] hosts`
    pub internal_hosts: Vec<String>,
    /// What `entry` reads: routers, handler attributes, extractors, layers.
    pub entries: Vec<EntryModel>,
    /// Calls that break a lint by themselves, by canonical path of the function.
    pub calls: PathMap<Vec<CallRule>>,
    /// Assignments to a field (`jsonwebtoken::Validation::validate_exp`) that do.
    pub field_writes: PathMap<Vec<CallRule>>,
    /// Implementations of a trait's method (`russh::client::Handler::check_server_key`) that do.
    pub implementations: PathMap<Vec<CallRule>>,
    /// Functions whose result is as constant as what goes in: conversions, decoders, wrappers.
    pub keeps: PathMap<Keeps>,
    /// Macros of that sort.
    pub keeping_macros: PathMap<Keeps>,
    /// Values that mean a connection without TLS: `tokio_postgres::NoTls`.
    pub plain_values: PathMap<bool>,
    /// Values that mean a broken primitive: `ring::digest::SHA1_FOR_LEGACY_USE_ONLY`.
    pub weak_values: PathMap<bool>,
    /// Attributes of fields that say what the value is where none is given.
    pub field_defaults: Vec<FieldDefault>,
    /// URL schemes without TLS: `http`, `ws`, `redis` …
    pub plain_schemes: Vec<String>,
    /// Parts of a connection's URL that switch TLS off, lower case: `sslmode=disable` …
    pub plain_params: Vec<String>,
    /// What PHI is called.
    pub vocabulary: Vocabulary,
    /// What the run is configured to do.
    pub config: Config,
}

impl Catalog {
    /// Every path or pattern that a model or the configuration says something of, some more than once.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        fn of<V: Default>(map: &PathMap<V>) -> impl Iterator<Item = &str> {
            map.iter().map(|(path, _)| path)
        }
        let code = of(&self.functions).chain(of(&self.macros)).chain(of(&self.types));
        let rules = of(&self.calls).chain(of(&self.field_writes)).chain(of(&self.implementations));
        let values = of(&self.keeps).chain(of(&self.keeping_macros)).chain(of(&self.plain_values));
        let entries = self.entries.iter().map(|entry| entry.path.as_str());
        let traits = self.trait_sinks.iter().map(|(path, _)| path.as_str());
        code.chain(rules).chain(values).chain(of(&self.weak_values)).chain(entries).chain(traits)
    }
}

/// Something wrong in a configuration file (or, if we were careless, in built-in data).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct ConfigProblem {
    /// The file, as its reader was told it.
    pub file: String,
    /// One-based; 0 where the text has no lines that the user knows (a manifest's metadata).
    pub line: u32,
    /// One-based, in characters; 0 like the line.
    pub column: u32,
    /// What is wrong, in lower case, no full stop.
    pub message: String,
    /// What to do.
    pub remedy: String,
}

/// A call (or an assignment to a field) that breaks a lint by itself.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CallRule {
    /// The lint.
    pub lint: Name,
    /// The argument that is looked at; the first when there is none.
    pub argument: Option<ArgumentRef>,
    /// What it must be.
    pub test: CallTest,
    /// What the first arguments must be as texts, for settings that are named by one.
    pub given: Vec<String>,
}

/// How a function's result is made of constants.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Keeps {
    /// It is a constant where all operands are.
    #[default]
    All,
    /// It is one of the operands (`unwrap_or`): a constant on some way where one of them is.
    Either,
    /// It is the receiver (or first argument); the others do not become part of it (`expect("…")`).
    First,
}

/// What the argument of a [`CallRule`] must be for the lint to fire.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum CallTest {
    /// Anything: the call alone is enough.
    Any,
    /// This constant.
    Bool(bool),
    /// A literal, or built of nothing but literals.
    Literal,
    /// This constant or variant, by canonical path.
    Path(Name),
    /// A value of a type of the workspace that has none of these fields, or a list of texts with none of these.
    Lacks(Vec<Name>),
    /// One of these texts.
    Text(Vec<String>),
    /// A text with one of these in it, in lower case.
    Contains(Vec<String>),
    /// A value of a type of the workspace whose implementation of this method can only succeed.
    Accepts(Name),
}

/// A lint's page.
#[derive(Clone, Debug)]
pub struct Lint {
    /// `phi_in_log`
    pub name: Name,
    /// Former names.
    pub aliases: Vec<Name>,
    /// `exposure`
    pub group: Name,
    /// Its level when nothing is configured.
    pub level: Level,
    /// The page's first paragraph: fires when PHI …
    pub title: String,
    /// What the sink does to PHI, to end a message: "reaches a log".
    pub verb: String,
    /// What to do, in a sentence.
    pub help: String,
    /// Cleanings that satisfy it.
    pub cleared_by: Vec<Cleaning>,
    /// `164.312(b)` …
    pub hipaa: Vec<String>,
    /// CWE numbers.
    pub cwe: Vec<u32>,
    /// The whole page, Markdown.
    pub page: String,
}

/// An attribute's key whose value a field has by default.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct FieldDefault {
    /// `serde`, `arg`
    pub attribute: Name,
    /// `default`, `default_value`
    pub key: Name,
    /// Whether it names a function that gives it.
    pub is_function: bool,
}

/// What was done to a value on its way.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[expect(missing_docs, reason = "the contract's words")]
pub enum Cleaning {
    Redact,
    Encrypt,
    Hash,
    Tokenize,
    Deidentify,
}

/// A set of [`Cleaning`]s.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Cleanings(pub u8);

/// What is known of a function, method, macro or attribute.
#[derive(Clone, Debug, Default)]
pub struct FnModel {
    /// Ways out.
    pub sinks: Vec<SinkModel>,
    /// What it returns is PHI.
    pub source: Option<SourceModel>,
    /// What it returns is clean in that way. Declared (marks, configuration, models of true sanitizers).
    pub sanitizer: Vec<Cleaning>,
    /// A predicate: its argument is clean where it returned true.
    pub sanitizer_when: bool,
    /// An unkeyed hash or weak primitive: the result stays PHI where the input is guessable.
    pub weak: bool,
    /// It undoes cleanings (`decrypt`, `expose_secret`): the result is as PHI as the input ever was.
    pub exposes: bool,
    /// Calling it is that check.
    pub guard: Option<GuardKind>,
    /// Calling it records an access.
    pub audit: Option<AuditModel>,
    /// Type of the result, as Rust source, where no stub says it.
    pub returns: Option<String>,
    /// Whether it never returns.
    pub diverges: bool,
    /// A broken primitive (MD5, SHA-1, DES, RC4, ECB): `weak_crypto` for any PHI, not only for what can be guessed.
    pub broken: bool,
    /// The sanitizer or hash changes this argument in place rather than returning what is clean.
    pub sanitizes_in_place: Option<ArgumentRef>,
    /// What it makes is a connection without TLS.
    pub plain: bool,
    /// What it makes has no TLS unless one of these is called with it.
    pub plain_unless: Vec<Name>,
    /// The same when its first arguments are these texts.
    pub plain_given: Vec<Vec<String>>,
    /// These arguments are in the receiver afterwards: a builder that is changed in place.
    pub fills: Option<ArgumentSet>,
    /// These arguments are in the error that it may give.
    pub quotes: Option<ArgumentSet>,
    /// What it makes (or turns its receiver into) is a store whose content is not in clear; with a text, only where one of
    /// its arguments says that.
    pub encrypts_store: Option<String>,
    /// What it makes (a cipher, a hasher without key) protects nothing.
    pub feeble: bool,
    /// Ways through which it passes arguments on.
    pub sends: Vec<SendModel>,
    /// It makes a connection (or request) to the URL in this argument; the URL's scheme says whether it has TLS.
    pub url: Option<ArgumentRef>,
}

/// One way out of a function's arguments.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SinkModel {
    /// The lint that fires.
    pub lint: Name,
    /// Which arguments leave.
    pub arguments: ArgumentSet,
    /// How the value is shown on its way out.
    pub shows: Shows,
    /// Where the host is read from, for calls that go to one; the vendor behind it decides the lint.
    pub host: Option<ArgumentRef>,
    /// The call only makes bytes that leave later (serialization): the sink fires when its result does.
    pub deferred: bool,
    /// The vendor whose client this is, by name.
    pub vendor: Option<Name>,
    /// Only what can be guessed counts: an unkeyed hash hides free text, and no identifier.
    pub guessable: bool,
    /// Where the SQL text is. Then only values of INSERT, UPDATE, REPLACE, MERGE and CALL leave: the others select.
    pub sql: Option<ArgumentRef>,
    /// Not where one of these methods is called on or with the same value in the same function, before or after.
    pub unless: Vec<Name>,
    /// Only where a literal among the arguments says this.
    pub says: Option<String>,
}

/// A call that passes arguments through something that was made elsewhere: a connection, a cipher.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SendModel {
    /// Which arguments.
    pub arguments: ArgumentSet,
    /// Through what: whether it was made without TLS (or with a broken primitive) decides.
    pub over: ArgumentRef,
    /// How the value is shown on its way.
    pub shows: Shows,
}

/// Which arguments a model means.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum ArgumentSet {
    /// All, the format string's included, the receiver not.
    #[default]
    All,
    /// These.
    These(Vec<ArgumentRef>),
}

/// One argument, or a part of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ArgumentRef {
    /// Which.
    pub position: ArgumentPosition,
    /// A path into it: `Ok`, `Err`, `Some`, field names.
    pub path: Vec<Name>,
}

/// Which argument.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ArgumentPosition {
    /// The receiver (`"self"`).
    Receiver,
    /// Number n, from 0, the receiver not counted.
    Index(u32),
    /// From number n on (`"1.."`).
    From(u32),
    /// The format string with its arguments (`"format"`).
    Format,
    /// Key-value pairs of a macro (`"fields"`).
    Fields,
}

/// How a value is shown on its way out.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum Shows {
    /// The content as such: a string, bytes, whatever is in it.
    #[default]
    Value,
    /// Its `Debug`.
    Debug,
    /// Its `Display`.
    Display,
    /// Its `Serialize`.
    Serialize,
}

/// What a source returns.
#[derive(Clone, Debug)]
pub struct SourceModel {
    /// Which part of the result: `Ok.0`; all when empty.
    pub path: Vec<Name>,
    /// Identifier or kind key.
    pub identifier: Option<Name>,
}

/// The checks that a guard can be.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[expect(missing_docs, reason = "the contract's words")]
pub enum GuardKind {
    Authentication,
    Role,
    Relationship,
}

/// Where an audit call (or event) holds its five parts.
#[derive(Clone, Debug, Default)]
pub struct AuditModel {
    /// For each of who, what, when, resource, where: the argument, field, or that it is automatic.
    pub parts: [Option<AuditPart>; 5],
    /// The table, file or bucket that holds the trail.
    pub store: Option<String>,
}

/// One part of an audit record.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum AuditPart {
    /// Argument n.
    Argument(u32),
    /// A field of the event, or a named parameter.
    Field(Name),
    /// Filled in by the callee.
    Automatic,
}

/// What is known of a type.
#[derive(Clone, Debug, Default)]
pub struct TypeModel {
    /// PHI: all fields, or these.
    pub phi: Option<PhiType>,
    /// Taking it as an extractor, or building it, is that check.
    pub guard: Option<GuardKind>,
    /// Building it records an access.
    pub audit: Option<AuditModel>,
    /// A store whose content is encrypted by itself.
    pub encrypted_store: bool,
    /// What its `Debug`, `Display` or `Serialize` does not show (`secrecy::SecretString`).
    pub hides: Vec<Shows>,
    /// A tower layer or actix transform that is that check.
    pub layer_guard: Option<GuardKind>,
}

/// A type that is PHI by configuration or by a model.
#[derive(Clone, Debug, Default)]
pub struct PhiType {
    /// The fields; all when empty.
    pub fields: Vec<Name>,
    /// Identifier or kind key.
    pub identifier: Option<Name>,
}

/// `[[phi]] names = …`
#[derive(Clone, Debug)]
pub struct PhiNames {
    /// Names that mean PHI.
    pub names: Vec<regex::Regex>,
    /// Names that do not.
    pub except: Vec<regex::Regex>,
    /// On fields, variables, parameters, functions.
    pub on: NameSites,
    /// Identifier or kind key.
    pub identifier: Option<Name>,
}

/// Where a name counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[expect(missing_docs, reason = "the contract's words")]
pub struct NameSites {
    pub field: bool,
    pub variable: bool,
    pub parameter: bool,
    pub function: bool,
}

/// An outside service.
#[derive(Clone, Debug)]
pub struct Vendor {
    /// `Twilio`
    pub name: String,
    /// Library crates that are its clients.
    pub crates: Vec<Name>,
    /// Host patterns, `*` for a part.
    pub hosts: Vec<String>,
    /// The lint that PHI on the way there breaks: `phi_to_analytics` …
    pub lint: Option<Name>,
    /// Whether the user registered it (rather than that we know it).
    pub registered: bool,
    /// The agreement.
    pub baa: Option<Baa>,
}

/// The lint that says what is wrong with a registered vendor's agreement.
pub const AGREEMENT_LINT: &str = "vendor_without_baa";

/// The lint of PHI on a connection without TLS.
pub const PLAIN_LINT: &str = "phi_over_plaintext";

/// The lint of PHI that a broken or unkeyed primitive is to protect.
pub const WEAK_LINT: &str = "weak_crypto";

/// A business associate agreement.
#[derive(Clone, Debug)]
pub struct Baa {
    /// `YYYY-MM-DD`
    pub signed: Option<String>,
    /// `YYYY-MM-DD`
    pub expires: Option<String>,
    /// Identifier and kind keys it covers; all when empty.
    pub covers: Vec<Name>,
}

/// A fact about frameworks for [`crate::entry`], kept as its table so that new roles need no new types here.
#[derive(Clone, Debug)]
pub struct EntryModel {
    /// Canonical path of the function, type or attribute.
    pub path: Name,
    /// `route`, `nest`, `merge`, `layer`, `handler-attribute`, `extractor`, `app` …
    pub role: Name,
    /// All other keys of the table.
    pub table: toml::Table,
}

/// What `phi-lint.toml` and the command line say.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// Level per lint, after groups, file and command line; by the lint's index in [`Catalog::lints`].
    pub levels: Vec<Level>,
    /// Whether a level was set by the user.
    pub levels_set: Vec<bool>,
    /// Levels that hold in one package only.
    pub package_levels: Vec<PackageLevels>,
    /// Paths that are not analysed.
    pub exclude: Vec<String>,
    /// The day that agreements are measured against, `YYYY-MM-DD`; without one none has run out.
    pub today: Option<String>,
    /// `baseline = "…"`
    pub baseline: Option<String>,
    /// `[inference]`
    pub inference: Inference,
    /// `[[allow]]`
    pub allows: Vec<Allow>,
    /// `[[public]]` routes, with reasons.
    pub public_routes: Vec<(String, String)>,
}

/// Levels from a package's own metadata.
#[derive(Clone, Debug)]
pub struct PackageLevels {
    /// The package's name in its manifest.
    pub package: Name,
    /// By the lint's index in [`Catalog::lints`]; `None` where the package says nothing.
    pub levels: Vec<Option<Level>>,
}

/// `[inference]`
#[derive(Clone, Debug)]
pub struct Inference {
    /// Whether names are looked at at all.
    pub enabled: bool,
    /// Ceiling for findings from inferred PHI.
    pub level: Level,
    /// Whether opaque ids count.
    pub opaque_ids: bool,
    /// More names.
    pub vocabulary: Vec<String>,
    /// Fewer names.
    pub except: Vec<String>,
}

impl Default for Inference {
    fn default() -> Inference {
        Inference {
            enabled: true,
            level: Level::Warn,
            opaque_ids: false,
            vocabulary: Vec::new(),
            except: Vec::new(),
        }
    }
}

/// `[[allow]]`
#[derive(Clone, Debug)]
pub struct Allow {
    /// The lint or group.
    pub lint: Name,
    /// Glob on the file's path.
    pub path: Option<String>,
    /// Pattern on the item's canonical path.
    pub item: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// Until when, `YYYY-MM-DD`.
    pub expires: Option<String>,
    /// Line in the configuration file.
    pub line: u32,
}

impl Catalog {
    /// The lint of that name or former name.
    pub fn lint(&self, name: Name) -> Option<&Lint> {
        self.lints.iter().find(|lint| lint.name == name || lint.aliases.contains(&name))
    }

    /// Whether a lint judges what handlers answer: a sink of it is a way to answer.
    pub fn answers(&self, lint: Name) -> bool {
        self.entries.iter().any(|row| row.role == "verdict" && row.path == lint)
    }
}

impl Vendor {
    /// Why the agreement does not cover a value of that kind on that day; `None` when it does.
    pub fn refusal(&self, identifier: Option<Name>, today: Option<&str>) -> Option<String> {
        let Some(baa) = &self.baa else { return Some("there is no agreement".to_owned()) };
        if let (Some(expires), Some(today)) = (&baa.expires, today)
            && expires.as_str() < today
        {
            return Some(format!("the agreement expired on {expires}"));
        }
        if let (Some(signed), Some(today)) = (&baa.signed, today)
            && signed.as_str() > today
        {
            return Some(format!("the agreement is signed only for {signed}"));
        }
        if baa.covers.is_empty() || identifier.is_some_and(|identifier| baa.covers.contains(&identifier)) {
            return None;
        }
        let kind = identifier.map_or("this kind of data".to_owned(), |identifier| format!("`{identifier}`"));
        Some(format!("the agreement does not cover {kind}"))
    }
}
