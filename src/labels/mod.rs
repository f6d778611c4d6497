//! Which types and fields of a program are PHI: marks, configuration and vocabulary, joined with its definitions; and
//! what its functions are declared to be by marks.

mod by_name;
mod find;
mod infer;
mod marks;

#[cfg(test)]
mod tests;

pub use find::{find, trait_method};

use crate::catalog::{FnModel, PathMap, TypeModel};
use crate::names::{AdtId, FnId, ImplId};
use crate::source::{Name, Span};
use rustc_hash::FxHashMap;

/// An index into [`Labels::labels`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct LabelId(pub u32);

/// What of a program is PHI, and what its functions and types are declared to be.
#[derive(Debug, Default)]
pub struct Labels {
    /// All labels.
    pub labels: Vec<Label>,
    /// PHI types of the program.
    pub adts: FxHashMap<AdtId, PhiAdt>,
    /// PHI types of models and configuration, for types of crates that were not read.
    pub externs: Externs,
    /// `#[phi::…]` marks on functions, joined with what configuration and models say of them by path.
    pub functions: FxHashMap<FnId, FnModel>,
    /// `#[phi::guard]`, `#[phi::audit]` on types, joined with configuration and models.
    pub types: FxHashMap<AdtId, TypeModel>,
    /// `#[phi::guard]` on a trait impl.
    pub guard_impls: FxHashMap<ImplId, crate::catalog::GuardKind>,
    /// Names that `[[phi]] names` means; ask [`Labels::name_label`].
    pub names: FxHashMap<(Name, NameSite), LabelId>,
    /// Unmarked types that look like PHI: the type and why, for `unmarked_phi` and `init`.
    pub unmarked: Vec<(AdtId, String)>,
    /// Marks that say something that does not exist: reported as findings of `unknown_lint` or as problems.
    pub problems: Vec<(Span, String)>,
}

/// The labels of types of unread crates: a type is found by its path, by a pattern that means it or by a re-export.
#[derive(Debug, Default)]
pub struct Externs(PathMap<Option<LabelId>>);

impl Externs {
    /// The label of a type, if it is PHI.
    pub fn get(&self, path: &Name) -> Option<&LabelId> {
        self.0.get(*path)?.as_ref()
    }

    /// The paths and patterns of the types.
    pub fn paths(&self) -> impl Iterator<Item = &'static str> {
        self.0.iter().map(|(path, _)| path)
    }

    /// Whether a type is PHI.
    pub fn contains_key(&self, path: &Name) -> bool {
        self.get(path).is_some()
    }

    /// Gives a label to the types of a path or pattern.
    pub(super) fn insert(&mut self, path: &str, label: LabelId) {
        *self.0.entry(path) = Some(label);
    }
}

impl std::ops::Index<&Name> for Externs {
    type Output = LabelId;

    fn index(&self, path: &Name) -> &LabelId {
        self.get(path).expect("the path was asked for before")
    }
}

/// Where a name stands that is PHI by itself.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum NameSite {
    /// A local variable, const or static.
    Variable,
    /// A parameter of a function or closure.
    Parameter,
    /// A function: its result is PHI.
    Function,
}

/// A kind of PHI that a value can carry.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Label {
    /// `Patient.ssn`, `Contact::Email.0`, or a function's path for a source.
    pub subject: String,
    /// The type that owns it, for grouping.
    pub owner: Option<AdtId>,
    /// Identifier or kind key of HIPAA.md, where one is known.
    pub identifier: Option<Name>,
    /// Whether it is declared (marked, configured, built in) rather than inferred from names.
    pub declared: bool,
    /// Where it is declared.
    pub span: Option<Span>,
}

/// A PHI type: which of its fields are.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PhiAdt {
    /// By variant, then field: the label, if that field is PHI.
    pub fields: Vec<Vec<Option<LabelId>>>,
    /// Whether it is declared rather than inferred.
    pub declared: bool,
    /// `#[phi(redact)]`
    pub redact: bool,
}

impl Labels {
    /// The label of that id.
    pub fn label(&self, id: LabelId) -> &Label {
        &self.labels[id.0 as usize]
    }
}
