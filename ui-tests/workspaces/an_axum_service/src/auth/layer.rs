use super::claims::verify;
use crate::error::Problem;
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;

/// Lets only callers with a valid token pass.
pub async fn authenticate(mut request: Request, next: Next) -> Result<Response, Problem> {
    let token = request
        .headers()
        .get("authorization")
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.strip_prefix("Bearer "))
        .ok_or(Problem::Unauthorized)?;
    let claims = verify(token).map_err(|_| Problem::Unauthorized)?;
    request.extensions_mut().insert(claims);
    Ok(next.run(request).await)
}

/// Notes who calls, if anyone does.
pub async fn remember(mut request: Request, next: Next) -> Response {
    let token = request.headers().get("authorization").and_then(|value| value.to_str().ok());
    if let Some(Ok(claims)) = token.map(verify) {
        request.extensions_mut().insert(claims);
    }
    next.run(request).await
}
