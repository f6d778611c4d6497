//! Dependencies whose signatures are read on demand.

use super::{Selection, Tree, Workspace, crates, externs, krate, paths, tree};
use crate::source::Name;
use crate::syntax::lower_signatures;
use crate::workspace::{Loaded, load_dependencies};

const LOCK: &str = "version = 4\n\
    [[package]]\nname = \"app\"\nversion = \"1.0.0\"\ndependencies = [\"absent\", \"sdk\", \"tokio\"]\n\
    [[package]]\nname = \"absent\"\nversion = \"1.0.0\"\nsource = \"registry+https://example.org/index\"\n\
    [[package]]\nname = \"model\"\nversion = \"2.0.0\"\nsource = \"registry+https://example.org/index\"\n\
    [[package]]\nname = \"sdk\"\nversion = \"1.2.0\"\nsource = \"registry+https://example.org/index\"\ndependencies = [\"model\"]\n\
    [[package]]\nname = \"tokio\"\nversion = \"1.0.0\"\nsource = \"registry+https://example.org/index\"\n";

fn vendored(main: &str, sdk: &str) -> Tree {
    tree(&[
        (
            "Cargo.toml",
            "[package]\nname = \"app\"\nversion = \"1.0.0\"\nedition = \"2021\"\n[dependencies]\nabsent = \"1\"\nsdk = \"1\"\ntokio = \"1\"\n",
        ),
        ("Cargo.lock", LOCK),
        ("src/main.rs", main),
        (
            "vendor/sdk/Cargo.toml",
            "[package]\nname = \"sdk\"\nversion = \"1.2.0\"\nedition = \"2018\"\n[dependencies]\nthe-model = { package = \"model\", version = \"2\" }\n",
        ),
        ("vendor/sdk/src/lib.rs", sdk),
        (
            "vendor/sdk/src/client.rs",
            "pub struct Client; impl Client { pub fn ask(&self) {} pub fn other(&self) {} }",
        ),
        ("vendor/model/Cargo.toml", "[package]\nname = \"model\"\nversion = \"2.0.0\"\nedition = \"2021\"\n"),
        ("vendor/model/src/lib.rs", "pub struct Record { pub id: u32 }"),
        ("vendor/tokio/Cargo.toml", "[package]\nname = \"tokio\"\nversion = \"1.0.0\"\nedition = \"2021\"\n"),
        ("vendor/tokio/src/lib.rs", "pub fn spawn() {}"),
    ])
}

fn read(tree: &Tree) -> (Workspace, Loaded) {
    let mut workspace = tree.discover(&Selection::default());
    let mut loaded = super::load(&workspace, &[], crate::syntax::lower_file);
    load_dependencies(
        &mut workspace,
        &mut loaded,
        |name| name == "tokio",
        |file, text, cfg, words| lower_signatures(file, text, cfg, |name| words.contains(name)),
    );
    (workspace, loaded)
}

#[test]
fn what_the_code_names_is_read_and_what_that_hands_on() {
    let sdk = "mod client; mod gone; pub use client::Client; pub use the_model::Record;\nfn broken( {";
    let (workspace, loaded) =
        read(&vendored("fn main() { sdk::Client.ask(); tokio::spawn(); absent::call(); }", sdk));
    assert_eq!(crates(&workspace), ["bin app", "lib sdk", "lib model"]);
    let known = ["absent=absent@1.0.0", "sdk=sdk@1.2.0 #1", "tokio=tokio@1.0.0"];
    assert_eq!(externs(&workspace.crates[0]), known);
    let sdk = krate(&workspace, "sdk");
    assert_eq!(externs(sdk), ["the_model=model@2.0.0 #2"]);
    assert!(sdk.signatures_only && sdk.read_on_demand && !sdk.selected && sdk.edition == 2018);
    assert_eq!(
        paths(&loaded),
        ["src/main.rs", "vendor/sdk/src/lib.rs", "vendor/sdk/src/client.rs", "vendor/model/src/lib.rs"]
    );
    assert_eq!(loaded.roots.len(), workspace.crates.len());
    // A file that is broken or missing there is nobody's problem here.
    assert_eq!((loaded.problems, workspace.problems), (vec![], vec![]));
    let client = loaded.files[2].as_ref().map(|hir| &hir.items[1].kind);
    let Some(crate::hir::ItemKind::Impl(client)) = client else { panic!("there is an impl") };
    let names: Vec<Name> = client.items.iter().map(|item| item.name).collect();
    assert_eq!(names, ["ask"], "what is not mentioned cannot be called");
}

#[test]
fn what_the_code_does_not_name_is_not_read() {
    for main in ["fn main() {}", "fn main() { let sdk = 1; }", "// see sdks::Client\nfn main() {}"] {
        let (workspace, loaded) = read(&vendored(main, "pub struct Client;"));
        assert_eq!((crates(&workspace).len(), loaded.files.len()), (1, 1), "{main}");
    }
    for main in
        ["use sdk as s; fn main() {}", "extern crate sdk; fn main() {}", "use {sdk::Client}; fn main() {}"]
    {
        let (workspace, _) = read(&vendored(main, "pub struct Client;"));
        assert_eq!(crates(&workspace), ["bin app", "lib sdk"], "{main}");
    }
}

#[test]
fn a_library_that_is_very_large_is_not_read() {
    let sdk = format!("pub struct Client; // {}", "x".repeat(9 << 20));
    let (workspace, _) = read(&vendored("fn main() { sdk::Client; }", &sdk));
    assert_eq!(crates(&workspace), ["bin app"]);
}
