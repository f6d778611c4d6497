//! What the catalog says of web frameworks: its `[[entry]]` rows, by path and role.
//!
//! | role | what the path is | keys |
//! |---|---|---|
//! | `container` | a type that holds routes | `coverage`: `before` (a layer covers what was added before it) or `whole` |
//! | `new` | a function that makes a container | `gives`, `prefix`, `handler`, `verb` |
//! | `add` | a method that adds handlers or containers | `route`, `what`, `verb`, `fallback` |
//! | `configure` | a method that hands itself to a function | `function` |
//! | `layer` | a method that puts a layer around | `what`, `spares-fallback` |
//! | `stack` | a function or method that makes a layer of layers | `what` |
//! | `middleware` | a function that makes a layer of a function that gets the next service last | `function` |
//! | `validator` | a function that makes a layer of a function that may refuse | `function` |
//! | `observer` | a function that makes a layer of a function that sees every answer | `function` |
//! | `extractor-layer` | a function that makes a layer of an extractor, its type argument | |
//! | `condition` | a function that makes a layer which may be off | `when`, `what` |
//! | `guard-layer` | a function, type or macro that is a layer with a check | `level`: a kind of guard, or `limit` |
//! | `stored-derive` | the last segment of a derive that makes a type a row of a store | |
//! | `handler-attribute` | an attribute that makes a function a handler | `verb`, `needs`, `extractors` |
//! | `handler-attributes` | an attribute under which several of those stand | |
//! | `handler-method`, `stack-method` | `layer` on a handler, on a layer of layers | `what` |
//! | `extractor` | a trait whose impls make a type an extractor, by these `methods` | `methods` |
//! | `request` | an extractor of what the client says | |
//! | `injected` | an extractor of what a layer has put there | |
//! | `transparent` | a wrapper that refuses when what is inside does | |
//! | `identity` | an extractor or value that may hold an identity, and is no check by itself | |
//! | `layer-trait`, `service-trait` | traits of hand-written layers | `assoc`, `method` |
//! | `observer-trait` | a trait whose `methods` see every answer; those of `objects` are around all fields of objects | `methods`, `objects` |
//! | `check-trait` | a trait whose `method` refuses | `method` |
//! | `handler-impl` | an attribute on an impl whose functions are handlers | `attribute`, `guard`, `only-marked`, `functions`, `wrap` |
//! | `handler-parameter` | a parameter type that makes the functions of a trait impl handlers | |
//! | `handler-trait` | an attribute on a trait whose impls' functions are handlers | `ending`, `functions` |
//! | `service-mount` | a function that makes something servable of a service, by path or by its last segment | `service`, `function`, `ending`, `gives` |
//! | `gateway`, `gateway-service` | a parameter type, a function: where the queries for objects come in | |
//! | `guarded-fields` | a derive of types whose fields have guards of their own | `attribute`, `guard` |
//! | `prefix` | a method that puts a path before a container's routes | `route` |
//! | `hoop` | a method that puts a function before all routes, after which they run by themselves | `what`, `when` |
//! | `product`, `sum`, `goal`, `recovery` | methods of filters: both, either, the function at the end (one that cannot refuse is `total`), refusals taken back | `what`, `total` |
//! | `macro-new` | a macro that makes a container | `gives` |
//! | `layer-method`, `layer-attribute` | a setting that changes what a layer asks for; an attribute that names a layer | `when`, `value`, `level` |
//! | `extractor-derive` | a derive that makes an extractor, which refuses by the function in its attribute | `attribute`, `check` |
//! | `extract-call` | a function that extracts what its type argument, or the `let` around it, names | |
//! | `sealed-lookup` | a function that looks up what the client cannot have changed | |
//! | `decision` | a function whose answer says whether the caller may, and has to be compared | |
//! | `verdict` | a lint, for handlers of this `level`, or that lack what it names | `level`, `message` |

use crate::catalog::{Catalog, EntryModel};
use crate::source::Name;
use rustc_hash::FxHashMap;

/// The rows, by path. Re-exports hide the middle of a path, so first and last segments are looked up too.
pub(super) struct Model<'a> {
    exact: FxHashMap<Name, Vec<&'a EntryModel>>,
    short: FxHashMap<Name, Vec<&'a EntryModel>>,
    rows: &'a [EntryModel],
}

impl<'a> Model<'a> {
    pub(super) fn new(catalog: &'a Catalog) -> Model<'a> {
        let mut exact: FxHashMap<Name, Vec<&EntryModel>> = FxHashMap::default();
        let mut short: FxHashMap<Name, Vec<&EntryModel>> = FxHashMap::default();
        for row in &catalog.entries {
            exact.entry(row.path).or_default().push(row);
            short.entry(short_form(row.path)).or_default().push(row);
        }
        Model { exact, short, rows: &catalog.entries }
    }

    /// The row of that role for a path.
    pub(super) fn row(&self, path: Name, role: &str) -> Option<&'a EntryModel> {
        let exact = self.exact.get(&path).into_iter().flatten();
        let short = self.short.get(&short_form(path)).into_iter().flatten();
        exact.chain(short).find(|row| row.role == role).copied()
    }

    /// The first row that has one of the roles.
    pub(super) fn any(&self, path: Name, roles: &[&str]) -> Option<&'a EntryModel> {
        roles.iter().find_map(|role| self.row(path, role))
    }

    /// All rows of a role.
    pub(super) fn of_role(&self, role: &'static str) -> impl Iterator<Item = &'a EntryModel> {
        self.rows.iter().filter(move |row| row.role == role)
    }

    /// Whether the path is a container's, however it is spelled; the path that its rows use.
    pub(super) fn container(&self, path: Name) -> Option<Name> {
        self.row(path, "container").map(|row| row.path)
    }

    /// Whether any row knows the path.
    pub(super) fn knows(&self, path: Name) -> bool {
        self.exact.contains_key(&path) || self.short.contains_key(&short_form(path))
    }
}

/// Values of a row's keys.
pub(super) trait Keys {
    fn text(&self, key: &str) -> Option<&str>;
    fn index(&self, key: &str) -> Option<usize>;
    fn is(&self, key: &str) -> bool;
    fn texts(&self, key: &str) -> Vec<&str>;
}

impl Keys for EntryModel {
    fn text(&self, key: &str) -> Option<&str> {
        self.table.get(key)?.as_str()
    }

    fn index(&self, key: &str) -> Option<usize> {
        usize::try_from(self.table.get(key)?.as_integer()?).ok()
    }

    fn is(&self, key: &str) -> bool {
        self.table.get(key).and_then(toml::Value::as_bool).unwrap_or(false)
    }

    fn texts(&self, key: &str) -> Vec<&str> {
        match self.table.get(key) {
            Some(toml::Value::Array(all)) => all.iter().filter_map(toml::Value::as_str).collect(),
            Some(toml::Value::String(one)) => vec![one],
            _ => Vec::new(),
        }
    }
}

/// Crate, type and last segment: `axum::routing::Router::route` and `axum::Router::route` are the same.
fn short_form(path: Name) -> Name {
    let segments: Vec<&str> = path.as_str().split("::").collect();
    let starts_upper = |text: &str| text.chars().next().is_some_and(char::is_uppercase);
    match segments.as_slice() {
        [krate, _, .., ty, last] if starts_upper(ty) => Name::new(&format!("{krate}::{ty}::{last}")),
        [krate, _, .., last] if starts_upper(last) => Name::new(&format!("{krate}::{last}")),
        _ => path,
    }
}
