//! Who is calling, what they may do, and whether the patient is theirs.

use std::collections::{HashMap, HashSet};
use std::net::{IpAddr, SocketAddr};
use std::sync::{PoisonError, RwLock};
use std::time::{Duration, Instant};

use axum::extract::{ConnectInfo, FromRequestParts, Request, State};
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use clinic_model::{PatientId, StaffId};
use uuid::Uuid;

use crate::Clinic;
use crate::audit::Actor;
use crate::error::ApiError;

const SHIFT: Duration = Duration::from_secs(8 * 60 * 60);

/// In order of what they may see.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    Reception,
    Clerk,
    Nurse,
    Physician,
}

/// A member of staff with a session that has not run out. Asking for it refuses everybody else.
#[derive(Clone, Copy, Debug)]
pub struct Staff {
    pub id: StaffId,
    pub role: Role,
    pub origin: IpAddr,
}

impl Staff {
    pub fn actor(&self) -> Actor {
        Actor::Staff(self.id)
    }

    /// Refuses whoever ranks below `role`.
    #[phi::guard(role)]
    pub fn ensure(&self, role: Role) -> Result<(), ApiError> {
        if self.role < role {
            return Err(ApiError::Forbidden);
        }
        Ok(())
    }

    /// Refuses whoever does not look after this patient.
    #[phi::guard(relationship)]
    pub fn ensure_assigned(&self, clinic: &Clinic, patient: PatientId) -> Result<(), ApiError> {
        if !clinic.store.is_assigned(self.id, patient)? {
            return Err(ApiError::Forbidden);
        }
        Ok(())
    }
}

#[phi::guard(authentication)]
impl FromRequestParts<Clinic> for Staff {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, clinic: &Clinic) -> Result<Self, ApiError> {
        let ConnectInfo(peer) = ConnectInfo::<SocketAddr>::from_request_parts(parts, clinic)
            .await
            .map_err(|_| ApiError::Unauthenticated)?;
        let header = parts.headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
        let session = header
            .and_then(|value| value.strip_prefix("Bearer "))
            .and_then(|token| clinic.sessions.find(token))
            .ok_or(ApiError::Unauthenticated)?;
        Ok(Staff { id: session.staff, role: session.role, origin: peer.ip() })
    }
}

/// A member of staff who treats: a nurse or a physician. A handler that asks for one is closed to everybody else.
#[phi::guard(role)]
pub struct Clinician(pub Staff);

#[phi::guard(role)]
impl FromRequestParts<Clinic> for Clinician {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, clinic: &Clinic) -> Result<Self, ApiError> {
        let staff = Staff::from_request_parts(parts, clinic).await?;
        staff.ensure(Role::Nurse)?;
        Ok(Clinician(staff))
    }
}

/// A layer for everything that only nurses and physicians may see.
#[phi::guard(role)]
pub async fn clinicians_only(_: Clinician, request: Request, next: Next) -> Response {
    next.run(request).await
}

/// A layer for what the terminals in the waiting room may do: 401 without their key.
#[phi::guard(authentication)]
pub async fn terminals_only(State(clinic): State<Clinic>, request: Request, next: Next) -> Response {
    let key = request.headers().get("x-terminal-key").and_then(|value| value.to_str().ok());
    if !key.is_some_and(|key| clinic.terminals.knows(key)) {
        return ApiError::Unauthenticated.into_response();
    }
    next.run(request).await
}

/// The keys that were given to our own terminals.
pub struct Terminals {
    keys: HashSet<Uuid>,
}

impl Terminals {
    /// One key a word, as the key service hands them out.
    pub fn from_list(list: &str) -> Self {
        Self { keys: list.split_whitespace().filter_map(|key| key.parse().ok()).collect() }
    }

    fn knows(&self, key: &str) -> bool {
        key.parse().is_ok_and(|key: Uuid| self.keys.contains(&key))
    }
}

#[derive(Clone, Copy)]
pub struct Session {
    staff: StaffId,
    role: Role,
    until: Instant,
}

/// Sessions live in memory and end with the shift.
#[derive(Default)]
pub struct Sessions {
    open: RwLock<HashMap<Uuid, Session>>,
}

impl Sessions {
    /// Called by the badge reader's service once it has checked the badge.
    pub fn begin(&self, staff: StaffId, role: Role) -> Uuid {
        let token = Uuid::new_v4();
        let session = Session { staff, role, until: Instant::now() + SHIFT };
        self.open.write().unwrap_or_else(PoisonError::into_inner).insert(token, session);
        token
    }

    fn find(&self, token: &str) -> Option<Session> {
        let token = token.parse().ok()?;
        let open = self.open.read().unwrap_or_else(PoisonError::into_inner);
        open.get(&token).copied().filter(|session| session.until > Instant::now())
    }
}
