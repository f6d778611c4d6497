//! Handlers, one file for each desk that uses them.

pub mod billing;
pub mod desk;
pub mod intake;
pub mod patients;
pub mod visits;

use std::net::SocketAddr;

use axum::Json;
use axum::extract::{ConnectInfo, State};

use crate::Clinic;
use crate::error::ApiError;

type Reply<T> = Result<Json<T>, ApiError>;

type Shared = State<Clinic>;

/// The address of a terminal, which has no badge.
type Peer = ConnectInfo<SocketAddr>;
