//! Features, as cargo's resolver turns them on.

use super::{Selection, Tree, externs, features, krate, strings, tree};
use crate::source::Name;

fn clinic() -> Tree {
    tree(&[
        (
            "Cargo.toml",
            "[workspace]\nmembers = [\"api\", \"store\"]\ndefault-members = [\"api\"]\nresolver = \"2\"\n",
        ),
        (
            "api/Cargo.toml",
            "[package]\nname = \"api\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\
             [dependencies]\nstore = { path = \"../store\", default-features = false, features = [\"base\"] }\n\
             serde = { version = \"1\", optional = true }\nredis = { version = \"1\", optional = true }\n\
             windows-sys = { version = \"0.5\", optional = true }\n\
             [target.'cfg(nonsense_os)'.dependencies]\nlibc = \"0.2\"\n\
             [features]\ndefault = [\"json\"]\njson = [\"serde\"]\ncache = [\"dep:redis\", \"store?/cache\"]\n\
             sql = [\"store/sql\"]\nwin = [\"dep:windows-sys\"]\n",
        ),
        ("api/src/lib.rs", ""),
        (
            "store/Cargo.toml",
            "[package]\nname = \"store\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\
             [features]\ndefault = [\"memory\"]\nmemory = []\nbase = []\nsql = [\"tls\"]\ntls = []\ncache = []\n",
        ),
        ("store/src/lib.rs", ""),
    ])
}

#[test]
fn default_features_and_implied_ones() {
    let workspace = clinic().plain();
    assert_eq!(features(krate(&workspace, "api")), ["default", "json", "serde"]);
    assert_eq!(features(krate(&workspace, "store")), ["base"]);
    assert_eq!(externs(krate(&workspace, "api")), ["serde=serde@", "store=store@0.1.0 #0"]);
    let cfg = &krate(&workspace, "api").cfg;
    assert!(cfg.known.contains(&Name::new("feature")) && !cfg.all_features);
}

#[test]
fn features_of_the_command_line() {
    let tree = clinic();
    let with = |names: &[&str], no_default: bool| {
        let selection =
            Selection { features: strings(names), no_default_features: no_default, ..Selection::default() };
        let workspace = tree.discover(&selection);
        let of = |name| features(krate(&workspace, name)).join(" ");
        format!("{} | {}", of("api"), of("store"))
    };
    assert_eq!(with(&[], true), " | base");
    assert_eq!(with(&["sql cache"], true), "cache sql | base cache sql tls");
    assert_eq!(with(&["api/sql,store/memory"], true), "sql | base memory sql tls");
    assert_eq!(with(&["serde"], true), "serde | base");
}

#[test]
fn all_features_are_all_of_the_selected_packages() {
    let workspace = clinic().discover(&Selection { all_features: true, ..Selection::default() });
    let api = krate(&workspace, "api");
    assert_eq!(features(api), ["cache", "default", "json", "serde", "sql", "win"]);
    assert_eq!(features(krate(&workspace, "store")), ["base", "cache", "sql", "tls"]);
    assert!(api.cfg.all_features && !krate(&workspace, "store").cfg.all_features);
    let names = ["redis=redis@", "serde=serde@", "store=store@0.1.0 #0", "windows_sys=windows_sys@"];
    assert_eq!(externs(api), names);
}
