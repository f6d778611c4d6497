//! The built-in stubs: which there are, and their way into a program.

use crate::hir::{FileHir, Item, ItemKind, Mod, ModContent, Visibility};
use crate::names::{CrateTree, Origin};
use crate::source::{FileId, Name, SourceFile, SourceMap, Span};
use crate::syntax::{CfgEnv, lower_file};
use rayon::prelude::*;

macro_rules! std_modules {
    ($($name:literal)*) => {
        /// The modules of std that there are stubs of, with their text; `lib` is the root.
        pub const STD: &[(&str, &str)] = &[$(($name, include_str!(concat!("../lints/stubs/std/", $name, ".rs")))),*];
    };
}

macro_rules! crates {
    ($($name:literal)*) => {
        /// The foreign crates that there are stubs of, with their text.
        pub const CRATES: &[(&str, &str)] = &[$(($name, include_str!(concat!("../lints/stubs/", $name, ".rs")))),*];
    };
}

std_modules! {
    "any"
    "array"
    "borrow"
    "boxed"
    "cell"
    "char"
    "clone"
    "cmp"
    "collections"
    "convert"
    "default"
    "env"
    "error"
    "f32"
    "f64"
    "ffi"
    "fmt"
    "fs"
    "future"
    "hash"
    "hint"
    "io"
    "iter"
    "lib"
    "marker"
    "mem"
    "net"
    "num"
    "ops"
    "option"
    "panic"
    "path"
    "pin"
    "process"
    "ptr"
    "rc"
    "result"
    "slice"
    "str"
    "string"
    "sync"
    "task"
    "thread"
    "time"
    "vec"
}

crates! {
    "actix_web"
    "actix_ws"
    "anyhow"
    "arc_swap"
    "arrayvec"
    "async_channel"
    "async_graphql"
    "axum"
    "base64"
    "bincode"
    "bytes"
    "chrono"
    "ciborium"
    "clap"
    "crossbeam"
    "crossbeam_channel"
    "csv"
    "dashmap"
    "dicom_core"
    "dicom_object"
    "diesel"
    "digest"
    "either"
    "eyre"
    "flate2"
    "flume"
    "futures"
    "futures_util"
    "hex"
    "hl7v2"
    "hmac"
    "http"
    "http_body_util"
    "hyper"
    "indexmap"
    "itertools"
    "jsonrpsee"
    "juniper"
    "lambda_http"
    "loco_rs"
    "md5"
    "moka"
    "once_cell"
    "parking_lot"
    "poem"
    "posthog_rs"
    "rand"
    "rayon"
    "redis"
    "regex"
    "reqwest"
    "resend_rs"
    "rmp_serde"
    "rocket"
    "rusqlite"
    "rust_decimal"
    "salvo"
    "sea_orm"
    "secrecy"
    "sentry"
    "serde"
    "serde_json"
    "serde_yaml"
    "sha1"
    "sha2"
    "sha3"
    "smallvec"
    "snafu"
    "sqlx"
    "tauri"
    "time"
    "tokio"
    "tokio_stream"
    "tracing"
    "url"
    "uuid"
    "validator"
    "warp"
    "zeroize"
}

/// Lowers std's stub, those of the crates that are named and those that they name in turn, adds them to the files, and
/// gives their trees.
pub fn load(sources: &mut SourceMap, files: &mut Vec<Option<FileHir>>, named: &[&str]) -> Vec<CrateTree> {
    let wanted = with_named(named);
    let first = sources.len() as u32;
    for (name, text) in STD {
        sources.add(SourceFile::new(format!("<std>/{name}.rs"), *text));
    }
    for (name, text) in &wanted {
        sources.add(SourceFile::new(format!("<stub>/{name}.rs"), *text));
    }
    let texts: Vec<&str> = STD.iter().chain(wanted.iter().copied()).map(|(_, text)| *text).collect();
    let cfg = CfgEnv::default();
    let lowered: Vec<FileHir> = texts
        .par_iter()
        .enumerate()
        .map(|(i, text)| lower_file(FileId(first + i as u32), text, &cfg))
        .collect();
    files.extend(lowered.into_iter().map(Some));
    let std_root = gather_std(files, first);
    let tree = |name: &str, root: FileId| CrateTree {
        name: Name::new(name),
        input: None,
        origin: Origin::Stub,
        edition: 2024,
        root,
        externs: Vec::new(),
        externs_known: true,
    };
    let mut trees = vec![tree("std", std_root)];
    let rest = first + STD.len() as u32;
    trees.extend(wanted.iter().enumerate().map(|(i, (name, _))| tree(name, FileId(rest + i as u32))));
    trees
}

/// The stubs of these crates and of all that they mention.
fn with_named(named: &[&str]) -> Vec<&'static (&'static str, &'static str)> {
    let mut is_wanted: Vec<bool> = CRATES.iter().map(|(name, _)| named.contains(name)).collect();
    let mut pending: Vec<usize> = (0..CRATES.len()).filter(|i| is_wanted[*i]).collect();
    while let Some(at) = pending.pop() {
        for (other, (name, _)) in CRATES.iter().enumerate() {
            if !is_wanted[other] && CRATES[at].1.contains(&format!("{name}::")) {
                is_wanted[other] = true;
                pending.push(other);
            }
        }
    }
    CRATES.iter().zip(is_wanted).filter(|(_, is_wanted)| *is_wanted).map(|(stub, _)| stub).collect()
}

/// Makes every file of std a module of its root.
fn gather_std(files: &mut [Option<FileHir>], first: u32) -> FileId {
    let root_at = STD.iter().position(|(name, _)| *name == "lib").expect("std's stub has a root");
    let mut modules = Vec::new();
    for (i, (name, _)) in STD.iter().enumerate().filter(|(i, _)| *i != root_at) {
        let id = FileId(first + i as u32);
        let items =
            files[id.0 as usize].as_mut().map(|file| std::mem::take(&mut file.items)).unwrap_or_default();
        let span = Span::new(id, 0, 0);
        modules.push(Item {
            name: Name::new(name),
            name_span: span,
            span,
            attrs: Vec::new(),
            visibility: Visibility::Public,
            in_test: false,
            kind: ItemKind::Mod(Mod {
                content: ModContent::Inline(items),
                path_attr: None,
                macro_use: false,
            }),
        });
    }
    let root = FileId(first + root_at as u32);
    if let Some(file) = &mut files[root.0 as usize] {
        file.items.extend(modules);
    }
    root
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_stub_in_the_folder_is_listed_and_read_without_problem() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/lints/stubs");
        let listed = |folder: &str| {
            let mut names: Vec<String> = std::fs::read_dir(folder)
                .unwrap()
                .filter_map(|entry| {
                    Some(entry.unwrap().file_name().to_str()?.strip_suffix(".rs")?.to_owned())
                })
                .collect();
            names.sort();
            names
        };
        assert_eq!(listed(folder), CRATES.iter().map(|(name, _)| (*name).to_owned()).collect::<Vec<_>>());
        assert_eq!(
            listed(&format!("{folder}/std")),
            STD.iter().map(|(name, _)| (*name).to_owned()).collect::<Vec<_>>()
        );
        let (mut sources, mut files) = (SourceMap::default(), Vec::new());
        let all: Vec<&str> = CRATES.iter().map(|(name, _)| *name).collect();
        load(&mut sources, &mut files, &all);
        for file in files.iter().flatten() {
            assert!(file.problems.is_empty(), "{}: {:?}", sources.path(file.file), file.problems);
        }
    }
}
