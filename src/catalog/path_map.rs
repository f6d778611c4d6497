//! From canonical paths, possibly with `*` and `**`, to what is known of them.

use crate::source::Name;
use rustc_hash::FxHashMap;

/// Values by path pattern.
///
/// A path is looked up exactly first; then by crate and last two segments, because re-exports hide the middle of a
/// foreign path (`reqwest::async_impl::client::Client::post` is written `reqwest::Client::post`); then by pattern, where
/// `*` stands for part of a segment and `**` for any segments.
#[derive(Debug, Clone)]
pub struct PathMap<V> {
    values: Vec<V>,
    exact: FxHashMap<Name, usize>,
    short: FxHashMap<Name, usize>,
    /// By the crate that they start with, or the empty text when that is a pattern too.
    patterns: FxHashMap<String, Vec<(String, usize)>>,
    /// The path or pattern of each value.
    paths: Vec<Name>,
}

impl<V> Default for PathMap<V> {
    fn default() -> PathMap<V> {
        PathMap {
            values: Vec::new(),
            exact: FxHashMap::default(),
            short: FxHashMap::default(),
            patterns: FxHashMap::default(),
            paths: Vec::new(),
        }
    }
}

impl<V: Default> PathMap<V> {
    /// The value for a path or pattern, made empty when there is none yet.
    pub fn entry(&mut self, path: &str) -> &mut V {
        let next = self.values.len();
        let index = if path.contains('*') {
            let krate = path.split("::").next().filter(|krate| !krate.contains('*')).unwrap_or("");
            let patterns = self.patterns.entry(krate.to_owned()).or_default();
            match patterns.iter().find(|(known, _)| known == path) {
                Some((_, index)) => *index,
                None => {
                    patterns.push((path.to_owned(), next));
                    next
                }
            }
        } else {
            let index = *self.exact.entry(Name::new(path)).or_insert(next);
            if index == next {
                self.short.entry(short_form(path)).or_insert(index);
            }
            index
        };
        if index == next {
            self.values.push(V::default());
            self.paths.push(Name::new(path));
        }
        &mut self.values[index]
    }

    /// What is known of a path. The most exact answer wins; several patterns: the last added (the user's come last).
    pub fn get(&self, path: Name) -> Option<&V> {
        self.find(path).map(|(_, value)| value)
    }

    /// All that is known, in the order of its entry.
    pub fn values(&self) -> impl Iterator<Item = &V> {
        self.values.iter()
    }

    /// What is known of a path, and the path or pattern under which it was entered.
    pub fn find(&self, path: Name) -> Option<(Name, &V)> {
        let index = self
            .exact
            .get(&path)
            .or_else(|| self.find_pattern(path.as_str()))
            .or_else(|| self.short.get(&short_form(path.as_str())))?;
        Some((self.paths[*index], &self.values[*index]))
    }

    /// Everything that is known of a path, the least exact first: by re-export, by patterns, by itself.
    pub fn all(&self, path: Name) -> Vec<&V> {
        let exact = self.exact.get(&path);
        let mut indexes = self.matching_patterns(path.as_str());
        indexes.extend(exact);
        if indexes.is_empty() {
            indexes.extend(self.short.get(&short_form(path.as_str())));
        }
        indexes.into_iter().map(|index| &self.values[index]).collect()
    }

    /// Every path or pattern with its value, in the order in which they were entered.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &V)> {
        self.paths.iter().map(|path| path.as_str()).zip(&self.values)
    }

    fn find_pattern(&self, path: &str) -> Option<&usize> {
        let fits = |(pattern, _): &&(String, usize)| matches_path(pattern, path);
        self.candidates(path).filter(fits).map(|(_, index)| index).max()
    }

    /// The patterns that a path fits, in the order in which they were entered.
    fn matching_patterns(&self, path: &str) -> Vec<usize> {
        let fits = |(pattern, _): &&(String, usize)| matches_path(pattern, path);
        let mut indexes: Vec<usize> = self.candidates(path).filter(fits).map(|(_, index)| *index).collect();
        indexes.sort_unstable();
        indexes
    }

    fn candidates(&self, path: &str) -> impl Iterator<Item = &(String, usize)> {
        let krate = path.split("::").next().unwrap_or("");
        let here = self.patterns.get(krate).into_iter().flatten();
        here.chain(self.patterns.get("").into_iter().flatten())
    }

    /// Whether nothing is known at all.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }
}

impl PathMap<super::FnModel> {
    /// Gives every exact entry what patterns say of it too; what the entry says itself has the last word.
    pub(super) fn settle(&mut self) {
        for index in 0..self.values.len() {
            let path = self.paths[index];
            if path.as_str().contains('*') {
                continue;
            }
            let patterns = self.matching_patterns(path.as_str());
            if patterns.is_empty() {
                continue;
            }
            let mut model = super::FnModel::default();
            for pattern in patterns {
                model.merge(self.values[pattern].clone());
            }
            model.merge(std::mem::take(&mut self.values[index]));
            self.values[index] = model;
        }
    }
}

/// `reqwest::async_impl::client::Client::post` as `reqwest::…::Client::post`.
fn short_form(path: &str) -> Name {
    let mut segments: Vec<&str> = path.split("::").collect();
    if segments.len() > 3 {
        segments.drain(1..segments.len() - 2);
    }
    Name::new(&segments.join("::"))
}

/// Whether a path fits a pattern of segments, `*` for part of one, `**` for any number of them.
pub fn matches_path(pattern: &str, path: &str) -> bool {
    let pattern: Vec<&str> = pattern.split("::").collect();
    let path: Vec<&str> = path.split("::").collect();
    matches_segments(&pattern, &path)
}

fn matches_segments(pattern: &[&str], path: &[&str]) -> bool {
    wild(
        pattern,
        path,
        |part| *part == "**",
        |part, segment| wild(part.as_bytes(), segment.as_bytes(), |b| *b == b'*', |a, b| a == b),
    )
}

/// Whether a text fits a pattern in which some elements stand for any number of others. Takes one way back at most, so
/// that no pattern is slow.
fn wild<T>(pattern: &[T], text: &[T], is_star: impl Fn(&T) -> bool, fits: impl Fn(&T, &T) -> bool) -> bool {
    let (mut p, mut t) = (0, 0);
    let mut back: Option<(usize, usize)> = None;
    while t < text.len() {
        if p < pattern.len() && is_star(&pattern[p]) {
            back = Some((p + 1, t));
            p += 1;
        } else if p < pattern.len() && fits(&pattern[p], &text[t]) {
            (p, t) = (p + 1, t + 1);
        } else if let Some((after_star, from)) = back {
            back = Some((after_star, from + 1));
            (p, t) = (after_star, from + 1);
        } else {
            return false;
        }
    }
    pattern[p..].iter().all(is_star)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exact_beats_pattern_beats_reexport() {
        let mut map: PathMap<u32> = PathMap::default();
        *map.entry("reqwest::Client::post") = 1;
        *map.entry("**::mask_*") = 2;
        *map.entry("clinic::mask_all") = 3;
        assert_eq!(map.get(Name::new("reqwest::async_impl::Client::post")), Some(&1));
        assert_eq!(map.get(Name::new("clinic::privacy::mask_name")), Some(&2));
        assert_eq!(map.get(Name::new("clinic::mask_all")), Some(&3));
        assert_eq!(map.get(Name::new("clinic::show")), None);
        assert_eq!(map.all(Name::new("clinic::mask_all")), [&2, &3]);
    }

    #[test]
    fn stars_match_parts_and_double_stars_segments() {
        assert!(matches_path("**::mask_*", "mask_name") && matches_path("**::mask_*", "a::b::mask_name"));
        assert!(matches_path("a::**::c", "a::c") && matches_path("a::**::c", "a::b::b::c"));
        assert!(matches_path("a::*::c", "a::b::c") && !matches_path("a::*::c", "a::c"));
        assert!(matches_path("*a*b", "xaxbxb") && !matches_path("*a*b", "xaxbx"));
        assert!(!matches_path("a::**", "b::c") && matches_path("a::**", "a"));
        let slow = "*a".repeat(200);
        assert!(!matches_path(&slow, &"a".repeat(150)));
    }
}
