//! The typings of all bodies, each made when it is first asked for: most bodies of a program have nothing to do with what is
//! looked for.

use super::{Owner, TypeCx, Typing};
use crate::names::Origin;
use std::sync::OnceLock;

/// Typings by owner.
pub struct Typings<'c, 'a> {
    cx: &'c TypeCx<'a>,
    fns: Vec<OnceLock<Box<Typing>>>,
    consts: Vec<OnceLock<Box<Typing>>>,
    owners: Vec<Owner>,
    with_tests: bool,
}

impl<'c, 'a> Typings<'c, 'a> {
    /// None made yet. Bodies that only tests reach have none unless `with_tests`.
    pub fn new(cx: &'c TypeCx<'a>, with_tests: bool) -> Typings<'c, 'a> {
        let program = cx.program();
        let empty = |n: usize| (0..n).map(|_| OnceLock::new()).collect();
        let mut typings = Typings {
            cx,
            fns: empty(program.fns.len()),
            consts: empty(program.consts.len()),
            owners: Vec::new(),
            with_tests,
        };
        let fns = (0..program.fns.len()).map(|i| Owner::Fn(crate::names::FnId(i as u32)));
        let consts = (0..program.consts.len()).map(|i| Owner::Const(crate::names::ConstId(i as u32)));
        typings.owners = fns
            .chain(consts)
            .filter(|owner| owner.origin(program) == Origin::Workspace && typings.contains_key(owner))
            .collect();
        typings
    }

    /// The typing of a body; `None` where there is no body, or one that is not analysed.
    pub fn get(&self, owner: &Owner) -> Option<&Typing> {
        if !self.contains_key(owner) {
            return None;
        }
        let cell = match owner {
            Owner::Fn(id) => &self.fns[id.0 as usize],
            Owner::Const(id) => &self.consts[id.0 as usize],
        };
        Some(cell.get_or_init(|| Box::new(self.cx.infer(*owner))))
    }

    /// Whether there is a body that is analysed.
    pub fn contains_key(&self, owner: &Owner) -> bool {
        let program = self.cx.program();
        let in_test = match owner {
            Owner::Fn(id) => program[*id].in_test,
            Owner::Const(id) => program[*id].in_test,
        };
        owner.body(program).is_some()
            && (self.with_tests || !in_test || owner.origin(program) != Origin::Workspace)
    }

    /// The bodies of the workspace, in order.
    pub fn keys(&self) -> impl Iterator<Item = &Owner> {
        self.owners.iter()
    }

    /// The typings made so far, of the workspace's bodies, in order.
    pub fn made(&self) -> impl Iterator<Item = (Owner, &Typing)> {
        self.owners.iter().filter_map(|owner| {
            let cell = match owner {
                Owner::Fn(id) => &self.fns[id.0 as usize],
                Owner::Const(id) => &self.consts[id.0 as usize],
            };
            Some((*owner, &**cell.get()?))
        })
    }
}
