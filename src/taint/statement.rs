//! Statements in SQL: which of their parameters are put to rest, and which only select.

/// What a statement does with its parameters.
pub(super) struct Statement {
    /// How many of its parameters have got their values already.
    n_bound: usize,
    /// Whether it writes at all.
    writes: bool,
    /// Number of each parameter, from 0, and whether its value is stored.
    parameters: Vec<(usize, bool)>,
}

/// Stands in front of a text once for each parameter that is bound.
const BOUND: char = '\u{1}';

/// No statement has more parameters that are told apart.
const MAX_BOUND: usize = 64;

/// The statement after one more of its parameters got a value.
pub(super) fn bound(text: &str) -> Option<String> {
    let n_bound = text.chars().take_while(|c| *c == BOUND).count();
    (n_bound < MAX_BOUND && !Statement::read(text).parameters.is_empty()).then(|| format!("{BOUND}{text}"))
}

impl Statement {
    /// Reads a statement as far as its keywords and parameters go.
    pub(super) fn read(text: &str) -> Statement {
        let n_bound = text.chars().take_while(|c| *c == BOUND).count();
        let mut statement = Statement { n_bound, writes: false, parameters: Vec::new() };
        let words = words(text.trim_start_matches(BOUND));
        // Whether what stands here is stored, by depth of parentheses.
        let mut stores = vec![false];
        let mut names = Names::default();
        for (i, word) in words.iter().enumerate() {
            let next = words.get(i + 1).copied().unwrap_or("");
            let is_first = i == 0 || words[i - 1] == ";";
            let last = stores.len() - 1;
            match word.to_ascii_lowercase().as_str() {
                "(" => stores.push(stores[last]),
                ")" if last > 0 => {
                    stores.pop();
                }
                ";" => stores = vec![false],
                "insert" | "merge" => stores[last] = true,
                "replace" if is_first || next.eq_ignore_ascii_case("into") => stores[last] = true,
                "call" | "exec" | "execute" if is_first => stores[last] = true,
                "update" if is_first => statement.writes = true,
                "set" | "values" => stores[last] = true,
                "where" | "having" | "from" | "join" | "returning" | "limit" => stores[last] = false,
                "on" if !["conflict", "duplicate"].iter().any(|word| next.eq_ignore_ascii_case(word)) => {
                    stores[last] = false;
                }
                _ => {
                    let here = stores[last];
                    let found = match word.split_at(1) {
                        ("$" | "?", known) => Some(names.number(known)),
                        (":" | "@", known) if !known.is_empty() => {
                            Some(names.number(known.strip_prefix('P').unwrap_or(known)))
                        }
                        _ => None,
                    };
                    statement.parameters.extend(found.map(|number| (number, here)));
                }
            }
            statement.writes |= stores.last().is_some_and(|stores| *stores);
        }
        statement
    }

    /// Whether it puts anything to rest.
    pub(super) fn writes(&self) -> bool {
        self.writes && (self.parameters.is_empty() || self.parameters.iter().any(|(_, is_stored)| *is_stored))
    }

    /// Whether the value of the parameter is stored that stands at this place among those that are still to be bound.
    pub(super) fn stores(&self, position: usize) -> bool {
        let number = self.n_bound + position;
        let mut known = self.parameters.iter().filter(|(parameter, _)| *parameter == number).peekable();
        self.writes && (known.peek().is_none() || known.any(|(_, is_stored)| *is_stored))
    }
}

/// Counts parameters that are not numbered in the text.
#[derive(Default)]
struct Names<'t> {
    n_unnumbered: usize,
    known: Vec<&'t str>,
}

impl<'t> Names<'t> {
    /// The number, from 0, of a parameter with this after its sign.
    fn number(&mut self, name: &'t str) -> usize {
        if name.is_empty() {
            self.n_unnumbered += 1;
            return self.n_unnumbered - 1;
        }
        if let Ok(number) = name.parse::<usize>() {
            return number.saturating_sub(1);
        }
        self.known.iter().position(|known| *known == name).unwrap_or_else(|| {
            self.known.push(name);
            self.known.len() - 1
        })
    }
}

/// Words, parameters and single signs; what stands in quotes and comments is left out.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let in_word = |c: char| c.is_alphanumeric() || c == '_';
        let end = match first {
            '\'' | '"' | '`' => rest[1..].find(first).map_or(rest.len(), |at| at + 2),
            '-' if rest.starts_with("--") => rest.find('\n').unwrap_or(rest.len()),
            // A cast in PostgreSQL.
            ':' if rest.starts_with("::") => 2,
            '$' | '?' | ':' | '@' => 1 + rest[1..].find(|c| !in_word(c)).unwrap_or(rest.len() - 1),
            first if in_word(first) => rest.find(|c| !in_word(c)).unwrap_or(rest.len()),
            first => first.len_utf8(),
        };
        let (word, after) = rest.split_at(end);
        let is_said = !first.is_whitespace()
            && !matches!(first, '\'' | '"' | '`')
            && word != "::"
            && !word.starts_with("--");
        if is_said {
            words.push(word);
        }
        rest = after;
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stored(text: &str) -> Vec<usize> {
        let statement = Statement::read(text);
        (0..6)
            .filter(|at| statement.parameters.iter().any(|(it, _)| it == at) && statement.stores(*at))
            .collect()
    }

    #[test]
    fn selecting_is_not_storing() {
        assert!(Statement::read("  INSERT INTO p VALUES (?)").writes());
        assert!(!Statement::read("SELECT * FROM p WHERE ssn = ?").writes());
        assert!(!Statement::read("SELECT id FROM p WHERE ssn = $1 FOR UPDATE").writes());
        assert!(!Statement::read("DELETE FROM p WHERE ssn = $1").writes());
        assert!(!Statement::read("UPDATE p SET seen = true WHERE ssn = $1").writes());
        assert!(!Statement::read("SELECT replace(name, ?, '') FROM p").writes());
    }

    #[test]
    fn parameters_are_told_apart() {
        assert_eq!(stored("UPDATE p SET ward = $1, name = $3 WHERE ssn = $2"), [0, 2]);
        assert_eq!(stored("UPDATE p SET ward = ? WHERE ssn = ?"), [0]);
        assert_eq!(stored("UPDATE p SET a = (SELECT x FROM q WHERE y = ?), b = ? WHERE c = ?"), [1]);
        assert_eq!(
            stored("INSERT INTO p (a, b) VALUES (:a, :b) ON CONFLICT (a) DO UPDATE SET b = :b"),
            [0, 1]
        );
        assert_eq!(
            stored("WITH n AS (INSERT INTO p (a) VALUES ($1) RETURNING id) SELECT id FROM n WHERE b = $2"),
            [0]
        );
        assert_eq!(stored("INSERT INTO p (a) SELECT $1::text FROM q WHERE c = $2"), [0]);
    }

    #[test]
    fn what_is_bound_is_counted() {
        let text = "UPDATE p SET ward = ? WHERE ssn = ?";
        let text = bound(text).unwrap();
        assert!(!Statement::read(&text).stores(0));
        assert_eq!(bound("https://example.org"), None);
    }
}
