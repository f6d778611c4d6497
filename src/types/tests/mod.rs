//! Small facts about inference. A source says at the end of a line what is expected of it:
//! `//~ x: Vec<String>` the type of a local bound there, `//> std::vec::Vec::push` a function called there,
//! `//= String` the type of the line's longest expression.

mod calls;
mod generics;
mod locals;
mod programs;
mod traits;

use super::{Callee, Owner, TypeCx, Typing};
use crate::hir::{Body, ExprKind, FileHir, Item, ItemKind, Mod, ModContent, Visibility};
use crate::names::{ConstId, CrateTree, FnId, Origin, Program, number};
use crate::source::{FileId, LineIndex, Name, Span};
use crate::syntax::{CfgEnv, lower_file};
use std::fmt::Write;
use std::path::Path;
use std::sync::LazyLock;

/// The built-in stubs, lowered once: files, and the crates they make.
static STUBS: LazyLock<(Vec<FileHir>, Vec<CrateTree>)> = LazyLock::new(lower_stubs);

/// Crate names with their files' module names and texts, the root first.
fn read_stubs() -> Vec<(Name, Vec<(Name, String)>)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/lints/stubs");
    let mut crates = Vec::new();
    let stem = |path: &Path| Name::new(path.file_stem().unwrap().to_str().unwrap());
    let read = |path: &Path| std::fs::read_to_string(path).unwrap();
    for entry in std::fs::read_dir(folder).expect("the stubs are in the repository").flatten() {
        let path = entry.path();
        if path.is_dir() {
            let mut files = vec![(Name::new(""), read(&path.join("lib.rs")))];
            let modules = std::fs::read_dir(&path).unwrap().flatten().map(|entry| entry.path());
            let mut modules: Vec<_> = modules.filter(|path| stem(path) != "lib").collect();
            modules.sort();
            files.extend(modules.iter().map(|path| (stem(path), read(path))));
            crates.push((stem(&path), files));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            crates.push((stem(&path), vec![(Name::new(""), read(&path))]));
        }
    }
    crates.sort();
    crates
}

fn lower_stubs() -> (Vec<FileHir>, Vec<CrateTree>) {
    let mut files: Vec<FileHir> = Vec::new();
    let mut trees = Vec::new();
    let stubs = read_stubs();
    for (name, texts) in &stubs {
        let root = FileId(files.len() as u32);
        for (module, text) in texts {
            let file = FileId(files.len() as u32);
            files.push(lower_file(file, text, &cfg()));
            if file == root {
                continue;
            }
            let span = Span::new(file, 0, 0);
            let content = ModContent::File(Some(file));
            files[root.0 as usize].items.push(Item {
                name: *module,
                name_span: span,
                span,
                attrs: Vec::new(),
                visibility: Visibility::Public,
                in_test: false,
                kind: ItemKind::Mod(Mod { content, path_attr: None, macro_use: false }),
            });
        }
        trees.push(CrateTree {
            name: *name,
            input: None,
            origin: Origin::Stub,
            edition: 2024,
            root,
            externs: stubs.iter().map(|(name, _)| (*name, *name, None)).collect(),
            externs_known: true,
        });
    }
    (files, trees)
}

fn cfg() -> CfgEnv {
    CfgEnv { all_features: true, ..CfgEnv::default() }
}

/// A program made of the stubs and one crate `app` of one file, which knows a crate `acme` that nothing is known of.
pub(crate) fn program(source: &str) -> (Program, FileId) {
    let (stub_files, stub_trees) = &*STUBS;
    let mut files: Vec<Option<FileHir>> = stub_files.iter().cloned().map(Some).collect();
    let root = FileId(files.len() as u32);
    files.push(Some(lower_file(root, source, &cfg())));
    let acme = Name::new("acme");
    let mut trees = stub_trees.clone();
    let externs =
        stub_trees.iter().map(|tree| (tree.name, tree.name, None)).chain([(acme, acme, None)]).collect();
    trees.push(CrateTree {
        name: Name::new("app"),
        input: Some(0),
        origin: Origin::Workspace,
        edition: 2024,
        root,
        externs,
        externs_known: true,
    });
    (number(&trees, files).0, root)
}

/// Infers every body of the crate `app`.
pub(crate) fn bodies<'p>(cx: &TypeCx<'p>, file: FileId) -> Vec<(&'p Body, Typing)> {
    let program = cx.program();
    let fns = program.fns.iter().enumerate().filter(|(_, item)| item.span.file == file);
    let fns = fns.filter_map(|(i, item)| Some((Owner::Fn(FnId(i as u32)), item.hir.body.as_ref()?)));
    let consts = program.consts.iter().enumerate().filter(|(_, item)| item.name_span.file == file);
    let consts =
        consts.filter_map(|(i, item)| Some((Owner::Const(ConstId(i as u32)), item.hir.body.as_ref()?)));
    fns.chain(consts).map(|(owner, body)| (body, cx.infer(owner))).collect()
}

fn callee_text(program: &Program, callee: &Callee) -> String {
    match callee {
        Callee::Fn(func, _) => program.fns[func.0 as usize].path.to_string(),
        Callee::Trait { method, self_ty, .. } => {
            format!("{} for {}", program.fns[method.0 as usize].path, self_ty.display(program))
        }
        Callee::Extern(path) => format!("extern {path}"),
        Callee::Ctor(adt, variant) => {
            let item = &program.adts[adt.0 as usize];
            format!("{}::{}", item.path, item.variants[*variant as usize].name)
        }
        Callee::Value => "value".to_owned(),
        Callee::Unknown(name) => format!("?{name}"),
    }
}

/// Checks what the source says of itself.
#[track_caller]
pub(crate) fn check(source: &str) {
    let (program, file) = program(source);
    let cx = TypeCx::new(&program);
    let bodies = bodies(&cx, file);
    let index = LineIndex::new(source);
    let mut wrong = String::new();
    let mut n_checked = 0;
    for (i, text) in source.lines().enumerate() {
        let line = i as u32 + 1;
        for (mark, what) in marks(text) {
            n_checked += 1;
            let found = match mark {
                '~' => {
                    let (name, _) = what.split_once(':').expect("`//~ name: type`");
                    locals_on(&program, &bodies, &index, line, name.trim())
                }
                '>' => callees_on(&program, &bodies, &index, line),
                _ => longest_on(&program, &bodies, &index, line),
            };
            let is_there = match mark {
                '~' => found.iter().any(|found| *found == what),
                _ => found.contains(&what.to_owned()),
            };
            if !is_there {
                writeln!(wrong, "line {line}: wanted `{what}`, found {found:?}").unwrap();
            }
        }
    }
    assert!(n_checked > 0, "nothing to check");
    assert!(wrong.is_empty(), "\n{wrong}");
}

fn marks(text: &str) -> Vec<(char, &str)> {
    let mut marks = Vec::new();
    for part in text.split("//").skip(1) {
        let mark = part.chars().next().unwrap_or(' ');
        if "~>=".contains(mark) {
            marks.push((mark, part[1..].trim()));
        }
    }
    marks
}

fn locals_on(
    program: &Program,
    bodies: &[(&Body, Typing)],
    index: &LineIndex,
    line: u32,
    name: &str,
) -> Vec<String> {
    let mut found = Vec::new();
    for (body, typing) in bodies {
        for (local, ty) in body.locals.iter().zip(&typing.locals) {
            if index.line(local.span.start) == line && local.name == name {
                found.push(format!("{name}: {}", ty.display(program)));
            }
        }
    }
    found
}

fn callees_on(program: &Program, bodies: &[(&Body, Typing)], index: &LineIndex, line: u32) -> Vec<String> {
    let mut found = Vec::new();
    for (body, typing) in bodies {
        for (id, callee) in &typing.callees {
            if index.line(body.expr(*id).span.end.saturating_sub(1)) == line {
                found.push(callee_text(program, callee));
            }
        }
    }
    found.sort();
    found
}

fn longest_on(program: &Program, bodies: &[(&Body, Typing)], index: &LineIndex, line: u32) -> Vec<String> {
    let mut found = Vec::new();
    for (body, typing) in bodies {
        let on_line = body.exprs.iter().zip(&typing.exprs).filter(|(expr, _)| {
            index.line(expr.span.start) == line
                && index.line(expr.span.end.saturating_sub(1)) == line
                && !matches!(expr.kind, ExprKind::Block { .. })
        });
        let longest = on_line.max_by_key(|(expr, _)| expr.span.end - expr.span.start);
        found.extend(longest.map(|(_, ty)| ty.display(program).to_string()));
    }
    found
}
