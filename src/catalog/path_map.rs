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
    patterns: Vec<(String, usize)>,
}

impl<V> Default for PathMap<V> {
    fn default() -> PathMap<V> {
        PathMap {
            values: Vec::new(),
            exact: FxHashMap::default(),
            short: FxHashMap::default(),
            patterns: Vec::new(),
        }
    }
}

impl<V: Default> PathMap<V> {
    /// The value for a path or pattern, made empty when there is none yet.
    pub fn entry(&mut self, path: &str) -> &mut V {
        let index = if path.contains('*') {
            match self.patterns.iter().find(|(known, _)| known == path) {
                Some((_, index)) => *index,
                None => {
                    self.values.push(V::default());
                    self.patterns.push((path.to_owned(), self.values.len() - 1));
                    self.values.len() - 1
                }
            }
        } else {
            let next = self.values.len();
            let index = *self.exact.entry(Name::new(path)).or_insert(next);
            if index == next {
                self.values.push(V::default());
                self.short.entry(short_form(path)).or_insert(index);
            }
            index
        };
        &mut self.values[index]
    }

    /// What is known of a path. The most exact answer wins; several patterns: the last added (the user's come last).
    pub fn get(&self, path: Name) -> Option<&V> {
        if let Some(index) = self.exact.get(&path) {
            return Some(&self.values[*index]);
        }
        if let Some((_, index)) =
            self.patterns.iter().rev().find(|(pattern, _)| matches_path(pattern, path.as_str()))
        {
            return Some(&self.values[*index]);
        }
        self.short.get(&short_form(path.as_str())).map(|index| &self.values[*index])
    }

    /// Whether nothing is known at all.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
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
    match pattern {
        [] => path.is_empty(),
        ["**", rest @ ..] => (0..=path.len()).any(|skip| matches_segments(rest, &path[skip..])),
        [first, rest @ ..] => {
            path.first().is_some_and(|segment| matches_part(first.as_bytes(), segment.as_bytes()))
                && matches_segments(rest, &path[1..])
        }
    }
}

fn matches_part(pattern: &[u8], text: &[u8]) -> bool {
    match pattern {
        [] => text.is_empty(),
        [b'*', rest @ ..] => (0..=text.len()).any(|skip| matches_part(rest, &text[skip..])),
        [first, rest @ ..] => text.first() == Some(first) && matches_part(rest, &text[1..]),
    }
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
    }
}
