//! The words of marks, models and configuration, and the small operations on what they mean.

use super::{
    ArgumentPosition, ArgumentRef, AuditModel, Cleaning, Cleanings, FnModel, GuardKind, Shows, TypeModel,
};

impl Cleanings {
    /// The set with one more.
    pub fn with(self, cleaning: Cleaning) -> Cleanings {
        Cleanings(self.0 | 1 << cleaning as u8)
    }

    /// Whether it is in the set.
    pub fn has(self, cleaning: Cleaning) -> bool {
        self.0 & 1 << cleaning as u8 != 0
    }
}

impl Cleaning {
    /// The contract's words.
    pub const WORDS: [(&str, Cleaning); 5] = [
        ("redact", Cleaning::Redact),
        ("encrypt", Cleaning::Encrypt),
        ("hash", Cleaning::Hash),
        ("tokenize", Cleaning::Tokenize),
        ("deidentify", Cleaning::Deidentify),
    ];

    /// The cleaning that a word means.
    pub fn from_word(word: &str) -> Option<Cleaning> {
        Cleaning::WORDS.iter().find(|(known, _)| *known == word).map(|(_, cleaning)| *cleaning)
    }
}

impl GuardKind {
    /// The contract's words.
    pub const WORDS: [(&str, GuardKind); 3] = [
        ("authentication", GuardKind::Authentication),
        ("role", GuardKind::Role),
        ("relationship", GuardKind::Relationship),
    ];

    /// The guard that a word means.
    pub fn from_word(word: &str) -> Option<GuardKind> {
        GuardKind::WORDS.iter().find(|(known, _)| *known == word).map(|(_, kind)| *kind)
    }
}

impl Shows {
    /// The words of models.
    pub const WORDS: [(&str, Shows); 4] = [
        ("value", Shows::Value),
        ("debug", Shows::Debug),
        ("display", Shows::Display),
        ("serialize", Shows::Serialize),
    ];

    /// The way that a word means.
    pub fn from_word(word: &str) -> Option<Shows> {
        Shows::WORDS.iter().find(|(known, _)| *known == word).map(|(_, shows)| *shows)
    }
}

impl AuditModel {
    /// The keys of [`AuditModel::parts`], in order.
    pub const PARTS: [&str; 5] = ["who", "what", "when", "resource", "where"];
}

impl FnModel {
    /// Adds what another model says; where both say something single, the other wins.
    pub fn merge(&mut self, other: FnModel) {
        for sink in other.sinks {
            if !self.sinks.contains(&sink) {
                self.sinks.push(sink);
            }
        }
        self.source = other.source.or(self.source.take());
        if !other.sanitizer.is_empty() {
            self.sanitizer = other.sanitizer;
        }
        self.sanitizer_when |= other.sanitizer_when;
        self.weak |= other.weak;
        self.broken |= other.broken;
        self.exposes |= other.exposes;
        self.guard = other.guard.or(self.guard);
        self.audit = other.audit.or(self.audit.take());
        self.returns = other.returns.or(self.returns.take());
        self.diverges |= other.diverges;
        self.sanitizes_in_place = other.sanitizes_in_place.or(self.sanitizes_in_place.take());
        self.plain |= other.plain;
        self.fills = other.fills.or(self.fills.take());
        self.quotes = other.quotes.or(self.quotes.take());
        self.plain_unless.extend(other.plain_unless);
        self.encrypts_store = other.encrypts_store.or(self.encrypts_store.take());
        self.feeble |= other.feeble;
        self.plain_given.extend(other.plain_given);
        for send in other.sends {
            if !self.sends.contains(&send) {
                self.sends.push(send);
            }
        }
        self.url = other.url.or(self.url.take());
    }
}

impl ArgumentRef {
    /// Argument n as a whole.
    pub fn index(n: u32) -> ArgumentRef {
        ArgumentRef { position: ArgumentPosition::Index(n), path: Vec::new() }
    }
}

impl TypeModel {
    /// Adds what another model says; where both say something single, the other wins.
    pub fn merge(&mut self, other: TypeModel) {
        self.phi = other.phi.or(self.phi.take());
        self.guard = other.guard.or(self.guard);
        self.audit = other.audit.or(self.audit.take());
        self.encrypted_store |= other.encrypted_store;
        self.layer_guard = other.layer_guard.or(self.layer_guard);
        if !other.hides.is_empty() {
            self.hides = other.hides;
        }
    }
}
