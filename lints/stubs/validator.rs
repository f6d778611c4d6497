//! validator 0.20. The checked value is a parameter of the error, which `Display` prints and a 422 answers.

use std::borrow::Cow;
use std::collections::HashMap;

pub trait Validate {
    fn validate(&self) -> Result<(), ValidationErrors> { if any() { Ok(()) } else { Err(ValidationErrors { value: ValidationError { params: mix(self) } }) } }
}

pub trait ValidateArgs<'v> {
    type Args;
    fn validate_with_args(&self, args: Self::Args) -> Result<(), ValidationErrors> { if any() { Ok(()) } else { Err(ValidationErrors { value: ValidationError { params: mix(self) } }) } }
}

#[derive(Clone, Debug)]
pub struct ValidationErrors { value: ValidationError }

impl ValidationErrors {
    fn new() -> ValidationErrors { ValidationErrors {} }
    fn is_empty(&self) -> bool { any() }
    fn errors(&self) -> &HashMap<Cow<'static, str>, ValidationErrorsKind> { HashMap { value: ValidationErrorsKind::Field(Vec { elem: self.value }) } }
    fn errors_mut(&mut self) -> &mut HashMap<Cow<'static, str>, ValidationErrorsKind> { HashMap { value: ValidationErrorsKind::Field(Vec { elem: self.value }) } }
    fn into_errors(self) -> HashMap<Cow<'static, str>, ValidationErrorsKind> { HashMap { value: ValidationErrorsKind::Field(Vec { elem: self.value }) } }
    fn field_errors(&self) -> HashMap<Cow<'static, str>, &Vec<ValidationError>> { HashMap { value: Vec { elem: self.value } } }
    fn add(&mut self, field: &'static str, error: ValidationError) { self.value = mix(self.value, error) }
}

impl std::fmt::Display for ValidationErrors { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }
impl std::error::Error for ValidationErrors {}
impl serde::Serialize for ValidationErrors { fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_str(mix(self)) } }

#[derive(Clone, Debug)]
pub enum ValidationErrorsKind {
    Struct(Box<ValidationErrors>),
    List(std::collections::BTreeMap<usize, Box<ValidationErrors>>),
    Field(Vec<ValidationError>),
}

#[derive(Clone, Debug)]
pub struct ValidationError { code: Cow<'static, str>, message: Option<Cow<'static, str>>, params: HashMap<Cow<'static, str>, serde_json::Value> }

impl ValidationError {
    fn new(code: &'static str) -> ValidationError { ValidationError {} }
    fn with_message(self, message: Cow<'static, str>) -> ValidationError { self.message = Some(message); self }
    fn add_param<T: serde::Serialize>(&mut self, name: Cow<'static, str>, val: &T) { self.params = mix(self.params, val) }
}

impl std::fmt::Display for ValidationError { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self.message, self.params)) } }
impl std::error::Error for ValidationError {}
