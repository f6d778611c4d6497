//! PHI that nobody marked, by its names: the owning type decides, and its fields.

use super::marks::type_def;
use crate::catalog::{Catalog, Hit, OwnerStrength, OwnerVerdict, TermStrength};
use crate::hir::{Field, GenericArg, TypeRef};
use crate::names::{Adt, AdtKind, Def, ModId, Program};
use crate::source::Name;

/// The keys of the fields that look like PHI, by variant and field, and why; `None` when nothing does.
pub(super) fn infer(
    program: &Program,
    catalog: &Catalog,
    adt: &Adt,
) -> Option<(Vec<Vec<Option<Name>>>, String)> {
    let verdict = catalog.vocabulary.owner(adt.name.as_str(), &catalog.config.inference);
    let fields: Vec<Vec<Seen>> = adt
        .variants
        .iter()
        .map(|variant| {
            let look = |field| see(program, catalog, adt, variant.name, field);
            variant.fields.iter().map(look).collect()
        })
        .collect();
    let about_patient = is_about_patient(program, catalog, adt, verdict, &fields);
    let keys: Vec<Vec<Option<Name>>> = adt
        .variants
        .iter()
        .zip(&fields)
        .map(|(variant, seen)| {
            let pairs = variant.fields.iter().zip(seen);
            pairs.map(|(field, seen)| key(catalog, adt, verdict, about_patient, field, seen)).collect()
        })
        .collect();
    let names: Vec<String> = adt
        .variants
        .iter()
        .zip(&keys)
        .flat_map(|(variant, keys)| variant.fields.iter().zip(keys))
        .filter(|(_, key)| key.is_some())
        .map(|(field, _)| format!("`{}`", field.name))
        .collect();
    if names.is_empty() {
        return None;
    }
    let shown = names.iter().take(4).cloned().collect::<Vec<_>>().join(", ");
    let more = if names.len() > 4 { " and more" } else { "" };
    let why = match about_patient {
        true => format!("`{}` is about a patient, with {shown}{more}", adt.name),
        false => format!("it holds {shown}{more}"),
    };
    Some((keys, why))
}

/// Whether a type's own name says that it is a patient, or a record of one.
pub(super) fn is_patient(catalog: &Catalog, adt: &Adt) -> bool {
    let verdict = catalog.vocabulary.owner(adt.name.as_str(), &catalog.config.inference);
    verdict == OwnerVerdict::Patient(OwnerStrength::Sure)
}

/// What is seen of a field before its type is judged.
struct Seen {
    hit: Option<Hit>,
    /// Whether its type can carry something at all.
    carries: bool,
    /// Whether it leads to a patient: `patient`, `patient_id`, `subject: Patient`.
    links: bool,
}

fn see(program: &Program, catalog: &Catalog, adt: &Adt, variant: Name, field: &Field) -> Seen {
    let inference = &catalog.config.inference;
    // A tuple's field is named by its variant, or by the type: `Ssn(String)`, `Contact::Email(String)`.
    let name = match field.name.as_str().bytes().all(|b| b.is_ascii_digit()) {
        true => variant,
        false => field.name,
    };
    // A number that names a person is one value: `bsn: BSN` of seven fields is something else.
    let hit = catalog.vocabulary.field(name.as_str(), inference).filter(|hit| {
        let is_number = matches!(hit.term.key.as_str(), "ssn" | "mrn" | "health-plan");
        !(is_number && is_record(program, adt.module, &field.ty))
    });
    let words = crate::catalog::words_of(name.as_str());
    let is_id = words.last().is_some_and(|word| word == "id" || word == "ids" || word == "uuid");
    let opaque = is_id && hit.is_none_or(|hit| hit.term.strength != TermStrength::Strong);
    let nature = nature(program, adt.module, &field.ty, 0);
    let carries = match nature {
        Nature::Nothing => false,
        Nature::Opaque => hit.is_some_and(|hit| hit.term.strength == TermStrength::Strong),
        Nature::Number => !opaque || inference.opaque_ids,
        Nature::Text => true,
    };
    let stem = match is_id {
        true => words[..words.len() - 1].concat(),
        false => words.concat(),
    };
    let to_patient = |verdict| verdict == OwnerVerdict::Patient(OwnerStrength::Sure);
    let links = to_patient(catalog.vocabulary.owner(&stem, inference))
        || matches!(&field.ty, TypeRef::Path(path)
            if path.last_name().is_some_and(|name| to_patient(catalog.vocabulary.owner(name.as_str(), inference))));
    Seen { hit, carries, links }
}

fn is_about_patient(
    program: &Program,
    catalog: &Catalog,
    adt: &Adt,
    verdict: OwnerVerdict,
    fields: &[Vec<Seen>],
) -> bool {
    let names = || adt.variants.iter().flat_map(|variant| &variant.fields).map(|field| field.name.as_str());
    if names().any(|name| catalog.vocabulary.is_of_animals(name)) || in_foreign_field(program, catalog, adt) {
        return false;
    }
    let is_strong = |hit: Hit| hit.term.strength == TermStrength::Strong;
    let has =
        |is: fn(Hit) -> bool| fields.iter().flatten().any(|seen| seen.carries && seen.hit.is_some_and(is));
    let links = fields.iter().flatten().any(|seen| seen.links);
    // What stands in one variant is not beside what stands in another.
    let sides: Vec<Side> = adt
        .variants
        .iter()
        .zip(fields)
        .map(|(variant, seen)| Side::of(catalog, &variant.fields, seen))
        .collect();
    let has_both = |also_links: bool| {
        sides.iter().any(|side| side.has_fact && (side.n_identifiers > 0 || also_links && side.links))
    };
    // A patient's id beside a person's name: whatever the type is called, it says who the patient is.
    let names_patient = |n_names| sides.iter().any(|side| side.links && side.n_names >= n_names);
    match verdict {
        OwnerVerdict::Patient(OwnerStrength::Sure) => true,
        _ if names().any(|name| catalog.vocabulary.contradicts(name)) => false,
        OwnerVerdict::Patient(OwnerStrength::Likely) => {
            links || has(is_strong) || has(|hit| hit.of_patient) || has_both(false)
        }
        OwnerVerdict::Unknown => has_both(true) || names_patient(1),
        OwnerVerdict::Machinery => names_patient(2),
        OwnerVerdict::Other => false,
    }
}

/// What stands side by side in one variant.
#[derive(Default)]
struct Side {
    links: bool,
    has_fact: bool,
    /// Identifiers that say more than a bare `name`.
    n_identifiers: usize,
    n_names: usize,
}

impl Side {
    fn of(catalog: &Catalog, fields: &[Field], seen: &[Seen]) -> Side {
        let mut side = Side { links: seen.iter().any(|seen| seen.links), ..Side::default() };
        for (field, hit) in fields.iter().zip(seen).filter(|(_, seen)| seen.carries).map(|(f, s)| (f, s.hit))
        {
            let Some(hit) = hit else { continue };
            side.has_fact |= hit.term.strength == TermStrength::Fact;
            let key = catalog.vocabulary.key(hit.term.key.as_str());
            let is_bare = matches!(field.name.as_str(), "name" | "nom" | "nome" | "nombre");
            if !is_bare && let Some(key) = key.filter(|key| key.letter.is_some()) {
                side.n_identifiers += 1;
                side.n_names += usize::from(key.name == "name");
            }
        }
        side
    }
}

/// Whether the type stands in a module or crate about animals.
fn in_foreign_field(program: &Program, catalog: &Catalog, adt: &Adt) -> bool {
    let path = program.modules[adt.module.0 as usize].path.as_str();
    path.split("::").flat_map(crate::catalog::words_of).any(|word| catalog.vocabulary.is_of_animals(&word))
}

fn key(
    catalog: &Catalog,
    adt: &Adt,
    verdict: OwnerVerdict,
    about_patient: bool,
    field: &Field,
    seen: &Seen,
) -> Option<Name> {
    let inference = &catalog.config.inference;
    if !seen.carries {
        let is_id = crate::catalog::words_of(field.name.as_str()).last().is_some_and(|word| word == "id");
        let counts = inference.opaque_ids && is_id && (about_patient || seen.links);
        return counts.then(|| Name::new("other"));
    }
    if about_patient && let Some(key) = catalog.vocabulary.owner_field(adt.name.as_str(), field.name.as_str())
    {
        return Some(key);
    }
    let hit = seen.hit?;
    let counts = about_patient
        || hit.of_patient
        || hit.term.strength == TermStrength::Strong && verdict != OwnerVerdict::Other;
    counts.then_some(hit.term.key)
}

/// Whether a type is a struct of the program with several fields.
fn is_record(program: &Program, module: ModId, ty: &TypeRef) -> bool {
    let TypeRef::Path(path) = ty else { return false };
    match type_def(program, module, path) {
        Some(Def::Adt(id)) => {
            let adt = &program.adts[id.0 as usize];
            adt.kind == AdtKind::Struct && adt.variants.iter().any(|variant| variant.fields.len() > 1)
        }
        _ => false,
    }
}

/// What a field's type can carry.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Nature {
    /// Nothing that is PHI: `bool`, a field-less enum, a marker, a function.
    Nothing,
    /// An id that says nothing by itself.
    Opaque,
    Number,
    Text,
}

fn nature(program: &Program, module: ModId, ty: &TypeRef, depth: u32) -> Nature {
    let path = match ty {
        _ if depth > 8 => return Nature::Text,
        TypeRef::Ref { inner, .. } | TypeRef::Ptr(inner) | TypeRef::Array(inner) | TypeRef::Slice(inner) => {
            return nature(program, module, inner, depth + 1);
        }
        TypeRef::Tuple(parts) if parts.is_empty() => return Nature::Nothing,
        TypeRef::FnPtr { .. } | TypeRef::Never => return Nature::Nothing,
        TypeRef::Path(path) => path,
        _ => return Nature::Text,
    };
    let Some(last) = path.segments.last() else { return Nature::Text };
    let inner = last.args.iter().find_map(|arg| match arg {
        GenericArg::Type(ty) => Some(ty),
        _ => None,
    });
    match (last.name.as_str(), inner) {
        (
            "Option" | "Vec" | "Box" | "Arc" | "Rc" | "Cow" | "RefCell" | "Cell" | "Mutex" | "RwLock"
            | "HashSet" | "BTreeSet" | "VecDeque" | "SmallVec",
            Some(inner),
        ) => nature(program, module, inner, depth + 1),
        ("bool" | "PhantomData" | "AtomicBool" | "Ordering" | "TypeId", _) => Nature::Nothing,
        ("Uuid" | "ObjectId" | "Ulid", _) => Nature::Opaque,
        ("Sender" | "Receiver" | "UnboundedSender" | "UnboundedReceiver" | "JoinHandle" | "Duration", _) => {
            Nature::Nothing
        }
        (
            "u8" | "u16" | "u32" | "u64" | "u128" | "usize" | "i8" | "i16" | "i32" | "i64" | "i128" | "isize",
            _,
        ) => Nature::Number,
        _ => match type_def(program, module, path) {
            Some(Def::Adt(id)) => {
                let adt = &program.adts[id.0 as usize];
                let field_less = adt.variants.iter().all(|variant| variant.fields.is_empty());
                if field_less && adt.kind == AdtKind::Enum { Nature::Nothing } else { Nature::Text }
            }
            _ => Nature::Text,
        },
    }
}
