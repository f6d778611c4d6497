//! Paths as texts: without `.` and `..`, and as users may see them.

use camino::{Utf8Component, Utf8Path, Utf8PathBuf};

/// The path without `.` and without `a/..`, by its text alone: links are not followed, as rustc does not either.
pub(super) fn normalize(path: &Utf8Path) -> Utf8PathBuf {
    let mut out = Utf8PathBuf::new();
    for component in path.components() {
        match component {
            Utf8Component::CurDir => {}
            Utf8Component::ParentDir => match out.components().next_back() {
                Some(Utf8Component::Normal(_)) => {
                    out.pop();
                }
                Some(Utf8Component::RootDir | Utf8Component::Prefix(_)) => {}
                _ => out.push(".."),
            },
            other => out.push(other),
        }
    }
    out
}

/// `path` relative to `root` with `/` between the parts; `None` when it lies elsewhere.
pub(super) fn below(root: &Utf8Path, path: &Utf8Path) -> Option<Utf8PathBuf> {
    let rest = path.strip_prefix(root).ok()?;
    Some(with_slashes(rest))
}

/// The same path with `/` between the parts.
pub(super) fn with_slashes(path: &Utf8Path) -> Utf8PathBuf {
    if cfg!(windows) { Utf8PathBuf::from(path.as_str().replace('\\', "/")) } else { path.to_owned() }
}

/// How a message names a path: relative to the root, `.` for the root itself, and by its last two parts elsewhere.
pub(super) fn shown(root: &Utf8Path, path: &Utf8Path) -> String {
    match below(root, path) {
        Some(rest) if rest.as_str().is_empty() => ".".to_owned(),
        Some(rest) => rest.into_string(),
        None => {
            let mut last: Vec<&str> = path.components().rev().take(2).map(|part| part.as_str()).collect();
            last.reverse();
            last.retain(|part| *part != "/");
            format!("<outside>/{}", last.join("/"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dots_are_folded_and_the_root_stays() {
        assert_eq!(normalize("/a/./b/../c".into()), "/a/c");
        assert_eq!(normalize("/../a".into()), "/a");
        assert_eq!(normalize("../a/../../b".into()), "../../b");
    }

    #[test]
    fn a_path_elsewhere_is_not_shown_in_full() {
        assert_eq!(shown("/w".into(), "/w/src/lib.rs".into()), "src/lib.rs");
        assert_eq!(shown("/w".into(), "/home/me/x/lib.rs".into()), "<outside>/x/lib.rs");
    }
}
