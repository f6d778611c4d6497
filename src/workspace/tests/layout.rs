//! Where the files of modules are.

use super::{assert_relative, load_all, modules, paths, stub, tree};
use crate::workspace::{Selection, load, pool};

const MANIFEST: &str = "[package]\nname = \"clinic\"\nversion = \"0.1.0\"\nedition = \"2021\"\n";

#[test]
fn files_and_folders_of_modules() {
    let tree = tree(&[
        ("Cargo.toml", MANIFEST),
        ("src/lib.rs", "mod a; mod b; mod c { mod d; mod e { mod f; } }"),
        ("src/a.rs", "mod x; mod y { mod z; }"),
        ("src/a/x.rs", ""),
        ("src/a/y/z.rs", ""),
        ("src/b/mod.rs", "mod x;"),
        ("src/b/x/mod.rs", "mod y;"),
        ("src/b/x/y.rs", ""),
        ("src/c/d.rs", ""),
        ("src/c/e/f.rs", ""),
    ]);
    let loaded = tree.load();
    let expected = [
        "a=src/a.rs",
        "a/x=src/a/x.rs",
        "a/y/z=src/a/y/z.rs",
        "b=src/b/mod.rs",
        "b/x=src/b/x/mod.rs",
        "b/x/y=src/b/x/y.rs",
        "c/d=src/c/d.rs",
        "c/e/f=src/c/e/f.rs",
    ];
    assert_eq!(modules(&loaded), expected);
    assert_eq!(loaded.problems, [""; 0]);
}

#[test]
fn path_attributes() {
    let tree = tree(&[
        ("Cargo.toml", MANIFEST),
        (
            "src/lib.rs",
            "#[path = \"else/where.rs\"] mod a; mod b; \
             #[path = \"thread_files\"] mod c { #[path = \"tls.rs\"] mod d; mod e; } \
             mod f { #[path = \"g.rs\"] mod g; }",
        ),
        // A file named by #[path] is like a mod.rs: its modules are beside it.
        ("src/else/where.rs", "mod x;"),
        ("src/else/x.rs", ""),
        // #[path] on a file's own level starts at the file's folder; inside of a module, at the module's.
        ("src/b.rs", "#[path = \"other.rs\"] mod o; mod inline { #[path = \"other.rs\"] mod o; }"),
        ("src/other.rs", ""),
        ("src/b/inline/other.rs", ""),
        ("src/thread_files/tls.rs", ""),
        ("src/thread_files/e.rs", ""),
        ("src/f/g.rs", ""),
    ]);
    let loaded = tree.load();
    let expected = [
        "a=src/else/where.rs",
        "a/x=src/else/x.rs",
        "b=src/b.rs",
        "b/o=src/other.rs",
        "b/inline/o=src/b/inline/other.rs",
        "c/d=src/thread_files/tls.rs",
        "c/e=src/thread_files/e.rs",
        "f/g=src/f/g.rs",
    ];
    assert_eq!(modules(&loaded), expected);
    assert_eq!(loaded.problems, [""; 0]);
}

#[test]
fn any_crate_root_is_like_a_mod_rs() {
    let manifest = format!("{MANIFEST}[lib]\npath = \"src/clinic.rs\"\n");
    let tree = tree(&[("Cargo.toml", &manifest), ("src/clinic.rs", "mod a;"), ("src/a.rs", "")]);
    assert_eq!(modules(&tree.load()), ["a=src/a.rs"]);
}

#[test]
fn a_missing_file_is_named_with_its_line() {
    let tree = tree(&[("Cargo.toml", MANIFEST), ("src/lib.rs", "mod a;\n\nmod gone;\n"), ("src/a.rs", "")]);
    let loaded = tree.load();
    assert_eq!(modules(&loaded), ["a=src/a.rs", "gone=?"]);
    let message = "src/lib.rs:3: `mod gone` has no file: there is no src/gone.rs and no src/gone/mod.rs";
    assert_eq!(loaded.problems, [message]);
}

#[test]
fn of_two_files_for_one_module_the_flat_one_is_read() {
    let tree =
        tree(&[("Cargo.toml", MANIFEST), ("src/lib.rs", "mod a;"), ("src/a.rs", ""), ("src/a/mod.rs", "")]);
    let loaded = tree.load();
    assert_eq!(modules(&loaded), ["a=src/a.rs"]);
    assert!(loaded.problems[0].contains("two files, src/a.rs and src/a/mod.rs"), "{:?}", loaded.problems);
}

#[test]
fn a_module_of_itself_ends() {
    let tree = tree(&[
        ("Cargo.toml", MANIFEST),
        ("src/lib.rs", "mod a; #[path = \"lib.rs\"] mod again;"),
        ("src/a.rs", "#[path = \"b.rs\"] mod b;"),
        ("src/b.rs", "#[path = \"a.rs\"] mod a;"),
    ]);
    let loaded = tree.load();
    assert_eq!(modules(&loaded), ["a=src/a.rs", "a/b=src/b.rs", "a/b/a=?", "again=?"]);
    assert_eq!(loaded.problems.len(), 2, "{:?}", loaded.problems);
}

#[test]
fn a_ring_between_two_crates_ends() {
    let bins =
        "[[bin]]\nname = \"one\"\npath = \"src/one.rs\"\n[[bin]]\nname = \"two\"\npath = \"src/two.rs\"\n";
    let tree = tree(&[
        ("Cargo.toml", &format!("{MANIFEST}{bins}")),
        ("src/one.rs", "#[path = \"a.rs\"] mod a;"),
        ("src/two.rs", "#[path = \"b.rs\"] mod b;"),
        ("src/a.rs", "#[path = \"b.rs\"] mod b;"),
        ("src/b.rs", "#[path = \"a.rs\"] mod a;"),
    ]);
    let loaded = tree.load();
    assert_eq!(paths(&loaded).len(), 4);
    assert_eq!(loaded.problems.len(), 1, "{:?}", loaded.problems);
}

#[cfg(unix)]
#[test]
fn a_loop_of_links_ends() {
    let tree = tree(&[
        ("Cargo.toml", MANIFEST),
        ("src/lib.rs", "mod sub;"),
        ("src/sub/mod.rs", "mod sub; mod leaf;"),
        ("src/sub/leaf.rs", ""),
    ]);
    std::os::unix::fs::symlink(".", tree.root().join("src/sub/sub")).unwrap();
    let loaded = tree.load();
    assert_eq!(modules(&loaded), ["sub=src/sub/mod.rs", "sub/sub=?", "sub/leaf=src/sub/leaf.rs"]);
}

#[test]
fn a_file_in_two_crates_of_a_package_is_loaded_once() {
    let tree = tree(&[
        ("Cargo.toml", MANIFEST),
        ("src/lib.rs", "mod a;"),
        ("src/main.rs", "mod a;"),
        ("src/a.rs", "mod b;"),
        ("src/a/b.rs", ""),
    ]);
    let loaded = tree.load();
    assert_eq!(paths(&loaded), ["src/lib.rs", "src/main.rs", "src/a.rs", "src/a/b.rs"]);
    let tested = tree.discover(&Selection { tests: true, ..Selection::default() });
    assert_eq!(paths(&load_all(&tested)).len(), 4, "both are built for tests");
}

#[test]
fn ids_do_not_depend_on_the_number_of_threads() {
    let mut files = vec![("Cargo.toml".to_owned(), MANIFEST.to_owned())];
    let names: Vec<String> = (0..60).map(|i| format!("m{i}")).collect();
    let all: String = names.iter().map(|name| format!("mod {name};\n")).collect();
    files.push(("src/lib.rs".to_owned(), all));
    for (i, name) in names.iter().enumerate() {
        files.push((format!("src/{name}.rs"), format!("mod x; mod gone{i};{}", " ".repeat(i * 37 % 100))));
        files.push((format!("src/{name}/x.rs"), String::new()));
    }
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let tree = tree(&files);
    let workspace = tree.plain();
    let mut first: Option<(Vec<String>, Vec<String>)> = None;
    for threads in [1, 2, 7] {
        let loaded = pool(Some(threads)).install(|| load_all(&workspace));
        let seen = (paths(&loaded).into_iter().map(str::to_owned).collect::<Vec<_>>(), loaded.problems);
        assert_eq!(seen.0.len(), 121);
        assert_eq!(*first.get_or_insert(seen.clone()), seen);
    }
}

#[test]
fn excluded_files_are_left_out_in_silence() {
    let tree = tree(&[
        ("Cargo.toml", MANIFEST),
        ("src/lib.rs", "mod generated; mod schema; mod gone;"),
        ("src/generated/mod.rs", "mod deep;"),
        ("src/generated/deep.rs", ""),
        ("src/schema.rs", ""),
    ]);
    let exclude = ["src/generated/**", "schema.rs", "src/gone.rs"].map(String::from);
    let loaded = load(&tree.plain(), &exclude, stub);
    assert_eq!(paths(&loaded), ["src/lib.rs"]);
    assert_eq!(loaded.problems, [""; 0]);
}

#[test]
fn unreadable_texts_are_named_and_the_rest_is_read() {
    let tree = tree(&[
        ("Cargo.toml", MANIFEST),
        ("src/lib.rs", "mod latin; mod wide; mod nul; mod huge; mod boom; mod fine;"),
        ("src/nul.rs", "mod\0deep;"),
        ("src/nul/deep.rs", ""),
        ("src/fine.rs", ""),
        ("src/boom.rs", "PANIC"),
    ]);
    tree.write("src/latin.rs", b"fn a() {}\n// caf\xe9\n");
    tree.write("src/wide.rs", b"\xff\xfea\0");
    tree.write("src/huge.rs", b"");
    let huge = std::fs::OpenOptions::new().write(true).open(tree.root().join("src/huge.rs")).unwrap();
    huge.set_len(100 << 20).unwrap();
    let loaded = tree.load();
    let expected = [
        "src/latin.rs is no UTF-8 text, from line 2 on; it is not analysed",
        "src/wide.rs is UTF-16 text, and Rust is UTF-8; it is not analysed",
        "src/nul.rs holds NUL bytes, which are read as spaces",
        "src/huge.rs has 100 MB, more than the 64 that are read; it is not analysed",
        "src/boom.rs made the analysis fail; it is left out, please report this",
    ];
    assert_eq!(loaded.problems, expected);
    assert_eq!(loaded.files.iter().flatten().count(), 4);
    assert!(modules(&loaded).contains(&"nul/deep=src/nul/deep.rs".to_owned()));
    assert_relative(&tree.root(), &loaded.problems);
}

#[cfg(unix)]
#[test]
fn a_device_is_not_waited_for() {
    let tree = tree(&[("Cargo.toml", MANIFEST), ("src/lib.rs", "#[path = \"/dev/zero\"] mod zero;")]);
    let loaded = tree.load();
    assert_eq!(loaded.problems, ["<outside>/dev/zero is no plain file; it is not analysed"]);
}
