//! What is known of the names in a module's scope while imports are being resolved: how each got there, who may see it.
//!
//! The definitions themselves already stand in [`Module`]'s maps; this is the side table that decides which
//! of two claims on one name holds, and is dropped when all imports are resolved.

use super::{CrateId, Def, ModId, Module, Namespace, Program};
use crate::source::Name;
use rustc_hash::FxHashMap;

/// How a name came into a scope. A higher rank hides a lower one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Rank {
    /// By a glob, and we only guess that the name exists in this namespace: it is a foreign item.
    GlobExtern,
    /// By a glob.
    Glob,
    /// By name, and we only guess that it exists in this namespace.
    ImportExtern,
    /// By name.
    Import,
    /// Declared here.
    Own,
}

/// Who may see a name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Vis {
    Public,
    Crate(CrateId),
    /// The module and what is in it.
    Within(ModId),
}

/// One name in one namespace of a module.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    pub(super) rank: Rank,
    pub(super) vis: Vis,
    /// The import it came by; [`OWN`] for a declaration.
    pub(super) source: u32,
    n_changes: u8,
}

/// The `source` of what is declared in the module itself.
pub(super) const OWN: u32 = u32::MAX;

/// No program that compiles makes a name change its meaning so often while imports are resolved.
const MAX_CHANGES: u8 = 12;

/// The side tables of all modules.
#[derive(Default)]
pub(super) struct Scopes {
    entries: Vec<FxHashMap<(Namespace, Name), Entry>>,
    /// Keys of `entries` in order of their arrival, which is the same in every run; that of a hash map is not.
    order: Vec<Vec<(Namespace, Name)>>,
}

impl Scopes {
    pub(super) fn add_module(&mut self) {
        self.entries.push(FxHashMap::default());
        self.order.push(Vec::new());
    }

    pub(super) fn entry(&self, module: ModId, namespace: Namespace, name: Name) -> Option<&Entry> {
        self.entries[module.0 as usize].get(&(namespace, name))
    }

    /// The names of a module in order of their arrival.
    pub(super) fn names(&self, module: ModId) -> &[(Namespace, Name)] {
        &self.order[module.0 as usize]
    }

    /// Puts a name into a module's scope unless a better claim stands. Says whether anything changed.
    pub(super) fn claim(
        &mut self,
        module: &mut Module,
        id: ModId,
        (namespace, name): (Namespace, Name),
        def: Def,
        rank: Rank,
        vis: Vis,
        source: u32,
    ) -> bool {
        let map = module.names_mut(namespace);
        let new = Entry { rank, vis, source, n_changes: 0 };
        let Some(old) = self.entries[id.0 as usize].get_mut(&(namespace, name)) else {
            self.entries[id.0 as usize].insert((namespace, name), new);
            self.order[id.0 as usize].push((namespace, name));
            map.insert(name, def);
            return true;
        };
        let same_def = map.get(&name) == Some(&def);
        // `pub(crate) use my_macro;` lets others see a `macro_rules!` of this module.
        let is_reexport = old.rank == Rank::Own && rank >= Rank::ImportExtern;
        if same_def && (old.rank == rank || is_reexport) {
            let widened = widest(old.vis, vis);
            let changed = widened != old.vis;
            old.vis = widened;
            return changed;
        }
        let better = rank > old.rank
            || rank == old.rank
                && rank != Rank::Own
                && (source < old.source || source == old.source && !same_def);
        if !better || old.n_changes >= MAX_CHANGES {
            return false;
        }
        *old = Entry { n_changes: old.n_changes + 1, ..new };
        map.insert(name, def);
        true
    }
}

fn widest(a: Vis, b: Vis) -> Vis {
    match (a, b) {
        (Vis::Public, _) | (_, Vis::Public) => Vis::Public,
        (Vis::Crate(krate), _) | (_, Vis::Crate(krate)) => Vis::Crate(krate),
        (Vis::Within(_), Vis::Within(_)) => a,
    }
}

/// Who may see what a glob with visibility `glob` passes on of something with visibility `item`.
pub(super) fn narrowest(glob: Vis, item: Vis) -> Vis {
    match (glob, item) {
        (Vis::Within(module), _) | (_, Vis::Within(module)) => Vis::Within(module),
        (Vis::Crate(krate), _) | (_, Vis::Crate(krate)) => Vis::Crate(krate),
        (Vis::Public, Vis::Public) => Vis::Public,
    }
}

/// Whether code in module `from` may see something.
pub(super) fn is_visible(program: &Program, vis: Vis, from: ModId) -> bool {
    match vis {
        Vis::Public => true,
        Vis::Crate(krate) => program[from].krate == krate,
        Vis::Within(module) => {
            let mut at = Some(from);
            while let Some(id) = at {
                if id == module {
                    return true;
                }
                at = program[id].parent;
            }
            false
        }
    }
}

impl Module {
    /// The names of one namespace in scope here.
    pub fn names(&self, namespace: Namespace) -> &FxHashMap<Name, Def> {
        match namespace {
            Namespace::Type => &self.types,
            Namespace::Value => &self.values,
            Namespace::Macro => &self.macros,
        }
    }

    fn names_mut(&mut self, namespace: Namespace) -> &mut FxHashMap<Name, Def> {
        match namespace {
            Namespace::Type => &mut self.types,
            Namespace::Value => &mut self.values,
            Namespace::Macro => &mut self.macros,
        }
    }
}

/// `path::name`
pub(super) fn join(path: Name, name: Name) -> Name {
    let (path, name) = (path.as_str(), name.as_str());
    let mut text = String::with_capacity(path.len() + 2 + name.len());
    text.push_str(path);
    text.push_str("::");
    text.push_str(name);
    Name::new(&text)
}
