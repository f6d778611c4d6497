use axum::Json;
use axum::extract::State;
use chrono::{Duration, Utc};
use clinic_model::{PatientId, Ward};
use phi::Phi;
use serde::Serialize;

use super::{Peer, Reply, Shared};
use crate::audit::{self, Action, Actor};

/// The wall in the waiting room has room for this many.
const LINES: u32 = 12;

#[derive(Serialize, Phi)]
pub struct Waiting {
    #[phi(skip)]
    chart: PatientId,
    first_name: String,
    checked_in: String,
}

#[derive(Serialize)]
pub struct Load {
    outpatient: i64,
    paediatrics: i64,
    cardiology: i64,
}

/// Who is next, for the screen on the wall.
pub async fn today(State(clinic): Shared, peer: Peer) -> Reply<Vec<Waiting>> //~ phi_response_without_authentication
{
    let visits = clinic.store.waiting(Ward::Outpatient, Utc::now() - Duration::hours(12), LINES)?;
    let mut lines = Vec::new();
    for visit in visits {
        let Some(patient) = clinic.store.patient(visit.patient)? else { continue };
        let checked_in = visit.seen_at.format("%H:%M").to_string();
        lines.push(Waiting { chart: patient.id, first_name: patient.given_name, checked_in });
    }
    let charts = lines.iter().map(|line| line.chart.as_uuid());
    audit::record_all(&clinic, Actor::Terminal("waiting room"), Action::Read, charts, peer.0.ip())?;
    Ok(Json(lines))
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
