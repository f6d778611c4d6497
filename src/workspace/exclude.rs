//! The globs of `exclude = […]`.

use camino::Utf8Path;
use globset::{GlobBuilder, GlobSet, GlobSetBuilder};

/// Which files are left out.
pub(super) struct Exclude(GlobSet);

impl Exclude {
    /// Reads the globs, in `.gitignore`'s sense: one without `/` matches in every folder, one with `/` starts at the
    /// workspace root, and a folder stands for all that is in it. A glob that cannot be read is named in `problems`.
    pub(super) fn new(globs: &[String], problems: &mut Vec<String>) -> Exclude {
        let mut builder = GlobSetBuilder::new();
        for glob in globs {
            let trimmed = glob.trim_start_matches("./").trim_end_matches('/');
            let anchored = match trimmed.strip_prefix('/') {
                Some(rest) => rest.to_owned(),
                None if trimmed.contains('/') => trimmed.to_owned(),
                None => format!("**/{trimmed}"),
            };
            for pattern in [anchored.clone(), format!("{anchored}/**")] {
                match GlobBuilder::new(&pattern).literal_separator(true).build() {
                    Ok(pattern) => {
                        builder.add(pattern);
                    }
                    Err(error) => {
                        problems.push(format!("`exclude` holds a broken glob `{glob}`: {}", error.kind()));
                        break;
                    }
                }
            }
        }
        Exclude(builder.build().unwrap_or_else(|_| GlobSet::empty()))
    }

    /// Whether the file of this path, relative to the workspace root, is left out.
    pub(super) fn matches(&self, path: &Utf8Path) -> bool {
        !self.0.is_empty() && self.0.is_match(path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn globs_work_as_in_gitignore() {
        let mut problems = Vec::new();
        let globs = ["generated/**", "*.pb.rs", "./crates/old/", "vendor", "a/[z"].map(String::from);
        let exclude = Exclude::new(&globs, &mut problems);
        for path in ["generated/a/b.rs", "src/x.pb.rs", "crates/old/src/lib.rs", "crates/a/vendor/b.rs"] {
            assert!(exclude.matches(path.into()), "{path}");
        }
        for path in ["src/generated/a.rs", "src/x.rs", "x/crates/old/src/lib.rs"] {
            assert!(!exclude.matches(path.into()), "{path}");
        }
        assert_eq!(problems.len(), 1, "{problems:?}");
        assert!(problems[0].contains("`a/[z`"));
    }
}
