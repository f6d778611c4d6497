//! The text of an attribute: where its arguments stand.

/// The arguments of `word(…)` in a text: the offsets behind the opening and of the closing parenthesis; `Err` with the place behind
/// the word when it has none.
pub(super) fn arguments(text: &str, word: &str) -> Option<Result<(usize, usize), usize>> {
    let at = find_word(text, word)?;
    let behind = at + word.len();
    let rest = &text[behind..];
    let Some(open) = rest.find(|c: char| !c.is_whitespace()).filter(|open| rest[*open..].starts_with('('))
    else {
        return Some(Err(behind));
    };
    let start = behind + open + 1;
    closing(&text[start..]).map(|end| Ok((start, start + end)))
}

/// Where a word stands by itself, outside of literals.
fn find_word(text: &str, word: &str) -> Option<usize> {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    let literals = literals(text);
    let mut found = text.match_indices(word).map(|(at, _)| at).filter(|at| {
        let before = text[..*at].chars().next_back();
        let after = text[at + word.len()..].chars().next();
        !before.is_some_and(is_part)
            && !after.is_some_and(is_part)
            && !literals.iter().any(|(start, end)| (*start..*end).contains(at))
    });
    found.next()
}

/// Where the parenthesis is closed that was open at the start of the text.
fn closing(text: &str) -> Option<usize> {
    let literals = literals(text);
    let mut depth = 0;
    for (at, c) in text.char_indices() {
        if literals.iter().any(|(start, end)| (*start..*end).contains(&at)) {
            continue;
        }
        match c {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth == 0 => return (c == ')').then_some(at),
            ')' | ']' | '}' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// The ranges of string literals and comments.
fn literals(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(['"', '/']).map(|start| at + start) {
        let rest = &text[start..];
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if rest.starts_with('"') {
            string(text, start)
        } else {
            at = start + 1;
            continue;
        };
        at = start + length;
        found.push((start, at));
    }
    found
}

/// The length of the string literal whose first quote stands at `start`.
fn string(text: &str, start: usize) -> usize {
    let hashes = text[..start].chars().rev().take_while(|c| *c == '#').count();
    let is_raw = text[..start - hashes].ends_with('r');
    let rest = &text[start + 1..];
    if is_raw {
        let end = format!("\"{}", "#".repeat(hashes));
        return rest.find(&end).map_or(rest.len() + 1, |at| at + 1 + end.len());
    }
    let mut is_escaped = false;
    for (at, c) in rest.char_indices() {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '"' => return at + 2,
            _ => {}
        }
    }
    rest.len() + 1
}

/// What to put in front of a list's first element, or behind its last one, so that it stays a list.
pub(super) fn joined_front(list: &str, element: &str) -> String {
    match list.trim().is_empty() {
        true => element.to_owned(),
        false => format!("{element}, "),
    }
}

/// The place behind a list's last element and what to put there.
pub(super) fn joined_back(list: &str, element: &str) -> (usize, String) {
    let trimmed = list.trim_end();
    let text = match trimmed.is_empty() || trimmed.ends_with(',') {
        true if trimmed.is_empty() => element.to_owned(),
        true => format!(" {element},"),
        false => format!(", {element}"),
    };
    (trimmed.len(), text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_are_found_by_their_word() {
        let text = "#[tracing::instrument(name = \"skip(a)\", skip( b /* ) */ ), ret)]";
        let Some(Ok((start, end))) = arguments(text, "instrument") else { panic!("no arguments") };
        assert_eq!(&text[start..end], "name = \"skip(a)\", skip( b /* ) */ ), ret");
        let Some(Ok((start, end))) = arguments(text, "skip") else { panic!("no arguments") };
        assert_eq!(&text[start..end], " b /* ) */ ");
        assert_eq!(arguments(text, "err"), None);
        assert_eq!(arguments("#[instrument]", "instrument"), Some(Err(12)));
        assert_eq!(arguments(r##"#[a(x = r#"""#, b(c))]"##, "b").map(|found| found.is_ok()), Some(true));
    }

    #[test]
    fn lists_stay_lists() {
        assert_eq!(joined_front("", "a"), "a");
        assert_eq!(joined_front("b", "a"), "a, ");
        assert_eq!(joined_back("b, ", "a"), (2, " a,".to_owned()));
        assert_eq!(joined_back("b", "a"), (1, ", a".to_owned()));
        assert_eq!(joined_back(" ", "a"), (0, "a".to_owned()));
    }
}
