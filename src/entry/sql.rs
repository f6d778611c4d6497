//! What a text of SQL does to which tables: enough to tell an insert from an update, and a page from a whole table.
//!
//! No grammar: words in their order, which is the same in every dialect as far as it matters here. What is filled in at run
//! time stands in the text as `{}`.

/// What a statement does to a table.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Verb {
    /// `SELECT … FROM t`
    Select,
    /// `INSERT INTO t`
    Insert,
    /// `INSERT … ON CONFLICT DO UPDATE`, `REPLACE INTO t`, `MERGE INTO t`: rows that are there may change.
    Upsert,
    /// `UPDATE t SET`
    Update,
    /// `DELETE FROM t`
    Delete,
    /// `TRUNCATE t`
    Truncate,
    /// `DROP TABLE t`, `ALTER TABLE t DROP`
    Drop,
}

impl Verb {
    /// Whether what was there before may be changed or gone.
    pub fn changes(self) -> bool {
        !matches!(self, Verb::Select | Verb::Insert)
    }
}

/// One thing that a text does to one table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Effect {
    /// What.
    pub verb: Verb,
    /// The table's last name, in lower case.
    pub table: String,
}

/// All that a text does. Text that is no SQL does nothing.
pub fn effects(text: &str) -> Vec<Effect> {
    let words = words(text);
    let is = |at: usize, word: &str| words.get(at).is_some_and(|known| known.eq_ignore_ascii_case(word));
    let starts =
        ["select", "insert", "update", "delete", "truncate", "drop", "alter", "with", "replace", "merge"];
    let is_sql = starts.iter().any(|word| is(0, word)) || words.iter().any(|word| word == ";");
    let mut found = Vec::new();
    if !is_sql {
        return found;
    }
    let mut add = |verb: Verb, at: usize| {
        if let Some(table) = words.get(at).map(|word| table(word)).filter(|table| !table.is_empty()) {
            found.push(Effect { verb, table });
        }
    };
    let upserts = words.windows(2).any(|pair| {
        let both = |a: &str, b: &str| pair[0].eq_ignore_ascii_case(a) && pair[1].eq_ignore_ascii_case(b);
        both("do", "update") || both("duplicate", "key")
    });
    for at in 0..words.len() {
        if is(at, "insert") {
            let into = (at + 1..at + 4).find(|next| is(*next, "into"));
            let replaces = is(at + 1, "or") && is(at + 2, "replace");
            let verb = if upserts || replaces { Verb::Upsert } else { Verb::Insert };
            into.into_iter().for_each(|into| add(verb, into + 1));
        } else if (is(at, "replace") || is(at, "merge")) && is(at + 1, "into") {
            add(Verb::Upsert, at + 2);
        } else if is(at, "update") && !(at > 0 && (is(at - 1, "do") || is(at - 1, "for"))) {
            let name = if is(at + 1, "only") || is(at + 1, "ignore") { at + 2 } else { at + 1 };
            if (name + 1..name + 5).any(|next| is(next, "set")) {
                add(Verb::Update, name);
            }
        } else if is(at, "delete") && is(at + 1, "from") {
            add(Verb::Delete, if is(at + 2, "only") { at + 3 } else { at + 2 });
        } else if is(at, "truncate") {
            let mut name = if is(at + 1, "table") { at + 2 } else { at + 1 };
            add(Verb::Truncate, name);
            while is(name + 1, ",") {
                name += 2;
                add(Verb::Truncate, name);
            }
        } else if is(at, "drop") && is(at + 1, "table") {
            add(Verb::Drop, if is(at + 2, "if") { at + 4 } else { at + 2 });
        } else if is(at, "alter") && is(at + 1, "table") && is(at + 3, "drop") {
            add(Verb::Drop, at + 2);
        } else if is(at, "from")
            && !(at > 0 && is(at - 1, "delete"))
            && words.get(at + 1).is_some_and(|w| w != "(")
        {
            add(Verb::Select, at + 1);
        }
    }
    found
}

/// Whether a SELECT fetches all rows of its table: no limit, nothing to tell one row from the others but constants.
pub fn is_unbounded(text: &str) -> bool {
    let words = words(text);
    let has = |word: &str| words.iter().any(|known| known.eq_ignore_ascii_case(word));
    if !words
        .first()
        .is_some_and(|word| word.eq_ignore_ascii_case("select") || word.eq_ignore_ascii_case("with"))
    {
        return false;
    }
    if has("limit") || has("fetch") || has("top") || has("group") || has("offset") {
        return false;
    }
    // Counts and sums give one row.
    let from = words.iter().position(|word| word.eq_ignore_ascii_case("from")).unwrap_or(words.len());
    let of_all = |word: &String| {
        ["count", "sum", "avg", "min", "max", "exists"].iter().any(|known| word.eq_ignore_ascii_case(known))
    };
    if words[..from].iter().any(of_all) {
        return false;
    }
    let tail = &words[(from + 1).min(words.len())..];
    // What is filled in after the table may be a condition.
    if tail.iter().skip(1).any(|word| word.contains("{}")) {
        return false;
    }
    let Some(condition) = tail.iter().position(|word| word.eq_ignore_ascii_case("where")) else {
        return !has("join") || !tail.iter().any(|word| is_parameter(word));
    };
    // `deleted_at IS NULL`, `active = true`, `1 = 1` leave the whole register.
    !tail[condition..].iter().any(|word| is_parameter(word) || word.starts_with('\''))
}

/// The columns of the first SELECT, in lower case; empty for `*`.
pub fn columns(text: &str) -> Vec<String> {
    let words = words(text);
    let start = words.iter().position(|word| word.eq_ignore_ascii_case("select")).map_or(0, |at| at + 1);
    let end = words.iter().position(|word| word.eq_ignore_ascii_case("from")).unwrap_or(words.len());
    let columns = words[start.min(end)..end].iter().filter(|word| *word != ",");
    columns.map(|word| table(word)).filter(|word| word != "*" && word != "distinct").collect()
}

fn is_parameter(word: &str) -> bool {
    word.starts_with(['$', '?', '@']) || word.contains("{}") || word.starts_with(':') && word.len() > 1
}

/// The last part of a name, without quotes.
fn table(word: &str) -> String {
    let last = word.rsplit('.').next().unwrap_or(word);
    last.trim_matches(['"', '`', '[', ']']).to_ascii_lowercase()
}

/// Names, parameters, text and signs; comments are left out.
fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for line in text.lines() {
        let line = line.split("--").next().unwrap_or(line);
        let mut word = String::new();
        let mut quoted = false;
        for c in line.chars() {
            if quoted || c == '\'' {
                if c == '\'' && !quoted && !word.is_empty() {
                    words.push(std::mem::take(&mut word));
                }
                word.push(c);
                if c == '\'' && quoted {
                    words.push(std::mem::take(&mut word));
                }
                quoted ^= c == '\'';
                continue;
            }
            let is_part = c.is_alphanumeric() || "_.$?@:\"`[]{}*".contains(c);
            if is_part {
                word.push(c);
                continue;
            }
            if !word.is_empty() {
                words.push(std::mem::take(&mut word));
            }
            if ",;()=".contains(c) {
                words.push(c.to_string());
            }
        }
        if !word.is_empty() {
            words.push(word);
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn does(text: &str, verb: Verb, table: &str) {
        let found = effects(text);
        assert!(found.contains(&Effect { verb, table: table.to_owned() }), "{text}: {found:?}");
    }

    #[test]
    fn statements_name_their_table() {
        does("INSERT INTO audit_log (a) VALUES ($1)", Verb::Insert, "audit_log");
        does("update public.\"audit_log\" set a = 1", Verb::Update, "audit_log");
        does("DELETE FROM ONLY audit_log WHERE at < $1", Verb::Delete, "audit_log");
        does("TRUNCATE TABLE visits, audit_log", Verb::Truncate, "audit_log");
        does("DROP TABLE IF EXISTS audit_log", Verb::Drop, "audit_log");
        does("INSERT INTO t (a) VALUES (1) ON CONFLICT (a) DO UPDATE SET a = 2", Verb::Upsert, "t");
        does("WITH old AS (DELETE FROM audit_log RETURNING *) SELECT * FROM old", Verb::Delete, "audit_log");
        does("SELECT * FROM patients", Verb::Select, "patients");
        assert!(effects("SELECT a FROM t WHERE id = $1 FOR UPDATE").iter().all(|it| !it.verb.changes()));
        assert!(effects("CREATE TRIGGER keep BEFORE UPDATE OR DELETE ON audit_log").is_empty());
        assert!(effects("REVOKE UPDATE, DELETE ON audit_log FROM app").iter().all(|it| !it.verb.changes()));
        assert!(effects("nobody may delete from audit_log").is_empty());
    }

    #[test]
    fn a_page_is_no_whole_table() {
        assert!(is_unbounded("SELECT * FROM patients"));
        assert!(is_unbounded("SELECT * FROM patients ORDER BY name"));
        assert!(is_unbounded("SELECT * FROM patients WHERE deleted_at IS NULL"));
        assert!(is_unbounded("SELECT * FROM patients WHERE 1 = 1"));
        assert!(!is_unbounded("SELECT * FROM patients LIMIT 50"));
        assert!(!is_unbounded("SELECT * FROM patients WHERE ward = $1"));
        assert!(!is_unbounded("SELECT * FROM patients WHERE ward = ?"));
        assert!(!is_unbounded("SELECT * FROM patients WHERE ward = 'icu'"));
        assert!(!is_unbounded("SELECT count(*) FROM patients"));
        assert!(!is_unbounded("SELECT ward, count(*) FROM patients GROUP BY ward"));
        assert!(!is_unbounded("SELECT * FROM patients {}"));
        assert!(!is_unbounded("DELETE FROM patients"));
    }
}
