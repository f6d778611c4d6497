//! What PHI is called: the keys of identifiers and health facts, the names that fields carrying them have, and the words
//! that make a type one about a patient, or about something else.
//!
//! A name is cut into words (`dateOfBirth`, `date_of_birth`, `DateOfBirth`), and looked up by its tail: `home_phone` is
//! a phone, `phone_type` is not. Words are compared without the gaps between them, so that `firstname` is found too.

use super::Inference;
use super::reader::{Reader, Row, did_you_mean};
use crate::source::Name;
use rustc_hash::{FxHashMap, FxHashSet};

/// The names that PHI has.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    /// Identifiers and health facts, by the keys of the marks.
    pub keys: Vec<Key>,
    terms: FxHashMap<String, Term>,
    owners: FxHashMap<String, OwnerStrength>,
    /// What a field says in a type whose name has that phrase: `value` in `LabResult`.
    owner_fields: FxHashMap<(String, String), Name>,
    /// Words for people who are no patients, places, animals, goods and machinery.
    others: FxHashMap<String, OtherClass>,
    /// Words in front of a field's name that say that it is not the patient's: `doctor_name`, `file_name`.
    prefixes: FxHashSet<String>,
    /// Words around a type's name that change nothing: `CreatePatientRequest`.
    affixes: FxHashSet<String>,
    /// Words at the end that change nothing: `phone_number`, `ssn_text`.
    tails: FxHashSet<String>,
    /// Fields that show that a type is about an animal or a product, whatever it is called.
    contradictions: FxHashSet<String>,
}

/// One identifier, or one kind of health fact.
#[derive(Clone, Debug)]
pub struct Key {
    /// `ssn`
    pub name: Name,
    /// `social security numbers`
    pub title: String,
    /// The letter of 164.514(b)(2)(i), for identifiers.
    pub letter: Option<char>,
    /// Whether all possible values can be tried: an unkeyed hash of one hides nothing.
    pub guessable: bool,
}

/// What a name says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Term {
    /// The key it stands for.
    pub key: Name,
    /// How far the name alone can be trusted.
    pub strength: TermStrength,
}

/// How far a name alone can be trusted.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum TermStrength {
    /// An identifier of everyone (`name`, `email`): PHI only in a type about a patient.
    Person,
    /// A health or payment fact (`diagnosis`): PHI in a type about a patient, or beside an identifier.
    Fact,
    /// PHI wherever it stands: `ssn`, `mrn`.
    Strong,
}

/// How sure it is that a type of that name is about a patient.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum OwnerStrength {
    /// Its fields have to say so too (`Claim`, `Encounter`).
    Likely,
    /// It is (`Patient`, `LabResult`).
    Sure,
}

/// What a field's name says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Hit {
    /// Key and strength.
    pub term: Term,
    /// Whether the name itself says whose it is: `patient_email`.
    pub of_patient: bool,
}

/// What a type's name says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum OwnerVerdict {
    /// Nothing.
    Unknown,
    /// It is about a patient, more or less surely.
    Patient(OwnerStrength),
    /// It handles records, and is none (`PatientRepository`); what its fields say by themselves still counts.
    Machinery,
    /// It is about staff, places, animals or goods.
    Other,
}

/// What a word that is not about patients is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum OtherClass {
    /// Staff and the like.
    People,
    /// Places, organisations, goods.
    Thing,
    /// Animals: whoever treats them has patients too.
    Animal,
    /// Parts of a program.
    Machinery,
}

impl Vocabulary {
    /// Adds what a file says.
    pub(super) fn read(&mut self, reader: &mut Reader, file: &mut Row) {
        for mut row in file.tables(reader, "key") {
            let name = row.required(reader, "name");
            let title = row.required(reader, "title");
            let letter = row.string(reader, "letter").and_then(|letter| letter.text.chars().next());
            let guessable = row.bool(reader, "guessable").unwrap_or(false);
            if let (Some(name), Some(title)) = (name, title) {
                let title = title.text.to_owned();
                self.keys.push(Key { name: Name::new(name.text), title, letter, guessable });
            }
            row.finish(reader);
        }
        for mut row in file.tables(reader, "term") {
            let key = row.required(reader, "key");
            let strength = row.required(reader, "strength");
            let names = row.strings(reader, "names");
            row.finish(reader);
            let (Some(key), Some(strength)) = (key, strength) else { continue };
            if self.key(key.text).is_none() {
                let known = self.keys.iter().map(|key| key.name.as_str());
                reader.problem(
                    key.span,
                    format!("unknown identifier `{}`", key.text),
                    did_you_mean(key.text, known),
                );
            }
            let strength = match strength.text {
                "strong" => TermStrength::Strong,
                "fact" => TermStrength::Fact,
                "person" => TermStrength::Person,
                other => {
                    let words = ["strong", "fact", "person"].into_iter();
                    reader.problem(
                        strength.span,
                        format!("`{other}` is no strength"),
                        did_you_mean(other, words),
                    );
                    continue;
                }
            };
            for name in names {
                self.terms.insert(words(name.text).concat(), Term { key: Name::new(key.text), strength });
            }
        }
        for mut row in file.tables(reader, "owner") {
            let strength = match row.bool(reader, "sure") {
                Some(true) => OwnerStrength::Sure,
                _ => OwnerStrength::Likely,
            };
            let names = row.strings(reader, "names");
            let fields = row.strings(reader, "fields");
            let key = row.string(reader, "key").map(|key| Name::new(key.text));
            row.finish(reader);
            for name in names {
                let phrase = words(name.text).concat();
                for (field, key) in fields.iter().zip(key.into_iter().cycle()) {
                    self.owner_fields.insert((phrase.clone(), words(field.text).concat()), key);
                }
                self.owners.insert(phrase, strength);
            }
        }
        for mut row in file.tables(reader, "other") {
            let class = row.required(reader, "class");
            let names = row.strings(reader, "names");
            row.finish(reader);
            let Some(class) = class else { continue };
            let class = match class.text {
                "people" => Some(OtherClass::People),
                "thing" => Some(OtherClass::Thing),
                "animal" => Some(OtherClass::Animal),
                "machinery" => Some(OtherClass::Machinery),
                "prefix" => None,
                other => {
                    let known = ["people", "thing", "animal", "machinery", "prefix"].into_iter();
                    let message = format!("`{other}` is no class of words");
                    reader.problem(class.span, message, did_you_mean(other, known));
                    continue;
                }
            };
            for name in names {
                let word = words(name.text).concat();
                if class != Some(OtherClass::Machinery) {
                    self.prefixes.insert(word.clone());
                }
                if let Some(class) = class {
                    self.others.entry(word).or_insert(class);
                }
            }
        }
        self.affixes.extend(file.strings(reader, "affixes").iter().map(|word| words(word.text).concat()));
        self.tails.extend(file.strings(reader, "tails").iter().map(|word| words(word.text).concat()));
        self.contradictions
            .extend(file.strings(reader, "contradictions").iter().map(|word| words(word.text).concat()));
    }

    /// The key of that name.
    pub fn key(&self, name: &str) -> Option<&Key> {
        self.keys.iter().find(|key| key.name == name)
    }

    /// How many names there are.
    pub fn n_terms(&self) -> usize {
        self.terms.len()
    }

    /// What a field's name says, with the user's additions and exceptions.
    pub fn field(&self, name: &str, inference: &Inference) -> Option<Hit> {
        let words = words(name);
        if is_listed(&inference.except, &words) {
            return None;
        }
        let mut end = words.len();
        loop {
            for start in 0..end {
                let tail = words[start..end].concat();
                let known = self.term(&tail, inference);
                let Some(term) = known.or_else(|| self.term(singular(&tail)?, inference)) else { continue };
                let front = &words[..start];
                if front.iter().any(|word| self.prefixes.contains(word)) {
                    return None;
                }
                return Some(Hit { term, of_patient: self.names_patient(front) });
            }
            let may_drop = end > 1 && is_neutral_tail(&self.tails, &words[end - 1]);
            if !may_drop {
                return None;
            }
            end -= 1;
        }
    }

    /// What a type's name says, with the user's exceptions.
    pub fn owner(&self, name: &str, inference: &Inference) -> OwnerVerdict {
        let mut words = words(name);
        if is_listed(&inference.except, &words) {
            return OwnerVerdict::Other;
        }
        let class = |part: &str| self.others.get(part).or_else(|| self.others.get(singular(part)?)).copied();
        if words.iter().any(|word| class(word) == Some(OtherClass::Animal)) {
            return OwnerVerdict::Other;
        }
        let by_head = self.owner_at_end(&words);
        while self.owner_at_end(&words) != Some(OwnerStrength::Sure)
            && words.len() > 1
            && words.last().is_some_and(|word| self.affixes.contains(word))
        {
            words.pop();
        }
        if self.owner_at_end(&words) == Some(OwnerStrength::Sure) {
            return OwnerVerdict::Patient(OwnerStrength::Sure);
        }
        let head_class = (0..words.len()).find_map(|start| class(&words[start..].concat()));
        match head_class {
            Some(OtherClass::Machinery) => return OwnerVerdict::Machinery,
            Some(OtherClass::People | OtherClass::Thing) => return OwnerVerdict::Other,
            _ => {}
        }
        let best = (1..=words.len()).filter_map(|end| self.owner_at_end(&words[..end])).max();
        let has_others = words.iter().any(|word| class(word).is_some());
        match best.max(by_head) {
            None => OwnerVerdict::Unknown,
            Some(OwnerStrength::Likely) if has_others => OwnerVerdict::Unknown,
            Some(strength) => OwnerVerdict::Patient(strength),
        }
    }

    /// What a field says in a type of that name alone: `value` in `LabResult` is a result.
    pub fn owner_field(&self, owner: &str, field: &str) -> Option<Name> {
        let field = words(field).concat();
        let words = words(owner);
        (0..words.len()).find_map(|start| {
            (start + 1..=words.len()).rev().find_map(|end| {
                let phrase = words[start..end].concat();
                let known = self.owner_fields.get(&(phrase.clone(), field.clone()));
                known
                    .or_else(|| self.owner_fields.get(&(singular(&phrase)?.to_owned(), field.clone())))
                    .copied()
            })
        })
    }

    /// Whether a field of that name shows that its type is about an animal.
    pub fn is_of_animals(&self, name: &str) -> bool {
        self.others.get(&words(name).concat()) == Some(&OtherClass::Animal)
    }

    /// The strongest phrase about patients with which the words end.
    fn owner_at_end(&self, words: &[String]) -> Option<OwnerStrength> {
        (words.len().saturating_sub(4)..words.len())
            .filter_map(|start| {
                let part = words[start..].concat();
                self.owners.get(&part).or_else(|| self.owners.get(singular(&part)?)).copied()
            })
            .max()
    }

    /// Whether a field of that name shows that its type is about an animal or a product.
    pub fn contradicts(&self, name: &str) -> bool {
        self.contradictions.contains(&words(name).concat())
    }

    fn term(&self, tail: &str, inference: &Inference) -> Option<Term> {
        let listed = |list: &[String]| list.iter().any(|name| words(name).concat() == tail);
        if listed(&inference.except) {
            return None;
        }
        if listed(&inference.vocabulary) {
            return Some(Term { key: self.key("other")?.name, strength: TermStrength::Strong });
        }
        self.terms.get(tail).copied()
    }

    fn names_patient(&self, front: &[String]) -> bool {
        (0..front.len()).any(|start| {
            (start + 1..=front.len())
                .any(|end| self.owners.get(&front[start..end].concat()) == Some(&OwnerStrength::Sure))
        })
    }
}

/// Cuts a name into lower-case words: `dateOfBirth`, `DATE_OF_BIRTH` and `HTTPServer2` as people read them.
pub fn words(name: &str) -> Vec<String> {
    let chars: Vec<char> = name.chars().collect();
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    for (i, c) in chars.iter().enumerate() {
        if !c.is_alphanumeric() {
            words.extend((!word.is_empty()).then(|| std::mem::take(&mut word)));
            continue;
        }
        let before = i.checked_sub(1).map(|i| chars[i]);
        let after_lower = before.is_some_and(|c| c.is_lowercase() || c.is_numeric());
        let starts_word = c.is_uppercase()
            && (after_lower
                || before.is_some_and(char::is_uppercase)
                    && chars.get(i + 1).is_some_and(|next| next.is_lowercase()));
        if starts_word && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        word.extend(c.to_lowercase());
    }
    words.extend((!word.is_empty()).then_some(word));
    words
}

fn is_listed(list: &[String], name: &[String]) -> bool {
    !list.is_empty() && list.iter().any(|listed| words(listed).concat() == name.concat())
}

fn is_neutral_tail(tails: &FxHashSet<String>, word: &str) -> bool {
    tails.contains(word) || word.bytes().all(|b| b.is_ascii_digit())
}

fn singular(word: &str) -> Option<&str> {
    word.strip_suffix('s').filter(|stem| stem.len() > 3 && !stem.ends_with('s'))
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn names_are_cut_as_people_read_them() {
        assert_eq!(words("dateOfBirth"), ["date", "of", "birth"]);
        assert_eq!(words("DATE_OF_BIRTH"), ["date", "of", "birth"]);
        assert_eq!(words("HTTPServer"), ["http", "server"]);
        assert_eq!(words("icd10_code"), ["icd10", "code"]);
        assert_eq!(words("_ssn"), ["ssn"]);
        assert!(words("").is_empty());
    }
}
