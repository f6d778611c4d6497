//! Which bodies PHI can be in, judged by the names that they mention: only those are typed and followed.
//!
//! PHI is in a body when one of its variables has a PHI type, and a variable gets its type from something that the body
//! names: the type itself, a field, a variant, a function or static whose declared type mentions it, an alias or import of
//! any of those. So from the names of the PHI types one gets, item by item, to all names that can bring PHI into a body. Two
//! things of one name are told apart only later, by what the names mean: this is a question of speed, never of results.
//!
//! Functions that hand on PHI as something else (a text) are found while following it: see [`Reach::more`].

use crate::catalog::{Catalog, PhiNames, matches_path};
use crate::hir::{self, Bound, GenericArg, Generics, Path, TypeRef};
use crate::labels::Labels;
use crate::names::{Def, FnId, FnParent, Origin, Program};
use crate::source::Name;
use crate::types::Owner;
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

/// The names that matter so far, and the bodies that have been given out.
pub(super) struct Reach<'p> {
    program: &'p Program,
    owners: Vec<Owner>,
    names: Names,
    is_taken: FxHashSet<Owner>,
    /// Whether PHI types are imported whole from a crate that was not read: then any name may be one.
    is_blind: bool,
}

/// Names that bring PHI into the body that mentions them.
#[derive(Default)]
struct Names {
    alone: FxHashSet<Name>,
    /// Associated functions without receiver: they are called by the name of their type.
    of_types: FxHashMap<Name, FxHashSet<Name>>,
}

impl<'p> Reach<'p> {
    /// Starts from the PHI types, and the sources. `owners` are the bodies that may be given out.
    pub fn new(program: &'p Program, labels: &Labels, catalog: &Catalog, owners: Vec<Owner>) -> Reach<'p> {
        let mut names = Names::default();
        names.alone.extend(labels.adts.keys().map(|id| program[*id].name));
        for (id, model) in &labels.functions {
            if model.source.is_some() {
                names.add_fn(program, *id);
            }
        }
        let phi_crates: FxHashSet<&str> =
            labels.externs.paths().filter_map(|path| path.split("::").next()).collect();
        names.add_foreign(program, labels, catalog, &owners, &phi_crates);
        let is_phi =
            |glob: &Name| glob.as_str().split("::").next().is_some_and(|krate| phi_crates.contains(krate));
        let is_blind = program.modules.iter().any(|module| module.extern_globs.iter().any(is_phi));
        let mut reach = Reach { program, owners, names, is_taken: FxHashSet::default(), is_blind };
        reach.close();
        reach
    }

    /// The bodies that mention what matters, and have not been given out before.
    pub fn next(&mut self) -> Vec<Owner> {
        let new: Vec<Owner> = self
            .owners
            .par_iter()
            .copied()
            .filter(|owner| !self.is_taken.contains(owner) && self.concerns(*owner))
            .collect();
        self.is_taken.extend(&new);
        new
    }

    /// Adds what has been found to hand on PHI: functions, and by name fields and statics that hold some.
    pub fn more(&mut self, fns: &[FnId], names: &[Name]) {
        fns.iter().for_each(|id| self.names.add_fn(self.program, *id));
        self.names.alone.extend(names);
    }

    fn concerns(&self, owner: Owner) -> bool {
        if self.is_blind {
            return true;
        }
        let program = self.program;
        let parent = match owner {
            Owner::Fn(id) => program[id].parent,
            Owner::Const(id) => program[id].parent,
        };
        let mentioned = owner.body(program).into_iter().flat_map(|body| body.mentions.iter().copied());
        if self.names.any(mentioned, parent, program) {
            return true;
        }
        match owner {
            Owner::Fn(id) => self.signature_matters(id),
            Owner::Const(id) => self.names.in_type(&program[id].hir.ty),
        }
    }

    /// Whether a function's types, or those of the impl around it, mention what matters.
    fn signature_matters(&self, id: FnId) -> bool {
        let function = &self.program[id];
        self.names.in_signature(&function.hir)
            || match function.parent {
                FnParent::Impl(id) => {
                    let known = &self.program[id];
                    self.names.in_type(&known.self_ty)
                        || known.trait_.as_ref().is_some_and(|(_, path)| self.names.in_path(path))
                        || self.names.in_generics(&known.generics)
                }
                FnParent::Trait(id) => self.names.alone.contains(&self.program[id].name),
                FnParent::Module => false,
            }
    }

    /// From the names so far to all that bring them along, by declared types.
    fn close(&mut self) {
        let mut n_before = usize::MAX;
        while self.names.len() != n_before && !self.names.alone.is_empty() {
            n_before = self.names.len();
            self.types();
            self.values();
            self.renames();
        }
    }

    fn types(&mut self) {
        let program = self.program;
        for adt in &program.adts {
            let is_enum = adt.kind == crate::names::AdtKind::Enum;
            // `Page<T = Patient>`
            let mut holds = self.names.in_generics(&adt.generics);
            for variant in &adt.variants {
                let mut variant_holds = false;
                for field in &variant.fields {
                    if self.names.in_type(&field.ty) {
                        variant_holds = true;
                        // A position says nothing: it is reached through the type.
                        if !field.name.as_str().starts_with(|c: char| c.is_ascii_digit()) {
                            self.names.alone.insert(field.name);
                        }
                    }
                }
                if variant_holds && is_enum {
                    self.names.alone.insert(variant.name);
                }
                holds |= variant_holds;
            }
            if holds {
                self.names.alone.insert(adt.name);
            }
        }
        for alias in &program.aliases {
            let hir = &alias.hir;
            if hir.ty.iter().any(|ty| self.names.in_type(ty)) || self.names.in_bounds(&hir.bounds) {
                self.names.alone.insert(alias.name);
            }
        }
        for known in &program.traits {
            let bounds = self.names.in_bounds(&known.supertraits) || self.names.in_generics(&known.generics);
            if bounds {
                self.names.alone.insert(known.name);
            }
        }
    }

    fn values(&mut self) {
        let program = self.program;
        let matter: Vec<FnId> = (0..program.fns.len() as u32)
            .into_par_iter()
            .map(FnId)
            .filter(|id| self.names.in_signature(&program[*id].hir))
            .collect();
        matter.into_iter().for_each(|id| self.names.add_fn(program, id));
        for known in &program.consts {
            if self.names.in_type(&known.hir.ty) {
                self.names.alone.insert(known.name);
            }
        }
    }

    /// `use a::Patient as Subject`
    fn renames(&mut self) {
        let program = self.program;
        let mut found = Vec::new();
        for module in program.modules.iter().filter(|module| program[module.krate].origin != Origin::Stub) {
            for (name, def) in module.types.iter().chain(&module.values) {
                let own = match def {
                    Def::Adt(id) => program[*id].name,
                    Def::Variant(id, at) => program[*id].variants[*at as usize].name,
                    Def::Trait(id) => program[*id].name,
                    Def::Alias(id) => program[*id].name,
                    Def::Const(id) => program[*id].name,
                    Def::Fn(id) => program[*id].name,
                    _ => continue,
                };
                if own != *name && self.names.alone.contains(&own) {
                    found.push(*name);
                }
            }
        }
        self.names.alone.extend(found);
    }
}

impl Names {
    fn len(&self) -> usize {
        self.alone.len() + self.of_types.values().map(FxHashSet::len).sum::<usize>()
    }

    /// What calls a function: its name, and for one without receiver that of its type.
    fn add_fn(&mut self, program: &Program, id: FnId) {
        let function = &program[id];
        let own_type = match function.parent {
            FnParent::Impl(impl_id) if function.hir.self_kind.is_none() => match &program[impl_id] {
                known if known.trait_.is_none() => type_name(&known.self_ty),
                _ => None,
            },
            _ => None,
        };
        match own_type {
            Some(name) => {
                self.of_types.entry(function.name).or_default().insert(name);
            }
            None => {
                self.alone.insert(function.name);
            }
        }
    }

    /// Types and functions of crates that were not read, and variables that are PHI by name.
    fn add_foreign(
        &mut self,
        program: &Program,
        labels: &Labels,
        catalog: &Catalog,
        owners: &[Owner],
        phi_crates: &FxHashSet<&str>,
    ) {
        for module in &program.modules {
            for (name, def) in module.types.iter().chain(&module.values) {
                if let Def::Extern(path) = def
                    && (labels.externs.contains_key(path)
                        || catalog.functions.get(*path).is_some_and(|model| model.source.is_some()))
                {
                    self.alone.insert(*name);
                }
            }
        }
        // Written out in place, a foreign type begins with its crate; a method is known by its own name.
        let named: FxHashSet<Name> = program
            .crates
            .iter()
            .filter(|krate| krate.origin != Origin::Stub)
            .flat_map(|krate| krate.externs.keys().copied())
            .collect();
        let crates = phi_crates.iter().map(|krate| Name::new(krate));
        self.alone.extend(crates.filter(|krate| named.contains(krate)));
        let sources = catalog.functions.iter().filter(|(_, model)| model.source.is_some());
        let sources: Vec<&str> = sources.filter_map(|(path, _)| path.rsplit("::").next()).collect();
        if sources.is_empty() && catalog.phi_names.is_empty() {
            return;
        }
        let mut checked: FxHashSet<Name> = FxHashSet::default();
        for owner in owners {
            for name in owner.body(program).into_iter().flat_map(|body| body.mentions.iter()) {
                if checked.insert(*name)
                    && (is_phi_name(catalog, *name)
                        || sources.iter().any(|source| matches_path(source, name.as_str())))
                {
                    self.alone.insert(*name);
                }
            }
        }
    }

    /// Whether any of the names that a body mentions matters.
    fn any(
        &self,
        mut mentioned: impl Iterator<Item = Name> + Clone,
        parent: FnParent,
        program: &Program,
    ) -> bool {
        let all = mentioned.clone();
        mentioned.any(|name| {
            self.alone.contains(&name)
                || self.of_types.get(&name).is_some_and(|types| {
                    let own = match parent {
                        FnParent::Impl(id) => type_name(&program[id].self_ty),
                        _ => None,
                    };
                    own.is_some_and(|own| types.contains(&own))
                        || all.clone().any(|other| types.contains(&other))
                })
        })
    }

    fn in_signature(&self, function: &hir::Fn) -> bool {
        let mut types = function.params.iter().map(|param| &param.ty).chain(&function.ret);
        types.any(|ty| self.in_type(ty)) || self.in_generics(&function.generics)
    }

    fn in_type(&self, ty: &TypeRef) -> bool {
        match ty {
            TypeRef::Path(path) => self.in_path(path),
            TypeRef::Ref { inner, .. }
            | TypeRef::Ptr(inner)
            | TypeRef::Array(inner)
            | TypeRef::Slice(inner) => self.in_type(inner),
            TypeRef::Tuple(parts) => parts.iter().any(|part| self.in_type(part)),
            TypeRef::FnPtr { params, ret } => {
                params.iter().any(|param| self.in_type(param)) || self.in_type(ret)
            }
            TypeRef::Impl(bounds) | TypeRef::Dyn(bounds) => self.in_bounds(bounds),
            TypeRef::Never | TypeRef::Infer => false,
        }
    }

    fn in_path(&self, path: &Path) -> bool {
        path.qself.as_ref().is_some_and(|qself| self.in_type(&qself.ty))
            || path.segments.iter().any(|segment| {
                self.alone.contains(&segment.name)
                    || segment.args.iter().any(|arg| match arg {
                        GenericArg::Type(ty) | GenericArg::Assoc(_, ty) => self.in_type(ty),
                        GenericArg::Const => false,
                    })
            })
    }

    fn in_bounds(&self, bounds: &[Bound]) -> bool {
        bounds.iter().any(|bound| self.in_path(&bound.path))
    }

    fn in_generics(&self, generics: &Generics) -> bool {
        generics.params.iter().any(|param| {
            self.in_bounds(&param.bounds) || param.default.as_ref().is_some_and(|ty| self.in_type(ty))
        }) || generics
            .predicates
            .iter()
            .any(|predicate| self.in_type(&predicate.ty) || self.in_bounds(&predicate.bounds))
    }
}

fn is_phi_name(catalog: &Catalog, name: Name) -> bool {
    let names = |known: &PhiNames| known.names.iter().any(|regex| regex.is_match(name.as_str()));
    catalog.phi_names.iter().any(names)
}

fn type_name(ty: &TypeRef) -> Option<Name> {
    match ty {
        TypeRef::Path(path) => path.last_name(),
        TypeRef::Ref { inner, .. } => type_name(inner),
        _ => None,
    }
}
