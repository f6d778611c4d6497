//! Putting the catalog together: pages, vocabulary, vendors, models, then what the user says.

use super::builtin::Builtin;
use super::reader::{CrateWord, Reader, Row};
use super::{Catalog, Config, ConfigProblem, PackageLevels, config, page, rules};
use crate::finding::Level;
use crate::source::Name;

impl Catalog {
    /// Reads everything built in, then the configuration file (path as the user knows it, and text), then the
    /// `phi-lint` metadata of manifests, as JSON text by package; the workspace's own has the empty name.
    ///
    /// What is wrong is told, and the rest is read all the same. The workspace's metadata counts as earlier than the
    /// file, a package's as later.
    pub fn load(
        builtin: Builtin,
        config: Option<(&str, &str)>,
        metadata: &[(&str, &str)],
    ) -> (Catalog, Vec<ConfigProblem>) {
        let mut catalog = Catalog::default();
        let mut problems = Vec::new();
        load_builtin(&mut catalog, &mut problems, builtin);
        let n_lints = catalog.lints.len();
        catalog.config = Config {
            levels: catalog.lints.iter().map(|lint| lint.level).collect(),
            levels_set: vec![false; n_lints],
            ..Config::default()
        };
        let is_workspace = |package: &str| package.is_empty();
        for (_, json) in metadata.iter().filter(|(package, _)| is_workspace(package)) {
            load_metadata(&mut catalog, &mut problems, "", json);
        }
        if let Some((file, text)) = config {
            let mut reader = Reader::new(file, text, CrateWord::AnyMember, true, &mut problems);
            let levels = load_config(&mut catalog, &mut reader);
            catalog.set_levels(&levels);
            problems.sort_by_key(|problem| (problem.file == file, problem.line, problem.column));
        }
        for (package, json) in metadata.iter().filter(|(package, _)| !is_workspace(package)) {
            load_metadata(&mut catalog, &mut problems, package, json);
        }
        catalog.functions.settle();
        catalog.macros.settle();
        (catalog, problems)
    }

    /// Applies `-A`, `-W` and `-D` in the order given, over everything configured. The words that name nothing come
    /// back with a remedy.
    pub fn apply_command_line(&mut self, flags: &[(String, Level)]) -> Vec<(String, String)> {
        let mut unknown = Vec::new();
        for (word, level) in flags {
            let name = Name::new(word.strip_prefix("phi_lint::").unwrap_or(word));
            if self.lint(name).is_none() && !self.is_group(name) {
                let known = self.lints.iter().flat_map(|lint| [lint.name.as_str(), lint.group.as_str()]);
                let remedy = super::reader::did_you_mean(name.as_str(), known.chain(["all"]));
                unknown.push((word.clone(), remedy));
                continue;
            }
            self.set_levels(&[(name, *level)]);
            for index in self.meant_by(name) {
                for package in &mut self.config.package_levels {
                    package.levels[index] = Some(*level);
                }
            }
        }
        unknown
    }

    /// Whether a word means several lints at once.
    pub fn is_group(&self, name: Name) -> bool {
        name == "all" || self.lints.iter().any(|lint| lint.group == name)
    }

    /// The lint's level in a package (by its name in the manifest); `None` for the level in general.
    pub fn level(&self, lint: Name, package: Option<Name>) -> Level {
        let Some(index) = self.lint_index(lint) else { return Level::Warn };
        let own = self
            .config
            .package_levels
            .iter()
            .find(|levels| Some(levels.package) == package)
            .and_then(|levels| levels.levels[index]);
        own.unwrap_or(self.config.levels[index])
    }

    /// Where a lint stands in [`Catalog::lints`].
    pub fn lint_index(&self, name: Name) -> Option<usize> {
        self.lints.iter().position(|lint| lint.name == name || lint.aliases.contains(&name))
    }

    fn set_levels(&mut self, levels: &[(Name, Level)]) {
        for (name, level) in levels {
            for index in self.meant_by(*name) {
                self.config.levels[index] = *level;
                self.config.levels_set[index] = true;
            }
        }
    }

    fn meant_by(&self, name: Name) -> Vec<usize> {
        let is_meant = |lint: &super::Lint| {
            name == "all" || lint.name == name || lint.group == name || lint.aliases.contains(&name)
        };
        (0..self.lints.len()).filter(|index| is_meant(&self.lints[*index])).collect()
    }
}

fn load_builtin(catalog: &mut Catalog, problems: &mut Vec<ConfigProblem>, builtin: Builtin) {
    for (file, text) in builtin.pages {
        catalog.lints.extend(page::read(file, text, problems));
    }
    for (file, text) in builtin.vocabulary {
        each_table(file, text, problems, |reader, row| catalog.vocabulary.read(reader, row));
    }
    for (file, text) in builtin.vendors {
        each_table(file, text, problems, |reader, row| config::vendors(catalog, reader, row, false));
    }
    for (file, text) in builtin.models {
        each_table(file, text, problems, |reader, row| {
            if let Some(mut head) = row.table(reader, "crate") {
                head.required(reader, "name");
                for key in ["lib", "version", "note"] {
                    head.string(reader, key);
                }
                head.finish(reader);
            }
            rules::read(catalog, reader, row);
        });
    }
}

fn each_table(
    file: &str,
    text: &str,
    problems: &mut Vec<ConfigProblem>,
    read: impl FnOnce(&mut Reader, &mut Row),
) {
    let mut reader = Reader::new(file, text, CrateWord::Nothing, true, problems);
    let table = reader.parse();
    let mut row = Row::new(&table, 0..text.len(), "this file");
    read(&mut reader, &mut row);
    row.finish(&mut reader);
}

fn load_config(catalog: &mut Catalog, reader: &mut Reader) -> Vec<(Name, Level)> {
    let table = reader.parse();
    let mut row = Row::new(&table, 0..0, "this file");
    let levels = config::read(catalog, reader, &mut row);
    rules::read(catalog, reader, &mut row);
    row.finish(reader);
    levels
}

fn load_metadata(catalog: &mut Catalog, problems: &mut Vec<ConfigProblem>, package: &str, json: &str) {
    let file = match package {
        "" => "[workspace.metadata.phi-lint]".to_owned(),
        name => format!("[package.metadata.phi-lint] of `{name}`"),
    };
    let text = serde_json::from_str::<toml::Value>(json).ok().and_then(|value| toml::to_string(&value).ok());
    let Some(text) = text else {
        problems.push(ConfigProblem {
            file,
            line: 0,
            column: 0,
            message: "this is no table".to_owned(),
            remedy: "write it like `phi-lint.toml`".to_owned(),
        });
        return;
    };
    let krate = package.replace('-', "_");
    let word = if package.is_empty() { CrateWord::AnyMember } else { CrateWord::This(&krate) };
    let mut reader = Reader::new(&file, &text, word, false, problems);
    let levels = load_config(catalog, &mut reader);
    if package.is_empty() {
        return catalog.set_levels(&levels);
    }
    let mut own = PackageLevels { package: Name::new(package), levels: vec![None; catalog.lints.len()] };
    for (name, level) in levels {
        for index in catalog.meant_by(name) {
            own.levels[index] = Some(level);
        }
    }
    catalog.config.package_levels.push(own);
}
