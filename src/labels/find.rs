//! Finding the labels of a program: declared ones first, then what names say.

use super::marks::{self, FieldMark};
use super::{Label, LabelId, Labels, NameSite, PhiAdt, infer};
use crate::catalog::{Catalog, FnModel, PhiNames, TypeModel};
use crate::names::{Adt, AdtId, AdtKind, Def, FnId, FnParent, ImplId, Origin, Program};
use crate::source::{Name, Span};

/// Reads marks, configuration, models and names.
pub fn find(program: &Program, catalog: &Catalog) -> Labels {
    let mut labels = Labels::default();
    for (index, adt) in program.adts.iter().enumerate() {
        // A stub says what a foreign type is made of; whether that is PHI, only models and configuration can say.
        let is_declared = || catalog.types.all(adt.path).iter().any(|model| model.phi.is_some());
        if origin(program, adt) != Origin::Stub || is_declared() {
            find_adt(&mut labels, program, catalog, AdtId(index as u32), adt);
        }
    }
    find_functions(&mut labels, program, catalog);
    find_impls(&mut labels, program);
    find_externs(&mut labels, catalog);
    super::by_name::find(&mut labels, program, catalog);
    labels
}

fn origin(program: &Program, adt: &Adt) -> Origin {
    let module = &program.modules[adt.module.0 as usize];
    program.crates[module.krate.0 as usize].origin
}

fn find_adt(labels: &mut Labels, program: &Program, catalog: &Catalog, id: AdtId, adt: &Adt) {
    let mut model = TypeModel::default();
    for part in catalog.types.all(adt.path) {
        model.merge(part.clone());
    }
    let mark = marks::field_mark(catalog, &adt.attrs, &mut labels.problems);
    marks::unknown_marks(program, adt.module, &adt.attrs, &mut labels.problems);
    for (word, attr) in marks::marks(program, adt.module, &adt.attrs) {
        match word {
            "guard" => model.guard = marks::guard(attr, &mut labels.problems).or(model.guard),
            "audit" => model.audit = Some(marks::audit(attr, &mut labels.problems)),
            _ => {}
        }
    }
    let configured = model.phi.take();
    if marks::derives_phi(program, adt.module, &adt.attrs) {
        let fields = marked_fields(labels, catalog, id, adt, mark);
        labels.adts.insert(id, PhiAdt { fields, declared: true, redact: mark.redact });
    } else if let Some(phi) = configured {
        let counts = |name: Name| phi.fields.is_empty() || phi.fields.contains(&name);
        let fields = each_field(labels, adt, |labels, variant, field| {
            let skipped = marks::field_mark(catalog, &field.attrs, &mut labels.problems).skip;
            let key = phi.identifier.or_else(|| key_of(catalog, adt, variant, field.name));
            (counts(field.name) && !skipped).then_some((key, true))
        });
        store(labels, id, adt, fields);
    } else {
        find_by_names(labels, program, catalog, id, adt);
    }
    if says_something(&model) {
        labels.types.insert(id, model);
    }
}

fn says_something(model: &TypeModel) -> bool {
    model.guard.is_some()
        || model.audit.is_some()
        || model.encrypted_store
        || model.layer_guard.is_some()
        || !model.hides.is_empty()
}

/// Fields of a type with `#[derive(Phi)]`: the marked ones, or all when none is.
fn marked_fields(
    labels: &mut Labels,
    catalog: &Catalog,
    id: AdtId,
    adt: &Adt,
    type_mark: FieldMark,
) -> Vec<Vec<Option<LabelId>>> {
    let mut all: Vec<(FieldMark, Vec<FieldMark>)> = Vec::new();
    for variant in &adt.variants {
        let on_variant = match adt.kind {
            AdtKind::Enum => marks::field_mark(catalog, &variant.attrs, &mut labels.problems),
            _ => FieldMark::default(),
        };
        let mut on_fields = Vec::new();
        for field in &variant.fields {
            on_fields.push(marks::field_mark(catalog, &field.attrs, &mut labels.problems));
        }
        all.push((on_variant, on_fields));
    }
    let any_positive =
        all.iter().any(|(variant, fields)| variant.positive || fields.iter().any(|f| f.positive));
    let mut result = Vec::new();
    for (variant, (on_variant, on_fields)) in adt.variants.iter().zip(all) {
        let mut row = Vec::new();
        for (field, mark) in variant.fields.iter().zip(on_fields) {
            let skipped = mark.skip || on_variant.skip && !mark.positive;
            let counts = !skipped && (!any_positive || mark.positive || on_variant.positive);
            let key = mark
                .identifier
                .or(on_variant.identifier)
                .or(type_mark.identifier)
                .or_else(|| key_of(catalog, adt, variant.name, field.name));
            row.push(counts.then(|| {
                let subject = subject(adt, variant.name, field.name);
                labels.add(Label {
                    subject,
                    owner: Some(id),
                    identifier: key,
                    declared: true,
                    span: Some(field.name_span),
                })
            }));
        }
        result.push(row);
    }
    result
}

/// What a field's name (or, in tuples, its variant's) stands for.
fn key_of(catalog: &Catalog, adt: &Adt, variant: Name, field: Name) -> Option<Name> {
    let inference = &catalog.config.inference;
    let name = if field.as_str().bytes().all(|b| b.is_ascii_digit()) { variant } else { field };
    let by_owner = catalog.vocabulary.owner_field(adt.name.as_str(), field.as_str());
    by_owner.or_else(|| Some(catalog.vocabulary.field(name.as_str(), inference)?.term.key))
}

/// `[[phi]] names`, then the vocabulary.
fn find_by_names(labels: &mut Labels, program: &Program, catalog: &Catalog, id: AdtId, adt: &Adt) {
    // What a library that many use calls its types was not meant for anyone's patients, unless it says so.
    let is_meant = || origin(program, adt) != Origin::Dependency || infer::is_patient(catalog, adt);
    let inferred = match catalog.config.inference.enabled && is_meant() {
        true => infer::infer(program, catalog, adt),
        false => None,
    };
    let keys = inferred.as_ref().map(|(keys, _)| keys);
    let mut at = (0, 0);
    let variants: Vec<usize> = adt.variants.iter().map(|variant| variant.fields.len()).collect();
    let fields = each_field(labels, adt, |labels, variant, field| {
        while at.1 >= variants[at.0] {
            at = (at.0 + 1, 0);
        }
        let inferred = keys.and_then(|keys| keys[at.0][at.1]);
        at.1 += 1;
        if marks::field_mark(catalog, &field.attrs, &mut labels.problems).skip {
            return None;
        }
        match configured_name(catalog, field.name) {
            Some(rule) => Some((rule.identifier.or_else(|| key_of(catalog, adt, variant, field.name)), true)),
            None => inferred.map(|key| (Some(key), false)),
        }
    });
    if let Some((_, why)) = inferred {
        labels.unmarked.push((id, why));
    }
    store(labels, id, adt, fields);
}

/// The rule of `[[phi]] names` that means a field of that name.
fn configured_name(catalog: &Catalog, name: Name) -> Option<&PhiNames> {
    catalog.phi_names.iter().find(|rule| rule.on.field && super::by_name::fits(rule, name))
}

/// Key (if known) and whether it is declared, for a field that is PHI.
type FieldVerdict = Option<(Option<Name>, bool)>;

fn each_field(
    labels: &mut Labels,
    adt: &Adt,
    mut judge: impl FnMut(&mut Labels, Name, &crate::hir::Field) -> FieldVerdict,
) -> Vec<Vec<(FieldVerdict, Span)>> {
    let mut rows = Vec::new();
    for variant in &adt.variants {
        let mut row = Vec::new();
        for field in &variant.fields {
            row.push((judge(labels, variant.name, field), field.name_span));
        }
        rows.push(row);
    }
    rows
}

fn store(labels: &mut Labels, id: AdtId, adt: &Adt, fields: Vec<Vec<(FieldVerdict, Span)>>) {
    let mut declared = false;
    let mut any = false;
    let mut rows = Vec::new();
    for (variant, row) in adt.variants.iter().zip(fields) {
        let mut ids = Vec::new();
        for (field, (verdict, span)) in variant.fields.iter().zip(row) {
            ids.push(verdict.map(|(identifier, is_declared)| {
                any = true;
                declared |= is_declared;
                let subject = subject(adt, variant.name, field.name);
                let span = Some(span);
                labels.add(Label { subject, owner: Some(id), identifier, declared: is_declared, span })
            }));
        }
        rows.push(ids);
    }
    if any {
        labels.adts.insert(id, PhiAdt { fields: rows, declared, redact: false });
    }
}

/// `Patient.ssn`, `Contact::Email.0`
fn subject(adt: &Adt, variant: Name, field: Name) -> String {
    match adt.kind {
        AdtKind::Enum => format!("{}::{variant}.{field}", adt.name),
        _ => format!("{}.{field}", adt.name),
    }
}

fn find_functions(labels: &mut Labels, program: &Program, catalog: &Catalog) {
    for (index, function) in program.fns.iter().enumerate() {
        marks::unknown_marks(program, function.module, &function.attrs, &mut labels.problems);
        let own =
            marks::function_model(program, catalog, function.module, &function.attrs, &mut labels.problems);
        let mut model = FnModel::default();
        let mut known = false;
        let by_path = catalog.functions.all(function.path);
        let by_trait = trait_method(program, FnId(index as u32)).map(|id| &program.fns[id.0 as usize]);
        let of_trait = by_trait.and_then(|method| {
            // Its problems are told where the trait's method is visited.
            marks::function_model(program, catalog, method.module, &method.attrs, &mut Vec::new())
        });
        let trait_path = by_trait.map(|method| catalog.functions.all(method.path)).unwrap_or_default();
        let by_catalog = trait_path.into_iter().chain(by_path).cloned();
        for part in by_catalog.chain(of_trait).chain(own) {
            known = true;
            model.merge(part);
        }
        if known {
            labels.functions.insert(FnId(index as u32), model);
        }
    }
}

/// The trait's declaration that a function of a trait impl implements, when the trait was read.
pub fn trait_method(program: &Program, id: FnId) -> Option<FnId> {
    let function = &program.fns[id.0 as usize];
    let FnParent::Impl(parent) = function.parent else { return None };
    let (Def::Trait(of), _) = program.impls[parent.0 as usize].trait_.as_ref()? else { return None };
    let fns = &program.traits[of.0 as usize].fns;
    fns.iter().find(|(name, _)| *name == function.name).map(|(_, id)| *id)
}

fn find_impls(labels: &mut Labels, program: &Program) {
    for (index, item) in program.impls.iter().enumerate() {
        for (word, attr) in marks::marks(program, item.module, &item.attrs) {
            if word == "guard"
                && let Some(kind) = marks::guard(attr, &mut labels.problems)
            {
                labels.guard_impls.insert(ImplId(index as u32), kind);
            }
        }
    }
}

/// A label for every type that a model or the configuration declares, whether or not the program has it.
fn find_externs(labels: &mut Labels, catalog: &Catalog) {
    for (path, model) in catalog.types.iter() {
        let Some(phi) = &model.phi else { continue };
        let subject = path.rsplit("::").find(|part| !part.contains('*')).unwrap_or(path).to_owned();
        let label = Label { subject, owner: None, identifier: phi.identifier, declared: true, span: None };
        let label = labels.add(label);
        labels.externs.insert(path, label);
    }
}

impl Labels {
    /// Adds a label.
    pub(super) fn add(&mut self, label: Label) -> LabelId {
        self.labels.push(label);
        LabelId(self.labels.len() as u32 - 1)
    }

    /// The label of a type of an unread crate that is PHI: as a whole, or (with a field's name) that field.
    pub fn extern_label(&self, catalog: &Catalog, path: Name, field: Option<Name>) -> Option<LabelId> {
        let phi = catalog.types.get(path)?.phi.as_ref()?;
        let counts = match field {
            Some(field) => phi.fields.is_empty() || phi.fields.contains(&field),
            None => true,
        };
        counts.then(|| self.externs.get(&path).copied()).flatten()
    }

    /// The label that `[[phi]] names` gives to a variable, parameter or function of that name.
    pub fn name_label(&self, name: Name, site: NameSite) -> Option<LabelId> {
        self.names.get(&(name, site)).copied()
    }
}
