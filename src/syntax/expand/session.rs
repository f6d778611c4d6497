//! Expands the calls that lowering meets in one item.

use super::matcher::matches;
use super::rules::Rules;
use super::scope::{DefId, DefSource, Env, Scopes};
use super::transcribe::Transcription;
use crate::hir::{Problem, ProblemSeverity};
use crate::source::{Name, SourceMap, Span};
use crate::syntax::scan::MAX_DEPTH;
use proc_macro2::{TokenStream, TokenTree};
use rustc_hash::FxHashMap;
use std::rc::Rc;

/// Expansions may nest this deep.
const MAX_NESTING: usize = 128;
/// One invocation may write this many tokens, in all of its steps.
const MAX_TOKENS: usize = 500_000;

/// The macros that can be seen, and how far the expansion has got.
pub(in crate::syntax) struct Session<'s> {
    scopes: &'s Scopes,
    sources: &'s SourceMap,
    module: usize,
    env: Env,
    /// Definitions met in the code that is being lowered, innermost last.
    locals: Vec<(Name, Rc<Rules>)>,
    cache: FxHashMap<DefId, Option<Rc<Rules>>>,
    /// Crates of the definitions whose expansion is being lowered.
    stack: Vec<Option<usize>>,
    budget: usize,
    n_expansions: u32,
    pub(super) problems: Vec<Problem>,
    /// Definitions that came out of expansions in item position: name, rules, exported.
    pub(super) generated: Vec<(Name, String, bool)>,
}

impl<'s> Session<'s> {
    pub(super) fn new(scopes: &'s Scopes, sources: &'s SourceMap, module: usize, env: Env) -> Session<'s> {
        Session {
            scopes,
            sources,
            module,
            env,
            locals: Vec::new(),
            cache: FxHashMap::default(),
            stack: Vec::new(),
            budget: MAX_TOKENS,
            n_expansions: 0,
            problems: Vec::new(),
            generated: Vec::new(),
        }
    }

    /// How many definitions of blocks are seen; give it to [`Session::leave`] when the block ends.
    pub(in crate::syntax) fn n_locals(&self) -> usize {
        self.locals.len()
    }

    /// Forgets the definitions of a block that ends.
    pub(in crate::syntax) fn leave(&mut self, n_locals: usize) {
        self.locals.truncate(n_locals);
    }

    /// A definition that lowering meets.
    pub(in crate::syntax) fn define(&mut self, name: Name, tokens: TokenStream, exported: bool) {
        if !self.stack.is_empty() {
            self.generated.push((name, tokens.to_string(), exported));
        }
        if let Some(rules) = Rules::parse(tokens) {
            self.locals.push((name, Rc::new(rules)));
        }
    }

    /// What a call expands to, if its macro is known. [`Session::done`] must follow when it has been lowered.
    pub(in crate::syntax) fn expand(
        &mut self,
        path: &[Name],
        tokens: TokenStream,
        place: Span,
    ) -> Option<TokenStream> {
        let (rules, krate) = self.find(path)?;
        if self.stack.len() >= MAX_NESTING {
            self.problem(place, path, &format!("its expansions nest deeper than {MAX_NESTING}"));
            return None;
        }
        if self.stack.is_empty() {
            self.budget = MAX_TOKENS;
        }
        let caller = self.scopes.modules[self.module].krate;
        let krate_name = krate.filter(|krate| *krate != caller).and_then(|krate| self.name_of(caller, krate));
        self.n_expansions += 1;
        let matched =
            rules.rules.iter().find_map(|rule| Some((rule, matches(&rule.matcher, tokens.clone())?)));
        let Some((rule, bindings)) = matched else {
            self.problem(place, path, "no rule of its definition matches");
            return None;
        };
        let krate_name = krate_name.map(Name::as_str);
        let mut run = Transcription { mark: self.n_expansions, krate: krate_name, budget: self.budget };
        let expansion = run.run(&rule.transcriber, &bindings);
        self.budget = run.budget;
        match expansion {
            Some(expansion) if !is_deep(&expansion) => {
                self.stack.push(krate);
                Some(expansion)
            }
            _ => {
                self.problem(
                    place,
                    path,
                    &format!("it expands to more than {MAX_TOKENS} tokens, or too deeply"),
                );
                None
            }
        }
    }

    /// The last expansion has been lowered.
    pub(in crate::syntax) fn done(&mut self) {
        self.stack.pop();
    }

    fn name_of(&self, caller: usize, krate: usize) -> Option<Name> {
        let known = self.scopes.crates[caller].externs.iter().find(|(_, index)| *index == Some(krate));
        known.map(|(name, _)| *name).or(self.scopes.crates[krate].name)
    }

    fn find(&mut self, path: &[Name]) -> Option<(Rc<Rules>, Option<usize>)> {
        if let [name] = path
            && let Some((_, rules)) = self.locals.iter().rev().find(|(known, _)| known == name)
        {
            let krate = self.scopes.modules[self.module].krate;
            return Some((rules.clone(), Some(krate)));
        }
        let inner = self.stack.last().copied().flatten();
        let by_definition = |session: &Self| match (path, inner) {
            ([name], Some(krate)) => session.scopes.in_crate(krate, *name),
            _ => None,
        };
        let def = self.scopes.resolve(path, self.module, self.env).or_else(|| by_definition(self))?;
        let krate = self.scopes.defs[def.0 as usize].krate;
        Some((self.rules(def)?, Some(krate)))
    }

    fn rules(&mut self, def: DefId) -> Option<Rc<Rules>> {
        if let Some(known) = self.cache.get(&def) {
            return known.clone();
        }
        let text = match &self.scopes.defs[def.0 as usize].source {
            DefSource::File(place) => self.sources.text(*place),
            DefSource::Text(text) => text,
        };
        let rules = text.parse().ok().and_then(Rules::parse).map(Rc::new);
        self.cache.insert(def, rules.clone());
        rules
    }

    pub(in crate::syntax) fn problem(&mut self, place: Span, path: &[Name], why: &str) {
        let words: Vec<&str> = path.iter().map(|name| name.as_str()).collect();
        let message = format!("a call of `{}!` is not expanded: {why}", words.join("::"));
        let is_known = self.problems.iter().any(|known| known.span == place && known.message == message);
        if !is_known {
            self.problems.push(Problem { span: place, message, severity: ProblemSeverity::Item });
        }
    }
}

/// Whether groups nest deeper than the parser should follow.
fn is_deep(tokens: &TokenStream) -> bool {
    let mut stack = vec![tokens.clone().into_iter()];
    while let Some(top) = stack.last_mut() {
        match top.next() {
            Some(TokenTree::Group(group)) => {
                stack.push(group.stream().into_iter());
                if stack.len() > MAX_DEPTH as usize {
                    return true;
                }
            }
            Some(_) => {}
            None => drop(stack.pop()),
        }
    }
    false
}
