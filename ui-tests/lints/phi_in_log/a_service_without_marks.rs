//! A realistic service that nobody marked: what is inferred is found, and the rest is silent.
//@ lints: phi_in_log phi_in_span phi_in_error phi_debug_impl phi_stored_unencrypted phi_serialized_unencrypted phi_to_third_party phi_in_url
use anyhow::{anyhow, Context, Result};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use sqlx::PgPool;
use std::collections::HashMap;
use tracing::{debug, error, info, instrument, warn};
use uuid::Uuid;

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Patient {
    pub id: Uuid,
    pub first_name: String,
    pub last_name: String,
    pub date_of_birth: NaiveDate,
    pub ssn: Option<String>,
    pub created_at: DateTime<Utc>,
}

#[derive(Debug, Deserialize)]
pub struct Config {
    pub name: String,
    pub database_url: String,
    pub address: String,
    pub contact_email: String,
}

#[derive(Debug, Clone)]
pub struct Doctor {
    pub id: Uuid,
    pub name: String,
    pub email: String,
}

#[derive(Debug)]
pub enum Event {
    Admitted { patient_id: Uuid },
    Discharged { patient_id: Uuid, ward: String },
}

pub struct Service {
    pool: PgPool,
    config: Config,
    wards: HashMap<String, usize>,
}

impl Service {
    #[instrument(skip(self))]
    pub async fn find(&self, id: Uuid) -> Result<Patient> {
        debug!(patient_id = %id, "looking up");
        let patient = self.load(id).await.with_context(|| format!("loading patient {id}"))?;
        info!("found {} {}", patient.first_name, patient.last_name); //~ phi_in_log
        info!(%patient.id, "found");
        Ok(patient)
    }

    async fn load(&self, id: Uuid) -> Result<Patient> {
        info!("connecting to {} for {}", self.config.name, self.config.contact_email);
        Err(anyhow!("no patient {id} in {}", self.config.address))
    }

    #[instrument(skip(self, patient), fields(patient_id = %patient.id))]
    pub async fn save(&self, patient: &Patient) -> Result<()> {
        if patient.ssn.is_none() {
            warn!("patient {} has no ssn", patient.id);
        }
        error!(?patient, "cannot save"); //~ phi_in_log
        Ok(())
    }

    pub fn assign(&mut self, doctor: &Doctor, ward: &str) {
        *self.wards.entry(ward.to_owned()).or_default() += 1;
        info!("{} <{}> takes ward {ward}", doctor.name, doctor.email);
        info!("{} wards, {:?}", self.wards.len(), self.wards);
    }

    pub fn publish(&self, event: &Event) {
        info!(?event, "published");
    }
}
