use clinic_model::{Patient, PatientId, StaffId};
use rusqlite::{OptionalExtension, params};
use tracing::{debug, trace};

use crate::{DbError, Store};

const INSERT: &str = "INSERT INTO patients (id, ward, mrn_token, sealed) VALUES (?1, ?2, ?3, ?4)";
const FIND_ASSIGNED: &str = "
    SELECT sealed FROM patients JOIN assignments ON patient = id
    WHERE staff = ?1 AND mrn_token = ?2";

impl Store {
    pub fn insert_patient(&self, patient: &Patient) -> Result<(), DbError> {
        let token = self.vault.token(&patient.mrn)?;
        if self.chart_exists(&token)? {
            return Err(DbError::Duplicate);
        }
        let (id, ward) = (patient.id.to_string(), patient.ward.code());
        let body = serde_json::to_vec(patient).map_err(|_| DbError::Unwritable)?;
        let sealed = self.vault.seal(&body)?;
        self.conn().execute(INSERT, params![id, ward, token, sealed])?;
        debug!(%id, ward, "chart opened");
        Ok(())
    }

    pub fn patient(&self, id: PatientId) -> Result<Option<Patient>, DbError> {
        let query = "SELECT sealed FROM patients WHERE id = ?1";
        let sealed: Option<Vec<u8>> =
            self.conn().query_row(query, [id.to_string()], |row| row.get(0)).optional()?;
        let found = sealed.map(|sealed| self.open_chart(&sealed)).transpose()?;
        trace!(chart = %id, found = found.is_some(), "chart lookup");
        Ok(found)
    }

    /// The chart with this record number. The join finds only patients that this member of staff looks after.
    #[phi::guard(relationship)]
    pub fn find_assigned(&self, staff: StaffId, mrn: &str) -> Result<Option<Patient>, DbError> {
        let token = self.vault.token(mrn)?;
        let asked = params![staff.to_string(), token];
        let sealed: Option<Vec<u8>> =
            self.conn().query_row(FIND_ASSIGNED, asked, |row| row.get(0)).optional()?;
        let found = sealed.map(|sealed| self.open_chart(&sealed)).transpose()?;
        debug!(hit = found.is_some(), "chart search");
        Ok(found)
    }

    /// Whether this member of staff looks after this patient, at the bedside or at the billing desk.
    pub fn is_assigned(&self, staff: StaffId, patient: PatientId) -> Result<bool, DbError> {
        let query = "SELECT EXISTS (SELECT 1 FROM assignments WHERE staff = ?1 AND patient = ?2)";
        let who = [staff.to_string(), patient.to_string()];
        Ok(self.conn().query_row(query, who, |row| row.get(0))?)
    }

    fn chart_exists(&self, token: &[u8]) -> Result<bool, DbError> {
        let query = "SELECT EXISTS (SELECT 1 FROM patients WHERE mrn_token = ?1)";
        Ok(self.conn().query_row(query, [token], |row| row.get(0))?)
    }

    fn open_chart(&self, sealed: &[u8]) -> Result<Patient, DbError> {
        let body = self.vault.open(sealed)?;
        serde_json::from_slice(&body).map_err(|_| DbError::Unreadable)
    }
}
