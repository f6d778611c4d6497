//! The words that a mark may use, and the nearest one to a word that it may not.
//!
//! Invariant: the same words as the linter's own lists, which the contract with users fixes.

/// One key of `identifier = "…"` or `kind = "…"`, with the words that people write instead of it.
pub(crate) struct Key {
    pub(crate) name: &'static str,
    instead: &'static [&'static str],
}

const fn key(name: &'static str, instead: &'static [&'static str]) -> Key {
    Key { name, instead }
}

/// The Safe Harbor identifiers, 45 CFR 164.514(b)(2)(i)(A) to (R).
pub(crate) const IDENTIFIERS: &[Key] = &[
    key("name", &["first_name", "last_name", "full_name", "given", "family", "patient_name"]),
    key("geography", &["street", "address", "city", "county", "zip", "postal_code", "geo", "location"]),
    key("date", &["dob", "birth_date", "birthdate", "date_of_birth", "admitted_at", "service_date"]),
    key("phone", &["mobile", "telephone", "telecom", "cell"]),
    key("fax", &[]),
    key("email", &["mail"]),
    key("ssn", &["social_security_number", "social-security"]),
    key("mrn", &["medical_record_number", "medical-record", "chart_no"]),
    key("health-plan", &["member_id", "policy_no", "insurance", "insurance_id", "medicare_id", "mbi"]),
    key("account", &["account_no", "billing_account"]),
    key("license", &["licence", "license_no", "drivers_license", "dea_no", "certificate"]),
    key("vehicle", &["vin", "license_plate", "plate"]),
    key("device", &["device_id", "udi", "serial_no", "imei"]),
    key("url", &["uri", "profile_url", "portal_url"]),
    key("ip", &["ip_addr", "remote_addr"]),
    key("biometric", &["fingerprint", "voiceprint", "iris", "face_embedding"]),
    key("photo", &["avatar", "portrait", "image"]),
    key("other", &["patient_id", "national_id", "passport_no", "id"]),
];

/// The health and payment facts that make an identifier PHI.
pub(crate) const KINDS: &[Key] = &[
    key("diagnosis", &["icd10", "snomed", "condition"]),
    key("medication", &["rx", "prescription", "dosage", "ndc", "drug"]),
    key("lab", &["result", "loinc", "observation", "vitals"]),
    key("procedure", &["cpt", "hcpcs"]),
    key("note", &["clinical_note", "soap", "narrative"]),
    key("genetic", &["dna", "genome"]),
    key("mental-health", &["psychiatric", "psychotherapy"]),
    key("substance-use", &["substance-abuse", "addiction"]),
    key("payment", &["claim", "copay", "eob", "payer"]),
];

/// What a sanitizer may do.
pub(crate) const SANITIZERS: &[&str] = &["redact", "encrypt", "hash", "tokenize", "deidentify"];

/// What a guard may check.
pub(crate) const GUARDS: &[&str] = &["authentication", "role", "relationship"];

/// The groups of lints, and `all` of them.
pub(crate) const GROUPS: &[&str] = &[
    "all",
    "exposure",
    "disclosure",
    "storage",
    "transport",
    "access",
    "audit",
    "minimization",
    "crypto",
    "hygiene",
];

/// The lints that judge a value on its way out: a function of the user's can be such a way.
pub(crate) const FLOW_LINTS: &[&str] = &[
    "phi_in_log",
    "phi_in_span",
    "phi_in_panic",
    "phi_in_error",
    "phi_in_url",
    "phi_to_analytics",
    "phi_to_telemetry",
    "phi_to_messaging",
    "phi_to_ai",
    "phi_to_third_party",
    "vendor_without_baa",
    "phi_serialized_unencrypted",
    "phi_stored_unencrypted",
    "phi_in_token",
    "phi_over_plaintext",
    "phi_response_without_authentication",
    "phi_response_without_role_check",
    "missing_relationship_check",
    "missing_rate_limit",
    "unvalidated_input",
    "phi_access_without_audit",
    "overbroad_response",
    "unbounded_phi_query",
    "weak_crypto",
];

/// The lints that judge a type, a name, a literal, a setting or a suppression: nothing flows into them.
pub(crate) const OTHER_LINTS: &[&str] = &[
    "phi_debug_impl",
    "tls_verification_disabled",
    "token_without_expiry",
    "token_validation_disabled",
    "audit_event_incomplete",
    "audit_log_mutable",
    "unused_phi_field",
    "hardcoded_key",
    "unmarked_phi",
    "phi_literal",
    "unfulfilled_suppression",
    "suppression_without_reason",
    "expired_suppression",
    "unknown_lint",
];

/// The key that a wrong word stands for: by what people write instead of it, else by its letters.
pub(crate) fn nearest_key(word: &str, keys: &[Key]) -> &'static str {
    let written_instead = |key: &&Key| key.instead.iter().any(|other| plain(other) == plain(word));
    match keys.iter().find(written_instead) {
        Some(key) => key.name,
        None => nearest(word, keys.iter().map(|key| key.name)),
    }
}

/// The candidate with the fewest letters to change; the first of them if several are as near.
///
/// # Panics
/// If there is no candidate.
pub(crate) fn nearest(word: &str, candidates: impl IntoIterator<Item = &'static str>) -> &'static str {
    candidates
        .into_iter()
        .min_by_key(|candidate| distance(&plain(word), &plain(candidate)))
        .expect("every list of words has one")
}

/// `a`, `b` or `c`, as a message says it.
pub(crate) fn one_of(words: impl IntoIterator<Item = &'static str>) -> String {
    let quoted: Vec<_> = words.into_iter().map(|word| format!("`{word}`")).collect();
    match quoted.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} or {last}", rest.join(", ")),
        None => String::new(),
    }
}

/// Case, `-` and `_` are what people mix up first, so they do not count.
fn plain(word: &str) -> String {
    word.to_lowercase().replace('-', "_")
}

/// The Levenshtein distance, one row at a time.
fn distance(left: &str, right: &str) -> usize {
    let mut row: Vec<usize> = (0..=right.chars().count()).collect();
    for (i, l) in left.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, r) in right.chars().enumerate() {
            let replaced = diagonal + usize::from(l != r);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[right.chars().count()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distance_counts_changed_letters() {
        assert_eq!(distance("", "ssn"), 3);
        assert_eq!(distance("ssn", "ssn"), 0);
        assert_eq!(distance("snn", "ssn"), 1);
        assert_eq!(distance("fax", "ax"), 1);
    }

    #[test]
    fn a_field_name_leads_to_its_key() {
        assert_eq!(nearest_key("dob", IDENTIFIERS), "date");
        assert_eq!(nearest_key("ICD10", KINDS), "diagnosis");
        assert_eq!(nearest_key("mental_health", KINDS), "mental-health");
        assert_eq!(nearest_key("emial", IDENTIFIERS), "email");
    }

    #[test]
    fn no_word_is_listed_twice() {
        let keys = IDENTIFIERS.iter().chain(KINDS).flat_map(|key| key.instead.iter().chain([&key.name]));
        let lints = FLOW_LINTS.iter().chain(OTHER_LINTS).chain(GROUPS);
        let mut words: Vec<_> = keys.chain(lints).collect();
        let n_words = words.len();
        words.sort_unstable();
        words.dedup();
        assert_eq!(words.len(), n_words);
    }
}
