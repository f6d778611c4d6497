//! Paths, types, bounds, generics.

use super::Cx;
use crate::hir::{
    Bound, GenericArg, GenericParam, GenericParamKind, Generics, Path, QSelf, Segment, TypeRef,
    WherePredicate,
};
use crate::source::Name;
use syn::punctuated::Punctuated;
use syn::{GenericArgument, PathArguments, ReturnType, Token, Type, TypeParamBound};

impl Cx<'_> {
    /// A path without generic arguments, as attributes and macro calls have it.
    pub(in crate::syntax) fn plain_path(&self, path: &syn::Path) -> Path {
        let segments: Vec<Segment> =
            path.segments.iter().map(|segment| self.segment(&segment.ident)).collect();
        self.finish_path(
            path.leading_colon.is_some(),
            segments,
            path.leading_colon.as_ref().map(|colon| colon.spans[0]),
        )
    }

    fn segment(&self, ident: &syn::Ident) -> Segment {
        let (name, span) = self.ident(ident);
        Segment { name, args: Vec::new(), span }
    }

    fn finish_path(&self, global: bool, segments: Vec<Segment>, start: Option<proc_macro2::Span>) -> Path {
        let first = segments.first().map(|segment| segment.span);
        let start = start.map(|start| self.span(start)).or(first);
        let last = segments.last().map(|segment| segment.span);
        let span = match (start, last) {
            (Some(start), Some(last)) => start.to(last),
            (Some(span), None) | (None, Some(span)) => span,
            (None, None) => crate::source::Span::new(self.file, 0, 0),
        };
        Path { global, qself: None, segments, span }
    }

    pub(in crate::syntax) fn path(&mut self, qself: Option<&syn::QSelf>, path: &syn::Path) -> Path {
        let mut end = None;
        let mut segments = Vec::with_capacity(path.segments.len());
        for segment in &path.segments {
            let mut lowered = self.segment(&segment.ident);
            end = None;
            match &segment.arguments {
                PathArguments::None => {}
                PathArguments::AngleBracketed(args) => {
                    lowered.args = self.generic_args(&args.args);
                    end = Some(args.gt_token.span);
                }
                PathArguments::Parenthesized(args) => {
                    let inputs = args.inputs.iter().map(|input| self.ty(&input.ty)).collect();
                    let output = self.return_type(&args.output).unwrap_or_else(TypeRef::unit);
                    let inputs = GenericArg::Type(TypeRef::Tuple(inputs));
                    lowered.args = vec![inputs, GenericArg::Assoc(Name::new("Output"), output)];
                    end = Some(args.paren_token.span.close());
                }
            }
            segments.push(lowered);
        }
        let start = qself
            .map(|qself| qself.lt_token.span)
            .or(path.leading_colon.as_ref().map(|colon| colon.spans[0]));
        let mut lowered = self.finish_path(path.leading_colon.is_some(), segments, start);
        if let Some(end) = end {
            lowered.span = lowered.span.to(self.span(end));
        }
        if let Some(qself) = qself {
            let ty = self.ty(&qself.ty);
            lowered.qself = Some(Box::new(QSelf { ty, n_trait_segments: qself.position }));
        }
        lowered
    }

    pub(super) fn generic_args(&mut self, args: &Punctuated<GenericArgument, Token![,]>) -> Vec<GenericArg> {
        let lower = |arg: &GenericArgument| match arg {
            GenericArgument::Type(ty) => Some(GenericArg::Type(self.ty(ty))),
            GenericArgument::AssocType(assoc) => {
                let name = self.name(&assoc.ident);
                Some(GenericArg::Assoc(name, self.ty(&assoc.ty)))
            }
            GenericArgument::Constraint(constraint) => {
                let name = self.name(&constraint.ident);
                Some(GenericArg::Assoc(name, TypeRef::Impl(self.bounds(&constraint.bounds))))
            }
            GenericArgument::Const(_) => Some(GenericArg::Const),
            _ => None,
        };
        args.iter().filter_map(lower).collect()
    }

    /// The type arguments of a method call's turbofish.
    pub(super) fn turbofish(&mut self, args: &syn::AngleBracketedGenericArguments) -> Vec<TypeRef> {
        let lower = |arg: &GenericArgument| match arg {
            GenericArgument::Type(ty) => Some(self.ty(ty)),
            GenericArgument::Const(_) => Some(TypeRef::Infer),
            _ => None,
        };
        args.args.iter().filter_map(lower).collect()
    }

    pub(in crate::syntax) fn ty(&mut self, ty: &Type) -> TypeRef {
        match ty {
            Type::Path(path) => TypeRef::Path(self.path(path.qself.as_ref(), &path.path)),
            Type::Reference(reference) => TypeRef::Ref {
                mutable: reference.mutability.is_some(),
                inner: Box::new(self.ty(&reference.elem)),
            },
            Type::Paren(paren) => self.ty(&paren.elem),
            Type::Group(group) => self.ty(&group.elem),
            Type::Ptr(pointer) => TypeRef::Ptr(Box::new(self.ty(&pointer.elem))),
            Type::Tuple(tuple) => TypeRef::Tuple(tuple.elems.iter().map(|elem| self.ty(elem)).collect()),
            Type::Array(array) => TypeRef::Array(Box::new(self.ty(&array.elem))),
            Type::Slice(slice) => TypeRef::Slice(Box::new(self.ty(&slice.elem))),
            Type::FnPtr(pointer) => {
                let params = pointer.inputs.iter().map(|input| self.ty(&input.ty)).collect();
                let ret = self.return_type(&pointer.output).unwrap_or_else(TypeRef::unit);
                TypeRef::FnPtr { params, ret: Box::new(ret) }
            }
            Type::ImplTrait(bounds) => TypeRef::Impl(self.bounds(&bounds.bounds)),
            Type::TraitObject(bounds) => TypeRef::Dyn(self.bounds(&bounds.bounds)),
            Type::Never(_) => TypeRef::Never,
            Type::Macro(mac) => self.expanded_type(&mac.mac).unwrap_or(TypeRef::Infer),
            _ => TypeRef::Infer,
        }
    }

    pub(super) fn return_type(&mut self, output: &ReturnType) -> Option<TypeRef> {
        match output {
            ReturnType::Default => None,
            ReturnType::Type(_, ty) => Some(self.ty(ty)),
        }
    }

    pub(super) fn bounds(&mut self, bounds: &Punctuated<TypeParamBound, Token![+]>) -> Vec<Bound> {
        let lower = |bound: &TypeParamBound| match bound {
            TypeParamBound::Trait(bound) if bound.maybe.is_none() => {
                Some(Bound { path: self.path(None, &bound.path) })
            }
            _ => None,
        };
        bounds.iter().filter_map(lower).collect()
    }

    pub(super) fn generics(&mut self, generics: &syn::Generics) -> Generics {
        let mut lowered = Generics::default();
        for param in &generics.params {
            match param {
                syn::GenericParam::Type(param) if self.on(&param.attrs) => {
                    let bounds = self.bounds(&param.bounds);
                    let default = param.default.as_ref().map(|(_, ty)| self.ty(ty));
                    let name = self.name(&param.ident);
                    lowered.params.push(GenericParam { name, kind: GenericParamKind::Type, bounds, default });
                }
                syn::GenericParam::Const(param) if self.on(&param.attrs) => {
                    let name = self.name(&param.ident);
                    let kind = GenericParamKind::Const;
                    lowered.params.push(GenericParam { name, kind, bounds: Vec::new(), default: None });
                }
                _ => {}
            }
        }
        for predicate in generics.where_clause.iter().flat_map(|clause| &clause.predicates) {
            if let syn::WherePredicate::Type(predicate) = predicate
                && self.on(&predicate.attrs)
            {
                let ty = self.ty(&predicate.bounded_ty);
                lowered.predicates.push(WherePredicate { ty, bounds: self.bounds(&predicate.bounds) });
            }
        }
        lowered
    }
}
