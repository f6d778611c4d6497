//! Finds the configuration and reads it, with the command line's levels over it.

use super::{Options, RunError};
use crate::catalog::{BUILTIN, Catalog, ConfigProblem};
use crate::workspace::Workspace;
use camino::Utf8PathBuf;

/// The file at the workspace's root.
const FILE: &str = "phi-lint.toml";

/// A catalog with the text it was read from.
pub(super) struct Loaded {
    pub catalog: Catalog,
    /// The configuration file's text; of the manifest's, when only that has suppressions.
    pub text: Option<String>,
    /// Its path as it is shown.
    pub path: Utf8PathBuf,
}

/// Reads the configuration of a workspace.
pub(super) fn load(options: &Options, workspace: &Workspace) -> Result<Loaded, RunError> {
    let (shown, text) = match &options.config {
        Some(given) => (shown(given), Some(read_given(options, given)?)),
        None => (Utf8PathBuf::from(FILE), read_default(workspace)?),
    };
    let mut metadata: Vec<(&str, &str)> = workspace.metadata.iter().map(|json| ("", json.as_str())).collect();
    metadata.extend(
        workspace
            .packages
            .iter()
            .filter_map(|package| Some((package.name.as_str(), package.metadata.as_deref()?))),
    );
    let config = text.as_deref().map(|text| (shown.as_str(), text));
    let (catalog, problems) = Catalog::load(BUILTIN, config, &metadata);
    let catalog = finish(options, catalog, &problems)?;
    // Suppressions in a manifest need a place to be told of.
    match text {
        Some(text) => Ok(Loaded { catalog, text: Some(text), path: shown }),
        None => {
            let manifest = Utf8PathBuf::from("Cargo.toml");
            let text = match catalog.config.allows.is_empty() {
                true => None,
                false => Some(std::fs::read_to_string(workspace.root.join(&manifest)).unwrap_or_default()),
            };
            Ok(Loaded { catalog, text, path: manifest })
        }
    }
}

/// The catalog without any workspace.
pub(super) fn built_in(options: &Options) -> Result<Catalog, RunError> {
    let text = options.config.as_ref().map(|given| read_given(options, given)).transpose()?;
    let path = options.config.as_ref().map(shown).unwrap_or_default();
    let (catalog, problems) = Catalog::load(BUILTIN, text.as_deref().map(|text| (path.as_str(), text)), &[]);
    finish(options, catalog, &problems)
}

fn finish(options: &Options, mut catalog: Catalog, problems: &[ConfigProblem]) -> Result<Catalog, RunError> {
    if !problems.is_empty() {
        let lines: Vec<String> = problems.iter().map(line).collect();
        return Err(RunError::usage(lines.join("\n"), ""));
    }
    let unknown = catalog.apply_command_line(&options.levels);
    if let Some((word, remedy)) = unknown.first() {
        return Err(RunError::usage(format!("there is no lint or group `{word}`"), remedy.clone()));
    }
    Ok(catalog)
}

fn line(problem: &ConfigProblem) -> String {
    let place = match problem.line {
        0 => problem.file.clone(),
        line => format!("{}:{line}:{}", problem.file, problem.column),
    };
    match problem.remedy.is_empty() {
        true => format!("{place}: {}", problem.message),
        false => format!("{place}: {}; {}", problem.message, problem.remedy),
    }
}

fn read_given(options: &Options, given: &Utf8PathBuf) -> Result<String, RunError> {
    std::fs::read_to_string(options.current_dir.join(given)).map_err(|error| {
        let message = format!("the configuration {} cannot be read: {}", shown(given), error.kind());
        RunError::usage(message, "give `--config` the path of a file like `phi-lint.toml`")
    })
}

fn read_default(workspace: &Workspace) -> Result<Option<String>, RunError> {
    match std::fs::read_to_string(workspace.root.join(FILE)) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(RunError::usage(format!("{FILE} cannot be read: {}", error.kind()), "")),
    }
}

/// As the user gave it; of an absolute path only the name.
fn shown(given: &Utf8PathBuf) -> Utf8PathBuf {
    match given.is_absolute() {
        true => given.file_name().unwrap_or_default().into(),
        false => given.clone(),
    }
}
