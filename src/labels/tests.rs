//! Marks, configuration and names, on programs made by hand.

use super::*;
use crate::catalog::{BUILTIN, Catalog, Cleaning};
use crate::hir::{
    Attr, AttrArg, AttrArgs, AttrValue, Field, GenericArg, Generics, Lit, Path, Segment, StructKind, TypeRef,
    Variant, Visibility,
};
use crate::names::{
    Adt, AdtKind, Crate, CrateId, Def, ExternCrate, Fn, FnParent, Impl, ModId, Module, Origin, Program,
    Trait, TraitId,
};
use crate::source::FileId;

const SPAN: Span = Span { file: FileId(0), start: 0, end: 0 };

fn path(text: &str) -> Path {
    let segment = |name: &str| Segment { name: Name::new(name), args: Vec::new(), span: SPAN };
    Path { global: false, qself: None, segments: text.split("::").map(segment).collect(), span: SPAN }
}

/// `String`, `Option<String>`
fn ty(text: &str) -> TypeRef {
    let Some((outer, inner)) = text.split_once('<') else { return TypeRef::Path(path(text)) };
    let mut outer = path(outer);
    let inner = ty(inner.strip_suffix('>').expect("balanced"));
    outer.segments.last_mut().expect("not empty").args.push(GenericArg::Type(inner));
    TypeRef::Path(outer)
}

fn arg(word: &str) -> AttrArg {
    let (word, value) = match word.split_once('=') {
        Some((word, value)) => (word, Some(AttrValue::Lit(Lit::Str(value.into())))),
        None => (word, None),
    };
    AttrArg { path: Some(path(word)), value, list: None, span: SPAN }
}

/// `derive(p::Phi)`, `phi`, `phi(identifier=ssn)`
fn attr(text: &str) -> Attr {
    let (name, args) = match text.split_once('(') {
        Some((name, args)) => (name, args.trim_end_matches(')').split(',').map(arg).collect()),
        None => (text, Vec::new()),
    };
    let args = if text.contains('(') { AttrArgs::List(args) } else { AttrArgs::None };
    Attr { path: path(name), args, span: SPAN }
}

/// `name: String`, with the marks in front: `phi(skip) id: u64`
fn field(text: &str) -> Field {
    let (head, ty_text) = text.split_once(": ").expect("a field has a type");
    let (marks, name) = head.rsplit_once(' ').unwrap_or(("", head));
    Field {
        name: Name::new(name),
        name_span: SPAN,
        ty: ty(ty_text),
        attrs: marks.split(' ').filter(|mark| !mark.is_empty()).map(attr).collect(),
        visibility: Visibility::Public,
    }
}

fn program() -> Program {
    let mut program = Program::default();
    program.crates.push(Crate {
        name: Name::new("clinic"),
        input: Some(0),
        root: ModId(0),
        origin: Origin::Workspace,
        edition: 2024,
        externs: [("phi", "phi"), ("mark", "phi"), ("serde", "serde")]
            .into_iter()
            .map(|(name, lib)| (Name::new(name), ExternCrate::Unread(Name::new(lib))))
            .collect(),
        externs_known: true,
        macro_use: Vec::new(),
    });
    program.modules.push(Module {
        name: Name::new(""),
        krate: CrateId(0),
        parent: None,
        is_block: false,
        file: FileId(0),
        path: Name::new("clinic"),
        types: FxHashMap::default(),
        values: FxHashMap::default(),
        macros: FxHashMap::default(),
        traits: Vec::new(),
        extern_globs: Vec::new(),
        attrs: Vec::new(),
        in_test: false,
    });
    program
}

/// Adds a type; a field list for each variant, a struct has one.
fn add(program: &mut Program, name: &str, attrs: &[&str], variants: &[(&str, &[&str])]) -> AdtId {
    let id = AdtId(program.adts.len() as u32);
    let is_struct = matches!(variants, [(variant, _)] if *variant == name);
    program.modules[0].types.insert(Name::new(name), Def::Adt(id));
    program.adts.push(Adt {
        name: Name::new(name),
        path: Name::new(&format!("clinic::{name}")),
        module: ModId(0),
        kind: if is_struct { AdtKind::Struct } else { AdtKind::Enum },
        generics: Generics::default(),
        variants: variants
            .iter()
            .map(|(name, fields)| Variant {
                name: Name::new(name),
                name_span: SPAN,
                kind: StructKind::Named,
                fields: fields.iter().map(|text| field(text)).collect(),
                attrs: Vec::new(),
            })
            .collect(),
        attrs: attrs.iter().map(|text| attr(text)).collect(),
        derives: Vec::new(),
        name_span: SPAN,
        span: SPAN,
        in_test: false,
    });
    id
}

fn add_struct(program: &mut Program, name: &str, attrs: &[&str], fields: &[&str]) -> AdtId {
    add(program, name, attrs, &[(name, fields)])
}

fn catalog(config: &str) -> Catalog {
    let (catalog, problems) = Catalog::load(BUILTIN, Some(("phi-lint.toml", config)), &[]);
    assert!(problems.is_empty(), "{problems:?}");
    catalog
}

/// The PHI fields of a type as `subject=key`, with `?` in front where they are inferred.
fn phi(labels: &Labels, id: AdtId) -> Vec<String> {
    let Some(adt) = labels.adts.get(&id) else { return Vec::new() };
    let ids = adt.fields.iter().flatten().flatten();
    ids.map(|id| {
        let label = labels.label(*id);
        let mark = if label.declared { "" } else { "?" };
        format!("{mark}{}={}", label.subject, label.identifier.map_or("-", Name::as_str))
    })
    .collect()
}

/// The PHI fields of one struct without marks.
fn inferred(name: &str, fields: &[&str]) -> Vec<String> {
    let mut program = program();
    let id = add_struct(&mut program, name, &[], fields);
    phi(&find(&program, &catalog("")), id)
}

#[test]
fn without_positive_marks_every_field_is_phi() {
    let mut program = program();
    let id = add_struct(&mut program, "Visit", &["derive(phi::Phi)"], &["phi(skip) id: u64", "room: String"]);
    let labels = find(&program, &catalog(""));
    assert_eq!(phi(&labels, id), ["Visit.room=-"]);
    assert!(labels.adts[&id].declared && labels.unmarked.is_empty());
}

#[test]
fn with_positive_marks_exactly_those_are() {
    let mut program = program();
    let fields = ["phi(identifier=ssn) number: String", "name: String", "phi note: String"];
    let id = add_struct(&mut program, "Patient", &["derive(phi::Phi)", "phi(redact)"], &fields);
    let labels = find(&program, &catalog("[[phi]]\nnames = [\"name\"]"));
    assert_eq!(phi(&labels, id), ["Patient.number=ssn", "Patient.note=note"]);
    assert!(labels.adts[&id].redact);
}

#[test]
fn the_derive_is_known_through_renames() {
    let marked = |derive: &str, import: Option<(&str, &str)>| {
        let mut program = program();
        if let Some((name, target)) = import {
            program.modules[0].macros.insert(Name::new(name), Def::Extern(Name::new(target)));
        }
        let id = add_struct(&mut program, "Thing", &[derive], &["x: String"]);
        find(&program, &catalog("")).adts.contains_key(&id)
    };
    assert!(marked("derive(Phi)", Some(("Phi", "phi::Phi"))));
    assert!(marked("derive(Protected)", Some(("Protected", "phi::Phi"))));
    assert!(marked("derive(mark::Phi)", None));
    assert!(marked("derive(prelude::Phi)", None));
    assert!(!marked("derive(Protected)", Some(("Protected", "other::Protected"))));
    assert!(!marked("derive(serde::Serialize)", None));
}

#[test]
fn a_type_of_the_configuration_is_declared() {
    let mut program = program();
    let id = add_struct(&mut program, "Row", &[], &["name: String", "data: String"]);
    let labels = find(&program, &catalog("[[phi]]\ntype = \"crate::Row\"\nfields = [\"data\"]"));
    assert_eq!(phi(&labels, id), ["Row.data=-"]);
}

#[test]
fn names_of_the_configuration_are_declared() {
    let mut program = program();
    let id = add_struct(&mut program, "Row", &[], &["x_case: String", "x_count: String", "y: String"]);
    let config = "[[phi]]\nnames = [\"^x_\"]\nexcept = [\"count\"]\nidentifier = \"mrn\"";
    assert_eq!(phi(&find(&program, &catalog(config)), id), ["Row.x_case=mrn"]);
}

#[test]
fn a_type_about_a_patient_is_inferred() {
    let fields =
        ["id: Uuid", "name: String", "email: Option<String>", "active: bool", "created_at: DateTime"];
    assert_eq!(inferred("Patient", &fields), ["?Patient.name=name", "?Patient.email=email"]);
    assert_eq!(
        inferred("Prescription", &["patient: Patient", "drug: String", "dosage: String", "refills: u8"]),
        ["?Prescription.drug=medication", "?Prescription.dosage=medication"]
    );
    assert_eq!(inferred("LabResult", &["patient_id: Uuid", "value: f64"]), ["?LabResult.value=lab"]);
    assert_eq!(
        inferred("Encounter", &["patient_id: i64", "diagnosis_code: String"]),
        ["?Encounter.diagnosis_code=diagnosis"]
    );
    assert_eq!(inferred("Ssn", &["0: String"]), ["?Ssn.0=ssn"]);
    assert_eq!(
        inferred("Appointment", &["patient_name: String", "room: String"]),
        ["?Appointment.patient_name=name"]
    );
}

#[test]
fn what_only_looks_like_it_is_not() {
    assert!(inferred("User", &["name: String", "email: String", "address: String"]).is_empty());
    assert!(inferred("Template", &["name: String", "body: String"]).is_empty());
    assert!(inferred("Doctor", &["name: String", "email: String", "diagnosis: String"]).is_empty());
    assert!(inferred("Patient", &["species: String", "name: String"]).is_empty());
    assert!(inferred("Drug", &["name: String", "dosage: String"]).is_empty());
    assert!(inferred("Claims", &["sub: String", "exp: u64", "email: String"]).is_empty());
    assert!(inferred("PatientRepository", &["name: String", "pool: Pool"]).is_empty());
    assert!(inferred("PatientStats", &["patient_count: usize"]).is_empty());
    assert!(inferred("Employee", &["name: String", "ssn: String"]).is_empty());
    assert!(inferred("Message", &["patient_id: String", "name: String"]).is_empty());
    assert!(
        inferred("Connection", &["peer_id: String", "first_name: String", "last_name: String"]).is_empty()
    );
    assert!(inferred("Observation", &["name: String", "value: f64"]).is_empty());
}

#[test]
fn a_strong_name_counts_anywhere() {
    assert_eq!(
        inferred("Connection", &["patient_id: String", "first_name: String", "last_name: String"]),
        ["?Connection.first_name=name", "?Connection.last_name=name"]
    );
    assert_eq!(inferred("SignUp", &["login: String", "ssn: String"]), ["?SignUp.ssn=ssn"]);
}

#[test]
fn an_enums_payload_counts_and_a_field_less_enum_does_not() {
    let mut program = program();
    add(&mut program, "Gender", &[], &[("Male", &[]), ("Female", &[])]);
    let patient = add_struct(&mut program, "Patient", &[], &["gender: Gender", "last_name: String"]);
    let contact = add(
        &mut program,
        "PatientContact",
        &[],
        &[("Email", &["0: String"]), ("Phone", &["number: String"])],
    );
    let labels = find(&program, &catalog(""));
    assert_eq!(phi(&labels, patient), ["?Patient.last_name=name"]);
    assert_eq!(phi(&labels, contact), ["?PatientContact::Email.0=email"]);
    assert_eq!(labels.unmarked.len(), 2);
}

#[test]
fn inference_can_be_turned_off_widened_and_narrowed() {
    let with = |config: &str| {
        let mut program = program();
        let fields = ["patient_id: Uuid", "name: String", "fiscal_thing: String"];
        let id = add_struct(&mut program, "Patient", &[], &fields);
        phi(&find(&program, &catalog(config)), id)
    };
    assert!(with("[inference]\nenabled = false").is_empty());
    assert_eq!(with("[inference]\nopaque-ids = true"), ["?Patient.patient_id=other", "?Patient.name=name"]);
    assert_eq!(
        with("[inference]\nvocabulary = [\"fiscal_thing\"]\nexcept = [\"name\"]"),
        ["?Patient.fiscal_thing=other"]
    );
    assert_eq!(with("[inference]\nexcept = [\"Patient\"]"), Vec::<String>::new());
}

fn add_fn(program: &mut Program, name: &str, parent: FnParent, attrs: &[&str]) -> FnId {
    program.fns.push(Fn {
        name: Name::new(name),
        path: Name::new(&format!("clinic::{name}")),
        parent,
        module: ModId(0),
        body_module: ModId(0),
        blocks: Vec::new(),
        hir: crate::hir::Fn {
            generics: Generics::default(),
            self_kind: None,
            params: Vec::new(),
            ret: None,
            is_async: false,
            body: None,
            instrument: None,
        },
        attrs: attrs.iter().map(|text| attr(text)).collect(),
        name_span: SPAN,
        span: SPAN,
        is_pub: true,
        in_test: false,
    });
    FnId(program.fns.len() as u32 - 1)
}

#[test]
fn a_mark_on_a_traits_method_holds_for_its_impls() {
    let mut program = program();
    let declared = add_fn(&mut program, "mask", FnParent::Trait(TraitId(0)), &["phi::sanitizer(redact)"]);
    let implemented = add_fn(&mut program, "mask", FnParent::Impl(ImplId(0)), &[]);
    program.traits.push(Trait {
        name: Name::new("Mask"),
        path: Name::new("clinic::Mask"),
        module: ModId(0),
        generics: Generics::default(),
        supertraits: Vec::new(),
        fns: vec![(Name::new("mask"), declared)],
        types: Vec::new(),
        consts: Vec::new(),
        attrs: Vec::new(),
        name_span: SPAN,
    });
    program.impls.push(Impl {
        module: ModId(0),
        generics: Generics::default(),
        trait_: Some((Def::Trait(TraitId(0)), path("Mask"))),
        self_ty: ty("Masker"),
        head: None,
        fns: vec![(Name::new("mask"), implemented)],
        types: Vec::new(),
        consts: Vec::new(),
        attrs: vec![attr("phi::guard(role)")],
        derived_by: None,
        span: SPAN,
    });
    let labels = find(&program, &catalog(""));
    assert_eq!(labels.functions[&implemented].sanitizer, [Cleaning::Redact]);
    assert_eq!(labels.guard_impls[&ImplId(0)], crate::catalog::GuardKind::Role);
}

#[test]
fn marks_and_configuration_of_a_function_are_joined() {
    let mut program = program();
    let id = add_fn(&mut program, "notify", FnParent::Module, &["phi::sink(phi_to_messaging)"]);
    let config = "[[sink]]\nfunction = \"crate::notify\"\nlint = \"phi_in_log\"";
    let labels = find(&program, &catalog(config));
    let lints: Vec<Name> = labels.functions[&id].sinks.iter().map(|sink| sink.lint).collect();
    assert_eq!(lints, ["phi_in_log", "phi_to_messaging"].map(Name::new));
}

#[test]
fn what_a_mark_cannot_mean_is_told() {
    let mut program = program();
    add_struct(&mut program, "A", &["derive(phi::Phi)"], &["phi(identifer=ssn) x: String"]);
    add_struct(&mut program, "B", &["derive(phi::Phi)"], &["phi(identifier=sssn) x: String"]);
    add_fn(&mut program, "f", FnParent::Module, &["phi::sink(phi_in_logs)", "phi::sanitise(redact)"]);
    let labels = find(&program, &catalog(""));
    let told: Vec<&str> = labels.problems.iter().map(|(_, message)| message.as_str()).collect();
    assert_eq!(
        told,
        [
            "unknown key `identifer`: known are skip, redact, identifier, kind, crate",
            "unknown identifier `sssn`",
            "unknown mark `phi::sanitise`: known are source, sink, sanitizer, guard, audit, allow, expect",
            "unknown lint `phi_in_logs`",
        ]
    );
}

#[test]
fn variables_are_found_by_configured_names() {
    let mut program = program();
    add_fn(&mut program, "patient_ssn", FnParent::Module, &[]);
    let config = "[[phi]]\nnames = [\"ssn\"]\non = [\"function\"]";
    let labels = find(&program, &catalog(config));
    let label = labels.name_label(Name::new("patient_ssn"), NameSite::Function).expect("configured");
    assert_eq!(labels.label(label).identifier, Some(Name::new("ssn")));
    assert_eq!(labels.name_label(Name::new("patient_ssn"), NameSite::Variable), None);
}
