//! Which packages and targets the command line means.

use super::{Selection, Tree, crates, krate, strings, tree};
use crate::source::Name;
use crate::workspace::DiscoverErrorKind;

fn clinic() -> Tree {
    tree(&[
        (
            "Cargo.toml",
            "[workspace]\nmembers = [\"api\", \"jobs\", \"old\"]\ndefault-members = [\"api\", \"jobs\"]\nresolver = \"2\"\n",
        ),
        (
            "api/Cargo.toml",
            "[package]\nname = \"api\"\nversion = \"0.1.0\"\nedition = \"2021\"\n[features]\nadmin = []\n\
             [[bin]]\nname = \"admin\"\npath = \"src/admin.rs\"\nrequired-features = [\"admin\"]\n\
             [dev-dependencies]\njobs = { path = \"../jobs\" }\n",
        ),
        ("api/src/lib.rs", ""),
        ("api/src/main.rs", ""),
        ("api/src/admin.rs", ""),
        ("api/tests/http.rs", ""),
        ("api/examples/demo/main.rs", ""),
        ("api/benches/load.rs", ""),
        ("api/build.rs", ""),
        ("jobs/Cargo.toml", "[package]\nname = \"jobs\"\nversion = \"0.1.0\"\nedition = \"2021\"\n"),
        ("jobs/src/lib.rs", ""),
        ("old/Cargo.toml", "[package]\nname = \"old\"\nversion = \"0.1.0\"\nedition = \"2021\"\n"),
        ("old/src/lib.rs", ""),
    ])
}

#[test]
fn packages_are_chosen_as_cargo_does() {
    let tree = clinic();
    let with = |selection: Selection| crates(&tree.discover(&selection));
    assert_eq!(with(Selection::default()), ["lib api", "lib jobs", "bin api"]);
    let all = Selection { workspace: true, ..Selection::default() };
    assert_eq!(with(all.clone()), ["lib api", "lib jobs", "lib old", "bin api"]);
    assert_eq!(with(Selection { exclude: strings(&["api"]), ..all }), ["lib jobs", "lib old"]);
    for spec in ["old", "old@0.1.0", "ol*", "old@0.1"] {
        assert_eq!(with(Selection { packages: strings(&[spec]), ..Selection::default() }), ["lib old"]);
    }
    let inside = tree.discover_in("jobs/src", &Selection::default()).unwrap();
    assert_eq!(crates(&inside), ["lib jobs"], "cargo in a member's folder means that member");
    assert_eq!(inside.root, tree.root());
}

#[test]
fn targets_are_chosen_as_cargo_does() {
    let tree = clinic();
    let api = || Selection { packages: strings(&["api"]), ..Selection::default() };
    let with = |selection: Selection| crates(&tree.discover(&selection));
    assert_eq!(with(Selection { lib: true, ..api() }), ["lib api"]);
    assert_eq!(
        with(Selection { features: strings(&["admin"]), ..api() }),
        ["lib api", "bin admin", "bin api"]
    );
    let all = tree.discover(&Selection { all_targets: true, ..api() });
    let expected = ["lib jobs", "lib api", "bin api", "example demo", "test http", "bench load"];
    let mut found = crates(&all);
    found.sort_by_key(|name| expected.iter().position(|expected| expected == name));
    assert_eq!(found, expected);
    let test = Name::new("test");
    let is_test = |name: &str| krate(&all, name).cfg.flags.contains(&test);
    assert!(is_test("api") && is_test("http") && is_test("load"));
    assert!(!is_test("demo") && !is_test("jobs"));
    assert!(krate(&all, "api").cfg.known.contains(&test));
    let one = tree.discover(&Selection { example: strings(&["demo"]), ..api() });
    assert!(krate(&one, "demo").selected && !krate(&one, "api").selected);
}

#[test]
fn what_is_not_there_is_named() {
    let tree = clinic();
    let error = |selection: Selection| tree.discover_in("", &selection).unwrap_err();
    let unknown = error(Selection { packages: strings(&["apy"]), ..Selection::default() });
    assert_eq!(unknown.message, "package `apy` is not a member of this workspace");
    assert_eq!(unknown.remedy, "members are `api`, `jobs`, `old`");
    assert_eq!((unknown.kind, unknown.exit_code()), (DiscoverErrorKind::Usage, 2));
    let bin = error(Selection { bin: strings(&["nurse"]), ..Selection::default() });
    assert_eq!(bin.message, "no bin target named `nurse` in the selected packages");
    let feature = error(Selection { features: strings(&["admin,x"]), ..Selection::default() });
    assert_eq!(feature.message, "no selected package has the feature `x`");
    let manifest = error(Selection { manifest_path: Some("gone/Cargo.toml".into()), ..Selection::default() });
    assert_eq!(manifest.message, "there is no manifest at `gone/Cargo.toml`");
    let path = error(Selection { path: Some("gone".into()), ..Selection::default() });
    assert_eq!(path.message, "there is no file or folder at `gone`");
}
