//! Makes text of the analysed program safe to show: nothing in it can move a cursor, reorder what is read, or be the very
//! data that must not be shown.
//!
//! Invariant: [`visible`] keeps the number of characters, and [`mask_source`] also that of the bytes, so that columns and
//! spans still fit.

use regex::Regex;
use std::borrow::Cow;
use std::sync::LazyLock;

/// Shapes that are masked wherever they stand: social security numbers, telephone numbers, e-mail addresses, medical
/// record numbers.
static SHAPES: LazyLock<Regex> = LazyLock::new(|| {
    regex(concat!(
        r"\b[0-9]{3}[-_ ][0-9]{2}[-_ ][0-9]{4}\b",
        r"|(?:\+[0-9]{1,3}[-. ]?)?(?:\([0-9]{3}\) ?|\b[0-9]{3}[-. ])[0-9]{3}[-. ][0-9]{4}\b",
        r"|\+[0-9](?:[-. ]?[0-9]){8,14}\b",
        r"|\b[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}\b",
        r"|(?i:\bMRN)[-:# ]{0,2}[0-9]{4,}\b",
        r"|\b[A-Z]{1,3}[0-9]{6,10}\b",
    ))
});

/// Days, in the orders that are in use.
static DATES: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"\b(?:19|20)[0-9]{2}[-/.][0-9]{1,2}[-/.][0-9]{1,2}|\b[0-9]{1,2}[-/.][0-9]{1,2}[-/.](?:19|20)[0-9]{2}\b",
    )
});

/// What stands in quotes, on one line.
static QUOTED: LazyLock<Regex> = LazyLock::new(|| regex(r#""(?:[^"\\]|\\.)*""#));

/// Numbers that are long enough to be somebody's.
static NUMBERS: LazyLock<Regex> = LazyLock::new(|| regex(r"\b[0-9]{7,19}\b"));

/// A suppression's own date is no patient's.
static EXPIRY: LazyLock<Regex> = LazyLock::new(|| regex(r#"\bexpires\s*=\s*"?$"#));

fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the patterns of this file are tested")
}

/// The text with characters that would act on a terminal or on a reader's eyes replaced, one for one: control characters by
/// their pictures (`␛`), those that reorder or hide text by `�`. What rustc prints, too.
pub fn visible(text: &str) -> Cow<'_, str> {
    match text.chars().any(|c| replacement(c).is_some()) {
        true => text.chars().map(|c| replacement(c).unwrap_or(c)).collect::<String>().into(),
        false => text.into(),
    }
}

/// What a character is shown as, if not as itself.
pub(super) fn replacement(c: char) -> Option<char> {
    match c {
        '\0'..='\u{1f}' => char::from_u32(0x2400 + c as u32),
        '\u{7f}' => Some('\u{2421}'),
        '\u{80}'..='\u{9f}'
        | '\u{ad}'
        | '\u{61c}'
        | '\u{180e}'
        | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}'
        | '\u{fff9}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e007f}' => Some('\u{fffd}'),
        _ => None,
    }
}

/// A message, label or note: visible, in one line, and without the data itself should it quote any.
pub fn message(text: &str) -> String {
    visible(&mask_message(text)).into_owned()
}

/// A line of the source: masked, then visible. Tabs stay.
pub fn line(text: &str) -> String {
    let masked = mask_source(text.trim_end_matches(['\n', '\r']));
    masked.chars().map(|c| if c == '\t' { c } else { replacement(c).unwrap_or(c) }).collect()
}

/// A line of the source with everything that has the shape of somebody's data masked.
pub fn mask_source(line: &str) -> Cow<'_, str> {
    let masked = masked_by(line, &SHAPES, |_| true);
    let masked = then(masked, |text| masked_by(text, &DATES, |before| !EXPIRY.is_match(before)));
    then(masked, |text| in_quotes(text, &NUMBERS))
}

/// In our own sentences dates and numbers are facts of the run, unless they are quoted from the source.
fn mask_message(text: &str) -> Cow<'_, str> {
    let masked = masked_by(text, &SHAPES, |_| true);
    let masked = then(masked, |text| in_quotes(text, &DATES));
    then(masked, |text| in_quotes(text, &NUMBERS))
}

fn then<'t>(text: Cow<'t, str>, step: impl Fn(&str) -> Cow<'_, str>) -> Cow<'t, str> {
    match text {
        Cow::Borrowed(text) => step(text),
        Cow::Owned(text) => step(&text).into_owned().into(),
    }
}

fn in_quotes<'t>(text: &'t str, shape: &Regex) -> Cow<'t, str> {
    QUOTED.replace_all(text, |found: &regex::Captures<'_>| masked_by(&found[0], shape, |_| true).into_owned())
}

/// Masks what fits the shape, where what stands before it does not forbid it. Punctuation stays, so that one sees what
/// was there.
fn masked_by<'t>(text: &'t str, shape: &Regex, wanted: impl Fn(&str) -> bool) -> Cow<'t, str> {
    if !shape.is_match(text) {
        return text.into();
    }
    shape
        .replace_all(text, |found: &regex::Captures<'_>| {
            let all = found.get(0).expect("a match has a whole");
            match wanted(&text[..all.start()]) {
                true => found[0].chars().map(|c| if c.is_ascii_alphanumeric() { '*' } else { c }).collect(),
                false => found[0].to_owned(),
            }
        })
        .into_owned()
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_is_masked_and_its_width_kept() {
        let cases = [
            (r#"let ssn = "078-05-1120";"#, r#"let ssn = "***-**-****";"#),
            (r#"call("(555) 010-1234")"#, r#"call("(***) ***-****")"#),
            (r#"mail("ann.doe@mail.example.org")"#, r#"mail("***.***@****.*******.***")"#),
            (r#"dob: "1980-02-29""#, r#"dob: "****-**-**""#),
            (r#"f("MRN 00412345")"#, r#"f("*** ********")"#),
            (r#"f("123456789")"#, r#"f("*********")"#),
        ];
        for (source, shown) in cases {
            assert_eq!(mask_source(source), shown);
            assert_eq!(source.len(), shown.len());
        }
    }

    #[test]
    fn code_and_our_own_dates_stay() {
        for source in [
            "const NANOS: u64 = 1_000_000_000;",
            r#"#[phi::allow(phi_in_log, reason = "ticket 88", expires = "2027-01-31")]"#,
            r#"// phi-lint: allow(phi_in_log) reason="ticket 88" expires="2027-01-31""#,
            "let x = a[0] - 10;",
        ] {
            assert_eq!(mask_source(source), source);
        }
        assert_eq!(message("it expired on 2027-01-31"), "it expired on 2027-01-31");
        assert_eq!(message("it says \"2027-01-31\""), "it says \"****-**-**\"");
    }

    #[test]
    fn nothing_acts_on_the_terminal_or_hides() {
        let shown = visible("a\u{1b}[31mb\u{202e}c\r\nd\u{9b}");
        assert_eq!(shown, "a␛[31mb\u{fffd}c␍␊d\u{fffd}");
        assert_eq!(line("\tx\u{7}\r\n"), "\tx␇");
    }
}
