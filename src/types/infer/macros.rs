//! Macro calls that were not expanded: what their arguments are, and what they give.

use super::{InferCx, tuple};
use crate::hir::{ExprId, MacroCall};
use crate::names::{Def, Namespace, resolve};
use crate::source::Name;
use crate::types::Ty;
use std::sync::Arc;

impl InferCx<'_, '_> {
    pub(super) fn macro_call(&mut self, id: ExprId, call: &MacroCall, expected: &Ty) -> Ty {
        let path = self.macro_path(call);
        self.typing.macros.insert(id, path);
        let name = path.as_str().rsplit("::").next().unwrap_or("");
        let values: Vec<ExprId> = call.args.iter().filter_map(|arg| arg.value).collect();
        let ty = match name {
            "vec" | "smallvec" | "arrayvec" => {
                let ty = self.vec(&values, expected);
                return self.after_pieces(call, ty);
            }
            "dbg" => match values.as_slice() {
                [value] => self.expr(*value, expected),
                _ => {
                    let types: Vec<Ty> = values.iter().map(|value| self.expr(*value, &Ty::Unknown)).collect();
                    tuple(types)
                }
            },
            "join" | "try_join" => {
                let types: Vec<Ty> = values.iter().map(|value| self.expr(*value, &Ty::Unknown)).collect();
                let outputs: Vec<Ty> = types.iter().map(|ty| self.await_(id, ty)).collect();
                match name {
                    "join" => tuple(outputs),
                    _ => {
                        let values: Vec<Ty> = outputs.iter().map(|ty| self.try_ok(ty)).collect();
                        self.cx.lang.result.ty([tuple(values), Ty::Unknown])
                    }
                }
            }
            _ => {
                self.all(&values);
                self.result_by_name(name)
            }
        };
        self.after_pieces(call, ty)
    }

    fn after_pieces(&mut self, call: &MacroCall, ty: Ty) -> Ty {
        for value in call.args.iter().filter_map(|arg| arg.value) {
            self.expr(value, &Ty::Unknown);
        }
        for piece in call.format.iter().flat_map(|format| &format.pieces) {
            self.expr(piece.expr, &Ty::Unknown);
        }
        ty
    }

    fn macro_path(&self, call: &MacroCall) -> Name {
        match resolve(self.cx.program, self.module, Namespace::Macro, &call.path).map(|found| found.def) {
            Some(Def::Macro(path) | Def::Extern(path)) => path,
            _ => Name::new(&call.path.text()),
        }
    }

    fn vec(&mut self, values: &[ExprId], expected: &Ty) -> Ty {
        let hint = match self.cx.lang.vec.args(&self.shallow(expected)) {
            Some(args) => args.first().cloned().unwrap_or(Ty::Unknown),
            None => Ty::Unknown,
        };
        let elem = self.elements(values, hint);
        self.cx.lang.vec.ty([elem])
    }

    fn try_ok(&mut self, ty: &Ty) -> Ty {
        let ty = self.shallow(ty);
        self.cx.lang.result.args(&ty).and_then(|args| args.first().cloned()).unwrap_or(Ty::Unknown)
    }

    /// A type at the root of a foreign crate: of its stub, if there is one.
    fn foreign_ty(&self, path: &str) -> Ty {
        let program = self.cx.program;
        let in_stub = path.split_once("::").and_then(|(krate, name)| {
            let krate = program.crates.iter().find(|known| known.name == krate)?;
            program.modules[krate.root.0 as usize].types.get(&Name::new(name))
        });
        match in_stub {
            Some(Def::Adt(adt)) => Ty::Adt(*adt, Arc::from([])),
            _ => Ty::Extern(Name::new(path), Arc::from([])),
        }
    }

    /// What a macro gives, by the last part of its path: these names mean the same in every crate that has them.
    fn result_by_name(&mut self, name: &str) -> Ty {
        let lang = &self.cx.lang;
        let foreign = |path: &str| self.foreign_ty(path);
        match name {
            "format" | "concat_string" | "formatdoc" => lang.string.ty([]),
            "format_args" => lang.fmt_arguments.ty([]),
            "print" | "println" | "eprint" | "eprintln" | "assert" | "assert_eq" | "assert_ne"
            | "debug_assert" | "debug_assert_eq" | "debug_assert_ne" | "ensure" | "trace" | "debug"
            | "info" | "warn" | "error" | "event" | "log" | "crit" | "thread_local" => Ty::unit(),
            "panic" | "todo" | "unimplemented" | "unreachable" | "bail" | "compile_error" | "whatever" => {
                Ty::Never
            }
            "write" | "writeln" => lang.result.ty([Ty::unit(), lang.fmt_error.ty([])]),
            "matches" | "cfg" => Ty::Prim(lang.bool),
            "concat" | "stringify" | "include_str" | "env" | "file" | "module_path" => {
                super::reference(Ty::Prim(lang.str))
            }
            "line" | "column" => Ty::Prim(Name::new("u32")),
            "json" => foreign("serde_json::Value"),
            "span" | "trace_span" | "debug_span" | "info_span" | "warn_span" | "error_span" => {
                foreign("tracing::Span")
            }
            "anyhow" => foreign("anyhow::Error"),
            "eyre" => foreign("eyre::Report"),
            _ => Ty::Unknown,
        }
    }
}
