//! Which fields of a type are PHI.

use proc_macro2::Ident;
use syn::ext::IdentExt;
use syn::{Data, DeriveInput, Error, Fields, Member, Type};

use crate::marks::{self, Errors, Mark};

/// A struct has one variant without a name; an enum has its own.
pub(crate) struct Variant<'a> {
    /// The name, for an enum.
    pub(crate) ident: Option<&'a Ident>,
    pub(crate) style: Style,
    pub(crate) fields: Vec<Field<'a>>,
    /// The choice of this variant is itself PHI: it is marked, and has no field that the mark could mean.
    pub(crate) is_phi: bool,
}

/// How a variant is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Style {
    Named,
    Tuple,
    Unit,
}

pub(crate) struct Field<'a> {
    pub(crate) member: Member,
    pub(crate) ty: &'a Type,
    pub(crate) is_phi: bool,
}

impl Field<'_> {
    /// The name as users say it: `type` for `r#type`, `0` for the first of a tuple.
    pub(crate) fn name(&self) -> String {
        match &self.member {
            Member::Named(ident) => ident.unraw().to_string(),
            Member::Unnamed(index) => index.index.to_string(),
        }
    }
}

impl Variant<'_> {
    /// The names of its PHI fields, with the variant in front: `Refused.reason`.
    pub(crate) fn phi_names(&self) -> Vec<String> {
        let prefix = self.ident.map(|ident| ident.unraw().to_string());
        let named = |field: &Field<'_>| match &prefix {
            Some(variant) => format!("{variant}.{}", field.name()),
            None => field.name(),
        };
        let fields = self.fields.iter().filter(|field| field.is_phi).map(named);
        let itself = prefix.clone().filter(|_| self.is_phi);
        itself.into_iter().chain(fields).collect()
    }
}

/// The variants of the type with each field decided: its own mark first, then its variant's; without either
/// it is PHI unless some other field has a positive mark.
///
/// A union has none, and is an error: which of its fields holds a value is known only at run time.
pub(crate) fn of<'a>(input: &'a DeriveInput, errors: &mut Errors) -> Vec<Variant<'a>> {
    let marked = match &input.data {
        Data::Struct(data) => vec![MarkedVariant::read(None, Mark::Absent, &data.fields, errors)],
        Data::Enum(data) => data
            .variants
            .iter()
            .map(|variant| {
                let mark = marks::of_place(&variant.attrs, errors);
                MarkedVariant::read(Some(&variant.ident), mark, &variant.fields, errors)
            })
            .collect(),
        Data::Union(data) => {
            errors.push(Error::new(data.union_token.span, UNION));
            Vec::new()
        }
    };
    let unmarked_is_phi = !marked.iter().any(MarkedVariant::has_positive_mark);
    marked.into_iter().map(|variant| variant.decide(unmarked_is_phi)).collect()
}

const UNION: &str = "a union cannot be marked as PHI, since its type does not say which of its fields holds a value: \
                     use an enum, or mark a struct around it";

/// A variant before it is known what the other marks are.
struct MarkedVariant<'a> {
    ident: Option<&'a Ident>,
    mark: Mark,
    style: Style,
    fields: Vec<(Member, &'a Type, Mark)>,
}

impl<'a> MarkedVariant<'a> {
    fn read(ident: Option<&'a Ident>, mark: Mark, fields: &'a Fields, errors: &mut Errors) -> Self {
        let style = match fields {
            Fields::Named(_) => Style::Named,
            Fields::Unnamed(_) => Style::Tuple,
            Fields::Unit => Style::Unit,
        };
        let fields = fields
            .members()
            .zip(fields)
            .map(|(member, field)| (member, &field.ty, marks::of_place(&field.attrs, errors)))
            .collect();
        Self { ident, mark, style, fields }
    }

    fn has_positive_mark(&self) -> bool {
        self.mark == Mark::Phi || self.fields.iter().any(|(_, _, mark)| *mark == Mark::Phi)
    }

    fn decide(self, unmarked_is_phi: bool) -> Variant<'a> {
        let Self { ident, mark: of_variant, style, fields } = self;
        let is_phi = of_variant == Mark::Phi && fields.is_empty();
        let decide = |(member, ty, mark)| {
            let is_phi = match (mark, of_variant) {
                (Mark::Phi, _) | (Mark::Absent, Mark::Phi) => true,
                (Mark::Skip, _) | (Mark::Absent, Mark::Skip) => false,
                (Mark::Absent, Mark::Absent) => unmarked_is_phi,
            };
            Field { member, ty, is_phi }
        };
        Variant { ident, style, fields: fields.into_iter().map(decide).collect(), is_phi }
    }
}
