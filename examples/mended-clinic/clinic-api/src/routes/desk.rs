use axum::Json;
use axum::extract::State;
use chrono::{Duration, Utc};
use clinic_model::Ward;
use serde::Serialize;

use super::{Reply, Shared};

/// The wall in the waiting room has room for this many.
const LINES: u32 = 12;

#[derive(Serialize)]
pub struct Wall {
    tickets: Vec<String>,
}

#[derive(Serialize)]
pub struct Load {
    outpatient: i64,
    paediatrics: i64,
    cardiology: i64,
}

/// Who is next, for the screen on the wall: the tickets that the desk handed out, no names.
pub async fn today(State(clinic): Shared) -> Reply<Wall> {
    let since = Utc::now() - Duration::hours(12);
    let mut tickets = clinic.store.waiting(Ward::Outpatient, since, LINES)?;
    tickets.iter_mut().for_each(|ticket| ticket.truncate(8));
    Ok(Json(Wall { tickets }))
}

/// How busy the house is; the balancer asks every few seconds.
pub async fn load(State(clinic): Shared) -> Reply<Load> {
    Ok(Json(Load {
        outpatient: clinic.store.count_visits(Ward::Outpatient)?,
        paediatrics: clinic.store.count_visits(Ward::Paediatrics)?,
        cardiology: clinic.store.count_visits(Ward::Cardiology)?,
    }))
}

pub async fn health() -> &'static str {
    "well"
}
