//! sqlx's `query!("…", a, b)` and `query_as!(T, "…", a)`.

use super::super::lower::BodyCx;
use super::Call;
use crate::hir::{ExprId, ExprKind, MacroGrammar, TypeRef};
use syn::parse::ParseStream;
use syn::parse::discouraged::Speculative;
use syn::{Expr, Token, Type};

enum Part {
    Expr(Expr),
    Type(Type),
}

impl BodyCx<'_, '_> {
    /// In `args`: the row type of `query_as!` as a path, the SQL, the bound values.
    pub(super) fn query_macro(&mut self, call: &Call<'_>) -> Option<ExprId> {
        let parts = call.parse(parts)?;
        let mut args = Vec::with_capacity(parts.len());
        for part in &parts {
            let expr = match part {
                Part::Expr(expr) => self.expr(expr),
                Part::Type(ty) => match self.cx.ty(ty) {
                    TypeRef::Path(path) => {
                        let span = path.span;
                        self.alloc(ExprKind::Path(path), span)
                    }
                    _ => continue,
                },
            };
            args.push(self.plain_arg(expr));
        }
        Some(self.finish_call(call, MacroGrammar::Query, args, None))
    }
}

fn parts(input: ParseStream) -> syn::Result<Vec<Part>> {
    let mut parts = Vec::new();
    while !input.is_empty() {
        let ahead = input.fork();
        let part = match ahead.parse::<Expr>() {
            Ok(expr) if ahead.is_empty() || ahead.peek(Token![,]) => {
                input.advance_to(&ahead);
                Part::Expr(expr)
            }
            _ => Part::Type(input.parse()?),
        };
        parts.push(part);
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(parts)
}
