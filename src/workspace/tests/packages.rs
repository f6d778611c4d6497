//! Packages, targets and the names that crates know one another by.

use super::{Selection, crates, externs, krate, load_all, paths, tree};

const CORE: &str = "[package]\nname = \"clinic-core\"\nversion = \"0.2.0\"\nedition = \"2021\"\n";

#[test]
fn a_binary_sees_its_own_library_and_a_workspace_crate_by_another_name() {
    let tree = tree(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"crates/*\"]\nresolver = \"2\"\n"),
        ("crates/core/Cargo.toml", CORE),
        ("crates/core/src/lib.rs", ""),
        (
            "crates/api/Cargo.toml",
            "[package]\nname = \"clinic-api\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\
             [dependencies]\nmodel = { package = \"clinic-core\", path = \"../core\" }\n\
             phi = { package = \"phi-marker\", version = \"0.1\" }\ntokio-postgres = \"0.7\"\n\
             [package.metadata.phi-lint]\nlints = { phi_in_log = \"warn\" }\n",
        ),
        ("crates/api/src/lib.rs", ""),
        ("crates/api/src/main.rs", ""),
        ("crates/api/src/bin/tool.rs", ""),
    ]);
    let workspace = tree.plain();
    assert_eq!(crates(&workspace), ["lib clinic_core", "lib clinic_api", "bin clinic_api", "bin tool"]);
    let own = ["model=clinic_core@0.2.0 #0", "phi=phi@", "tokio_postgres=tokio_postgres@"];
    assert_eq!(externs(&workspace.crates[1]), own);
    let main = ["clinic_api=clinic_api@0.1.0 #1", own[0], own[1], own[2]];
    assert_eq!(externs(&workspace.crates[2]), main);
    assert_eq!((workspace.crates[0].edition, workspace.crates[1].edition), (2021, 2024));
    let api = &workspace.packages[0];
    assert_eq!((api.name.as_str(), api.folder.as_str()), ("clinic-api", "crates/api"));
    assert_eq!(api.metadata.as_deref(), Some(r#"{"lints":{"phi_in_log":"warn"}}"#));
    assert_eq!(api.dependencies, ["clinic-core", "phi-marker", "tokio-postgres"]);
    assert_eq!(workspace.problems, [""; 0]);
}

#[test]
fn an_unselected_dependency_is_read_but_not_selected() {
    let tree = tree(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"a\", \"b\", \"c\"]\nresolver = \"2\"\n"),
        (
            "a/Cargo.toml",
            "[package]\nname = \"a\"\nedition = \"2021\"\n[dependencies]\nb = { path = \"../b\" }\n",
        ),
        ("a/src/lib.rs", ""),
        ("b/Cargo.toml", "[package]\nname = \"b\"\nedition = \"2021\"\n"),
        ("b/src/lib.rs", ""),
        ("b/src/main.rs", ""),
        ("c/Cargo.toml", "[package]\nname = \"c\"\nedition = \"2021\"\n"),
        ("c/src/lib.rs", ""),
    ]);
    let workspace = tree.discover(&Selection { packages: vec!["a".into()], ..Selection::default() });
    assert_eq!(crates(&workspace), ["lib b", "lib a"]);
    assert!(!krate(&workspace, "b").selected && krate(&workspace, "a").selected);
    assert!(!krate(&workspace, "b").signatures_only);
}

#[test]
fn a_path_dependency_outside_of_the_workspace_is_read() {
    let tree = tree(&[
        (
            "app/Cargo.toml",
            "[package]\nname = \"app\"\nversion = \"1.0.0\"\nedition = \"2021\"\n[dependencies]\nshared = { path = \"../shared\" }\n\
             phi-marker = { path = \"../marker\" }\n",
        ),
        ("app/src/lib.rs", ""),
        ("shared/Cargo.toml", "[package]\nname = \"shared\"\nversion = \"2.0.0\"\nedition = \"2021\"\n"),
        ("shared/src/lib.rs", "mod deep;"),
        ("shared/src/deep.rs", ""),
        (
            "marker/Cargo.toml",
            "[package]\nname = \"phi-marker\"\nversion = \"0.1.0\"\n[lib]\nname = \"phi\"\nproc-macro = true\n",
        ),
        ("marker/src/lib.rs", ""),
    ]);
    let path = tree.root().join("app/Cargo.toml");
    let workspace = tree.discover(&Selection { manifest_path: Some(path), ..Selection::default() });
    assert_eq!(crates(&workspace), ["lib shared", "lib app"]);
    assert_eq!(externs(krate(&workspace, "app")), ["phi=phi@0.1.0", "shared=shared@2.0.0 #0"]);
    assert_eq!(
        paths(&load_all(&workspace)),
        ["<shared-2.0.0>/src/lib.rs", "src/lib.rs", "<shared-2.0.0>/src/deep.rs"]
    );
}

#[test]
fn a_vendored_dependency_that_marks_phi_is_read_for_its_signatures() {
    let lock = "version = 4\n\
        [[package]]\nname = \"app\"\nversion = \"1.0.0\"\ndependencies = [\"fhir-model\", \"md-5\"]\n\
        [[package]]\nname = \"fhir-model\"\nversion = \"3.1.0\"\nsource = \"registry+https://example.org/index\"\ndependencies = [\"phi-marker\"]\n\
        [[package]]\nname = \"md-5\"\nversion = \"0.10.6\"\nsource = \"registry+https://example.org/index\"\n\
        [[package]]\nname = \"phi-marker\"\nversion = \"0.1.0\"\nsource = \"registry+https://example.org/index\"\n";
    let tree = tree(&[
        (
            "Cargo.toml",
            "[package]\nname = \"app\"\nversion = \"1.0.0\"\nedition = \"2021\"\n[dependencies]\n\
             fhir-model = { version = \"3\", features = [\"r5\"] }\nmd-5 = \"0.10\"\n",
        ),
        ("Cargo.lock", lock),
        ("src/main.rs", ""),
        (
            "vendor/fhir-model/Cargo.toml",
            "[package]\nname = \"fhir-model\"\nversion = \"3.1.0\"\nedition = \"2018\"\n[dependencies]\nphi-marker = \"0.1\"\n\
             [lib]\nname = \"fhir\"\npath = \"lib/fhir.rs\"\n[features]\nr5 = []\nr4 = []\ndefault = [\"r4\"]\n",
        ),
        ("vendor/fhir-model/lib/fhir.rs", ""),
    ]);
    let workspace = tree.plain();
    assert_eq!(crates(&workspace), ["lib fhir", "bin app"]);
    let fhir = krate(&workspace, "fhir");
    assert!(fhir.signatures_only && !fhir.selected && fhir.edition == 2018);
    assert_eq!(super::features(fhir), ["default", "r4", "r5"]);
    assert_eq!(externs(fhir), ["phi=phi@0.1.0"]);
    assert_eq!(externs(krate(&workspace, "app")), ["fhir=fhir@3.1.0 #0", "md5=md5@0.10.6"]);
    assert!(std::fs::read_to_string(tree.root().join("Cargo.lock")).unwrap() == lock, "it is never written");
}

#[test]
fn nothing_is_written_where_there_is_no_lock_file() {
    let tree = tree(&[("Cargo.toml", CORE), ("src/lib.rs", "")]);
    tree.plain();
    assert!(!tree.root().join("Cargo.lock").exists());
}

/// Prints what this costs on the repository itself; not asserted, machines are shared.
#[test]
fn the_repository_itself_is_found_and_read() {
    let root = camino::Utf8Path::new(env!("CARGO_MANIFEST_DIR"));
    let start = std::time::Instant::now();
    let selection = Selection { no_cache: true, workspace: true, ..Selection::default() };
    let workspace = crate::workspace::discover(&selection, root).unwrap();
    let found = start.elapsed();
    let loaded = load_all(&workspace);
    println!("found in {found:?}, all read after {:?}", start.elapsed());
    assert!(crates(&workspace).contains(&"lib phi_lint".to_owned()));
    assert!(paths(&loaded).contains(&"src/workspace/load.rs"));
    let serde = krate(&workspace, "phi_lint").externs.iter().find(|e| e.name == "serde").unwrap();
    assert!(serde.version.starts_with("1.") && serde.root.is_some());
}
