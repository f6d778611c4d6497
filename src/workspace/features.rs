//! Which features are on in which package, as cargo's resolver decides.

use super::error::DiscoverError;
use super::graph::{Graph, GraphDependency, Origin};
use super::host_cfg::Platform;
use super::selection::Selection;
use std::collections::BTreeSet;

/// What is on in one package.
#[derive(Clone, PartialEq, Debug, Default)]
pub(super) struct Activation {
    /// Whether the package is used at all.
    pub reached: bool,
    /// Its features.
    pub features: BTreeSet<String>,
    /// Keys of the optional dependencies that are on.
    pub optional: BTreeSet<String>,
}

impl Activation {
    /// Whether the package of this dependency is built on this platform.
    pub(super) fn takes(&self, dependency: &GraphDependency, platform: &Platform) -> bool {
        (!dependency.optional || self.optional.contains(&dependency.key))
            && dependency.target.as_deref().is_none_or(|condition| platform.satisfies(condition))
    }
}

/// The state of every package of the graph, for the chosen ones and the features that the command line asks for.
pub(super) fn resolve(
    graph: &Graph,
    chosen: &[usize],
    selection: &Selection,
    platform: &Platform,
) -> Result<Vec<Activation>, DiscoverError> {
    let mut resolver = Resolver {
        graph,
        platform,
        dev: if selection.with_dev() { chosen } else { &[] },
        state: vec![Activation::default(); graph.packages.len()],
        todo: Vec::new(),
        weak: Vec::new(),
    };
    for package in chosen {
        resolver.todo.push(Want::Package(*package));
        if selection.all_features {
            let all = graph.packages[*package].features.keys();
            resolver.todo.extend(all.map(|feature| Want::Feature(*package, feature.clone())));
        }
        if !selection.no_default_features {
            resolver.todo.push(Want::Feature(*package, "default".to_owned()));
        }
    }
    for feature in selection.feature_names() {
        resolver.ask(feature, chosen)?;
    }
    resolver.run();
    Ok(resolver.state)
}

enum Want {
    Package(usize),
    Feature(usize, String),
    Optional(usize, String),
}

struct Resolver<'a> {
    graph: &'a Graph,
    platform: &'a Platform,
    /// The packages whose dev-dependencies count.
    dev: &'a [usize],
    state: Vec<Activation>,
    todo: Vec<Want>,
    /// `x?/y` of a package: holds as soon as `x` is on.
    weak: Vec<(usize, String, String)>,
}

impl Resolver<'_> {
    /// A feature of the command line: `f`, `package/f` or `dependency/f`.
    fn ask(&mut self, feature: &str, chosen: &[usize]) -> Result<(), DiscoverError> {
        let packages = &self.graph.packages;
        if let Some((first, rest)) = feature.split_once('/') {
            let member = packages.iter().position(|p| p.name == first && p.origin == Origin::Member);
            if let Some(member) = member.filter(|member| packages[*member].features.contains_key(rest)) {
                self.todo.push(Want::Feature(member, rest.to_owned()));
                return Ok(());
            }
            let key = first.trim_end_matches('?');
            let users = chosen.iter().filter(|i| packages[**i].dependencies.iter().any(|d| d.key == key));
            let before = self.todo.len();
            self.todo.extend(users.map(|i| Want::Feature(*i, feature.to_owned())));
            if self.todo.len() > before {
                return Ok(());
            }
        } else {
            let owners = chosen.iter().filter(|i| packages[**i].features.contains_key(feature));
            let before = self.todo.len();
            self.todo.extend(owners.map(|i| Want::Feature(*i, feature.to_owned())));
            if self.todo.len() > before {
                return Ok(());
            }
        }
        Err(DiscoverError::usage(
            format!("no selected package has the feature `{feature}`"),
            "see `[features]` in the manifests, or select another package with `-p`",
        ))
    }

    fn run(&mut self) {
        loop {
            while let Some(want) = self.todo.pop() {
                match want {
                    Want::Package(package) => self.package(package),
                    Want::Feature(package, feature) => self.feature(package, feature),
                    Want::Optional(package, key) => self.optional(package, key),
                }
            }
            let (holding, waiting) =
                std::mem::take(&mut self.weak).into_iter().partition(|(package, key, _)| {
                    self.state[*package].optional.contains(key) || !self.is_optional(*package, key)
                });
            self.weak = waiting;
            let holding: Vec<(usize, String, String)> = holding;
            if holding.is_empty() {
                return;
            }
            for (package, key, feature) in holding {
                self.pass_on(package, &key, &feature);
            }
        }
    }

    fn package(&mut self, package: usize) {
        if std::mem::replace(&mut self.state[package].reached, true) {
            return;
        }
        let graph = self.graph;
        for dependency in graph.packages[package].dependencies.iter().filter(|d| !d.optional) {
            self.edge(package, dependency);
        }
    }

    fn optional(&mut self, package: usize, key: String) {
        if !self.state[package].optional.insert(key.clone()) {
            return;
        }
        let graph = self.graph;
        for dependency in graph.packages[package].dependencies.iter().filter(|d| d.optional && d.key == key) {
            self.edge(package, dependency);
        }
    }

    /// Turns on what a dependency line asks of its package.
    fn edge(&mut self, package: usize, dependency: &GraphDependency) {
        let applies = dependency.applies(self.dev.contains(&package));
        let on_platform =
            dependency.target.as_deref().is_none_or(|condition| self.platform.satisfies(condition));
        let Some(other) = dependency.resolved.package.filter(|_| applies && on_platform) else { return };
        self.todo.push(Want::Package(other));
        if dependency.default_features {
            self.todo.push(Want::Feature(other, "default".to_owned()));
        }
        self.todo.extend(dependency.features.iter().map(|feature| Want::Feature(other, feature.clone())));
    }

    /// One entry of a feature table, or the name of a feature.
    fn feature(&mut self, package: usize, text: String) {
        if let Some(key) = text.strip_prefix("dep:") {
            return self.todo.push(Want::Optional(package, key.to_owned()));
        }
        if let Some((key, feature)) = text.split_once('/') {
            if let Some(key) = key.strip_suffix('?') {
                return self.weak.push((package, key.to_owned(), feature.to_owned()));
            }
            if self.is_optional(package, key) {
                self.todo.push(Want::Optional(package, key.to_owned()));
                self.todo.push(Want::Feature(package, key.to_owned()));
            }
            return self.pass_on(package, key, feature);
        }
        let graph = self.graph;
        let Some(implied) = graph.packages[package].features.get(&text) else { return };
        if self.state[package].features.insert(text) {
            self.todo.extend(implied.iter().map(|entry| Want::Feature(package, entry.clone())));
        }
    }

    /// Turns on a feature of the package behind a dependency.
    fn pass_on(&mut self, package: usize, key: &str, feature: &str) {
        let with_dev = self.dev.contains(&package);
        let lines = self.graph.packages[package].dependencies.iter();
        let others = lines.filter(|d| d.key == key && d.applies(with_dev)).filter_map(|d| d.resolved.package);
        self.todo.extend(others.map(|other| Want::Feature(other, feature.to_owned())));
    }

    fn is_optional(&self, package: usize, key: &str) -> bool {
        self.graph.packages[package].dependencies.iter().any(|d| d.optional && d.key == key)
    }
}
