//! Code without a manifest.

use super::{Selection, crates, load_all, paths, tree};

#[test]
fn a_file_that_no_other_declares_is_a_crate() {
    let tree = tree(&[
        ("src/main.rs", "mod auth; /* mod notes; */"),
        ("src/lib.rs", "mod auth;"),
        ("src/auth.rs", "mod session;"),
        ("src/auth/session.rs", ""),
        ("src/notes.rs", ""),
        ("scripts/export.rs", "mod helper;"),
        ("scripts/helper.rs", "mod deep;"),
        ("scripts/helper/deep.rs", ""),
        ("ring/a.rs", "#[path = \"b.rs\"] mod b;"),
        ("ring/b.rs", "#[path = \"a.rs\"] mod a;"),
        ("target/debug/out.rs", ""),
        (".git/x.rs", ""),
        ("notes.txt", ""),
    ]);
    let workspace = tree.plain();
    let lib = format!("lib {}", tree.root().file_name().unwrap().replace('-', "_")).to_lowercase();
    let found = crates(&workspace);
    assert_eq!(found[0], lib);
    assert_eq!(found[1..], ["lib export", "lib notes", "lib a", &lib.replace("lib ", "bin ")]);
    assert!(workspace.crates.iter().all(|krate| krate.cfg.all_features && krate.selected));
    assert!(!workspace.externs_known);
    assert_eq!(workspace.crates[4].externs[0].krate, Some(0));
    assert_eq!(load_all(&workspace).sources.len(), 10);
}

#[test]
fn one_file_is_a_crate_with_its_modules() {
    let tree = tree(&[("x/leak.rs", "mod part;"), ("x/part.rs", ""), ("x/other.rs", "")]);
    let workspace = tree.discover(&Selection { path: Some("x/leak.rs".into()), ..Selection::default() });
    assert_eq!(crates(&workspace), ["lib leak"]);
    assert_eq!(paths(&load_all(&workspace)), ["leak.rs", "part.rs"]);
}

#[test]
fn a_folder_with_a_manifest_is_a_package() {
    let tree =
        tree(&[("x/Cargo.toml", "[package]\nname = \"y\"\n"), ("x/src/lib.rs", ""), ("x/src/z.rs", "")]);
    let workspace = tree.discover(&Selection { path: Some("x".into()), ..Selection::default() });
    assert_eq!(crates(&workspace), ["lib y"]);
}

#[test]
fn an_empty_folder_is_an_error() {
    let tree = tree(&[("notes.txt", "")]);
    let error = tree.discover_in("", &Selection::default()).unwrap_err();
    assert_eq!(error.exit_code(), 2);
    assert!(error.message.contains("neither a Cargo.toml nor any .rs file"), "{}", error.message);
}
