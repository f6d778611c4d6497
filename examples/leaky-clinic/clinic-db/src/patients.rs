use clinic_model::{Patient, PatientId, StaffId};
use rusqlite::{OptionalExtension, params};
use tracing::{debug, trace};

use crate::{DbError, Store};

const INSERT: &str = "INSERT INTO patients (id, ward, mrn, body) VALUES (?1, ?2, ?3, ?4)";
const SEARCH: &str = "
    SELECT body FROM patients JOIN assignments ON patient = id
    WHERE staff = ?1 AND mrn LIKE ?2 || '%' ORDER BY mrn LIMIT ?3";

/// What the desk's search box returns at most.
const SEARCH_LIMIT: u32 = 20;

impl Store {
    pub fn insert_patient(&self, patient: &Patient) -> Result<(), DbError> {
        if self.chart_exists(&patient.mrn)? {
            return Err(DbError::Duplicate(patient.mrn.clone())); //~ phi_in_error
        }
        let (id, ward) = (patient.id.to_string(), patient.ward.code());
        let body = serde_json::to_string(patient).map_err(|_| DbError::Unwritable)?;
        self.conn().execute(INSERT, params![id, ward, patient.mrn, body])?; //~ phi_stored_unencrypted
        debug!(%id, ward, "chart opened");
        Ok(())
    }

    pub fn patient(&self, id: PatientId) -> Result<Option<Patient>, DbError> {
        let query = "SELECT body FROM patients WHERE id = ?1";
        let body: Option<String> =
            self.conn().query_row(query, [id.to_string()], |row| row.get(0)).optional()?;
        let found = body.as_deref().map(read_chart).transpose()?;
        trace!(?found, "chart lookup"); //~ phi_in_log
        Ok(found)
    }

    /// Charts whose record number starts with what was typed, at most a screenful. The join leaves only patients
    /// that this member of staff looks after.
    #[phi::guard(relationship)]
    pub fn search(&self, staff: StaffId, prefix: &str) -> Result<Vec<Patient>, DbError> {
        let conn = self.conn();
        let mut query = conn.prepare(SEARCH)?;
        let asked = params![staff.to_string(), prefix, SEARCH_LIMIT];
        let bodies = query.query_map(asked, |row| row.get::<_, String>(0))?;
        let mut found = Vec::new();
        for body in bodies {
            found.push(read_chart(&body?)?);
        }
        debug!(hits = found.len(), "chart search");
        Ok(found)
    }

    /// Whether this member of staff looks after this patient, at the bedside or at the billing desk.
    pub fn is_assigned(&self, staff: StaffId, patient: PatientId) -> Result<bool, DbError> {
        let query = "SELECT EXISTS (SELECT 1 FROM assignments WHERE staff = ?1 AND patient = ?2)";
        let who = [staff.to_string(), patient.to_string()];
        Ok(self.conn().query_row(query, who, |row| row.get(0))?)
    }

    fn chart_exists(&self, mrn: &str) -> Result<bool, DbError> {
        let query = "SELECT EXISTS (SELECT 1 FROM patients WHERE mrn = ?1)";
        Ok(self.conn().query_row(query, [mrn], |row| row.get(0))?)
    }
}

fn read_chart(body: &str) -> Result<Patient, DbError> {
    let patient: Patient = serde_json::from_str(body)?; //~ phi_in_error
    Ok(patient)
}
