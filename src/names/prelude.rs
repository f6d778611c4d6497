//! What every module sees of std without importing it, and the names that the language itself knows.

use super::{CrateId, Def, Namespace, Program, TraitId, imports, resolve};
use crate::source::Name;
use rustc_hash::FxHashMap;

/// The std prelude of all editions together (a name that an older edition lacks would not compile there, so that nothing
/// is looked up in vain; the stub's `prelude::rust_2024` comes before the list here), and the macros that are always in scope.
#[derive(Debug, Default)]
pub struct Prelude {
    /// The crate `std`, when there is a stub of it.
    pub std: Option<CrateId>,
    /// Types and traits.
    pub types: FxHashMap<Name, Def>,
    /// `Some`, `None`, `Ok`, `Err`, `drop`.
    pub values: FxHashMap<Name, Def>,
    /// `println!`, `vec!` …
    pub macros: FxHashMap<Name, Def>,
    /// Traits whose methods are always in scope, sorted.
    pub traits: Vec<TraitId>,
}

impl Prelude {
    /// The names of one namespace.
    pub fn names(&self, namespace: Namespace) -> &FxHashMap<Name, Def> {
        match namespace {
            Namespace::Type => &self.types,
            Namespace::Value => &self.values,
            Namespace::Macro => &self.macros,
        }
    }

    /// Reads the prelude off the modules of `std`, as far as they are known by now.
    pub(super) fn read(program: &Program, std: Option<CrateId>) -> Prelude {
        let mut prelude = Prelude { std, ..Prelude::default() };
        for (module, names) in TYPES {
            for name in names.split(' ') {
                let def = std_item(program, std, Namespace::Type, module, name);
                if let Def::Trait(id) = def {
                    prelude.traits.push(id);
                }
                prelude.types.insert(Name::new(name), def);
            }
        }
        for (module, names) in VALUES {
            for name in names.split(' ') {
                let def = std_item(program, std, Namespace::Value, module, name);
                prelude.values.insert(Name::new(name), def);
            }
        }
        for name in MACROS.split_whitespace() {
            let def = std_item(program, std, Namespace::Macro, "", name);
            prelude.macros.insert(Name::new(name), def);
        }
        if let Some(std) = std {
            prelude.add_written(program, std);
        }
        prelude.traits.sort_unstable();
        prelude.traits.dedup();
        prelude
    }

    /// Adds what the stub itself has for its newest prelude.
    fn add_written(&mut self, program: &Program, std: CrateId) {
        let root = program[std].root;
        let find = |version: &str| {
            let path = ["prelude", version].map(Name::new);
            match resolve::from_module(program, root, Namespace::Type, &path) {
                Some(Def::Mod(module)) => Some(module),
                _ => None,
            }
        };
        let Some(module) = ["rust_2024", "rust_2021", "v1"].into_iter().find_map(find) else { return };
        let module = &program[module];
        for (name, def) in &module.types {
            if let Def::Trait(id) = def {
                self.traits.push(*id);
            }
            if !imports::is_anonymous(*name) {
                self.types.insert(*name, *def);
            }
        }
        self.values.extend(&module.values);
        self.macros.extend(&module.macros);
    }
}

/// The item of that path in `std`; by its path alone when there is no stub of it.
fn std_item(program: &Program, std: Option<CrateId>, namespace: Namespace, module: &str, name: &str) -> Def {
    let segments: Vec<Name> =
        module.split("::").filter(|part| !part.is_empty()).chain([name]).map(Name::new).collect();
    let found = std.and_then(|std| resolve::from_module(program, program[std].root, namespace, &segments));
    found.unwrap_or_else(|| {
        let path: Vec<&str> =
            std::iter::once("std").chain(segments.iter().map(|name| name.as_str())).collect();
        Def::Extern(Name::new(&path.join("::")))
    })
}

/// Prelude types and traits by the module of std they live in.
const TYPES: &[(&str, &str)] = &[
    ("option", "Option"),
    ("result", "Result"),
    ("vec", "Vec"),
    ("string", "String ToString"),
    ("boxed", "Box"),
    ("borrow", "ToOwned"),
    ("clone", "Clone"),
    ("marker", "Copy Send Sized Sync Unpin"),
    ("ops", "Drop Fn FnMut FnOnce AsyncFn AsyncFnMut AsyncFnOnce"),
    ("convert", "AsRef AsMut From Into TryFrom TryInto"),
    ("default", "Default"),
    ("iter", "Iterator IntoIterator Extend DoubleEndedIterator ExactSizeIterator FromIterator"),
    ("cmp", "PartialEq Eq PartialOrd Ord"),
    ("future", "Future IntoFuture"),
];

/// Prelude constructors and functions by the path they live at.
const VALUES: &[(&str, &str)] = &[
    ("option::Option", "Some None"),
    ("result::Result", "Ok Err"),
    ("mem", "drop size_of size_of_val align_of align_of_val"),
];

/// Macros that need no import.
const MACROS: &str = "
    assert assert_eq assert_ne cfg column compile_error concat dbg debug_assert debug_assert_eq debug_assert_ne env
    eprint eprintln file format format_args global_allocator include include_bytes include_str line matches module_path
    option_env panic print println stringify thread_local todo try unimplemented unreachable vec write writeln
";

/// Whether the language itself knows a type of that name.
pub(super) fn is_prim(name: Name) -> bool {
    matches!(
        name.as_str(),
        "bool"
            | "char"
            | "str"
            | "u8"
            | "u16"
            | "u32"
            | "u64"
            | "u128"
            | "usize"
            | "i8"
            | "i16"
            | "i32"
            | "i64"
            | "i128"
            | "isize"
            | "f16"
            | "f32"
            | "f64"
            | "f128"
    )
}
