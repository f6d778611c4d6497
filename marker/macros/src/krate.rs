//! Where the `phi-marker` crate is, seen from the user's.

use proc_macro_crate::{Error as Missing, FoundCrate, crate_name};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote_spanned};
use syn::{Error, Path, Result};

/// The path that generated code may begin with: what the user gave, else the name in the manifest.
///
/// Where there is no manifest to read (another build system), the documented name is the best guess.
pub(crate) fn path(given: Option<&Path>) -> Result<TokenStream> {
    if let Some(path) = given {
        return Ok(path.to_token_stream());
    }
    match crate_name("phi-marker") {
        Ok(FoundCrate::Name(name)) if name == "phi_marker" && !manifest_says_phi_marker() => Ok(named("phi")),
        Ok(FoundCrate::Name(name)) => Ok(named(&name)),
        // Our own tests: `phi` is the library's name, and the library calls itself so as well.
        Ok(FoundCrate::Itself) => Ok(named("phi")),
        Err(Missing::CrateNotFound { .. }) => Err(Error::new(Span::call_site(), NOT_FOUND)),
        Err(_) => Ok(named("phi")),
    }
}

const NOT_FOUND: &str = "phi-marker is not a dependency of this package: add it to Cargo.toml as \
                         `phi = { package = \"phi-marker\", version = \"…\" }`, or say where it is re-exported, with \
                         `#[phi(crate = \"path::to::phi\")]`";

/// The resolved span lets the path mean a crate in every edition of the user's code.
fn named(name: &str) -> TokenStream {
    let site = Span::mixed_site();
    let name = Ident::new(name, site);
    quote_spanned!(site=> ::#name)
}

/// Tells a dependency renamed to `phi_marker` from one that is not renamed. Both are found under that name,
/// but the second goes by the name of the library, `phi`.
fn manifest_says_phi_marker() -> bool {
    let Some(folder) = std::env::var_os("CARGO_MANIFEST_DIR") else { return false };
    let manifest = std::path::Path::new(&folder).join("Cargo.toml");
    let is_word = |character: char| character.is_alphanumeric() || "_-".contains(character);
    std::fs::read_to_string(manifest)
        .is_ok_and(|text| text.split(|character| !is_word(character)).any(|word| word == "phi_marker"))
}
