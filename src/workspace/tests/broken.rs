//! Manifests that cargo refuses: the rest is still found, and what is lost is said.

use super::{Selection, assert_relative, crates, externs, features, krate, strings, tree};

#[test]
fn a_workspace_with_one_broken_member_is_read_without_cargo() {
    let tree = tree(&[
        (
            "Cargo.toml",
            "[workspace]\nmembers = [\"crates/*\"]\nexclude = [\"crates/gone\"]\n[workspace.package]\nedition = \"2021\"\nversion = \"4.5.6\"\n\
             [workspace.dependencies]\nmodel = { path = \"crates/model\", features = [\"a\"] }\nserde = \"1\"\n",
        ),
        (
            "crates/api/Cargo.toml",
            "[package]\nname = \"api\"\nedition.workspace = true\nversion.workspace = true\n\
             [dependencies]\nmodel = { workspace = true, features = [\"b\"] }\nserde = { workspace = true, optional = true }\n\
             [[bin]]\nname = \"serve\"\npath = \"src/serve.rs\"\n[features]\ndefault = [\"serde\"]\n",
        ),
        ("crates/api/src/serve.rs", ""),
        ("crates/api/src/bin/job/main.rs", ""),
        ("crates/api/tests/t.rs", ""),
        (
            "crates/model/Cargo.toml",
            "[package]\nname = \"model\"\nversion = \"1.0.0\"\n[lib]\nname = \"records\"\n[features]\na = []\nb = []\nc = []\n",
        ),
        ("crates/model/src/lib.rs", ""),
        ("crates/bad/Cargo.toml", "[package\nname = \"bad\"\n"),
        ("crates/bad/src/main.rs", ""),
        ("crates/gone/Cargo.toml", "[package]\nname = \"gone\"\n"),
        ("crates/gone/src/lib.rs", ""),
        ("Cargo.lock", "[[package]]\nname = \"serde\"\nversion = \"1.0.200\"\nsource = \"x\"\n"),
    ]);
    let workspace = tree.plain();
    assert_eq!(crates(&workspace), ["lib records", "bin job", "bin serve", "bin bad"]);
    let serve = krate(&workspace, "serve");
    assert_eq!((serve.edition, krate(&workspace, "records").edition), (2021, 2015));
    assert_eq!(externs(serve), ["records=records@1.0.0 #0", "serde=serde@1.0.200"]);
    assert_eq!(features(serve), ["default", "serde"]);
    assert_eq!(features(krate(&workspace, "records")), ["a", "b"]);
    assert_eq!(workspace.packages[0].version, "4.5.6");
    assert!(!workspace.externs_known);
    assert_eq!(workspace.problems.len(), 2, "{:?}", workspace.problems);
    assert!(workspace.problems[0].starts_with("cargo cannot describe the workspace ("));
    assert!(workspace.problems[1].starts_with("crates/bad/Cargo.toml cannot be read, its targets are taken"));
    assert_relative(&tree.root(), &workspace.problems);
    let tests =
        tree.discover(&Selection { tests: true, packages: strings(&["api"]), ..Selection::default() });
    assert_eq!(crates(&tests), ["lib records", "bin job", "bin serve", "test t"]);
}

#[test]
fn a_broken_manifest_of_the_only_package() {
    let tree = tree(&[("Cargo.toml", "what is this"), ("src/main.rs", ""), ("src/lib.rs", "")]);
    let workspace = tree.plain();
    assert_eq!(workspace.crates.len(), 2);
    assert!(workspace.problems[1].starts_with("Cargo.toml cannot be read"), "{:?}", workspace.problems);
    assert_relative(&tree.root(), &workspace.problems);
}

#[test]
fn a_broken_manifest_above_an_unusual_layout_leaves_the_files() {
    let tree = tree(&[("Cargo.toml", "[[[["), ("code/a.rs", ""), ("code/b.rs", "")]);
    let workspace = tree.plain();
    assert_eq!(crates(&workspace), ["lib a", "lib b"]);
    assert!(workspace.problems[0].ends_with("every .rs file is read as if there were no manifest"));
}

#[test]
fn a_dependency_that_is_not_there() {
    let tree = tree(&[
        (
            "Cargo.toml",
            "[package]\nname = \"app\"\nedition = \"2021\"\n[dependencies]\ngone = { path = \"../gone\" }\n",
        ),
        ("src/lib.rs", ""),
    ]);
    let workspace = tree.plain();
    assert_eq!(externs(krate(&workspace, "app")), ["gone=gone@"]);
    assert_relative(&tree.root(), &workspace.problems);
}
