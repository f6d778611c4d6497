//! What can only be known once all imports are resolved: which type an impl is for, and so what its functions are called;
//! then the tables of [`Index`](super::Index).

use super::{Def, FnParent, Impl, ImplId, ModId, Namespace, Origin, Program, TypeHead, resolve, scope::join};
use crate::hir::{self, GenericParamKind, TypeRef};
use crate::source::Name;

/// Fills in the heads and traits of impls, the paths of what stands in them, and the index.
pub(super) fn fill(program: &mut Program) {
    for at in 0..program.impls.len() {
        let id = ImplId(at as u32);
        let entry = &program[id];
        let trait_ = entry.trait_.as_ref().and_then(|(_, path)| trait_def(program, entry.module, path));
        let head = head(program, entry.module, &entry.generics, &entry.self_ty, 0);
        let self_path = self_path(program, entry, trait_)
            .unwrap_or_else(|| written_self_path(program, entry.module, &entry.self_ty));
        let entry = &mut program[id];
        entry.head = head;
        if let (Some(slot), Some(def)) = (&mut entry.trait_, trait_) {
            slot.0 = def;
        }
        name_parts(program, id, self_path);
    }
    impls(program);
    paths(program);
}

fn trait_def(program: &Program, module: ModId, path: &hir::Path) -> Option<Def> {
    let found = resolve(program, module, Namespace::Type, path)?;
    (found.n_segments == path.segments.len()).then_some(found.def)
}

/// Aliases of aliases are followed so far and no further: `type A = B; type B = A;` is no type.
const MAX_ALIASES: usize = 16;

/// What heads a type written in `module`, `None` for a parameter of `generics` and for what cannot be known.
fn head(
    program: &Program,
    module: ModId,
    generics: &hir::Generics,
    ty: &TypeRef,
    n_aliases: usize,
) -> Option<TypeHead> {
    match ty {
        TypeRef::Path(path) => path_head(program, module, generics, path, n_aliases),
        TypeRef::Ref { .. } | TypeRef::Ptr(_) => Some(TypeHead::Ref),
        TypeRef::Tuple(_) => Some(TypeHead::Tuple),
        TypeRef::Array(_) | TypeRef::Slice(_) => Some(TypeHead::Slice),
        TypeRef::FnPtr { .. } => Some(TypeHead::Fn),
        TypeRef::Dyn(bounds) => {
            let mut heads = bounds
                .iter()
                .filter_map(|bound| def_head(program, trait_def(program, module, &bound.path)?, n_aliases));
            heads.next()
        }
        TypeRef::Never => Some(TypeHead::Prim(Name::new("!"))),
        TypeRef::Impl(_) | TypeRef::Infer => None,
    }
}

fn path_head(
    program: &Program,
    module: ModId,
    generics: &hir::Generics,
    path: &hir::Path,
    n_aliases: usize,
) -> Option<TypeHead> {
    let first = path.segments.first()?.name;
    if path.qself.is_some() || is_type_param(generics, first) {
        return None;
    }
    let found = resolve(program, module, Namespace::Type, path)?;
    if found.n_segments != path.segments.len() {
        return None;
    }
    def_head(program, found.def, n_aliases)
}

fn def_head(program: &Program, def: Def, n_aliases: usize) -> Option<TypeHead> {
    match def {
        Def::Adt(id) => Some(TypeHead::Adt(id)),
        Def::Prim(name) => Some(TypeHead::Prim(name)),
        Def::Extern(path) => Some(TypeHead::Extern(path)),
        Def::Trait(id) => Some(TypeHead::Dyn(id)),
        Def::Alias(id) if n_aliases < MAX_ALIASES => {
            let alias = &program[id];
            let ty = alias.hir.ty.as_ref()?;
            head(program, alias.module, &alias.hir.generics, ty, n_aliases + 1)
        }
        _ => None,
    }
}

fn is_type_param(generics: &hir::Generics, name: Name) -> bool {
    generics.params.iter().any(|param| param.kind == GenericParamKind::Type && param.name == name)
}

/// The type that names the functions of an impl. References are looked through; what is for every type is named after the
/// trait; what is not understood keeps the name it is written with.
fn self_path(program: &Program, entry: &Impl, trait_: Option<Def>) -> Option<Name> {
    let mut ty = &entry.self_ty;
    while let TypeRef::Ref { inner, .. } | TypeRef::Ptr(inner) = ty {
        ty = inner;
    }
    if is_param(&entry.generics, ty) {
        return program.def_path(trait_?);
    }
    match head(program, entry.module, &entry.generics, ty, 0)? {
        TypeHead::Adt(id) => Some(program[id].path),
        TypeHead::Extern(path) | TypeHead::Prim(path) => Some(path),
        TypeHead::Dyn(id) => Some(program[id].path),
        TypeHead::Ref => Some(Name::new("reference")),
        TypeHead::Slice => Some(Name::new("slice")),
        TypeHead::Tuple => Some(Name::new("tuple")),
        TypeHead::Fn => Some(Name::new("fn")),
    }
}

/// The self type of an impl as it is written, below the module it is written in.
pub(super) fn written_self_path(program: &Program, module: ModId, self_ty: &TypeRef) -> Name {
    let path = program[module].path;
    match self_ty {
        TypeRef::Path(written) => written.last_name().map_or(path, |name| join(path, name)),
        _ => path,
    }
}

fn is_param(generics: &hir::Generics, ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Path(path) => path.as_single().is_some_and(|name| is_type_param(generics, name)),
        _ => false,
    }
}

fn name_parts(program: &mut Program, id: ImplId, self_path: Name) {
    let Program { impls, fns, consts, .. } = program;
    let entry = &impls[id.0 as usize];
    for (name, id) in &entry.fns {
        fns[id.0 as usize].path = join(self_path, *name);
    }
    for (name, id) in &entry.consts {
        consts[id.0 as usize].path = join(self_path, *name);
    }
}

fn impls(program: &mut Program) {
    let Program { impls, index, .. } = program;
    for (at, entry) in impls.iter().enumerate() {
        let id = ImplId(at as u32);
        if let Some(head) = entry.head {
            index.impls_of.entry(head).or_default().push(id);
        } else if is_param(&entry.generics, &entry.self_ty) {
            index.blanket_impls.push(id);
        }
        if let Some((Def::Trait(trait_), _)) = entry.trait_ {
            index.impls_of_trait.entry(trait_).or_default().push(id);
        }
    }
}

/// Paths are not unique: a binary is often called like its library, and a type has a `fmt` for `Debug` and for `Display`.
/// The workspace comes before what it depends on, a type's own functions before those of traits, what is written first
/// before what comes later.
fn paths(program: &mut Program) {
    let Program { crates, modules, fns, adts, traits, impls, index, .. } = program;
    let is_workspace =
        |module: ModId| crates[modules[module.0 as usize].krate.0 as usize].origin == Origin::Workspace;
    for wanted in [true, false] {
        for (at, adt) in adts.iter().enumerate().filter(|(_, adt)| is_workspace(adt.module) == wanted) {
            index.adt_by_path.entry(adt.path).or_insert(super::AdtId(at as u32));
        }
        for (at, entry) in traits.iter().enumerate().filter(|(_, entry)| is_workspace(entry.module) == wanted)
        {
            index.trait_by_path.entry(entry.path).or_insert(super::TraitId(at as u32));
        }
        for wanted_rank in 0..3 {
            for (at, func) in fns.iter().enumerate().filter(|(_, func)| is_workspace(func.module) == wanted) {
                let rank = match func.parent {
                    FnParent::Module | FnParent::Trait(_) => 0,
                    FnParent::Impl(id) => match &impls[id.0 as usize] {
                        entry if entry.trait_.is_none() => 0,
                        entry if entry.head.is_some() => 1,
                        _ => 2,
                    },
                };
                if rank == wanted_rank {
                    index.fn_by_path.entry(func.path).or_insert(super::FnId(at as u32));
                }
            }
        }
    }
}
