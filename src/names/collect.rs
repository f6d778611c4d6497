//! Walks the files' trees once, numbers what it finds, and notes the imports for [`imports`](super::imports).
//!
//! Trees are taken apart: bodies and types move into the [`Program`]. A file that belongs to several crates (a library and
//! a binary with the same `mod x;`) gives definitions in each, so all but its last use work on a copy.

use super::imports::{Import, ImportKind};
use super::number::{CrateTree, MAX_USES_IN_CRATE};
use super::scope::{OWN, Rank, Scopes, Vis, join};
use super::{
    Adt, AdtId, AdtKind, Alias, AliasId, Const, ConstId, Crate, CrateId, Def, ExternCrate, Fn, FnId,
    FnParent, Impl, ImplId, ModId, Module, Namespace, Origin, Program, Trait, TraitId, index,
};
use crate::hir::{self, FileHir, Item, ItemKind, ModContent, StructKind, UseTree, Visibility};
use crate::source::{FileId, Name};
use rustc_hash::FxHashMap;

/// Takes files apart, one crate after the other.
#[derive(Default)]
pub(super) struct Collector {
    pub(super) program: Program,
    pub(super) scopes: Scopes,
    pub(super) imports: Vec<Import>,
    pub(super) files: Vec<Option<FileHir>>,
    /// How often each file's items are still wanted.
    uses_left: Vec<u32>,
    /// The built-in stubs by name.
    pub(super) stubs: FxHashMap<Name, CrateId>,
    /// Uses of each file in the crate at hand.
    uses_in_crate: FxHashMap<FileId, u32>,
    /// Files that are being walked, outermost first: a file that names itself as a module is not read again.
    open_files: Vec<FileId>,
    depth: usize,
}

/// Modules nested deeper than this are left out.
const MAX_DEPTH: usize = 200;

/// Where an item stands.
#[derive(Clone, Copy)]
struct Place {
    module: ModId,
    in_test: bool,
}

impl Collector {
    pub(super) fn new(crates: &[CrateTree], uses_left: Vec<u32>, files: Vec<Option<FileHir>>) -> Collector {
        let stubs = crates.iter().enumerate().filter(|(_, tree)| tree.origin == Origin::Stub);
        let stubs = stubs.map(|(at, tree)| (tree.name, CrateId(at as u32))).collect();
        Collector { stubs, uses_left, files, ..Collector::default() }
    }

    pub(super) fn krate(&mut self, tree: &CrateTree, n_crates: usize) {
        let id = CrateId(self.program.crates.len() as u32);
        let root = ModId(self.program.modules.len() as u32);
        let mut externs = FxHashMap::default();
        for std in ["std", "core", "alloc"] {
            externs.insert(Name::new(std), self.foreign_crate(Name::new("std")));
        }
        for (name, lib_name, at) in &tree.externs {
            let known = match at {
                Some(at) if *at < n_crates => ExternCrate::Read(CrateId(*at as u32)),
                _ => self.foreign_crate(*lib_name),
            };
            externs.insert(*name, known);
        }
        if tree.origin == Origin::Stub {
            // Stubs have no manifest: they see one another.
            for (name, other) in &self.stubs {
                externs.entry(*name).or_insert(ExternCrate::Read(*other));
            }
        }
        self.program.crates.push(Crate {
            name: tree.name,
            input: tree.input,
            root,
            origin: tree.origin,
            edition: tree.edition,
            externs,
            externs_known: tree.externs_known,
            macro_use: Vec::new(),
        });
        self.uses_in_crate.clear();
        let module = self.module(Module { path: tree.name, ..empty_module(id, None, tree.root) });
        self.file(tree.root, Place { module, in_test: false });
    }

    /// A crate known by its library name only.
    fn foreign_crate(&self, lib_name: Name) -> ExternCrate {
        match self.stubs.get(&lib_name) {
            Some(id) => ExternCrate::Read(*id),
            None => ExternCrate::Unread(lib_name),
        }
    }

    fn module(&mut self, module: Module) -> ModId {
        self.program.modules.push(module);
        self.scopes.add_module();
        ModId(self.program.modules.len() as u32 - 1)
    }

    fn file(&mut self, file: FileId, place: Place) {
        if self.open_files.contains(&file) {
            return;
        }
        let n_uses = self.uses_in_crate.entry(file).or_default();
        if *n_uses == MAX_USES_IN_CRATE {
            return;
        }
        *n_uses += 1;
        let Some(Some(hir)) = self.files.get_mut(file.0 as usize) else { return };
        let uses_left = &mut self.uses_left[file.0 as usize];
        let items = if *uses_left > 1 { hir.items.clone() } else { std::mem::take(&mut hir.items) };
        *uses_left = uses_left.saturating_sub(1);
        self.open_files.push(file);
        self.items(items, place);
        self.open_files.pop();
    }

    fn items(&mut self, items: Vec<Item>, place: Place) {
        if self.depth == MAX_DEPTH {
            return;
        }
        self.depth += 1;
        for item in items {
            self.item(item, place);
        }
        self.depth -= 1;
    }

    fn item(&mut self, item: Item, place: Place) {
        let in_test = place.in_test || item.in_test;
        let place = Place { in_test, ..place };
        let head = Head {
            name: item.name,
            name_span: item.name_span,
            span: item.span,
            attrs: item.attrs,
            vis: self.vis(&item.visibility, place.module),
        };
        match item.kind {
            ItemKind::Mod(module) => self.child(head, module, place),
            ItemKind::Fn(hir) => self.free_fn(head, *hir, place),
            ItemKind::Struct(hir) => self.strukt(head, hir, place),
            ItemKind::Enum(hir) => self.enumeration(head, hir, place),
            ItemKind::Trait(hir) => self.trait_(head, hir, place),
            ItemKind::Impl(hir) => self.impl_(head, hir, place),
            ItemKind::TypeAlias(hir) => {
                let (name, vis) = (head.name, head.vis);
                let id = self.alias(head, hir, FnParent::Module, place);
                self.declare(place.module, Namespace::Type, name, Def::Alias(id), vis);
            }
            ItemKind::Const(hir) => {
                let (name, vis) = (head.name, head.vis);
                let path = join(self.program[place.module].path, name);
                let id = self.constant(head, path, hir, FnParent::Module, place);
                if name != "_" {
                    self.declare(place.module, Namespace::Value, name, Def::Const(id), vis);
                }
            }
            ItemKind::Use(tree) => self.imports_of(tree, place.module, head.vis),
            ItemKind::ExternCrate(name) => self.extern_crate(&head, name, place.module),
            ItemKind::MacroRules(hir) => self.macro_rules(&head, hir.exported, place.module),
            ItemKind::MacroCall { path, .. } => self.included(&path, place.module),
        }
    }

    /// What `include!`, `include_proto!` and the like bring is not read: a name that the module does not show may be theirs.
    fn included(&mut self, path: &hir::Path, module: ModId) {
        if path.last_name().is_some_and(|name| name.as_str().starts_with("include")) {
            let origin = join(self.program[module].path, Name::new(INCLUDED));
            self.program[module].extern_globs.push(origin);
        }
    }

    fn vis(&self, visibility: &Visibility, module: ModId) -> Vis {
        match visibility {
            Visibility::Public => Vis::Public,
            Visibility::Restricted => Vis::Crate(self.program[module].krate),
            Visibility::Private => Vis::Within(module),
        }
    }

    fn declare(&mut self, module: ModId, namespace: Namespace, name: Name, def: Def, vis: Vis) {
        let entry = &mut self.program.modules[module.0 as usize];
        self.scopes.claim(entry, module, (namespace, name), def, Rank::Own, vis, OWN);
    }

    fn child(&mut self, head: Head, hir: hir::Mod, place: Place) {
        let parent = &self.program[place.module];
        let (krate, path, parent_file) = (parent.krate, join(parent.path, head.name), parent.file);
        let file = match hir.content {
            ModContent::File(Some(file)) => file,
            _ => parent_file,
        };
        let module = self.module(Module {
            name: head.name,
            path,
            attrs: head.attrs,
            in_test: place.in_test,
            ..empty_module(krate, Some(place.module), file)
        });
        self.declare(place.module, Namespace::Type, head.name, Def::Mod(module), head.vis);
        match hir.content {
            ModContent::Inline(items) => self.items(items, Place { module, ..place }),
            ModContent::File(Some(file)) => self.file(file, Place { module, ..place }),
            ModContent::File(None) => {}
        }
        if hir.macro_use {
            let own: Vec<(Name, Def)> = self
                .scopes
                .names(module)
                .iter()
                .filter(|(namespace, _)| *namespace == Namespace::Macro)
                .filter_map(|(_, name)| Some((*name, *self.program[module].macros.get(name)?)))
                .collect();
            for (name, def) in own {
                self.declare(place.module, Namespace::Macro, name, def, Vis::Within(place.module));
            }
        }
    }

    fn free_fn(&mut self, head: Head, hir: hir::Fn, place: Place) {
        let path = join(self.program[place.module].path, head.name);
        let (name, vis) = (head.name, head.vis);
        let id = self.function(head, path, hir, FnParent::Module, place);
        self.declare(place.module, Namespace::Value, name, Def::Fn(id), vis);
    }

    fn function(&mut self, head: Head, path: Name, mut hir: hir::Fn, parent: FnParent, place: Place) -> FnId {
        let id = FnId(self.program.fns.len() as u32);
        let declared = hir.body.as_mut().map(Declared::take).unwrap_or_default();
        self.program.fns.push(Fn {
            name: head.name,
            path,
            parent,
            module: place.module,
            body_module: place.module,
            blocks: Vec::new(),
            hir,
            attrs: head.attrs,
            name_span: head.name_span,
            span: head.span,
            is_pub: head.vis == Vis::Public,
            in_test: place.in_test,
        });
        let (body_module, blocks) = self.declared(declared, path, place);
        self.program[id].body_module = body_module;
        self.program[id].blocks = blocks;
        id
    }

    /// The modules of a body: the one that all of it sees, and those of the blocks in it that declare items.
    fn declared(
        &mut self,
        declared: Declared,
        path: Name,
        place: Place,
    ) -> (ModId, Vec<(hir::ExprId, ModId)>) {
        let module = self.block(declared.items, path, place).unwrap_or(place.module);
        let mut blocks = Vec::new();
        let mut open: Vec<(hir::InnerItems, ModId)> =
            declared.inner.into_iter().rev().map(|inner| (inner, module)).collect();
        while let Some((inner, around)) = open.pop() {
            let Some(block) = self.block(inner.items, path, Place { module: around, ..place }) else {
                continue;
            };
            blocks.push((inner.block, block));
            open.extend(inner.inner.into_iter().rev().map(|inner| (inner, block)));
        }
        (module, blocks)
    }

    /// The anonymous module of a body that declares items.
    fn block(&mut self, items: Vec<Item>, path: Name, place: Place) -> Option<ModId> {
        if items.is_empty() {
            return None;
        }
        let (krate, file) = (self.program[place.module].krate, self.program[place.module].file);
        let block = self.module(Module {
            is_block: true,
            path,
            in_test: place.in_test,
            ..empty_module(krate, Some(place.module), file)
        });
        self.items(items, Place { module: block, ..place });
        Some(block)
    }

    fn strukt(&mut self, head: Head, hir: hir::Struct, place: Place) {
        let kind = if hir.is_union { AdtKind::Union } else { AdtKind::Struct };
        let (name, vis, has_constructor) = (head.name, head.vis, hir.kind != StructKind::Named);
        let variant = hir::Variant {
            name,
            name_span: head.name_span,
            kind: hir.kind,
            fields: hir.fields,
            attrs: Vec::new(),
        };
        let id = self.adt(head, kind, hir.generics, vec![variant], place);
        if has_constructor {
            self.declare(place.module, Namespace::Value, name, Def::Adt(id), vis);
        }
    }

    fn enumeration(&mut self, head: Head, hir: hir::Enum, place: Place) {
        self.adt(head, AdtKind::Enum, hir.generics, hir.variants, place);
    }

    fn adt(
        &mut self,
        head: Head,
        kind: AdtKind,
        generics: hir::Generics,
        variants: Vec<hir::Variant>,
        place: Place,
    ) -> AdtId {
        let id = AdtId(self.program.adts.len() as u32);
        let derives = head
            .attrs
            .iter()
            .filter(|attr| attr.is("derive"))
            .flat_map(|attr| attr.list())
            .filter_map(|arg| arg.path.as_ref()?.last_name())
            .collect();
        self.declare(place.module, Namespace::Type, head.name, Def::Adt(id), head.vis);
        self.program.adts.push(Adt {
            name: head.name,
            path: join(self.program[place.module].path, head.name),
            module: place.module,
            kind,
            generics,
            variants,
            derives,
            attrs: head.attrs,
            name_span: head.name_span,
            span: head.span,
            in_test: place.in_test,
        });
        id
    }

    fn trait_(&mut self, head: Head, hir: hir::Trait, place: Place) {
        let id = TraitId(self.program.traits.len() as u32);
        let path = join(self.program[place.module].path, head.name);
        self.declare(place.module, Namespace::Type, head.name, Def::Trait(id), head.vis);
        self.program.traits.push(Trait {
            name: head.name,
            path,
            module: place.module,
            generics: hir.generics,
            supertraits: hir.supertraits,
            fns: Vec::new(),
            types: Vec::new(),
            consts: Vec::new(),
            attrs: head.attrs,
            name_span: head.name_span,
        });
        let parts = self.associated(hir.items, path, FnParent::Trait(id), Some(head.vis), place);
        let entry = &mut self.program[id];
        (entry.fns, entry.types, entry.consts) = (parts.fns, parts.types, parts.consts);
    }

    fn impl_(&mut self, head: Head, hir: hir::Impl, place: Place) {
        let id = ImplId(self.program.impls.len() as u32);
        // The names of the type and the trait are resolved when all imports are: see `index::fill`.
        let trait_ = hir.trait_.map(|path| (Def::Extern(Name::new(&path.text())), path));
        // What a trait declares, anyone can call who knows the trait.
        let vis = trait_.as_ref().map(|_| Vis::Public);
        let path = index::written_self_path(&self.program, place.module, &hir.self_ty);
        self.program.impls.push(Impl {
            module: place.module,
            generics: hir.generics,
            trait_,
            self_ty: hir.self_ty,
            head: None,
            fns: Vec::new(),
            types: Vec::new(),
            consts: Vec::new(),
            attrs: head.attrs,
            derived_by: hir.derived_by,
            span: head.name_span,
        });
        let parts = self.associated(hir.items, path, FnParent::Impl(id), vis, place);
        let entry = &mut self.program[id];
        (entry.fns, entry.types, entry.consts) = (parts.fns, parts.types, parts.consts);
    }

    /// The items of a trait or impl. Without `vis` each has its own visibility.
    fn associated(
        &mut self,
        items: Vec<Item>,
        path: Name,
        parent: FnParent,
        vis: Option<Vis>,
        place: Place,
    ) -> Parts {
        let mut parts = Parts::default();
        for item in items {
            let place = Place { in_test: place.in_test || item.in_test, ..place };
            let name = item.name;
            let head = Head {
                name,
                name_span: item.name_span,
                span: item.span,
                attrs: item.attrs,
                vis: vis.unwrap_or_else(|| self.vis(&item.visibility, place.module)),
            };
            // What stands in an impl gets its path later; until then only the items in its body need one.
            let has_final_path = matches!(parent, FnParent::Trait(_));
            let path = if has_final_path || has_items(&item.kind) { join(path, name) } else { name };
            match item.kind {
                ItemKind::Fn(hir) => parts.fns.push((name, self.function(head, path, *hir, parent, place))),
                ItemKind::TypeAlias(hir) => parts.types.push((name, self.alias(head, hir, parent, place))),
                ItemKind::Const(hir) => {
                    parts.consts.push((name, self.constant(head, path, hir, parent, place)));
                }
                _ => {}
            }
        }
        parts
    }

    fn alias(&mut self, head: Head, hir: hir::TypeAlias, parent: FnParent, place: Place) -> AliasId {
        let id = AliasId(self.program.aliases.len() as u32);
        self.program.aliases.push(Alias { name: head.name, module: place.module, parent, hir });
        id
    }

    fn constant(
        &mut self,
        head: Head,
        path: Name,
        mut hir: hir::Const,
        parent: FnParent,
        place: Place,
    ) -> ConstId {
        let id = ConstId(self.program.consts.len() as u32);
        let declared = hir.body.as_mut().map(Declared::take).unwrap_or_default();
        self.program.consts.push(Const {
            name: head.name,
            path,
            module: place.module,
            body_module: place.module,
            blocks: Vec::new(),
            parent,
            hir,
            name_span: head.name_span,
            in_test: place.in_test,
        });
        let (body_module, blocks) = self.declared(declared, path, place);
        self.program[id].body_module = body_module;
        self.program[id].blocks = blocks;
        id
    }

    fn extern_crate(&mut self, head: &Head, name: Name, module: ModId) {
        let id = self.program[module].krate;
        let krate = &self.program[id];
        let (root, is_self) = (krate.root, name == "self");
        let known = match krate.externs.get(&name) {
            Some(known) => *known,
            None if is_self => ExternCrate::Read(id),
            None => self.foreign_crate(name),
        };
        if head.attrs.iter().any(|attr| attr.is("macro_use")) {
            self.program[id].macro_use.push(known);
        }
        if head.name == "_" || head.name == "self" {
            return;
        }
        if module == root {
            self.program[id].externs.insert(head.name, known);
        }
        let def = match known {
            // Crates are numbered in the order of their trees, so the root of a later one is not known yet.
            ExternCrate::Read(other) if other > id => {
                self.program[id].externs.entry(name).or_insert(known);
                let kind = ImportKind::Named { name: head.name, only_types: true };
                self.imports.push(Import { module, global: true, segments: vec![name], kind, vis: head.vis });
                return;
            }
            ExternCrate::Read(other) => Def::Mod(self.program[other].root),
            ExternCrate::Unread(lib_name) => Def::Extern(lib_name),
        };
        self.declare(module, Namespace::Type, head.name, def, head.vis);
    }

    fn macro_rules(&mut self, head: &Head, exported: bool, module: ModId) {
        let root = self.program[self.program[module].krate].root;
        let home = if exported { root } else { module };
        let def = Def::Macro(join(self.program[home].path, head.name));
        self.declare(module, Namespace::Macro, head.name, def, Vis::Within(module));
        if exported {
            self.declare(root, Namespace::Macro, head.name, def, Vis::Public);
        }
    }

    fn imports_of(&mut self, tree: UseTree, module: ModId, vis: Vis) {
        let mut prefix = Vec::new();
        self.use_tree(tree, module, vis, &mut prefix, false);
    }

    fn use_tree(&mut self, tree: UseTree, module: ModId, vis: Vis, prefix: &mut Vec<Name>, global: bool) {
        let n_prefix = prefix.len();
        match tree {
            UseTree::Nested { prefix: path, trees } => {
                prefix.extend(path.segments.iter().map(|segment| segment.name));
                for tree in trees {
                    self.use_tree(tree, module, vis, prefix, global || path.global);
                }
            }
            UseTree::Simple { path, alias } => {
                prefix.extend(path.segments.iter().map(|segment| segment.name));
                let global = global || path.global;
                // `use a::{self}` brings the module only, not a function of the same name.
                let only_types = prefix.len() > 1 && prefix.last().is_some_and(|name| *name == "self");
                if only_types {
                    prefix.pop();
                }
                let kind = match alias.or(prefix.last().copied()) {
                    Some(name) if name == "_" => Some(ImportKind::Anonymous),
                    Some(name) => Some(ImportKind::Named { name, only_types }),
                    None => None,
                };
                if let Some(kind) = kind {
                    self.imports.push(Import { module, global, segments: prefix.clone(), kind, vis });
                }
            }
            UseTree::Glob(path) => {
                prefix.extend(path.segments.iter().map(|segment| segment.name));
                let global = global || path.global;
                let segments = prefix.clone();
                self.imports.push(Import { module, global, segments, kind: ImportKind::Glob, vis });
            }
        }
        prefix.truncate(n_prefix);
    }
}

/// Whether an item declares others in its body.
fn has_items(kind: &ItemKind) -> bool {
    let body = match kind {
        ItemKind::Fn(hir) => &hir.body,
        ItemKind::Const(hir) => &hir.body,
        _ => return false,
    };
    body.as_ref().is_some_and(hir::Body::has_items)
}

/// The items that a body's blocks declare.
#[derive(Default)]
struct Declared {
    items: Vec<Item>,
    inner: Vec<hir::InnerItems>,
}

impl Declared {
    fn take(body: &mut hir::Body) -> Declared {
        Declared { items: std::mem::take(&mut body.items), inner: std::mem::take(&mut body.inner) }
    }
}

/// What all items have.
struct Head {
    name: Name,
    name_span: crate::source::Span,
    span: crate::source::Span,
    attrs: Vec<hir::Attr>,
    vis: Vis,
}

/// What stands in a trait or impl.
#[derive(Default)]
struct Parts {
    fns: Vec<(Name, FnId)>,
    types: Vec<(Name, AliasId)>,
    consts: Vec<(Name, ConstId)>,
}

/// The part of a path that stands for what a macro reads in: `clinic::pb::_included::Person`.
const INCLUDED: &str = "_included";

fn empty_module(krate: CrateId, parent: Option<ModId>, file: FileId) -> Module {
    Module {
        name: Name::new(""),
        krate,
        parent,
        is_block: false,
        file,
        path: Name::new(""),
        types: FxHashMap::default(),
        values: FxHashMap::default(),
        macros: FxHashMap::default(),
        traits: Vec::new(),
        extern_globs: Vec::new(),
        attrs: Vec::new(),
        in_test: false,
    }
}
