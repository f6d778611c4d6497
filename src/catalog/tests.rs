//! The built-in data, and what the reader says about a user's mistakes.

use super::*;
use crate::finding::Level;
use std::collections::BTreeSet;

fn builtin() -> Catalog {
    Catalog::load(BUILTIN, None, &[]).0
}

fn problems(config: &str) -> Vec<String> {
    let (_, problems) = Catalog::load(BUILTIN, Some(("phi-lint.toml", config)), &[]);
    problems
        .into_iter()
        .map(|p| format!("{}:{}:{}: {}; {}", p.file, p.line, p.column, p.message, p.remedy))
        .collect()
}

#[test]
fn the_built_in_data_has_no_mistakes() {
    let (catalog, problems) = Catalog::load(BUILTIN, None, &[]);
    assert!(problems.is_empty(), "{problems:#?}");
    assert_eq!(catalog.lints.len(), BUILTIN.pages.len());
}

#[test]
fn the_list_equals_the_folder() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut on_disk = BTreeSet::new();
    for (folder, extension) in
        [("lints", "md"), ("lints/vocabulary", "toml"), ("lints/vendors", "toml"), ("lints/models", "toml")]
    {
        for entry in std::fs::read_dir(root.join(folder)).expect("the folder is there").flatten() {
            let path = entry.path();
            if path.extension().is_some_and(|e| e == extension) && path.file_stem() != Some("README".as_ref())
            {
                on_disk.insert(format!("{folder}/{}", entry.file_name().to_string_lossy()));
            }
        }
    }
    let all = [BUILTIN.pages, BUILTIN.vocabulary, BUILTIN.vendors, BUILTIN.models];
    let listed: BTreeSet<String> =
        all.iter().flat_map(|files| files.iter()).map(|(path, _)| path.to_string()).collect();
    let missing: Vec<_> = on_disk.difference(&listed).collect();
    let left_over: Vec<_> = listed.difference(&on_disk).collect();
    assert!(
        missing.is_empty() && left_over.is_empty(),
        "builtin.rs lacks {missing:#?} and should not list {left_over:#?}"
    );
}

#[test]
fn macros_are_known() {
    let catalog = builtin();
    let info = catalog.macros.get(Name::new("tracing::info")).expect("tracing is modelled");
    assert_eq!(info.sinks[0].lint, "phi_in_log");
    let unwrap = catalog.functions.get(Name::new("std::result::Result::unwrap")).expect("std is modelled");
    assert_eq!(
        unwrap.sinks[0].arguments,
        ArgumentSet::These(vec![ArgumentRef {
            position: ArgumentPosition::Receiver,
            path: vec![Name::new("Err")],
        }])
    );
}

#[test]
fn mistakes_are_told_with_place_and_remedy() {
    let told = problems(
        "[inference]\nopaque_ids = true\n\n[[sink]]\nfunction = \"crate::a\"\nlint = \"phi_in_logs\"\n\n[lints]\nexposur = \"deny\"\n",
    );
    assert_eq!(
        told,
        [
            "phi-lint.toml:2:1: unknown key `opaque_ids` in [inference]; did you mean `opaque-ids`?",
            "phi-lint.toml:6:8: unknown lint `phi_in_logs`; did you mean `phi_in_log`?",
            "phi-lint.toml:9:1: unknown lint or group `exposur`; did you mean `exposure`?",
        ]
    );
}

#[test]
fn names_that_are_phi() {
    let catalog = builtin();
    let inference = &Inference::default();
    let key = |name: &str| catalog.vocabulary.field(name, inference).map(|hit| hit.term.key.as_str());
    for (name, wanted) in [
        ("ssn", "ssn"),
        ("patient_ssn", "ssn"),
        ("SSN", "ssn"),
        ("medicalRecordNumber", "mrn"),
        ("dateOfBirth", "date"),
        ("dob", "date"),
        ("firstName", "name"),
        ("home_phone", "phone"),
        ("phone_number", "phone"),
        ("address_line_1", "geography"),
        ("zip", "geography"),
        ("allergies", "diagnosis"),
        ("icd10_codes", "diagnosis"),
        ("current_medications", "medication"),
        ("fecha_nacimiento", "date"),
        ("codice_fiscale", "ssn"),
        ("versichertennummer", "health-plan"),
    ] {
        assert_eq!(key(name), Some(wanted), "{name}");
    }
    for name in [
        "file_name",
        "table_name",
        "doctor_name",
        "provider_phone",
        "is_ssn_valid",
        "ssn_count",
        "phone_type",
        "socket_addr",
        "smtp_from_email",
        "has_allergies",
        "created_at",
        "id",
        "patient_id",
        "version",
        "status",
        "hashed_ssn",
        "name_template",
        "column_name",
        "event_name",
        "config_value",
    ] {
        assert_eq!(key(name), None, "{name}");
    }
}

#[test]
fn types_that_are_about_patients() {
    let catalog = builtin();
    let verdict = |name: &str| catalog.vocabulary.owner(name, &Inference::default());
    for name in [
        "Patient",
        "PatientRecord",
        "CreatePatientRequest",
        "PatientDto",
        "PatientView",
        "PatientListItem",
        "Inpatient",
        "MedicalRecord",
        "Prescription",
        "PrescriptionItem",
        "LabResult",
        "LabResultRow",
        "Diagnosis",
        "Beneficiary",
        "VitalSigns",
        "InsuranceClaim",
        "ClinicPatient",
        "Patients",
        "NewPatient",
        "DischargeSummary",
    ] {
        assert_eq!(verdict(name), OwnerVerdict::Patient(OwnerStrength::Sure), "{name}");
    }
    for name in ["Encounter", "Claim", "Claims", "Person", "Visit", "Subscriber", "Admission", "Observation"]
    {
        assert_eq!(verdict(name), OwnerVerdict::Patient(OwnerStrength::Likely), "{name}");
    }
    for name in
        ["PatientRepository", "PatientService", "PatientConfig", "PatientStatus", "PatientId", "PatientError"]
    {
        assert_eq!(verdict(name), OwnerVerdict::Machinery, "{name}");
    }
    for name in
        ["Doctor", "StaffProfile", "Nurse", "Clinic", "PatientRoom", "AnimalPatient", "Product", "Pet"]
    {
        assert_eq!(verdict(name), OwnerVerdict::Other, "{name}");
    }
    for name in ["User", "Template", "Order", "StaffMember", "Invoice", "Address", "HttpRequest"] {
        let verdict = verdict(name);
        assert!(matches!(verdict, OwnerVerdict::Unknown | OwnerVerdict::Machinery), "{name}: {verdict:?}");
    }
}

#[test]
fn models_answer_for_reexports_and_generic_names() {
    let catalog = builtin();
    let lint = |path: &str| catalog.functions.get(Name::new(path)).map(|model| model.sinks[0].lint.as_str());
    assert_eq!(lint("reqwest::async_impl::request::RequestBuilder::json"), Some("phi_to_third_party"));
    assert_eq!(lint("tracing::span::Span::record"), Some("phi_in_span"));
    assert_eq!(lint("sqlx::query::Query::bind"), Some("phi_stored_unencrypted"));
    let model = |path: &str| catalog.functions.get(Name::new(path)).expect("modelled");
    assert_eq!(model("aes_gcm::Aes256Gcm::encrypt").sanitizer, [Cleaning::Encrypt]);
    assert!(model("sha2::Sha256::digest").weak && !model("sha2::Sha256::digest").broken);
    assert!(model("md5::compute").broken);
    assert!(model("secrecy::SecretString::expose_secret").exposes);
    let patient = catalog.types.get(Name::new("fhir_sdk::r5::resources::Patient")).expect("modelled");
    assert!(patient.phi.is_some());
    let bind = &model("rusqlite::Connection::execute").sinks[0];
    assert_eq!(bind.sql, Some(ArgumentRef::index(0)));
    assert!(*catalog.plain_values.get(Name::new("tokio_postgres::NoTls")).expect("modelled"));
}

#[test]
fn pages_have_all_their_parts() {
    for lint in builtin().lints {
        let sections: Vec<&str> = lint.page.lines().filter_map(|line| line.strip_prefix("## ")).collect();
        assert_eq!(sections, SECTIONS, "{}", lint.name);
        assert!(!lint.title.is_empty() && !lint.help.is_empty(), "{}", lint.name);
        assert!(lint.page.contains("//~ ") || lint.group == "hygiene", "{} shows no finding", lint.name);
        let sentence_less = |text: &str| !text.ends_with('.');
        assert!(sentence_less(&lint.verb) && sentence_less(&lint.help), "{}", lint.name);
    }
}

#[test]
fn levels_later_wins_and_a_lint_wins_over_its_group() {
    let config = "[lints]\nphi_in_log = \"warn\"\nexposure = \"allow\"\n";
    let (mut catalog, problems) = Catalog::load(BUILTIN, Some(("phi-lint.toml", config)), &[]);
    assert!(problems.is_empty());
    let level = |catalog: &Catalog, lint: &str| catalog.level(Name::new(lint), None);
    assert_eq!(level(&catalog, "phi_in_log"), Level::Warn);
    assert_eq!(level(&catalog, "phi_in_span"), Level::Allow);
    assert_eq!(level(&catalog, "phi_to_ai"), Level::Deny);
    let flags = [
        ("all", Level::Warn),
        ("phi_in_log", Level::Deny),
        ("exposure", Level::Allow),
        ("phi_in_lgo", Level::Deny),
    ];
    let unknown = catalog.apply_command_line(&flags.map(|(word, level)| (word.to_owned(), level)));
    assert_eq!(unknown, [("phi_in_lgo".to_owned(), "did you mean `phi_in_log`?".to_owned())]);
    assert_eq!(level(&catalog, "phi_in_log"), Level::Allow);
    assert_eq!(level(&catalog, "phi_to_ai"), Level::Warn);
}

#[test]
fn metadata_counts_for_its_own_package() {
    let metadata = [
        ("", r#"{"lints": {"phi_in_log": "warn"}}"#),
        (
            "clinic-api",
            r#"{"lints": {"phi_in_log": "allow"}, "sanitizer": [{"function": "crate::mask", "kind": "redact"}]}"#,
        ),
    ];
    let (catalog, problems) = Catalog::load(BUILTIN, None, &metadata);
    assert!(problems.is_empty(), "{problems:?}");
    let log = Name::new("phi_in_log");
    assert_eq!(catalog.level(log, None), Level::Warn);
    assert_eq!(catalog.level(log, Some(Name::new("clinic-api"))), Level::Allow);
    assert!(catalog.functions.get(Name::new("clinic_api::mask")).is_some());
    assert!(catalog.functions.get(Name::new("other::mask")).is_none());
}

#[test]
fn the_contracts_example_is_understood() {
    let config = r#"
exclude = ["generated/**"]
baseline = "phi-lint.baseline.json"
[lints]
exposure = "deny"
phi_debug_impl = "warn"
[inference]
enabled = true
level = "warn"
opaque-ids = false
vocabulary = ["fiscal_code", "cedula"]
[[phi]]
type = "fhir_model::Patient"
fields = ["name", "birth_date"]
[[phi]]
names = ["^(ssn|dob|mrn)$", "^patient_"]
except = ["^patient_count$"]
on = ["field", "variable", "parameter", "function"]
identifier = "ssn"
[[source]]
function = "crate::db::load_chart"
[[sink]]
function = "crate::ops::notify"
lint = "phi_to_messaging"
arguments = [1]
[[sanitizer]]
function = "crate::privacy::mask"
kind = "redact"
[[guard]]
function = "crate::auth::require_role"
kind = "role"
[[guard]]
layer = "crate::auth::RequireRole"
kind = "role"
[[audit]]
function = "crate::audit::record"
who = 0
what = 1
when = "automatic"
store = "audit_log"
[[audit]]
type = "crate::audit::Event"
who = "actor"
[[store]]
type = "crate::db::Vault"
encrypted = true
[[internal]]
hosts = ["*.clinic.internal"]
[[vendor]]
name = "Twilio"
crates = ["twilio"]
hosts = ["api.twilio.com"]
baa = { signed = "2026-01-03", expires = 2027-01-03, covers = ["phone", "name"] }
[[allow]]
lint = "phi_in_log"
path = "src/bin/console.rs"
reason = "break-glass console, ticket 88"
expires = "2027-01-31"
"#;
    let (catalog, problems) = Catalog::load(BUILTIN, Some(("phi-lint.toml", config)), &[]);
    assert!(problems.is_empty(), "{problems:#?}");
    let twilio = catalog.vendors.iter().find(|vendor| vendor.name == "Twilio").expect("registered");
    assert!(twilio.registered && twilio.lint == Some(Name::new("phi_to_messaging")));
    assert_eq!(twilio.baa.as_ref().and_then(|baa| baa.expires.as_deref()), Some("2027-01-03"));
    let record = catalog.functions.get(Name::new("clinic_api::audit::record")).expect("declared");
    assert_eq!(record.audit.as_ref().expect("audit").parts[2], Some(AuditPart::Automatic));
    let layer = catalog.types.get(Name::new("clinic_api::auth::RequireRole")).expect("declared");
    assert_eq!(layer.layer_guard, Some(GuardKind::Role));
    assert_eq!(catalog.config.allows[0].line, 54);
}

#[test]
fn every_kind_of_mistake_has_a_remedy() {
    let lines = [
        ("[[phi]]\nnames = [\"(\"]", "`(` is no regular expression: unclosed group"),
        ("exclude = [\"a[\"]", "`a[` is no path pattern"),
        ("[[allow]]\nlint = \"phi_in_log\"\npath = \"a\"\nexpires = \"2027-02-30\"", "`expires` is no date"),
        (
            "[[sanitizer]]\nfunction = \"crate::a\"\nkind = \"redakt\"",
            "`redakt` is no way to clean a value; did you mean `redact`?",
        ),
        (
            "[[guard]]\nfunction = \"crate::a\"\nkind = \"rol\"",
            "`rol` is no kind of guard; did you mean `role`?",
        ),
        ("[[phi]]\ntype = \"a::B\"\nidentifier = \"snn\"", "unknown identifier `snn`; did you mean `ssn`?"),
        ("[lints]\nphi_in_log = \"denied\"", "the level of `phi_in_log` is none"),
        ("[[sink]]\nlint = \"phi_in_log\"", "[[sink]] names nothing"),
        ("[[sink]]\nfunction = \"a:b\"\nlint = \"phi_in_log\"", "`a:b` is no path"),
        ("[sink]\nfunction = \"a::b\"", "`sink` must be a list of tables"),
        (
            "[[store]]\ntype = \"crate::V\"\nencrypted = \"yes\"",
            "`encrypted` in [[store]] must be `true` or `false`, not a string",
        ),
        ("[[sources]]\nfunction = \"a::b\"", "unknown key `sources` in this file; did you mean `source`?"),
        ("lints = [", "this is no TOML"),
    ];
    for (config, wanted) in lines {
        let told = problems(config);
        assert!(told.iter().any(|problem| problem.contains(wanted)), "{config}: {told:?}");
    }
}

#[test]
fn a_bare_word_names_a_macro_or_attribute() {
    let config = "[[sink]]\nmacro = \"audit_line\"\nlint = \"phi_in_log\"\n[[guard]]\nattribute = \"protect\"\nkind = \"role\"";
    let (catalog, problems) = Catalog::load(BUILTIN, Some(("phi-lint.toml", config)), &[]);
    assert!(problems.is_empty(), "{problems:?}");
    assert!(catalog.macros.get(Name::new("clinic_api::audit_line")).is_some());
    assert!(catalog.attributes.get(Name::new("actix_web_grants::protect")).is_some());
}

proptest::proptest! {
    #[test]
    fn no_configuration_makes_it_panic(text in "(\\[?\\[(sink|phi|lints|vendor|allow)\\]?\\]\n)?([a-z-]{1,9} = [\"\\[{}*:a-z0-9 ,-]{0,30}\n){0,4}", any in ".{0,80}") {
        let nothing = Builtin { pages: &[], vocabulary: &[], vendors: &[], models: &[] };
        for config in [&text, &any] {
            let (mut catalog, _) = Catalog::load(nothing, Some(("phi-lint.toml", config)), &[("", config), ("a", config)]);
            catalog.apply_command_line(&[(config.clone(), Level::Deny)]);
            catalog.vocabulary.field(config, &catalog.config.inference);
            catalog.vocabulary.owner(config, &catalog.config.inference);
        }
    }
}
