use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

#[derive(Debug, thiserror::Error)]
pub enum Problem {
    #[error("log in")]
    Unauthorized,
    #[error("not yours")]
    Forbidden,
    #[error("no such patient")]
    NotFound,
    #[error("database")]
    Database(#[from] sqlx::Error),
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = match self {
            Problem::Unauthorized => StatusCode::UNAUTHORIZED,
            Problem::Forbidden => StatusCode::FORBIDDEN,
            Problem::NotFound => StatusCode::NOT_FOUND,
            Problem::Database(_) => StatusCode::INTERNAL_SERVER_ERROR,
        };
        status.into_response()
    }
}
