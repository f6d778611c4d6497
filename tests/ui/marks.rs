//! Marks: what a source says should be found in it.
//!
//! - `//~ phi_in_log` – this lint on this line; several are separated by blanks or commas. `//~^` means the line above,
//!   one more caret one line more.
//! - `//~ source(a)` on one line and `//~ phi_in_log from(a)` on another: a step of the finding's trace lies on the first.
//! - `//~ MISSING phi_in_log` – it should be found and is not. `//~ SPURIOUS phi_in_log` – it should not be found and is.
//!   Each fails when the fault is gone.
//! - What follows ` -- ` is for the reader.

use super::directives::group_of;
use libtest_mimic::Trial;

/// What a mark wants.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Want {
    /// The lint must fire.
    Found,
    /// It should, and does not yet.
    Missing,
    /// It should not, and does.
    Spurious,
    /// A place that traces are tied to.
    Source,
}

/// One mark.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mark {
    pub file: String,
    pub line: u32,
    pub want: Want,
    /// The lint; of a source, its key.
    pub word: String,
    /// Keys of the sources that the trace must pass.
    pub from: Vec<String>,
}

/// All marks of a file.
pub fn read(file: &str, text: &str) -> Result<Vec<Mark>, String> {
    let mut marks = Vec::new();
    for (index, line) in text.lines().enumerate() {
        for comment in line.split("//~").skip(1) {
            let rest = comment.trim_start_matches('^');
            let up = comment.len() - rest.len();
            let line = (index + 1).checked_sub(up).filter(|line| *line > 0);
            let line =
                line.ok_or_else(|| format!("{file}:{}: there are not that many lines above", index + 1))?;
            let of_line = words(rest).map_err(|why| format!("{file}:{}: {why}", index + 1))?;
            marks.extend(of_line.into_iter().map(|(want, word, from)| Mark {
                file: file.to_owned(),
                line: line as u32,
                want,
                word,
                from,
            }));
        }
    }
    Ok(marks)
}

fn words(text: &str) -> Result<Vec<(Want, String, Vec<String>)>, String> {
    let text = text.split(" -- ").next().unwrap_or(text);
    let mut marks: Vec<(Want, String, Vec<String>)> = Vec::new();
    let mut want = Want::Found;
    for word in text.split([' ', ',', '\t']).filter(|word| !word.is_empty()) {
        match word {
            "MISSING" => want = Want::Missing,
            "SPURIOUS" => want = Want::Spurious,
            _ => {
                if let Some(key) = inside(word, "source(") {
                    marks.push((Want::Source, key.to_owned(), Vec::new()));
                } else if let Some(key) = inside(word, "from(") {
                    let last = marks.iter_mut().rev().find(|mark| mark.0 != Want::Source);
                    last.ok_or("`from(…)` follows a lint")?.2.push(key.to_owned());
                } else if group_of(word).is_some() {
                    marks.push((want, word.to_owned(), Vec::new()));
                } else {
                    return Err(format!("`{word}` is no lint"));
                }
            }
        }
    }
    if marks.is_empty() { Err("a mark without a lint".to_owned()) } else { Ok(marks) }
}

fn inside<'a>(word: &'a str, lead: &str) -> Option<&'a str> {
    word.strip_prefix(lead)?.strip_suffix(')')
}

/// The tests of this reader: a harness of one's own has no `#[test]`.
pub fn self_tests() -> Vec<Trial> {
    let read_one = |text: &str| {
        read("a.rs", text)
            .map(|marks| marks.into_iter().map(|m| (m.line, m.want, m.word, m.from)).collect::<Vec<_>>())
    };
    let log = || "phi_in_log".to_owned();
    let same_line = Trial::test("harness::a_mark_means_its_own_line", move || {
        assert_eq!(read_one("\nx; //~ phi_in_log")?, [(2, Want::Found, log(), vec![])]);
        Ok(())
    });
    let above = Trial::test("harness::carets_go_up", move || {
        assert_eq!(read_one("x;\n\n//~^^ phi_in_log -- because")?, [(1, Want::Found, log(), vec![])]);
        assert!(read_one("//~^ phi_in_log").is_err());
        Ok(())
    });
    let ends = Trial::test("harness::both_ends_are_tied", move || {
        let tied = (1, Want::Found, log(), vec!["b".to_owned()]);
        assert_eq!(
            read_one("//~ source(a), phi_in_log from(b)")?,
            [(1, Want::Source, "a".to_owned(), vec![]), tied]
        );
        Ok(())
    });
    let faults = Trial::test("harness::known_faults_stay_in_sight", move || {
        assert_eq!(read_one("//~ MISSING phi_in_log")?, [(1, Want::Missing, log(), vec![])]);
        assert_eq!(read_one("//~ SPURIOUS phi_in_log")?, [(1, Want::Spurious, log(), vec![])]);
        Ok(())
    });
    let typo = Trial::test("harness::a_word_that_is_no_lint_is_an_error", move || {
        assert!(read_one("//~ phi_in_logs").is_err() && read_one("//~ ").is_err());
        Ok(())
    });
    vec![same_line, above, ends, faults, typo]
}
