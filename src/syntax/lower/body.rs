//! What lowering a body needs: its arenas, and the local variables in scope.

use super::{Cx, HYGIENE_MARK, plain_name};
use crate::hir::{Body, Expr, ExprId, ExprKind, Local, LocalId, Param, Pat, PatId, PatKind, Path, TypeRef};
use crate::source::{Name, Span};
use syn::FnArg;

/// Lowers one body. Invariant: `scope` holds the locals that can be named at the point reached, innermost last.
pub(in crate::syntax) struct BodyCx<'c, 'a> {
    pub(in crate::syntax) cx: &'c mut Cx<'a>,
    pub(in crate::syntax) body: Body,
    scope: Vec<Binding>,
    closures: Vec<ClosureFrame>,
    /// How many identifiers had been read before this body.
    n_mentioned: usize,
}

#[derive(Clone, Copy)]
struct Binding {
    /// The name with its hygiene marks; the same as `name` in code that was written where it stands.
    marked: Name,
    name: Name,
    local: LocalId,
}

/// A closure around the point reached.
struct ClosureFrame {
    /// Length of the scope outside of the closure.
    n_outer: usize,
    captures: Vec<LocalId>,
}

impl<'c, 'a> BodyCx<'c, 'a> {
    pub(in crate::syntax) fn new(cx: &'c mut Cx<'a>) -> BodyCx<'c, 'a> {
        let n_mentioned = cx.mentioned.borrow().len();
        BodyCx { cx, body: Body::default(), scope: Vec::new(), closures: Vec::new(), n_mentioned }
    }

    pub(in crate::syntax) fn finish(mut self, root: ExprId) -> Body {
        self.body.root = root;
        // What the outermost block declares is the body's own.
        if let Some(at) = self.body.inner.iter().position(|inner| inner.block == root) {
            let outermost = self.body.inner.remove(at);
            self.body.items.extend(outermost.items);
            self.body.inner.extend(outermost.inner);
        }
        self.body.exprs.shrink_to_fit();
        self.body.pats.shrink_to_fit();
        self.body.locals.shrink_to_fit();
        let mut mentions = self.cx.mentioned.borrow_mut().split_off(self.n_mentioned);
        mentions.sort_unstable_by_key(|name| name.as_str().as_ptr());
        mentions.dedup();
        self.body.mentions = mentions.into();
        self.body
    }

    pub(in crate::syntax) fn alloc(&mut self, kind: ExprKind, span: Span) -> ExprId {
        self.body.exprs.push(Expr { kind, span });
        ExprId(self.body.exprs.len() as u32 - 1)
    }

    pub(in crate::syntax) fn kind_mut(&mut self, id: ExprId) -> &mut ExprKind {
        &mut self.body.exprs[id.0 as usize].kind
    }

    pub(in crate::syntax) fn alloc_pat(&mut self, kind: PatKind, span: Span) -> PatId {
        self.body.pats.push(Pat { kind, span });
        PatId(self.body.pats.len() as u32 - 1)
    }

    /// Keeps the attributes of a part of the body.
    pub(super) fn keep_attrs(&mut self, attrs: &[syn::Attribute], part: Span) {
        let attrs = if attrs.is_empty() { None } else { self.cx.attrs(attrs) };
        for attr in attrs.into_iter().flatten() {
            let range = attr.span.to(part);
            self.body.attrs.push((attr, range));
        }
    }

    pub(in crate::syntax) fn expr_span(&self, id: ExprId) -> Span {
        self.body.expr(id).span
    }

    pub(in crate::syntax) fn missing(&mut self, parts: Vec<ExprId>, span: Span) -> ExprId {
        self.alloc(ExprKind::Missing(parts), span)
    }

    /// Runs `inner` in a scope of its own.
    pub(in crate::syntax) fn scoped<T>(&mut self, inner: impl FnOnce(&mut Self) -> T) -> T {
        let n_outer = self.scope.len();
        let n_macros = self.cx.expander.as_ref().map(|session| session.n_locals());
        let result = inner(self);
        self.scope.truncate(n_outer);
        if let (Some(session), Some(n_macros)) = (&mut self.cx.expander, n_macros) {
            session.leave(n_macros);
        }
        result
    }

    /// Runs `inner` as the inside of a closure and gives what it captured.
    pub(super) fn in_closure<T>(&mut self, inner: impl FnOnce(&mut Self) -> T) -> (T, Vec<LocalId>) {
        let n_outer = self.scope.len();
        self.closures.push(ClosureFrame { n_outer, captures: Vec::new() });
        let result = self.scoped(inner);
        let captures = self.closures.pop().map(|frame| frame.captures).unwrap_or_default();
        (result, captures)
    }

    pub(super) fn scope_len(&self) -> usize {
        self.scope.len()
    }

    /// Brings a new local into scope, or gives the one that the pattern bound before on its other side of `|`.
    pub(super) fn bind(&mut self, ident: &syn::Ident, pattern_start: usize) -> LocalId {
        let (name, span) = self.cx.ident(ident);
        let marked = self.marked(ident, name);
        let earlier = self.scope[pattern_start..].iter().find(|binding| binding.marked == marked);
        if let Some(binding) = earlier {
            return binding.local;
        }
        self.bind_new(marked, name, span)
    }

    fn bind_new(&mut self, marked: Name, name: Name, span: Span) -> LocalId {
        self.body.locals.push(Local { name, span });
        let local = LocalId(self.body.locals.len() as u32 - 1);
        self.scope.push(Binding { marked, name, local });
        local
    }

    fn marked(&self, ident: &syn::Ident, name: Name) -> Name {
        if self.cx.fixed.is_none() {
            return name;
        }
        let text = ident.to_string();
        Name::new(text.strip_prefix("r#").unwrap_or(&text))
    }

    /// The local that an identifier names.
    pub(in crate::syntax) fn resolve(&mut self, ident: &syn::Ident) -> Option<LocalId> {
        let name = self.cx.name(ident);
        let marked = self.marked(ident, name);
        self.resolve_marked(marked)
    }

    /// The local of that name, for names that stand inside of strings.
    pub(in crate::syntax) fn resolve_name(&mut self, name: Name) -> Option<LocalId> {
        self.resolve_marked(name)
    }

    fn resolve_marked(&mut self, mut marked: Name) -> Option<LocalId> {
        if self.scope.is_empty() {
            return None;
        }
        let exact =
            |scope: &[Binding], marked: Name| scope.iter().rposition(|binding| binding.marked == marked);
        let mut found = exact(&self.scope, marked);
        if found.is_none() && self.cx.fixed.is_some() {
            // What a macro's definition names without binding it is looked up where the macro stands.
            while found.is_none()
                && let Some((outer, _)) = marked.as_str().rsplit_once(HYGIENE_MARK)
            {
                marked = Name::new(outer);
                found = exact(&self.scope, marked);
            }
            let plain = plain_name(marked.as_str());
            found = found.or_else(|| self.scope.iter().rposition(|binding| binding.name == plain));
        }
        let index = found?;
        let local = self.scope[index].local;
        for frame in &mut self.closures {
            if index < frame.n_outer && !frame.captures.contains(&local) {
                frame.captures.push(local);
            }
        }
        Some(local)
    }

    /// A bare name in value position: a local or a path.
    pub(in crate::syntax) fn name_expr(&mut self, name: Name, span: Span) -> ExprId {
        match self.resolve_name(name) {
            Some(local) => self.alloc(ExprKind::Local(local), span),
            None => self.alloc(ExprKind::Path(Path::single(name, span)), span),
        }
    }

    /// Parameters of a function, receiver left out; their patterns only when there is a body.
    pub(super) fn params(&mut self, sig: &syn::Signature, has_body: bool) -> Vec<Param> {
        let pattern_start = self.scope.len();
        let mut params = Vec::with_capacity(sig.inputs.len());
        for input in &sig.inputs {
            match input {
                FnArg::Receiver(receiver) => {
                    let span = self.cx.span(receiver.self_token.span);
                    let name = Name::new("self");
                    self.body.self_local = Some(self.bind_new(name, name, span));
                }
                FnArg::Typed(input) => {
                    let Some(attrs) = self.cx.attrs(&input.attrs) else { continue };
                    let ty = self.cx.ty(&input.ty);
                    let pat = self.pat_from(&input.pat, pattern_start);
                    let span = self.body.pat(pat).span;
                    let span = span.to(self.type_end(&ty, span));
                    let name = self.pat_name(pat);
                    params.push(Param { pat: has_body.then_some(pat), name, ty, span, attrs });
                }
            }
        }
        params
    }

    /// Parameters of a closure.
    pub(super) fn closure_params<'p>(&mut self, inputs: impl Iterator<Item = &'p syn::Pat>) -> Vec<Param> {
        let pattern_start = self.scope.len();
        let mut params = Vec::new();
        for input in inputs {
            let (pat, ty) = match input {
                syn::Pat::Type(typed) => (&*typed.pat, self.cx.ty(&typed.ty)),
                other => (other, TypeRef::Infer),
            };
            let pat = self.pat_from(pat, pattern_start);
            let span = self.body.pat(pat).span;
            let span = span.to(self.type_end(&ty, span));
            params.push(Param { pat: Some(pat), name: self.pat_name(pat), ty, span, attrs: Vec::new() });
        }
        params
    }

    /// The name of a plain pattern.
    pub(super) fn pat_name(&self, pat: PatId) -> Option<Name> {
        match &self.body.pat(pat).kind {
            PatKind::Bind { local, sub: None, .. } => Some(self.body.local(*local).name),
            _ => None,
        }
    }

    /// Where a type ends, as far as its paths tell.
    fn type_end(&self, ty: &TypeRef, otherwise: Span) -> Span {
        match ty {
            TypeRef::Path(path) => path.span,
            TypeRef::Ref { inner, .. } => self.type_end(inner, otherwise),
            TypeRef::Impl(bounds) | TypeRef::Dyn(bounds) => {
                bounds.last().map_or(otherwise, |bound| bound.path.span)
            }
            _ => otherwise,
        }
    }
}
