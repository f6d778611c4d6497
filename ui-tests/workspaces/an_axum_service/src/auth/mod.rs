pub mod claims;
pub mod layer;
