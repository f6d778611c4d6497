//! The built-in data, and what the reader says about a user's mistakes.

use super::*;
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
