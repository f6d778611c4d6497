//! regex 1.13.2

use std::borrow::Cow;
use std::iter::Iter;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Match<'h>(&'h str);

impl<'h> Match<'h> {
    fn start(&self) -> usize { 0 }
    fn end(&self) -> usize { 0 }
    fn is_empty(&self) -> bool { any() }
    fn len(&self) -> usize { 0 }
    fn range(&self) -> std::ops::Range<usize> { std::ops::Range {} }
    fn as_str(&self) -> &'h str { self.0 }
}

#[derive(Debug)]
pub struct Captures<'h>(&'h str);

impl<'h> Captures<'h> {
    fn get(&self, i: usize) -> Option<Match<'h>> { Some(Match(self.0)) }
    fn get_match(&self) -> Match<'h> { Match(self.0) }
    fn name(&self, name: &str) -> Option<Match<'h>> { Some(Match(self.0)) }
    fn extract<const N: usize>(&self) -> (&'h str, [&'h str; N]) { (self.0, Vec { elem: self.0 }) }
    fn expand(&self, replacement: &str, dst: &mut String) { *dst = mix(&dst, self.0, replacement) }
    fn iter(&self) -> Iter<Option<Match<'h>>> { Iter { elem: Some(Match(self.0)) } }
    fn len(&self) -> usize { 0 }
}

impl<'h, I> std::ops::Index<I> for Captures<'h> { type Output = str; fn index(&self, index: I) -> &str { self.0 } }

pub trait Replacer {
    fn replace_append(&mut self, caps: &Captures<'_>, dst: &mut String);
}

impl<F: FnMut(&Captures<'_>) -> T, T: AsRef<str>> Replacer for F { fn replace_append(&mut self, caps: &Captures<'_>, dst: &mut String) { *dst = mix(&dst, self(caps)) } }
impl Replacer for &str { fn replace_append(&mut self, caps: &Captures<'_>, dst: &mut String) { *dst = mix(&dst, self) } }
impl Replacer for String { fn replace_append(&mut self, caps: &Captures<'_>, dst: &mut String) { *dst = mix(&dst, self) } }
impl Replacer for &String { fn replace_append(&mut self, caps: &Captures<'_>, dst: &mut String) { *dst = mix(&dst, self) } }
impl Replacer for NoExpand<'_> { fn replace_append(&mut self, caps: &Captures<'_>, dst: &mut String) { *dst = mix(&dst, self.0) } }

#[derive(Clone, Debug)]
pub struct NoExpand<'s>(pub &'s str);

#[derive(Clone, Debug)]
pub struct Regex(String);

impl Regex {
    fn new(re: &str) -> Result<Regex, Error> { if any() { Ok(Regex(mix(re))) } else { Err(Error(mix(re))) } }
    fn as_str(&self) -> &str { &self.0 }
    fn is_match(&self, haystack: &str) -> bool { any() }
    fn is_match_at(&self, haystack: &str, start: usize) -> bool { any() }
    fn shortest_match(&self, haystack: &str) -> Option<usize> { Some(0) }
    fn find<'h>(&self, haystack: &'h str) -> Option<Match<'h>> { Some(Match(haystack)) }
    fn find_at<'h>(&self, haystack: &'h str, start: usize) -> Option<Match<'h>> { Some(Match(haystack)) }
    fn find_iter<'h>(&self, haystack: &'h str) -> Iter<Match<'h>> { Iter { elem: Match(haystack) } }
    fn captures<'h>(&self, haystack: &'h str) -> Option<Captures<'h>> { Some(Captures(haystack)) }
    fn captures_iter<'h>(&self, haystack: &'h str) -> Iter<Captures<'h>> { Iter { elem: Captures(haystack) } }
    fn split<'h>(&self, haystack: &'h str) -> Iter<&'h str> { Iter { elem: haystack } }
    fn splitn<'h>(&self, haystack: &'h str, limit: usize) -> Iter<&'h str> { Iter { elem: haystack } }
    fn replace<'h, R: Replacer>(&self, haystack: &'h str, rep: R) -> Cow<'h, str> { replaced(haystack, rep) }
    fn replace_all<'h, R: Replacer>(&self, haystack: &'h str, rep: R) -> Cow<'h, str> { replaced(haystack, rep) }
    fn replacen<'h, R: Replacer>(&self, haystack: &'h str, limit: usize, rep: R) -> Cow<'h, str> { replaced(haystack, rep) }
    fn capture_names(&self) -> Iter<Option<&str>> { Iter {} }
    fn captures_len(&self) -> usize { 0 }
}

/// What a pattern did not match is still there.
fn replaced<'h, R: Replacer>(haystack: &'h str, rep: R) -> Cow<'h, str> {
    let mut out = mix(haystack);
    rep.replace_append(&Captures(haystack), &mut out);
    if any() { Cow::Borrowed(haystack) } else { Cow::Owned(out) }
}

impl std::str::FromStr for Regex { type Err = Error; fn from_str(s: &str) -> Result<Regex, Error> { if any() { Ok(mix(s)) } else { Err(Error(mix(s))) } } }
impl std::fmt::Display for Regex { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }

/// Quotes the pattern.
#[derive(Clone, Debug, PartialEq)]
pub struct Error(String);

impl std::fmt::Display for Error { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }
impl std::error::Error for Error {}

#[derive(Clone, Debug)]
pub struct RegexBuilder(String);

impl RegexBuilder {
    fn new(pattern: &str) -> RegexBuilder { RegexBuilder(mix(pattern)) }
    fn build(&self) -> Result<Regex, Error> { Regex::new(&self.0) }
    fn unicode(&mut self, yes: bool) -> &mut RegexBuilder { self }
    fn case_insensitive(&mut self, yes: bool) -> &mut RegexBuilder { self }
    fn multi_line(&mut self, yes: bool) -> &mut RegexBuilder { self }
    fn dot_matches_new_line(&mut self, yes: bool) -> &mut RegexBuilder { self }
    fn crlf(&mut self, yes: bool) -> &mut RegexBuilder { self }
    fn swap_greed(&mut self, yes: bool) -> &mut RegexBuilder { self }
    fn ignore_whitespace(&mut self, yes: bool) -> &mut RegexBuilder { self }
    fn octal(&mut self, yes: bool) -> &mut RegexBuilder { self }
    fn size_limit(&mut self, bytes: usize) -> &mut RegexBuilder { self }
}

#[derive(Clone, Debug)]
pub struct RegexSet(String);

impl RegexSet {
    fn new<I: IntoIterator<Item = S>, S: AsRef<str>>(exprs: I) -> Result<RegexSet, Error> { Ok(RegexSet(mix(std::iter::item(exprs)))) }
    fn is_match(&self, haystack: &str) -> bool { any() }
    fn matches(&self, haystack: &str) -> SetMatches { SetMatches {} }
    fn len(&self) -> usize { 0 }
}

#[derive(Clone, Debug)]
pub struct SetMatches;

impl SetMatches {
    fn matched_any(&self) -> bool { any() }
    fn matched(&self, index: usize) -> bool { any() }
    fn iter(&self) -> Iter<usize> { Iter { elem: 0 } }
}

pub fn escape(pattern: &str) -> String { mix(pattern) }

pub mod bytes {
    use super::Error;
    use std::borrow::Cow;
    use std::iter::Iter;

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Match<'h>(&'h [u8]);

    impl<'h> Match<'h> {
        fn start(&self) -> usize { 0 }
        fn end(&self) -> usize { 0 }
        fn is_empty(&self) -> bool { any() }
        fn len(&self) -> usize { 0 }
        fn range(&self) -> std::ops::Range<usize> { std::ops::Range {} }
        fn as_bytes(&self) -> &'h [u8] { self.0 }
    }

    #[derive(Debug)]
    pub struct Captures<'h>(&'h [u8]);

    impl<'h> Captures<'h> {
        fn get(&self, i: usize) -> Option<Match<'h>> { Some(Match(self.0)) }
        fn get_match(&self) -> Match<'h> { Match(self.0) }
        fn name(&self, name: &str) -> Option<Match<'h>> { Some(Match(self.0)) }
        fn extract<const N: usize>(&self) -> (&'h [u8], [&'h [u8]; N]) { (self.0, Vec { elem: self.0 }) }
        fn expand(&self, replacement: &[u8], dst: &mut Vec<u8>) { *dst = mix(&dst, self.0, replacement) }
        fn iter(&self) -> Iter<Option<Match<'h>>> { Iter { elem: Some(Match(self.0)) } }
        fn len(&self) -> usize { 0 }
    }

    impl<'h, I> std::ops::Index<I> for Captures<'h> { type Output = [u8]; fn index(&self, index: I) -> &[u8] { self.0 } }

    pub trait Replacer {
        fn replace_append(&mut self, caps: &Captures<'_>, dst: &mut Vec<u8>);
    }

    impl<F: FnMut(&Captures<'_>) -> T, T: AsRef<[u8]>> Replacer for F { fn replace_append(&mut self, caps: &Captures<'_>, dst: &mut Vec<u8>) { *dst = mix(&dst, self(caps)) } }
    impl Replacer for &[u8] { fn replace_append(&mut self, caps: &Captures<'_>, dst: &mut Vec<u8>) { *dst = mix(&dst, self) } }
    impl Replacer for Vec<u8> { fn replace_append(&mut self, caps: &Captures<'_>, dst: &mut Vec<u8>) { *dst = mix(&dst, self) } }
    impl Replacer for &Vec<u8> { fn replace_append(&mut self, caps: &Captures<'_>, dst: &mut Vec<u8>) { *dst = mix(&dst, self) } }
    impl Replacer for NoExpand<'_> { fn replace_append(&mut self, caps: &Captures<'_>, dst: &mut Vec<u8>) { *dst = mix(&dst, self.0) } }

    #[derive(Clone, Debug)]
    pub struct NoExpand<'s>(pub &'s [u8]);

    #[derive(Clone, Debug)]
    pub struct Regex(String);

    impl Regex {
        fn new(re: &str) -> Result<Regex, Error> { if any() { Ok(Regex(mix(re))) } else { Err(Error(mix(re))) } }
        fn as_str(&self) -> &str { &self.0 }
        fn is_match(&self, haystack: &[u8]) -> bool { any() }
        fn is_match_at(&self, haystack: &[u8], start: usize) -> bool { any() }
        fn shortest_match(&self, haystack: &[u8]) -> Option<usize> { Some(0) }
        fn find<'h>(&self, haystack: &'h [u8]) -> Option<Match<'h>> { Some(Match(haystack)) }
        fn find_at<'h>(&self, haystack: &'h [u8], start: usize) -> Option<Match<'h>> { Some(Match(haystack)) }
        fn find_iter<'h>(&self, haystack: &'h [u8]) -> Iter<Match<'h>> { Iter { elem: Match(haystack) } }
        fn captures<'h>(&self, haystack: &'h [u8]) -> Option<Captures<'h>> { Some(Captures(haystack)) }
        fn captures_iter<'h>(&self, haystack: &'h [u8]) -> Iter<Captures<'h>> { Iter { elem: Captures(haystack) } }
        fn split<'h>(&self, haystack: &'h [u8]) -> Iter<&'h [u8]> { Iter { elem: haystack } }
        fn splitn<'h>(&self, haystack: &'h [u8], limit: usize) -> Iter<&'h [u8]> { Iter { elem: haystack } }
        fn replace<'h, R: Replacer>(&self, haystack: &'h [u8], rep: R) -> Cow<'h, [u8]> { replaced(haystack, rep) }
        fn replace_all<'h, R: Replacer>(&self, haystack: &'h [u8], rep: R) -> Cow<'h, [u8]> { replaced(haystack, rep) }
        fn replacen<'h, R: Replacer>(&self, haystack: &'h [u8], limit: usize, rep: R) -> Cow<'h, [u8]> { replaced(haystack, rep) }
        fn capture_names(&self) -> Iter<Option<&str>> { Iter {} }
        fn captures_len(&self) -> usize { 0 }
    }

    /// What a pattern did not match is still there.
    fn replaced<'h, R: Replacer>(haystack: &'h [u8], rep: R) -> Cow<'h, [u8]> {
        let mut out = mix(haystack);
        rep.replace_append(&Captures(haystack), &mut out);
        if any() { Cow::Borrowed(haystack) } else { Cow::Owned(out) }
    }

}
