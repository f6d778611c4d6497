//! loco 1.2: axum below, and results of its own.

pub use self::prelude::Result;

pub mod prelude {
    pub use axum::extract::{Form, Path, Query, State};
    pub use axum::response::{IntoResponse, Response};
    pub use axum::Json;

    pub struct Error(String);

    pub type Result<T, E = Error> = std::result::Result<T, E>;

    pub mod auth {
        pub struct JWT { pub claims: Claims }
        pub struct JWTWithUser<T> { pub claims: Claims, pub user: T }
        pub struct ApiToken<T> { pub user: T }
        pub struct Claims { pub pid: String }
    }

    pub mod format {
        fn json<T: serde::Serialize>(t: T) -> super::Result<super::Response> { Ok(axum::Json(t).into_response()) }
        fn text(t: &str) -> super::Result<super::Response> { Ok(t.to_string().into_response()) }
        fn html(content: &str) -> super::Result<super::Response> { Ok(content.to_string().into_response()) }
    }
}
