use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use clinic_db::DbError;
use thiserror::Error;
use tracing::error;

/// What a caller is told. The reason stays on our side.
#[derive(Debug, Error)]
pub enum ApiError {
    #[error("the request makes no sense")]
    BadRequest,
    #[error("a badge is needed")]
    Unauthenticated,
    #[error("this badge does not open that")]
    Forbidden,
    #[error("there is no such record")]
    NotFound,
    #[error("something went wrong on our side")]
    Internal,
}

impl From<DbError> for ApiError {
    fn from(err: DbError) -> Self {
        error!("the store refused: {err}"); //~ phi_in_log
        ApiError::Internal
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let status = match self {
            ApiError::BadRequest => StatusCode::BAD_REQUEST,
            ApiError::Unauthenticated => StatusCode::UNAUTHORIZED,
            ApiError::Forbidden => StatusCode::FORBIDDEN,
            ApiError::NotFound => StatusCode::NOT_FOUND,
            ApiError::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        };
        (status, self.to_string()).into_response()
    }
}
