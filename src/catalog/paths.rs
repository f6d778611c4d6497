//! Paths as models and users write them: `log::{error,warn}`, `crate::db::*`, `std::fs::write`.

use super::reader::{CrateWord, Reader, Text};

/// The canonical paths (or patterns) that a written path stands for: braces spelled out, `crate` replaced, `core` and
/// `alloc` called `std`.
pub(super) fn canonical(reader: &mut Reader, written: &Text) -> Vec<String> {
    let text = written.text.trim().trim_end_matches('!').trim_start_matches("::");
    const MOST_BRACES: usize = 16;
    let mut paths = Vec::new();
    if text.matches('{').count() <= MOST_BRACES {
        expand(text, &mut paths);
    }
    paths.retain(|path| is_path(path));
    if paths.is_empty() {
        let message = format!("`{}` is no path", written.text);
        reader.problem(written.span.clone(), message, "write it as in a `use`: `clinic_api::privacy::mask`");
    }
    paths.into_iter().filter_map(|path| with_crate(reader, written, path)).collect()
}

fn with_crate(reader: &mut Reader, written: &Text, path: String) -> Option<String> {
    let (first, rest) = path.split_once("::").unwrap_or((&path, ""));
    let krate = match (first, reader.krate) {
        ("core" | "alloc", _) => "std",
        ("crate", CrateWord::AnyMember) => "*",
        ("crate", CrateWord::This(name)) => name,
        ("crate", CrateWord::Nothing) => {
            reader.problem(
                written.span.clone(),
                "`crate::` means nothing here",
                "start with the crate's name",
            );
            return None;
        }
        _ => return Some(path),
    };
    Some(if rest.is_empty() { krate.to_owned() } else { format!("{krate}::{rest}") })
}

/// Spells out `{a,b}`.
pub(super) fn expand(text: &str, acc: &mut Vec<String>) {
    const MOST: usize = 4096;
    let Some((open, close)) = innermost_braces(text) else {
        acc.push(text.to_owned());
        return;
    };
    for choice in text[open + 1..close].split(',') {
        if acc.len() >= MOST {
            return;
        }
        expand(&format!("{}{}{}", &text[..open], choice.trim(), &text[close + 1..]), acc);
    }
}

/// The first pair of braces with none inside.
fn innermost_braces(text: &str) -> Option<(usize, usize)> {
    let close = text.find('}')?;
    let open = text[..close].rfind('{')?;
    Some((open, close))
}

/// Whether every segment is an identifier, possibly with `*`.
fn is_path(text: &str) -> bool {
    !text.is_empty()
        && text.split("::").all(|segment| {
            let mut chars = segment.chars().peekable();
            chars.peek().is_some_and(|c| !c.is_ascii_digit())
                && chars.all(|c| c.is_alphanumeric() || c == '_' || c == '*')
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expanded(text: &str) -> Vec<String> {
        let mut acc = Vec::new();
        expand(text, &mut acc);
        acc
    }

    #[test]
    fn braces_are_alternatives() {
        assert_eq!(expanded("log::{error,warn}"), ["log::error", "log::warn"]);
        assert_eq!(expanded("a::{b,c::{d,e}}::f").len(), 4);
        assert_eq!(expanded("a::b"), ["a::b"]);
    }

    #[test]
    fn what_is_no_path_is_told() {
        assert!(is_path("**::mask_*") && is_path("crate::db::*"));
        assert!(!is_path("a:b") && !is_path("a::") && !is_path("") && !is_path("Vec<u8>::push"));
    }
}
